// A curve split into cooperation (quad classes 1 and 2) and conflict (3 and 4): one point per period, each side with its evidence.
import type { CountUnit, PeriodPoint } from '@entente/record';
import { happeningsOf, narrowed, type Shown } from '../evidence/shown.js';
import { countOf } from './counted.js';

/** One side of a period. */
export interface SidePoint {
  readonly side: 'cooperation' | 'conflict';
  readonly period: string;
  readonly count: number;
  readonly shown: Shown;
}
/** A period with both sides, what it counts in all, and the mean Goldstein value of its happenings. */
export interface TwoSidedPoint {
  readonly period: string;
  readonly sides: readonly SidePoint[];
  readonly happenings: number;
  /** in the unit that was asked for */
  readonly count: number;
  /** the evidence of both sides together */
  readonly shown: Shown;
  readonly goldstein: number | null;
}

const QUADS = { cooperation: ['1', '2'], conflict: ['3', '4'] } as const;

/** The points of a curve that was asked for in a unit, in order; a side without anything is left out. */
export const splitSides = (points: readonly PeriodPoint[], counted: CountUnit): readonly TwoSidedPoint[] =>
  points.map((point) => ({
    period: point.period,
    sides: (['cooperation', 'conflict'] as const).flatMap((side) =>
      point[side] === 0 ? [] : [toSide(side, point)],
    ),
    happenings: point.happenings,
    count: countOf(point, counted),
    shown: happeningsOf(point.evidence),
    goldstein: point.goldstein,
  }));

function toSide(side: SidePoint['side'], point: PeriodPoint): SidePoint {
  const { kind, filter } = happeningsOf(point.evidence);
  return {
    side,
    period: point.period,
    count: point[side],
    shown: { kind, filter: narrowed(filter, 'quad', QUADS[side]) },
  };
}
