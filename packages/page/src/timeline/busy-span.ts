// Points of a curve → the part of them to draw first: a single mention of a year long past would else squeeze all the rest into a corner.

import { endOf, startOf } from '../charts/periods.js';
import type { TwoSidedPoint } from '../charts/two-sided.js';

/** What is drawn, and how many events lie before and after it. */
export interface BusySpan {
  readonly points: readonly TwoSidedPoint[];
  readonly before: number;
  readonly after: number;
}
/** The share of events that may be left out at both ends together, and how much shorter the rest must be to be worth it. */
const MOST_LEFT_OUT = 0.03;
const WORTH = 0.6;

/** The points without a thin beginning and a thin end; all of them when that gains little. */
export function busySpan(points: readonly TwoSidedPoint[]): BusySpan {
  const events = points.reduce((sum, point) => sum + point.events, 0);
  const budget = events * MOST_LEFT_OUT;
  let [first, last, left] = [0, points.length - 1, 0];
  while (first < last) {
    const head = gapBetween(points, first, first + 1) / points[first]!.events;
    const tail = gapBetween(points, last - 1, last) / points[last]!.events;
    const cutsHead = head >= tail;
    const cost = points[cutsHead ? first : last]!.events;
    if (left + cost > budget) break;
    left += cost;
    if (cutsHead) first++;
    else last--;
  }
  const shown = points.slice(first, last + 1);
  if (shown.length === points.length || length(shown) > WORTH * length(points))
    return { points, before: 0, after: 0 };
  const count = (part: readonly TwoSidedPoint[]) => part.reduce((sum, point) => sum + point.events, 0);
  return { points: shown, before: count(points.slice(0, first)), after: count(points.slice(last + 1)) };
}

/** The time saved by cutting the one or the other off. */
const gapBetween = (points: readonly TwoSidedPoint[], at: number, next: number): number =>
  startOf(points[next]!.period).getTime() - startOf(points[at]!.period).getTime();

const length = (points: readonly TwoSidedPoint[]): number =>
  points.length === 0 ? 0 : endOf(points.at(-1)!.period).getTime() - startOf(points[0]!.period).getTime();
