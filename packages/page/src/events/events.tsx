// Events: the list that every number of the other views links to.
import { EventsOf } from '../evidence/evidence-panel.js';
import { eventFilterOf } from '../evidence/shown.js';
import type { ViewProps } from '../views/view.js';

/** All events that match the filter. */
export function Events({ query }: ViewProps) {
  return (
    <section className="events-view">
      <header className="view-head">
        <h1>Events</h1>
        <p className="note">Every event mention, with its sentence.</p>
      </header>
      <EventsOf filter={eventFilterOf(query)} noteLeftOut />
    </section>
  );
}
