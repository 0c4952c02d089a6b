// Number of search hits, by outlet and year, each a link that sets the filter.
import type { TextCount } from '@entente/record';
import { hrefOf, useAddress } from '../address/address.js';
import { valuesOf, withValues } from '../address/filter.js';
import { Link } from '../address/link.js';
import { formatCount } from '../charts/counted.js';

const MOST = 8;

/** The number, the outlets with most hits, and all years. */
export function Facets({ found: { articles, origins, publishers, years } }: { found: TextCount }) {
  const { path, query } = useAddress();
  const ofYear = (year: string) =>
    withValues(withValues(query, 'from', [`${year}-01-01`]), 'to', [`${year}-12-31`]);
  const shown = publishers.slice(0, MOST);
  const isNarrowed = valuesOf(query, 'publisher').length > 0;
  return (
    <div className="facets">
      <p>
        <strong>{formatCount(articles)}</strong> {articles === 1 ? 'article' : 'articles'}
        {origins < articles && `, ${formatCount(origins)} independent`}
      </p>
      {!isNarrowed && shown.length > 1 && (
        <Facet
          name="Outlet"
          items={shown.map(({ name, articles: count }) => ({
            label: name,
            count,
            to: hrefOf(path, withValues(query, 'publisher', [name])),
          }))}
        />
      )}
      {years.length > 1 && (
        <Facet
          name="Year"
          items={years.map(({ year, articles: count }) => ({
            label: year,
            count,
            to: hrefOf(path, ofYear(year)),
          }))}
        />
      )}
    </div>
  );
}

interface FacetProps {
  readonly name: string;
  readonly items: readonly { readonly label: string; readonly count: number; readonly to: string }[];
}

const Facet = ({ name, items }: FacetProps) => (
  <p>
    <span className="chip-field">{name}</span>{' '}
    {items.map(({ label, count, to }, at) => (
      <span key={label}>
        {at > 0 && ' · '}
        <Link to={to}>{label}</Link> {formatCount(count)}
      </span>
    ))}
  </p>
);
