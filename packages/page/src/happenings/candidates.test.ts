import type { HappeningRow } from '@entente/record';
import { describe, expect, it } from 'vitest';
import { candidatesAsked, lineOf } from './candidates.js';

const row = {
  type: 'CONSULT',
  mode: 'visit',
  status: 'occurred',
  actors: [{ name: 'Kenya' }],
  recipients: [{ name: 'Uganda' }],
  date: { from: '2026-03-02', to: '2026-03-04' },
  trigger: { quote: 'met' },
  reports: 2,
} as unknown as HappeningRow;

describe('candidatesAsked', () => {
  it('asks for the same type a week around, across the ends of months', () => {
    const asked = candidatesAsked(row);
    expect([asked.get('type'), asked.get('from'), asked.get('to')]).toEqual([
      'CONSULT',
      '2026-02-23',
      '2026-03-11',
    ]);
    expect([asked.get('status'), asked.get('minConfidence')]).toEqual(['any', '0']);
  });

  it('asks for undated ones where it has no day', () => {
    const asked = candidatesAsked({ type: 'AID', date: { ...row.date, from: null, to: null } });
    expect([asked.get('basis'), asked.get('from')]).toEqual(['unknown', null]);
  });
});

describe('lineOf', () => {
  it('says who did what to whom, when, in how many reports', () => {
    expect(lineOf(row)).toBe('Kenya → Consult · visit → Uganda, 2026-03-02: “met” (2 reports)');
  });
  it('names a status other than occurred, and stands empty sides', () => {
    const bare = {
      ...row,
      mode: null,
      actors: [],
      recipients: [],
      status: 'future',
      reports: 1,
    } as HappeningRow;
    expect(lineOf(bare)).toBe('someone → Consult, future, 2026-03-02: “met” (1 report)');
  });
});
