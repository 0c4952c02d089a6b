// The two directions of a pair → Plot options: bars from a to b upwards, from b to a downwards, cooperation next to the axis, conflict stacked on it.
import type { CountUnit } from '@entente/record';
import * as Plot from '@observablehq/plot';
import { countWords, formatGoldstein } from '../charts/counted.js';
import { daysOfPeriod, endOf, nameOfPeriod, startOf } from '../charts/periods.js';
import type { Draw, Mark } from '../charts/plot-frame.js';
import type { TwoSidedPoint } from '../charts/two-sided.js';
import type { Shown } from '../evidence/shown.js';
import {
  type Drawing,
  domainOf,
  insetsOf,
  type Range,
  radiusOf,
  stretchesOf,
  ticksOf,
  topOf,
} from '../timeline/draw-timeline.js';

/** One direction: `Kenya → Uganda`, and its points. */
export interface Way {
  readonly name: string;
  readonly points: readonly TwoSidedPoint[];
}
interface PairOptions {
  readonly ways: readonly [Way, Way];
  readonly counted: CountUnit;
  readonly table: string;
  readonly range?: Range;
  hrefOf(shown: Shown): string;
}
/** Margin of the axis beyond the largest bar, for the names of both directions. */
const ROOM = 1.3;
const MARGINS = { marginLeft: 44, marginRight: 12 };

/** All periods of both directions, in order. */
const periodsOf = (ways: readonly Way[]) =>
  [...new Set(ways.flatMap(({ points }) => points.map(({ period }) => period)))]
    .sort()
    .map((period) => ({ period }));

/** Mirrored bars; null when there is nothing to draw. */
export function drawMirror({ ways, counted, range, hrefOf }: Omit<PairOptions, 'table'>): Drawing | null {
  const periods = periodsOf(ways);
  if (periods.length === 0) return null;
  const bars = ways.flatMap((way, row) =>
    way.points.flatMap((point) => stack(way, point, { row, counted, hrefOf })),
  );
  const most = Math.max(1, ...bars.flatMap(({ y1, y2 }) => [Math.abs(y1), Math.abs(y2)]));
  const draw: Draw = (width) => ({
    ...MARGINS,
    className: 'plot-svg',
    height: 320,
    x: { type: 'utc', domain: domainOf(periods, range), label: null },
    y: {
      domain: [-topOf(most) * ROOM, topOf(most) * ROOM],
      label: null,
      grid: true,
      ticks: ticksOf(topOf(most)),
      tickFormat: (n: number) => String(Math.abs(n)),
    },
    marks: [
      Plot.rect(bars, {
        x1: 'x1',
        x2: 'x2',
        y1: 'y1',
        y2: 'y2',
        fill: 'fill',
        href: 'href',
        title: 'label',
        ...insetsOf(periods, width, range),
      }),
      Plot.ruleY([0], { stroke: 'var(--ink)' }),
      ...ways.map(({ name }, row) =>
        Plot.text([name], {
          frameAnchor: row === 0 ? 'top-left' : 'bottom-left',
          dx: 6,
          dy: row === 0 ? 4 : -4,
          fill: 'var(--ink)',
          stroke: 'var(--card)',
          strokeWidth: 4,
          fontWeight: 600,
          fontSize: 13,
        }),
      ),
    ],
  });
  return { draw, marks: bars };
}

interface StackOptions {
  readonly row: number;
  readonly counted: CountUnit;
  hrefOf(shown: Shown): string;
}

/** The bars of one period in one direction, from the axis outwards. */
function stack(way: Way, { period, sides }: TwoSidedPoint, { row, counted, hrefOf }: StackOptions) {
  const sign = row === 0 ? 1 : -1;
  let height = 0;
  return sides.map((side) => {
    const from = height;
    height += side.count;
    return {
      x1: startOf(period),
      x2: endOf(period),
      y1: sign * from,
      y2: sign * height,
      fill: side.side === 'conflict' ? 'var(--conflict)' : 'var(--cooperation)',
      href: hrefOf(side.shown),
      label: `${way.name}, ${nameOfPeriod(period)}, ${side.side}: ${countWords(side.count, counted)}`,
      row,
      days: daysOfPeriod(period),
    };
  });
}

/** Two curves of mean Goldstein values, one per direction: the first solid with dots, the second dashed with squares. */
export function drawPairGoldstein({
  ways,
  table,
  range,
  hrefOf,
}: Omit<PairOptions, 'counted'>): Drawing | null {
  const periods = periodsOf(ways);
  if (periods.length === 0) return null;
  const dots = ways.flatMap((way, row) => {
    const stretches = stretchesOf(way.points.filter(({ goldstein }) => goldstein !== null));
    return way.points.flatMap((point) =>
      toDot(way, point, { row, table, hrefOf, stretch: stretches.get(point.period) ?? 0 }),
    );
  });
  const of = (row: number) => dots.filter((dot) => dot.row === row);
  const draw: Draw = () => ({
    ...MARGINS,
    className: 'plot-svg',
    height: 190,
    x: { type: 'utc', domain: domainOf(periods, range), label: null },
    y: { domain: [-10, 10], ticks: [-10, -5, 0, 5, 10], label: null, grid: true },
    marks: [
      Plot.ruleY([0], { stroke: 'var(--ink)' }),
      Plot.lineY(of(0), { ...LINE, stroke: 'var(--who)' }),
      Plot.lineY(of(1), { ...LINE, stroke: 'var(--whom)', strokeDasharray: '5 4' }),
      Plot.dot(of(0), { ...DOT, fill: 'var(--who)' }),
      Plot.dot(of(1), { ...DOT, fill: 'var(--whom)', symbol: 'square' }),
    ],
  });
  return { draw, marks: dots };
}

const LINE = { x: 'x', y: 'y', z: 'stretch', strokeWidth: 1.5 } as const;
const DOT = { x: 'x', y: 'y', r: { value: 'r', scale: null }, href: 'href', title: 'label' } as const;

interface DotOptions {
  readonly row: number;
  readonly table: string;
  /** index of the contiguous segment of the line */
  readonly stretch: number;
  hrefOf(shown: Shown): string;
}

function toDot(
  way: Way,
  { period, goldstein, happenings, shown }: TwoSidedPoint,
  { row, table, stretch, hrefOf }: DotOptions,
): (Mark & { readonly x: Date; readonly y: number; readonly r: number; readonly stretch: number })[] {
  if (goldstein === null) return [];
  const [start, end] = [startOf(period).getTime(), endOf(period).getTime()];
  return [
    {
      x: new Date((start + end) / 2),
      y: goldstein,
      r: radiusOf(happenings),
      stretch,
      href: hrefOf(shown),
      label: `${way.name}, ${nameOfPeriod(period)}: mean Goldstein value ${formatGoldstein(goldstein)} (${table}) of ${countWords(happenings, 'happenings')}`,
      row,
      days: daysOfPeriod(period),
    },
  ];
}
