// Joins two curves of the same filter, cooperation (quad classes 1 and 2) and conflict (3 and 4): one point per period, each side with its evidence.
// They are fetched separately, since a tally splits events only, and happenings must be split too.
import type { Filter, PeriodPoint } from '@entente/record';
import type { Counted } from './counted.js';

/** One side of a period. */
export interface SidePoint {
  readonly side: 'cooperation' | 'conflict';
  readonly period: string;
  readonly count: number;
  readonly evidence: Filter;
}
/** A period with both sides, and the mean Goldstein value of all its events. */
export interface TwoSidedPoint {
  readonly period: string;
  readonly sides: readonly SidePoint[];
  readonly events: number;
  readonly goldstein: number | null;
}

/** The periods with events, in order. */
export function joinSides(
  cooperation: readonly PeriodPoint[],
  conflict: readonly PeriodPoint[],
  counted: Counted,
): readonly TwoSidedPoint[] {
  const periods = [...new Set([...cooperation, ...conflict].map(({ period }) => period))].sort();
  const find = (points: readonly PeriodPoint[], period: string) =>
    points.filter((point) => point.period === period);
  return periods.map((period) => {
    const [friendly, hostile] = [find(cooperation, period), find(conflict, period)];
    return {
      period,
      sides: [
        ...friendly.map((point) => toSide('cooperation', point, counted)),
        ...hostile.map((point) => toSide('conflict', point, counted)),
      ],
      ...meanOf([...friendly, ...hostile]),
    };
  });
}

const toSide = (side: SidePoint['side'], point: PeriodPoint, counted: Counted): SidePoint => ({
  side,
  period: point.period,
  count: point[counted],
  evidence: point.evidence,
});

function meanOf(
  points: readonly Pick<PeriodPoint, 'events' | 'goldstein'>[],
): Pick<TwoSidedPoint, 'events' | 'goldstein'> {
  const events = points.reduce((sum, point) => sum + point.events, 0);
  const sum = points.reduce((total, point) => total + (point.goldstein ?? 0) * point.events, 0);
  return { events, goldstein: events === 0 ? null : sum / events };
}
