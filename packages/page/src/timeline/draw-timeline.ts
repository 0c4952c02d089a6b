// Points of two sides → what Plot draws: bars above and below an axis, and a line of mean Goldstein values; and the marks that can be chosen.
import * as Plot from '@observablehq/plot';
import { type Counted, countWords, formatGoldstein } from '../charts/counted.js';
import { daysOfPeriod, endOf, nameOfPeriod, startOf } from '../charts/periods.js';
import type { Draw, Mark } from '../charts/plot-frame.js';
import type { SidePoint, TwoSidedPoint } from '../charts/two-sided.js';
import { eventsOf, type Shown } from '../evidence/shown.js';

/** A drawing and its marks. */
export interface Drawing {
  readonly draw: Draw;
  readonly marks: readonly Mark[];
}
interface BarsOptions {
  readonly points: readonly TwoSidedPoint[];
  readonly counted: Counted;
  hrefOf(shown: Shown): string;
}
const MARGINS = { marginLeft: 44, marginRight: 12 };

/** Bars: cooperation upwards, conflict downwards. */
export function drawBars({ points, counted, hrefOf }: BarsOptions): Drawing {
  const bars = points.flatMap(({ sides }) => sides.map((side) => toBar(side, counted, hrefOf)));
  const most = Math.max(1, ...bars.map(({ y }) => Math.abs(y)));
  const draw: Draw = (width) => ({
    ...MARGINS,
    className: 'plot-svg',
    height: 300,
    x: { type: 'utc', domain: domainOf(points), label: null },
    y: { domain: [-most, most], label: null, tickFormat: (n: number) => whole(Math.abs(n)), grid: true },
    marks: [
      Plot.rectY(bars, {
        x1: 'x1',
        x2: 'x2',
        y: 'y',
        fill: 'fill',
        href: 'href',
        title: 'label',
        ...insetsOf(points, width),
      }),
      Plot.ruleY([0], { stroke: 'var(--ink)' }),
    ],
  });
  return { draw, marks: bars };
}

interface LineOptions {
  readonly points: readonly TwoSidedPoint[];
  readonly table: string;
  /** what a point of a period shows */
  shownOf(period: string): Shown;
  hrefOf(shown: Shown): string;
}

/** A line of mean Goldstein values from −10 to +10, with a dot a period. */
export function drawGoldstein({ points, table, shownOf, hrefOf }: LineOptions): Drawing {
  const dots = points.flatMap(({ period, goldstein, events }) =>
    goldstein === null
      ? []
      : [
          {
            x: middleOf(period),
            y: goldstein,
            href: hrefOf(shownOf(period)),
            label: `${nameOfPeriod(period)}: mean Goldstein value ${formatGoldstein(goldstein)} (${table}) of ${countWords(events, 'events')}`,
            row: 0,
            days: daysOfPeriod(period),
          },
        ],
  );
  const draw: Draw = () => ({
    ...MARGINS,
    className: 'plot-svg',
    height: 150,
    x: { type: 'utc', domain: domainOf(points), label: null },
    y: { domain: [-10, 10], ticks: [-10, -5, 0, 5, 10], label: null, grid: true },
    marks: [
      Plot.ruleY([0], { stroke: 'var(--ink)' }),
      Plot.lineY(dots, { x: 'x', y: 'y', stroke: 'var(--q0)', strokeWidth: 1.5 }),
      Plot.dot(dots, { x: 'x', y: 'y', r: 4.5, fill: 'var(--q0)', href: 'href', title: 'label' }),
    ],
  });
  return { draw, marks: dots };
}

function toBar(side: SidePoint, counted: Counted, hrefOf: BarsOptions['hrefOf']) {
  const { period, count } = side;
  const conflict = side.side === 'conflict';
  return {
    x1: startOf(period),
    x2: endOf(period),
    y: conflict ? -count : count,
    fill: conflict ? 'var(--conflict)' : 'var(--cooperation)',
    href: hrefOf(eventsOf(side.evidence)),
    label: `${nameOfPeriod(period)}, ${side.side}: ${countWords(count, counted)}`,
    row: conflict ? 1 : 0,
    days: daysOfPeriod(period),
  };
}

/** From the first period to the last, and never so short that a single bar fills the whole width. */
export function domainOf(points: readonly Pick<TwoSidedPoint, 'period'>[]): [Date, Date] {
  const [first, last] = [startOf(points[0]!.period), endOf(points.at(-1)!.period)];
  const length = endOf(points[0]!.period).getTime() - first.getTime();
  const lacking = Math.max(0, 8 * length - (last.getTime() - first.getTime())) / 2;
  return [new Date(first.getTime() - lacking), new Date(last.getTime() + lacking)];
}

/** Half a pixel between bars; bars that would be thinner than three pixels overlap instead, so that each can be seen and hit. */
export function insetsOf(
  points: readonly Pick<TwoSidedPoint, 'period'>[],
  width: number,
): { readonly insetLeft: number; readonly insetRight: number } {
  const [first, last] = domainOf(points);
  const bar = endOf(points[0]!.period).getTime() - startOf(points[0]!.period).getTime();
  const pixels =
    (bar / (last.getTime() - first.getTime())) * (width - MARGINS.marginLeft - MARGINS.marginRight);
  const inset = Math.min(0.5, (pixels - 3) / 2);
  return { insetLeft: inset, insetRight: inset };
}

const middleOf = (period: string): Date =>
  new Date((startOf(period).getTime() + endOf(period).getTime()) / 2);

/** Counts have no fractions: a tick between two whole numbers gets no label. */
const whole = (n: number): string => (Number.isInteger(n) ? String(n) : '');
