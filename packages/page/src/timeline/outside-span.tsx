// What lies before and after the span that is drawn, and the way to draw all of it.
import { hrefOf, useAddress } from '../address/address.js';
import { withValues } from '../address/filter.js';
import { Link } from '../address/link.js';
import { countWords } from '../charts/counted.js';

/** Events of days so far off that drawing them would squeeze the rest. */
export function OutsideSpan({ before, after }: { before: number; after: number }) {
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
