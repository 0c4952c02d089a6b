// Timeline: cooperation above the axis, conflict below, by day, month or year, and the mean Goldstein value under it. Dragging filters by time.
import type { Timeline, Unit } from '@entente/record';
import { useMemo } from 'react';
import { hrefOf, useAddress } from '../address/address.js';
import { withValues } from '../address/filter.js';
import { Link } from '../address/link.js';
import { useAnswer } from '../ask/use-answer.js';
import { bothAnswers } from '../charts/both-answers.js';
import { countedIn, countWords, tableIn } from '../charts/counted.js';
import { LeftOutNote } from '../charts/left-out.js';
import { SideLegend } from '../charts/legend.js';
import { daysOfPeriod, withinDays } from '../charts/periods.js';
import { PlotFrame, useMarkHref } from '../charts/plot-frame.js';
import { StatusStrip } from '../charts/status-strip.js';
import { CountSwitch, TABLE_NAMES, TableSwitch, UnitSwitch } from '../charts/switches.js';
import { joinSides } from '../charts/two-sided.js';
import { useDaysFilter } from '../charts/use-days-filter.js';
import { EvidenceLink } from '../evidence/evidence-link.js';
import { WithEvidence } from '../evidence/evidence-panel.js';
import { eventFilterOf, narrowed } from '../evidence/shown.js';
import { Answered, Empty } from '../parts/states.js';
import type { ViewProps } from '../views/view.js';
import { busySpan } from './busy-span.js';
import { drawBars, drawGoldstein } from './draw-timeline.js';

/** The view. */
export function TimelineView({ query }: ViewProps) {
  const filter = eventFilterOf(query);
  const unit = unitIn(query);
  const asked = (quads: readonly string[]) => {
    const side = narrowed(filter, 'quad', quads);
    side.set('unit', unit);
    const table = tableIn(query);
    if (table) side.set('table', table);
    return hrefOf('/api/timeline', side);
  };
  const cooperation = useAnswer<Timeline>(asked(['1', '2']));
  const conflict = useAnswer<Timeline>(asked(['3', '4']));
  return (
    <WithEvidence>
      <header className="view-head">
        <h1>Timeline</h1>
        <p className="note">Cooperation above the axis, conflict below. A bar leads to its sentences.</p>
      </header>
      <div className="switches">
        <UnitSwitch unit={unit} />
        <CountSwitch query={query} />
        <TableSwitch table={cooperation.value?.table ?? tableIn(query) ?? 'gdelt'} />
      </div>
      <StatusStrip filter={filter} counted={countedIn(query)} />
      <Answered answer={bothAnswers(cooperation, conflict)}>
        {([friendly, hostile]) => (
          <>
            <LeftOutNote of={[friendly.leftOut, hostile.leftOut]} />
            <Curves sides={[friendly, hostile]} query={query} />
          </>
        )}
      </Answered>
    </WithEvidence>
  );
}

/** The unit that an address names; months unless told otherwise. */
export const unitIn = (query: URLSearchParams): Unit =>
  (['day', 'month', 'year'] as const).find((unit) => unit === query.get('unit')) ?? 'month';

interface CurvesProps {
  readonly sides: readonly [Timeline, Timeline];
  readonly query: URLSearchParams;
}

function Curves({ sides: [cooperation, conflict], query }: CurvesProps) {
  const counted = countedIn(query);
  const markHref = useMarkHref();
  const whole = query.get('span') === 'whole';
  const { points, before, after } = useMemo(() => {
    const all = joinSides(cooperation.points, conflict.points, counted);
    return whole ? { points: all, before: 0, after: 0 } : busySpan(all);
  }, [cooperation, conflict, counted, whole]);
  const filterText = eventFilterOf(query).toString();
  const table = TABLE_NAMES[cooperation.table] ?? cooperation.table;
  const bars = useMemo(
    () => (points.length === 0 ? null : drawBars({ points, counted, hrefOf: markHref })),
    [points, counted, markHref],
  );
  const line = useMemo(() => {
    const shownOf = (period: string) => ({
      kind: 'events' as const,
      filter: withinDays(new URLSearchParams(filterText), daysOfPeriod(period)),
    });
    return points.length === 0 ? null : drawGoldstein({ points, table, shownOf, hrefOf: markHref });
  }, [points, table, filterText, markHref]);
  const onBrush = useDaysFilter();
  if (!bars || !line) return <NoDays undated={cooperation.undated + conflict.undated} query={query} />;
  return (
    <>
      <figure className="chart">
        <figcaption>
          <SideLegend counted={counted} />
        </figcaption>
        <PlotFrame
          label={`Number of ${counted} by ${unitIn(query)}, cooperation above the axis, conflict below`}
          {...bars}
          onBrush={onBrush}
        />
      </figure>
      <figure className="chart">
        <figcaption>
          Mean Goldstein value of the events, table of {table}: from −10, most hostile, to +10, most
          cooperative
        </figcaption>
        <PlotFrame label={`Mean Goldstein value by ${unitIn(query)}`} {...line} onBrush={onBrush} />
      </figure>
      <p className="note">
        Drag over the bars, or press Shift with an arrow key and then Enter, to choose a range of time.{' '}
        {before + after > 0 && <Outside before={before} after={after} />}{' '}
        <Undated count={cooperation.undated + conflict.undated} query={query} />
      </p>
    </>
  );
}

/** Events of days so far off that drawing them would squeeze the rest. */
function Outside({ before, after }: { before: number; after: number }) {
  const { path, query } = useAddress();
  const words = [before > 0 && `${countWords(before, 'events')} before`, after > 0 && `${after} after`];
  return (
    <span>
      {words.filter(Boolean).join(' and ')} what is drawn here:{' '}
      <Link to={hrefOf(path, withValues(query, 'span', ['whole']))} keep>
        draw the whole span
      </Link>
      .
    </span>
  );
}

function NoDays({ undated, query }: { undated: number; query: URLSearchParams }) {
  return (
    <Empty title="No events of this filter have a day">
      <p>
        <Undated count={undated} query={query} /> Take a part of the filter out, or look at all articles.
      </p>
    </Empty>
  );
}

/** Events that stand in no bar. */
function Undated({ count, query }: { count: number; query: URLSearchParams }) {
  if (count === 0) return null;
  const filter = eventFilterOf(query);
  filter.set('basis', 'unknown');
  return (
    <EvidenceLink shown={{ kind: 'events', filter }}>
      {countWords(count, 'events')} without any day {count === 1 ? 'stands' : 'stand'} in no bar.
    </EvidenceLink>
  );
}
