import type { PeriodPoint } from '@entente/record';
import { describe, expect, it } from 'vitest';
import { joinSides } from './two-sided.js';

const point = (period: string, events: number, goldstein: number, quad: '1' | '3'): PeriodPoint => ({
  period,
  events,
  happenings: events - 1,
  cooperation: quad === '1' ? events : 0,
  conflict: quad === '3' ? events : 0,
  goldstein,
  evidence: { quad: [quad], from: `${period}-01` },
});
const cooperation = [point('2024-03', 4, 3, '1'), point('2024-01', 2, 5, '1')];
const conflict = [point('2024-03', 2, -6, '3'), point('2024-07', 2, -9, '3')];

describe('joinSides', () => {
  it('has one point a period, in order, with the sides that have events', () => {
    const points = joinSides(cooperation, conflict, 'events');
    expect(
      points.map(({ period, sides }) => [period, sides.map(({ side, count }) => [side, count])]),
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

  it('weighs Goldstein values by events, also where happenings are counted', () => {
    const [, march] = joinSides(cooperation, conflict, 'happenings');
    expect(march).toMatchObject({ events: 6, goldstein: 0 });
    expect(march!.sides.map(({ count }) => count)).toEqual([3, 1]);
  });

  it('keeps the evidence of each side apart', () => {
    const [, march] = joinSides(cooperation, conflict, 'events');
    expect(march!.sides.map(({ evidence }) => evidence.quad)).toEqual([['1'], ['3']]);
  });

  it('is empty without points', () => {
    expect(joinSides([], [], 'events')).toEqual([]);
  });
});
