// One happening as a flat row with all its fields: the columns of CSV and Parquet, and the properties of GeoJSON.
import { BELIEF_PARTS, type EventRow, type HappeningRow, type Party, placeBasisOf } from '@entente/record';
import type { ArticleView } from './article-view.js';

/** A happening (or its reports of one origin or article) with the article that tells it best. */
export interface FlatRow {
  readonly event: HappeningRow;
  readonly view: ArticleView;
}
/** A value of a flat row; a list for multi-valued columns. */
export type FlatValue = string | number | readonly string[] | null;
/** The type of a column, in typed formats. */
export type FlatType = 'text' | 'integer' | 'number' | 'day' | 'list';
/** One column of a flat row. */
export interface FlatColumn {
  readonly name: string;
  readonly type: FlatType;
  readonly from: string;
  value(row: FlatRow): FlatValue;
}

const column = (
  name: string,
  type: FlatType,
  from: string,
  value: (event: HappeningRow, view: ArticleView) => FlatValue,
): FlatColumn => ({ name, type, from, value: ({ event, view }) => value(event, view) });

const parties = (one: string, of: (event: EventRow) => readonly Party[]): FlatColumn[] => [
  column(`${one}s`, 'list', `names of ${one}s`, (event) => of(event).map(({ name }) => name)),
  column(`${one}_keys`, 'list', 'their keys, the same in every article', (event) =>
    of(event).map(({ key }) => key),
  ),
  column(
    `${one}_countries`,
    'list',
    'their countries (ISO 3166 alpha-3, IGO; `?` unknown), in step',
    (event) => of(event).map(({ country }) => country ?? '?'),
  ),
  column(`${one}_sectors`, 'list', 'their sectors, joined by `+` (`?` unknown), in step', (event) =>
    of(event).map(({ sectors }) => sectors.join('+') || '?'),
  ),
];

const span = (
  name: string,
  what: string,
  of: (event: EventRow) => EventRow['trigger'] | null,
): FlatColumn[] => [
  column(name, 'text', what, (event) => of(event)?.quote ?? null),
  column(
    `${name}_start`,
    'integer',
    "where that begins in the article's text, in code points",
    (event, view) => at(of(event)?.start, view),
  ),
  column(`${name}_end`, 'integer', 'where it ends', (event, view) => at(of(event)?.end, view)),
];
const at = (offset: number | undefined, view: ArticleView): number | null =>
  offset === undefined ? null : view.codePoint(offset);

const BELIEF_NAMES = {
  type: 'the type',
  status: 'the status',
  actors: 'the list of actors',
  recipients: 'the list of recipients',
} as const;

