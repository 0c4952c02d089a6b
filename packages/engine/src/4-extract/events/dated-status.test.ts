import { describe, expect, it } from 'vitest';
import { datedStatus } from './dated-status.js';

const day = '2024-04-09';
const time = (value: string) => ({ start: 10, end: 13, value });

describe('datedStatus', () => {
  it.each([
    ['noun', '2024-05'],
    ['noun', '2024-04-10'],
    ['infinitive', '2025'],
    ['gerund', '2024-04-12/2024-04-14'],
  ] as const)('%s in %s is to come', (form, value) => {
    expect(datedStatus({ status: 'occurred', form }, time(value), day)).toEqual({
      status: 'future',
      cue: { start: 10, end: 13 },
    });
  });

  it.each([
    ['noun', '2024-04'],
    ['noun', '2024-04-09'],
    ['noun', '2023'],
    ['noun', '2024-04-08/2024-04-12'],
    ['noun', 'FUTURE'],
    ['noun', '2024-W20'],
    ['active', '2024-05'],
    ['passive', '2024-05'],
  ] as const)('%s in %s keeps its status', (form, value) => {
    expect(datedStatus({ status: 'occurred', form }, time(value), day)).toBeNull();
  });

  it('leaves a status that words show, and says nothing without dates', () => {
    expect(datedStatus({ status: 'negated', form: 'noun' }, time('2024-05'), day)).toBeNull();
    expect(datedStatus({ status: 'occurred', form: 'noun' }, null, day)).toBeNull();
    expect(datedStatus({ status: 'occurred', form: 'noun' }, time('2024-05'), null)).toBeNull();
  });
});
