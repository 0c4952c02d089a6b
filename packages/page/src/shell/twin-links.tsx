// The footer of each view: the same answer as JSON, and the filtered records in the export formats.
import type { EventList } from '@entente/record';
import { hrefOf } from '../address/address.js';
import { EVENT_FIELDS, pickQuery } from '../address/filter.js';
import { useAnswer } from '../ask/use-answer.js';
import { countWords, formatCount } from '../charts/counted.js';
import { fieldsOfView, twinOf, type View, type ViewProps } from '../views/view.js';

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

/** Links to the JSON twin and to exports of the current filter. */
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
      {view.filtered === 'events' && fieldsOfView(view).includes('from') && (
        <p>
          <Exported query={query} /> as{' '}
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
      <p>Extracted automatically; may contain errors. Click a fact to see its sentence.</p>
    </footer>
  );
}

/** Number of events in an export of the current filter, and of those left out: the same as the view counts. */
function Exported({ query }: { query: URLSearchParams }) {
  const asked = pickQuery(query, EVENT_FIELDS);
  asked.set('limit', '1');
  const { value } = useAnswer<EventList>(hrefOf('/api/events', asked));
  if (!value) return <>Events of this filter</>;
  const { otherStatus, unsure } = value.leftOut;
  const left = [
    otherStatus > 0 && `${formatCount(otherStatus)} of another status`,
    unsure > 0 && `${formatCount(unsure)} less sure`,
  ].filter(Boolean);
  return (
    <>
      {countWords(value.total, 'events')} of this filter
      {left.length > 0 && ` (left out: ${left.join(', ')})`}
    </>
  );
}

/** The URL of an export of the events that match a query. */
export function exportHref(format: string, query: URLSearchParams): string {
  const wanted = pickQuery(query, EVENT_FIELDS);
  wanted.set('format', format);
  return hrefOf('/api/export', wanted);
}
