// The timeline curve on the front page; bars and heading link to the timeline.
import type { Timeline } from '@entente/record';
import { useMemo } from 'react';
import { hrefOf } from '../address/address.js';
import { Link } from '../address/link.js';
import { useAnswer } from '../ask/use-answer.js';
import { bothAnswers } from '../charts/both-answers.js';
import { SideLegend } from '../charts/legend.js';
import { PlotFrame } from '../charts/plot-frame.js';
import { joinSides } from '../charts/two-sided.js';
import { narrowed, withShown } from '../evidence/shown.js';
import { Answered } from '../parts/states.js';
import { busySpan } from '../timeline/busy-span.js';
import { drawBars } from '../timeline/draw-timeline.js';

/** Cooperation and conflict by month; `filter`: which events are counted. */
export function FrontCurve({ filter }: { filter: URLSearchParams }) {
  const asked = (quads: readonly string[]) => hrefOf('/api/timeline', narrowed(filter, 'quad', quads));
  const answer = bothAnswers(useAnswer<Timeline>(asked(['1', '2'])), useAnswer<Timeline>(asked(['3', '4'])));
  return (
    <section aria-labelledby="curve">
      <h2 id="curve">
        <Link to={hrefOf('/timeline', filter)}>What happened when</Link>
      </h2>
      <Answered answer={answer}>{(sides) => <Curve sides={sides} filter={filter} />}</Answered>
    </section>
  );
}

function Curve({ sides, filter }: { sides: readonly [Timeline, Timeline]; filter: URLSearchParams }) {
  const [cooperation, conflict] = sides;
  const own = filter.toString();
  const drawing = useMemo(() => {
    const { points } = busySpan(joinSides(cooperation.points, conflict.points, 'events'));
    return points.length === 0
      ? null
      : drawBars({
          points,
          counted: 'events',
          hrefOf: (shown) => hrefOf('/timeline', withShown(new URLSearchParams(own), shown)),
        });
  }, [cooperation, conflict, own]);
  if (!drawing) return <p className="note">No event has a day.</p>;
  return (
    <figure className="chart">
      <figcaption>
        <SideLegend counted="events" />
      </figcaption>
      <PlotFrame label="Number of events by month, cooperation above the axis, conflict below" {...drawing} />
    </figure>
  );
}
