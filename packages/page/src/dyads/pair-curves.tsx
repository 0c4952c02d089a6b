// The charts of a pair: mirrored bars of both directions, and mean Goldstein values of both. A bar or point links to its sentences.
import type { CountUnit, Dyad } from '@entente/record';
import { useMemo } from 'react';
import { COUNT_NAMES, countedIn } from '../charts/counted.js';
import { SideLegend } from '../charts/legend.js';
import { PlotFrame, useMarkHref } from '../charts/plot-frame.js';
import { TABLE_NAMES } from '../charts/switches.js';
import { splitSides } from '../charts/two-sided.js';
import { useDaysFilter } from '../charts/use-days-filter.js';
import type { Shown } from '../evidence/shown.js';
import { Empty } from '../parts/states.js';
import { OutsideSpan } from '../timeline/outside-span.js';
import { busyWays } from './busy-ways.js';
import { drawMirror, drawPairGoldstein, type Way } from './draw-pair.js';

interface Props {
  readonly dyad: Dyad;
  readonly query: URLSearchParams;
}

/** Both charts. */
export function PairCurves({ dyad, query }: Props) {
  const counted = countedIn(query);
  const markHref = useMarkHref();
  const ways = useMemo((): readonly [Way, Way] => {
    const way = (side: 'there' | 'back', name: string): Way => ({
      name,
      points: splitSides(dyad[side].points, counted),
    });
    const [a, b] = [dyad.a.name, dyad.b.name];
    return [way('there', `${a} → ${b}`), way('back', `${b} → ${a}`)];
  }, [dyad, counted]);
  const table = TABLE_NAMES[dyad.table] ?? dyad.table;
  const { bars, lines, before, after } = useDrawings(ways, { query, counted, table, markHref });
  const onBrush = useDaysFilter();
  if (!bars || !lines) return <Empty title="No dated happenings between them match this filter" />;
  const [there, back] = ways;
  return (
    <>
      <figure className="chart">
        <figcaption>
          <SideLegend counted={counted} />
        </figcaption>
        <PlotFrame
          label={`Number of ${COUNT_NAMES[counted]} by ${dyad.unit}: ${there.name} above the axis, ${back.name} below`}
          {...bars}
          onBrush={onBrush}
        />
      </figure>
      <figure className="chart">
        <figcaption>
          <span className="legend">
            Mean Goldstein value of the happenings, table of {table}:
            <span className="legend-item">
              <span className="swatch line who" aria-hidden="true" /> {there.name}
            </span>
            <span className="legend-item">
              <span className="swatch line whom" aria-hidden="true" /> {back.name}
            </span>
          </span>
        </figcaption>
        <PlotFrame
          label={`Mean Goldstein value by ${dyad.unit}: ${there.name} solid, ${back.name} dashed`}
          {...lines}
          onBrush={onBrush}
        />
      </figure>
      {before + after > 0 && (
        <p className="note">
          <OutsideSpan before={before} after={after} />
        </p>
      )}
    </>
  );
}

interface DrawingOptions {
  readonly query: URLSearchParams;
  readonly counted: CountUnit;
  readonly table: string;
  markHref(shown: Shown): string;
}

/** What is drawn of both ways: the range asked for, else the busy span; and how much lies outside it. */
function useDrawings(ways: readonly [Way, Way], { query, counted, table, markHref }: DrawingOptions) {
  const [from, to] = (['from', 'to'] as const).map((name) => query.get(name) || undefined);
  const whole = from !== undefined || to !== undefined || query.get('span') === 'whole';
  return useMemo(() => {
    const busy = whole ? { ways, before: 0, after: 0 } : busyWays(ways);
    const shared = { ways: busy.ways, range: { from, to }, hrefOf: markHref };
    return {
      ...busy,
      bars: drawMirror({ ...shared, counted }),
      lines: drawPairGoldstein({ ...shared, table }),
    };
  }, [ways, counted, table, markHref, from, to, whole]);
}
