// GeoJSON (RFC 7946): one FeatureCollection with one Feature per happening, with a point where the place is known.
import { EVENT_COLUMNS, type FlatRow, type FlatValue } from './event-columns.js';
import { flatLosses, pickRows } from './flat-rows.js';
import { makeFormat } from './table.js';

/** One happening on the map. */
export interface EventFeature {
  readonly type: 'Feature';
  readonly id: string;
  readonly geometry: { readonly type: 'Point'; readonly coordinates: readonly [number, number] } | null;
  readonly properties: Readonly<globalThis.Record<string, FlatValue>>;
}

const properties = EVENT_COLUMNS.filter(({ name }) => name !== 'id');

function toFeature(row: FlatRow): EventFeature {
  const { lat = null, lon = null } = row.event.place ?? {};
  return {
    type: 'Feature',
    id: row.event.id,
    geometry: lat === null || lon === null ? null : { type: 'Point', coordinates: [lon, lat] },
    properties: Object.fromEntries(properties.map((column) => [column.name, column.value(row)])),
  };
}

/** GeoJSON of the happenings. */
export const geojson = makeFormat(
  {
    name: 'geojson',
    summary: 'GeoJSON: a FeatureCollection of the happenings, points where the place is known',
    extension: 'geojson',
    mime: 'application/geo+json',
    table: null,
    hasAllTables: true,
    quad: 'plover',
    columns: [
      { name: 'id', from: 'id of the row: of the happening' },
      {
        name: 'geometry',
        from: 'a point (longitude, latitude; WGS 84) of the place; null where it is not known',
      },
      ...properties.map(({ name, from }) => ({ name: `properties.${name}`, from })),
    ],
    losses: flatLosses,
    remarks: [
      'Happenings without a known place have a null geometry (RFC 7946, 3.2): map tools skip them.',
      'A country stands at one point within it; `place_feature` says what the point stands for.',
      'Goldstein values stand side by side, one property a table. Offsets count Unicode code points of the article’s text, from 0, half open.',
    ],
  },
  (context, tally) => {
    let isFirst = true;
    return {
      start: '{"type":"FeatureCollection","features":[',
      article: (view) =>
        pickRows(view, context, tally)
          .map((row) => {
            const text = `${isFirst ? '\n' : ',\n'}${JSON.stringify(toFeature(row))}`;
            isFirst = false;
            return text;
          })
          .join(''),
      end: () => '\n]}\n',
    };
  },
);

/** Parses what `geojson` wrote. @throws SyntaxError when it is no FeatureCollection */
export function readGeojson(text: string): readonly EventFeature[] {
  const value = JSON.parse(text) as { type?: unknown; features?: readonly EventFeature[] };
  if (value.type !== 'FeatureCollection' || !value.features)
    throw new SyntaxError(`expected a FeatureCollection, found ${text.slice(0, 40)}`);
  return value.features;
}
