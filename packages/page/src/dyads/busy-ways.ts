// The two directions of a pair → the part of their common time span to draw first: a single old happening would otherwise compress all others.
import type { Dyad, Unit } from '@entente/record';
import { endOf, startOf } from '../charts/periods.js';
import type { TwoSidedPoint } from '../charts/two-sided.js';
import { busySpan } from '../timeline/busy-span.js';
import type { Way } from './draw-pair.js';

/** Both directions within the dense span, and how much lies before and after it. */
export function busyWays(ways: readonly [Way, Way]): {
  readonly ways: readonly [Way, Way];
  readonly before: number;
  readonly after: number;
} {
  const periods = [...new Set(ways.flatMap(({ points }) => points.map(({ period }) => period)))].sort();
  const both = periods.map((period): TwoSidedPoint => {
    const found = ways.flatMap(({ points }) => points.filter((point) => point.period === period));
    return {
      ...found[0]!,
      sides: [],
      goldstein: null,
      count: found.reduce((sum, { count }) => sum + count, 0),
    };
  });
  const { points, before, after } = busySpan(both);
  const shown = new Set(points.map(({ period }) => period));
  const within = (way: Way): Way => ({
    ...way,
    points: way.points.filter(({ period }) => shown.has(period)),
  });
  return { ways: [within(ways[0]), within(ways[1])], before, after };
}

const MONTH_MS = 30.44 * 86_400_000;
/** Above this number of months, and below this share of months with any, monthly bars are too sparse. */
const SPARSE = { months: 24, share: 1 / 3 } as const;

/** The default unit: years where months with any are sparse. */
export function usualUnit({ there, back }: Pick<Dyad, 'there' | 'back'>): Unit {
  const periods = [...new Set([...there.points, ...back.points].map(({ period }) => period))].sort();
  if (periods.length === 0) return 'month';
  const months = (endOf(periods.at(-1)!).getTime() - startOf(periods[0]!).getTime()) / MONTH_MS;
  return months > SPARSE.months && periods.length < months * SPARSE.share ? 'year' : 'month';
}
