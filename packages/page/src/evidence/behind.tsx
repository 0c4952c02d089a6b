// What stands behind a list of events: articles, how many of them are independent, and outlets.
import type { Coverage } from '@entente/record';
import { hrefOf } from '../address/address.js';
import { useAnswer } from '../ask/use-answer.js';
import { plural } from '../charts/counted.js';

/** One sentence; it comes later than the list, and never holds it up. */
export function Behind({ filter }: { filter: URLSearchParams }) {
  const { value } = useAnswer<Coverage>(hrefOf('/api/coverage', filter));
  if (value === null || value.articles === 0) return null;
  const { articles, origins, outlets } = value;
  return (
    <p className="note">
      Events that match are told by {plural(articles, 'article')}
      {outlets > 0 && ` of ${plural(outlets, 'outlet')}`}:{' '}
      {origins === articles
        ? 'no two are copies of one another.'
        : `${plural(origins, 'independent origin')}, the others are copies.`}
    </p>
  );
}
