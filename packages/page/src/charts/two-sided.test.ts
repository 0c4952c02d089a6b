import type { PeriodPoint } from '@entente/record';
import { describe, expect, it } from 'vitest';
import { splitSides } from './two-sided.js';

const point = (period: string, cooperation: number, conflict: number): PeriodPoint => ({
  period,
  happenings: 3,
  origins: cooperation + conflict,
  reports: 20,
  cooperation,
  conflict,
  goldstein: 2.5,
  evidence: { actor: ['KEN'], from: `${period}-01` },
});
const points = [point('2024-01', 2, 0), point('2024-03', 4, 2), point('2024-07', 0, 2)];

describe('splitSides', () => {
  it('has one point a period, in order, with the sides that have anything', () => {
    expect(
      splitSides(points, 'origins').map(({ period, sides }) => [
        period,
        sides.map(({ side, count }) => [side, count]),
      ]),
    ).toEqual([
      ['2024-01', [['cooperation', 2]]],
      [
        '2024-03',
        [
          ['cooperation', 4],
          ['conflict', 2],
        ],
      ],
      ['2024-07', [['conflict', 2]]],
    ]);
  });

  it('counts the whole in the unit asked for, and keeps the mean of happenings', () => {
    const [first] = splitSides(points, 'reports');
    expect(first).toMatchObject({ count: 20, happenings: 3, goldstein: 2.5 });
    expect(splitSides(points, 'origins')[1]!.count).toBe(6);
  });

  it('leads each side to its own happenings, and the whole to all', () => {
    const [, march] = splitSides(points, 'origins');
    expect(march!.sides.map(({ shown }) => [shown.kind, shown.filter.get('quad')])).toEqual([
      ['happenings', '1,2'],
      ['happenings', '3,4'],
    ]);
    expect(march!.sides[0]!.shown.filter.get('actor')).toBe('KEN');
    expect(march!.shown.filter.has('quad')).toBe(false);
  });

  it('adds to a side that the filter already names', () => {
    const [only] = splitSides([{ ...points[0]!, evidence: { quad: ['2', '3'] } }], 'happenings');
    expect(only!.sides[0]!.shown.filter.getAll('also')).toEqual(['quad=1%2C2']);
  });
});
