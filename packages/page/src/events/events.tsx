// Events: every mention of an act in an article by itself.
import type { EventList, EventRow } from '@entente/record';
import { hrefOf } from '../address/address.js';
import { Link } from '../address/link.js';
import { countWords } from '../charts/counted.js';
import { LeftOutNote } from '../charts/left-out.js';
import { Behind } from '../evidence/behind.js';
import { EventItems } from '../evidence/event-items.js';
import { eventFilterOf } from '../evidence/shown.js';
import { Paged } from '../parts/pager.js';
import { Empty } from '../parts/states.js';
import type { ViewProps } from '../views/view.js';

/** All events that match the filter, page by page. */
export function Events({ query }: ViewProps) {
  const filter = eventFilterOf(query);
  return (
    <section className="events-view">
      <header className="view-head">
        <h1>Events</h1>
        <p className="note">
          Every mention of an act in an article, with its sentence.{' '}
          <Link to={hrefOf('/happenings', filter)}>Fold what several articles report</Link>
        </p>
      </header>
      <Paged<EventRow, EventList>
        href={hrefOf('/api/events', filter)}
        empty={(first) => (
          <>
            <Empty title="No events match this filter" />
            <LeftOutNote of={[first.leftOut]} />
          </>
        )}
      >
        {(events, { total, leftOut }) => (
          <>
            <p className="note">
              {countWords(total, 'events')}, newest first. Click a sentence to open its article.
            </p>
            <Behind filter={filter} />
            <LeftOutNote of={[leftOut]} />
            <EventItems events={events} />
          </>
        )}
      </Paged>
    </section>
  );
}
