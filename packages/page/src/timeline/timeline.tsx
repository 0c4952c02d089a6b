// Timeline: cooperation above the axis, conflict below, by day, month or year, and the mean Goldstein value under it. Dragging filters by time.
import type { Timeline, Unit } from '@entente/record';
import { useMemo } from 'react';
import { hrefOf } from '../address/address.js';
import { withValues } from '../address/filter.js';
import { Link } from '../address/link.js';
import { useAnswer } from '../ask/use-answer.js';
import { COUNT_NAMES, countedIn, countWords, tableIn } from '../charts/counted.js';
import { LeftOutNote } from '../charts/left-out.js';
import { SideLegend } from '../charts/legend.js';
import { PlotFrame, useMarkHref } from '../charts/plot-frame.js';
import { StatusStrip } from '../charts/status-strip.js';
import { CountSwitch, TABLE_NAMES, TableSwitch, UnitSwitch } from '../charts/switches.js';
import { splitSides } from '../charts/two-sided.js';
import { useDaysFilter } from '../charts/use-days-filter.js';
import { EvidenceLink } from '../evidence/evidence-link.js';
import { WithEvidence } from '../evidence/evidence-panel.js';
import { eventFilterOf, narrowed } from '../evidence/shown.js';
import { DayMark } from '../parts/fact-parts.js';
import { Answered, Empty } from '../parts/states.js';
import { queryOfView, type ViewProps } from '../views/view.js';
import { busySpan } from './busy-span.js';
import { drawBars, drawGoldstein } from './draw-timeline.js';
import { OutsideSpan } from './outside-span.js';
import { timelineView } from './timeline-view.js';

/** The view. */
export function TimelineView({ query }: ViewProps) {
  const filter = eventFilterOf(query);
  const unit = unitIn(query);
  const asked = queryOfView(timelineView, query);
  asked.set('unit', unit);
  const answer = useAnswer<Timeline>(hrefOf('/api/timeline', asked));
  return (
    <WithEvidence>
      <header className="view-head">
        <h1>Timeline</h1>
        <p className="note">Cooperation above the axis, conflict below. Click a bar to see its sentences.</p>
      </header>
      <div className="switches">
        <UnitSwitch unit={unit} />
        <CountSwitch query={query} />
        <TableSwitch table={answer.value?.table ?? tableIn(query) ?? 'gdelt'} />
      </div>
      <StatusStrip filter={filter} counted={countedIn(query)} />
      <Guessed query={query} />
      <Answered answer={answer}>
        {(timeline) => (
          <>
            <LeftOutNote of={[timeline.leftOut]} />
            <Curves timeline={timeline} query={query} />
          </>
        )}
      </Answered>
    </WithEvidence>
  );
}

/** The unit of a URL; months by default. */
export const unitIn = (query: URLSearchParams): Unit =>
  (['day', 'month', 'year'] as const).find((unit) => unit === query.get('unit')) ?? 'month';

interface CurvesProps {
  readonly timeline: Timeline;
  readonly query: URLSearchParams;
}

function Curves({ timeline, query }: CurvesProps) {
  const counted = countedIn(query);
  const markHref = useMarkHref();
  const whole = query.get('span') === 'whole';
  const [from, to] = (['from', 'to'] as const).map((name) => query.get(name) || undefined);
  const { points, before, after } = useMemo(() => {
    const all = splitSides(timeline.points, counted);
    return whole || from || to ? { points: all, before: 0, after: 0 } : busySpan(all);
  }, [timeline, counted, whole, from, to]);
  const range = useMemo(() => ({ from, to }), [from, to]);
  const table = TABLE_NAMES[timeline.table] ?? timeline.table;
  const bars = useMemo(
    () => (points.length === 0 ? null : drawBars({ points, counted, range, hrefOf: markHref })),
    [points, counted, range, markHref],
  );
  const line = useMemo(
    () => (points.length === 0 ? null : drawGoldstein({ points, table, range, hrefOf: markHref })),
    [points, table, range, markHref],
  );
  const onBrush = useDaysFilter();
  if (!bars || !line) return <NoDays undated={timeline.undated} query={query} />;
  return (
    <>
      <figure className="chart">
        <figcaption>
          <SideLegend counted={counted} />
        </figcaption>
        <PlotFrame
          label={`Number of ${COUNT_NAMES[counted]} by ${unitIn(query)}, cooperation above the axis, conflict below`}
          {...bars}
          onBrush={onBrush}
        />
      </figure>
      <figure className="chart">
        <figcaption>
          Mean Goldstein value of the happenings, table of {table}: from −10, most hostile, to +10, most
          cooperative; the smaller a dot, the fewer its happenings
        </figcaption>
        <PlotFrame label={`Mean Goldstein value by ${unitIn(query)}`} {...line} onBrush={onBrush} />
      </figure>
      <p className="note">
        Drag over the bars, or press Shift with an arrow key and then Enter, to choose a range of time.{' '}
        {before + after > 0 && <OutsideSpan before={before} after={after} />}{' '}
        <Undated count={timeline.undated} query={query} />
      </p>
    </>
  );
}

function NoDays({ undated, query }: { undated: number; query: URLSearchParams }) {
  return (
    <Empty title="No happenings with a date match this filter">
      <p>
        <Undated count={undated} query={query} /> Take a part of the filter out, or look at all articles.
      </p>
    </Empty>
  );
}

/** How many happenings stand in the bars only by the day of publication, and a link that leaves them out; nothing where there are none. */
function Guessed({ query }: { query: URLSearchParams }) {
  const counted = countedIn(query);
  const filter = narrowed(eventFilterOf(query), 'basis', ['published']);
  const { value } = useAnswer<Timeline>(hrefOf('/api/timeline', filter));
  const number = value?.total[counted] ?? 0;
  if (number === 0) return null;
  return (
    <p className="note guessed">
      <DayMark basis="published" />
      <EvidenceLink shown={{ kind: 'happenings', filter }}>{countWords(number, counted)}</EvidenceLink>{' '}
      {number === 1 ? 'has' : 'have'} no words for the day and {number === 1 ? 'stands' : 'stand'} on the day
      of publication, a guess.{' '}
      <Link to={hrefOf('/timeline', withValues(query, 'basis', ['time', 'context']))}>
        Show only what words date
      </Link>
    </p>
  );
}

/** What has no bar. */
function Undated({ count, query }: { count: number; query: URLSearchParams }) {
  if (count === 0) return null;
  const filter = eventFilterOf(query);
  filter.set('basis', 'unknown');
  return (
    <EvidenceLink shown={{ kind: 'happenings', filter }}>
      {countWords(count, countedIn(query))} without any day {count === 1 ? 'stands' : 'stand'} in no bar.
    </EvidenceLink>
  );
}
