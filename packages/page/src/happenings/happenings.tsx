// Happenings: the list that every number of the other views links to.
import { hrefOf } from '../address/address.js';
import { Link } from '../address/link.js';
import { HappeningsOf } from '../evidence/evidence-panel.js';
import { eventFilterOf } from '../evidence/shown.js';
import type { ViewProps } from '../views/view.js';

/** All happenings that match the filter. */
export function Happenings({ query }: ViewProps) {
  const filter = eventFilterOf(query);
  return (
    <section className="events-view">
      <header className="view-head">
        <h1>Happenings</h1>
        <p className="note">
          What several articles report as the same act is one happening.{' '}
          <Link to={hrefOf('/events', filter)}>Every mention by itself</Link>
        </p>
      </header>
      <HappeningsOf filter={filter} noteLeftOut />
    </section>
  );
}
