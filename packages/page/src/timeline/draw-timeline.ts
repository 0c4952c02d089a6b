// Points of two sides → Plot options: bars above and below an axis, and a line of mean Goldstein values; and the selectable marks.

import type { CountUnit, Unit } from '@entente/record';
import * as Plot from '@observablehq/plot';
import { countWords, formatGoldstein } from '../charts/counted.js';
import { daysOfPeriod, endOf, nameOfPeriod, periodAt, startOf } from '../charts/periods.js';
import type { Draw, Mark } from '../charts/plot-frame.js';
import type { SidePoint, TwoSidedPoint } from '../charts/two-sided.js';
import type { Shown } from '../evidence/shown.js';

/** A chart and its marks. */
export interface Drawing {
  readonly draw: Draw;
  readonly marks: readonly Mark[];
}
/** Range of days to draw, with or without happenings. */
export interface Range {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}
interface BarsOptions {
  readonly points: readonly TwoSidedPoint[];
  readonly range?: Range;
  readonly counted: CountUnit;
  hrefOf(shown: Shown): string;
}
const MARGINS = { marginLeft: 44, marginRight: 12 };

/** Bars: cooperation upwards, conflict downwards. */
export function drawBars({ points, counted, range, hrefOf }: BarsOptions): Drawing {
  const bars = points.flatMap(({ sides }) => sides.map((side) => toBar(side, counted, hrefOf)));
  const most = Math.max(1, ...bars.map(({ y }) => Math.abs(y)));
  const draw: Draw = (width) => ({
    ...MARGINS,
    className: 'plot-svg',
    height: 300,
    x: { type: 'utc', domain: domainOf(points, range), label: null },
    y: {
      domain: [-topOf(most), topOf(most)],
      ticks: ticksOf(topOf(most)),
      label: null,
      tickFormat: (n: number) => String(Math.abs(n)),
      grid: true,
    },
    marks: [
      Plot.rectY(bars, {
        x1: 'x1',
        x2: 'x2',
        y: 'y',
        fill: 'fill',
        href: 'href',
        title: 'label',
        ...insetsOf(points, width, range),
      }),
      Plot.ruleY([0], { stroke: 'var(--ink)' }),
    ],
  });
  return { draw, marks: bars };
}

interface LineOptions {
  readonly points: readonly TwoSidedPoint[];
  readonly range?: Range;
  readonly table: string;
  hrefOf(shown: Shown): string;
}

/** A line of mean Goldstein values from −10 to +10, with a dot per period. */
export function drawGoldstein({ points, table, range, hrefOf }: LineOptions): Drawing {
  const stretches = stretchesOf(points.filter(({ goldstein }) => goldstein !== null));
  const dots = points.flatMap(({ period, goldstein, happenings, shown }) =>
    goldstein === null
      ? []
      : [
          {
            x: middleOf(period),
            y: goldstein,
            r: radiusOf(happenings),
            stretch: stretches.get(period),
            href: hrefOf(shown),
            label: `${nameOfPeriod(period)}: mean Goldstein value ${formatGoldstein(goldstein)} (${table}) of ${countWords(happenings, 'happenings')}`,
            row: 0,
            days: daysOfPeriod(period),
          },
        ],
  );
  const draw: Draw = () => ({
    ...MARGINS,
    className: 'plot-svg',
    height: 150,
    x: { type: 'utc', domain: domainOf(points, range), label: null },
    y: { domain: [-10, 10], ticks: [-10, -5, 0, 5, 10], label: null, grid: true },
    marks: [
      Plot.ruleY([0], { stroke: 'var(--ink)' }),
      Plot.lineY(dots, { x: 'x', y: 'y', z: 'stretch', stroke: 'var(--q0)', strokeWidth: 1.5 }),
      Plot.dot(dots, {
        x: 'x',
        y: 'y',
        r: { value: 'r', scale: null },
        fill: 'var(--q0)',
        href: 'href',
        title: 'label',
      }),
    ],
  });
  return { draw, marks: dots };
}

