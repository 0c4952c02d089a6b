// Points of a curve → the part to draw first: a single old happening would otherwise compress all others.

import { endOf, startOf } from '../charts/periods.js';
import type { TwoSidedPoint } from '../charts/two-sided.js';

/** The drawn points, and the counts before and after them. */
export interface BusySpan {
  readonly points: readonly TwoSidedPoint[];
  readonly before: number;
  readonly after: number;
}
/** Maximum shares left out at the start and at the end; and the maximum length of the rest for the cut to be made. */
const MOST_LEFT_OUT = { before: 0.03, after: 0.005 } as const;
const WORTH = 0.6;

/** The points without sparse beginning and end; all points when the cut gains little. */
export function busySpan(points: readonly TwoSidedPoint[]): BusySpan {
  const all = points.reduce((sum, point) => sum + point.count, 0);
  let [first, last] = [0, points.length - 1];
  let [before, after] = [0, 0];
  while (first < last && before + points[first]!.count <= all * MOST_LEFT_OUT.before)
    before += points[first++]!.count;
  while (last > first && after + points[last]!.count <= all * MOST_LEFT_OUT.after)
    after += points[last--]!.count;
  const shown = points.slice(first, last + 1);
  if (shown.length === points.length || length(shown) > WORTH * length(points))
    return { points, before: 0, after: 0 };
  return { points: shown, before, after };
}

const length = (points: readonly TwoSidedPoint[]): number =>
  points.length === 0 ? 0 : endOf(points.at(-1)!.period).getTime() - startOf(points[0]!.period).getTime();
