// How much lies before and after the drawn span, and a link to draw all of them.
import { hrefOf, useAddress } from '../address/address.js';
import { withValues } from '../address/filter.js';
import { Link } from '../address/link.js';
import { countedIn, countWords } from '../charts/counted.js';

/** What lies so far away in time that drawing them would compress the rest. */
export function OutsideSpan({ before, after }: { before: number; after: number }) {
  const { path, query } = useAddress();
  const words = [
    before > 0 && `${countWords(before, countedIn(query))} before`,
    after > 0 && `${after} after`,
  ];
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