function toBar(side: SidePoint, counted: CountUnit, hrefOf: BarsOptions['hrefOf']) {
  const { period, count } = side;
  const conflict = side.side === 'conflict';
  return {
    x1: startOf(period),
    x2: endOf(period),
    y: conflict ? -count : count,
    fill: conflict ? 'var(--conflict)' : 'var(--cooperation)',
    href: hrefOf(side.shown),
    label: `${nameOfPeriod(period)}, ${side.side}: ${countWords(count, counted)}`,
    row: conflict ? 1 : 0,
    days: daysOfPeriod(period),
  };
}

/** A round number at or above the highest bar, for the top tick. */
export function topOf(most: number): number {
  const unit = 10 ** Math.floor(Math.log10(most));
  const step = [1, 2, 3, 4, 5, 6, 8, 10].find((n) => n * unit >= most)!;
  return Math.max(2, step * unit);
}

/** Integers from the lowest to the highest, ends included. */
export function ticksOf(top: number): readonly number[] {
  const step = [4, 5, 3, 2].map((parts) => top / parts).find(Number.isInteger) ?? top;
  const up = Array.from({ length: Math.round(top / step) }, (_, n) => (n + 1) * step);
  return [...up.map((n) => -n).reverse(), 0, ...up];
}

/** Contiguous periods share a segment number: the line is interrupted at periods without happenings. */
export function stretchesOf(points: readonly Pick<TwoSidedPoint, 'period'>[]): ReadonlyMap<string, number> {
  const stretches = new Map<string, number>();
  let stretch = 0;
  for (const [at, { period }] of points.entries()) {
    const before = points[at - 1];
    if (before && endOf(before.period).getTime() !== startOf(period).getTime()) stretch++;
    stretches.set(period, stretch);
  }
  return stretches;
}

/** Dot size: small for a mean of few happenings. */
export const radiusOf = (happenings: number): number => Math.min(6, 2.5 + Math.log2(happenings) / 2);

/** The requested range, open ends extended to the first or last period; with a minimum length, so that a single bar does not fill the width. */
export function domainOf(
  points: readonly Pick<TwoSidedPoint, 'period'>[],
  { from, to }: Range = {},
): [Date, Date] {
  const unit = unitOf(points[0]!.period);
  const [first, last] = [
    from === undefined ? startOf(points[0]!.period) : startOf(periodAt(startOf(from), unit)),
    to === undefined ? endOf(points.at(-1)!.period) : endOf(periodAt(startOf(to), unit)),
  ];
  if (from !== undefined && to !== undefined) return [first, last];
  const length = endOf(points[0]!.period).getTime() - startOf(points[0]!.period).getTime();
  const lacking = Math.max(0, 8 * length - (last.getTime() - first.getTime())) / 2;
  return [new Date(first.getTime() - lacking), new Date(last.getTime() + lacking)];
}

/** Half a pixel between bars; bars have at least three pixels and may overlap, so that each can be clicked. */
export function insetsOf(
  points: readonly Pick<TwoSidedPoint, 'period'>[],
  width: number,
  range: Range = {},
): { readonly insetLeft: number; readonly insetRight: number } {
  const [first, last] = domainOf(points, range);
  const bar = endOf(points[0]!.period).getTime() - startOf(points[0]!.period).getTime();
  const pixels =
    (bar / (last.getTime() - first.getTime())) * (width - MARGINS.marginLeft - MARGINS.marginRight);
  const inset = Math.min(0.5, (pixels - 3) / 2);
  return { insetLeft: inset, insetRight: inset };
}

const middleOf = (period: string): Date =>
  new Date((startOf(period).getTime() + endOf(period).getTime()) / 2);

const unitOf = (period: string): Unit => (['year', 'month', 'day'] as const)[period.split('-').length - 1]!;
