import { describe, expect, it } from 'vitest';
import { happeningsOf } from '../evidence/shown.js';
import { busyWays, usualUnit } from './busy-ways.js';
import type { Way } from './draw-pair.js';

const points = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts).map(([period, count]) => ({
    period,
    count,
    happenings: 1,
    shown: happeningsOf({}),
    sides: [],
    goldstein: 1,
  }));
const way = (counts: Readonly<Record<string, number>>): Way => ({
  name: 'a → b',
  points: points(counts),
});

describe('busyWays', () => {
  it('cuts both ways to their common busy span', () => {
    const found = busyWays([way({ '1990-01': 1, '2024-01': 40 }), way({ '2024-02': 60 })]);
    expect(found.ways.map((one) => one.points.map(({ period }) => period))).toEqual([
      ['2024-01'],
      ['2024-02'],
    ]);
    expect([found.before, found.after]).toEqual([1, 0]);
  });
});

describe('usualUnit', () => {
  const side = (periods: readonly string[]) => ({ points: periods.map((period) => ({ period })) }) as never;
  it('is the year where months are few and far between', () => {
    expect(usualUnit({ there: side(['2021-03', '2023-01']), back: side(['2025-02']) })).toBe('year');
  });
  it('is the month else', () => {
    expect(usualUnit({ there: side(['2024-01']), back: side([]) })).toBe('month');
    expect(usualUnit({ there: side(['2024-01', '2024-03']), back: side(['2024-09']) })).toBe('month');
    expect(usualUnit({ there: side([]), back: side([]) })).toBe('month');
  });
});