/** All columns of a flat row, in order. */
export const EVENT_COLUMNS: readonly FlatColumn[] = [
  column(
    'id',
    'text',
    'id of the row, the smallest id of the events that it counts; for a whole happening the id of the happening',
    ({ id }) => id,
  ),
  column(
    'happening',
    'text',
    'id of the happening, the same in the rows of all its reports where these are counted',
    (e) => e.happening,
  ),
  column(
    'article',
    'text',
    'id of the article that tells it best, which has trigger and sentence',
    ({ article }) => article,
  ),
  column('title', 'text', 'its title', ({ title }) => title),
  column('publisher', 'text', 'who published it', ({ publisher }) => publisher),
  column('published', 'day', 'day of publication', ({ published }) => published),
  column('url', 'text', 'its address', ({ url }) => url),
  column('lead', 'text', 'id of the event in it', ({ lead }) => lead),
  column('events', 'integer', 'number of mentions, in all articles', ({ events }) => events),
  column('reports', 'integer', 'number of articles that report it', ({ reports }) => reports),
  column(
    'origins',
    'integer',
    'number of independent origins: articles that are copies of one another have one',
    ({ origins }) => origins,
  ),
  column('outlets', 'list', 'outlets that report it, by name', ({ outlets }) => outlets),
  column('first_reported', 'day', 'day of the first report', ({ first }) => first),
  column('last_reported', 'day', 'day of the last report', ({ last }) => last),
  column('type', 'text', 'PLOVER type', ({ type }) => type),
  column('mode', 'text', 'mode of the type', ({ mode }) => mode),
  column('contexts', 'list', 'contexts', ({ contexts }) => contexts),
  column('status', 'text', 'occurred, future, hypothetical or negated', ({ status }) => status),
  column('status_cue', 'text', 'the words that show it', ({ statusCue }) => statusCue?.quote ?? null),
  column('quad', 'integer', 'quad class (PLOVER), 1 to 4', ({ quad }) => quad),
  column('cameo', 'text', 'CAMEO code; keeps its leading zero', ({ cameo }) => cameo),
  ...(['gdelt', 'icews', 'phoenix', 'plover'] as const).map((table) =>
    column(
      `goldstein_${table}`,
      'number',
      `Goldstein value in the table of ${table}`,
      (e) => e.goldstein[table],
    ),
  ),
  ...parties('actor', ({ actors }) => actors),
  ...parties('recipient', ({ recipients }) => recipients),
  column('place', 'text', 'name of the place', ({ place }) => place?.name ?? null),
  column('place_country', 'text', 'its country', ({ place }) => place?.country ?? null),
  column('place_admin1', 'text', 'its first-order division', ({ place }) => place?.admin1 ?? null),
  column('place_geonames', 'integer', 'its GeoNames id', ({ place }) => place?.geonames ?? null),
  column(
    'place_feature',
    'text',
    'what it is; country: the point stands for the whole country',
    ({ place }) => place?.feature ?? null,
  ),
  column(
    'place_basis',
    'text',
    'how it is known: words (of the event itself) or context (elsewhere in the article)',
    ({ place }) => placeBasisOf(place),
  ),
  column('lat', 'number', 'latitude', ({ place }) => place?.lat ?? null),
  column('lon', 'number', 'longitude', ({ place }) => place?.lon ?? null),
  column('date_from', 'day', 'first day', ({ date }) => date.from),
  column('date_to', 'day', 'last day', ({ date }) => date.to),
  column('date_value', 'text', 'the time in EDTF, or PAST, PRESENT, FUTURE', ({ date }) => date.value),
  column('date_granularity', 'text', 'day, week, month …', ({ date }) => date.granularity),
  column(
    'date_basis',
    'text',
    'how the day is known: time, context, published or unknown',
    ({ date }) => date.basis,
  ),
  ...span('trigger', 'the words that name the act', ({ trigger }) => trigger),
  ...span('sentence', 'the sentence', ({ sentence }) => sentence),
  column(
    'sentence_number',
    'integer',
    'its number in the body, from 1; 0 in the title',
    (e) => e.sentenceNumber,
  ),
  column('sources', 'list', 'who says so, outermost first', (e) => e.sources.map(({ name }) => name)),
  column('source_keys', 'list', 'their keys', (e) => e.sources.map(({ key }) => key)),
  column('carriers', 'list', 'through whom it came, in order', (e) => e.carriers.map(({ name }) => name)),
  column('carrier_keys', 'list', 'their keys', (e) => e.carriers.map(({ key }) => key)),
  column('statements', 'list', 'ids of the statements that assert it, outermost first', (e) => e.statements),
  column(
    'confidence',
    'number',
    'probability that type, status, actors and recipients are all right, 0 to 1; empty where none is known',
    (e) => e.confidence,
  ),
  ...BELIEF_PARTS.map((part) =>
    column(
      `confidence_${part}`,
      'number',
      `the same of ${BELIEF_NAMES[part]} alone; empty where a person has been over the event`,
      (e) => e.belief?.[part] ?? null,
    ),
  ),
  column(
    'corrections',
    'list',
    'ids of the corrections that made it what it is or confirm it',
    (e) => e.corrections,
  ),
];
