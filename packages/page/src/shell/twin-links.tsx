// The foot of each view: the same answer as JSON, and the filtered record in the formats of exports.
import { hrefOf } from '../address/address.js';
import { EVENT_FIELDS, pickQuery } from '../address/filter.js';
import { twinOf, type View, type ViewProps } from '../views/view.js';

const FORMATS = [
  ['csv', 'CSV'],
  ['jsonl', 'JSON Lines'],
  ['parquet', 'Parquet'],
  ['geojson', 'GeoJSON'],
  ['plover', 'PLOVER'],
  ['polecat', 'POLECAT'],
  ['gdelt', 'GDELT'],
  ['gdelt-mentions', 'GDELT mentions'],
  ['icews', 'ICEWS'],
  ['phoenix', 'Phoenix'],
] as const;

/** Links to the JSON twin and to exports of the present filter. */
export function TwinLinks({ view, params, query }: ViewProps & { view: View }) {
  const twin = twinOf(view, params, query);
  return (
    <footer className="twins">
      {twin !== null && (
        <p>
          <a href={twin} className="twin">
            This view as JSON
          </a>
        </p>
      )}
      {view.filtered === 'events' && (
        <p>
          Events of this filter as{' '}
          {FORMATS.map(([format, label], at) => (
            <span key={format}>
              {at > 0 && ' · '}
              <a href={exportHref(format, query)} download>
                {label}
              </a>
            </span>
          ))}
        </p>
      )}
      <p>Read by Entente, which errs. Every fact leads to its words.</p>
    </footer>
  );
}

/** The address of an export of the events that a query filters. */
export function exportHref(format: string, query: URLSearchParams): string {
  const wanted = pickQuery(query, EVENT_FIELDS);
  wanted.set('format', format);
  return hrefOf('/api/export', wanted);
}
