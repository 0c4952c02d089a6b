import type { Expectation } from '@entente/record';
import { describe, expect, it } from 'vitest';
import { byDueDay, monthAfter, monthIn, weeksOf } from './month-grid.js';

describe('weeksOf', () => {
  it('begins weeks on Monday, and leaves days of other months empty', () => {
    const march = weeksOf('2026-03'); // 1 March 2026 is a Sunday
    expect(march[0]).toEqual([null, null, null, null, null, null, '2026-03-01']);
    expect(march.at(-1)).toEqual(['2026-03-30', '2026-03-31', null, null, null, null, null]);
  });
  it.each([
    ['2021-02', 4, 28],
    ['2024-02', 5, 29],
    ['2026-08', 6, 31],
  ])('%s has %i weeks and %i days', (month, weeks, days) => {
    const grid = weeksOf(month);
    expect([grid.length, grid.flat().filter(Boolean).length]).toEqual([weeks, days]);
    expect(grid.every((week) => week.length === 7)).toBe(true);
  });
});

describe('months', () => {
  it('go across the ends of years', () => {
    expect([monthAfter('2026-12', 1), monthAfter('2026-01', -1), monthAfter('2026-03', 12)]).toEqual([
      '2027-01',
      '2025-12',
      '2027-03',
    ]);
  });
  it('come from the address where it names one', () => {
    expect(monthIn('2026-05', '2026-03-09')).toBe('2026-05');
    expect(monthIn('2026-13', '2026-03-09')).toBe('2026-03');
    expect(monthIn(null, '2026-03-09')).toBe('2026-03');
    expect(monthIn(null, null)).toBeNull();
  });
});

describe('byDueDay', () => {
  const due = (from: string | null, to: string | null) => ({ id: `${from} ${to}`, from, to }) as Expectation;
  it('draws each on the last day on which it is due, and leaves out what has no day', () => {
    const days = byDueDay([
      due('2026-03-02', '2026-03-02'),
      due('2026-02-20', '2026-03-02'),
      due('2026-03-05', null),
      due(null, null),
    ]);
    expect([...days].map(([day, items]) => [day, items.length])).toEqual([
      ['2026-03-02', 2],
      ['2026-03-05', 1],
    ]);
  });
});
