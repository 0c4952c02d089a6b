// Filter ↔ URL query. The names are those of the API's parameters, so that page, JSON twin and exports share one query.
import type { Filter, StatementFilter } from '@entente/record';

/** Names of the filter fields of events; every view's URL may contain them. */
export const EVENT_FIELDS = [
  'actor',
  'recipient',
  'party',
  'between',
  'type',
  'mode',
  'status',
  'minConfidence',
  'context',
  'quad',
  'place',
  'from',
  'to',
  'basis',
  'placeBasis',
  'publisher',
  'source',
  'carrier',
  'article',
  'collection',
  'copies',
  'text',
  'also',
] as const satisfies readonly (keyof Filter)[];

/** Names of the fields that filter statements. */
export const STATEMENT_FIELDS = [
  'source',
  'addressee',
  'carrier',
  'about',
  'speech',
  'polarity',
  'type',
  'from',
  'to',
  'publisher',
  'article',
  'collection',
  'copies',
  'text',
  'also',
] as const satisfies readonly (keyof StatementFilter)[];

/** Name of any filter field. */
export type Field = (typeof EVENT_FIELDS)[number] | (typeof STATEMENT_FIELDS)[number];
/** The kind of filter of a view: events, statements, or none. */
export type Filtered = 'events' | 'statements' | 'none';

const SINGLE: ReadonlySet<string> = new Set(['from', 'to', 'text', 'minConfidence', 'copies']);
/** Values of `also` are filters written as queries, which contain commas. */
const isWhole = (field: string): boolean => field === 'also';

/** The filter fields of a kind of view. */
export const fieldsOf = (filtered: Filtered): readonly Field[] =>
  filtered === 'events' ? EVENT_FIELDS : filtered === 'statements' ? STATEMENT_FIELDS : [];

/** Whether a field has one value (a day, words) rather than several. */
export const isSingle = (field: Field): boolean => SINGLE.has(field);

/** The values of one field in a query: repeated or joined by commas. */
export function valuesOf(query: URLSearchParams, field: Field): string[] {
  const all = query.getAll(field).filter((value) => value !== '');
  if (isSingle(field)) return all.slice(0, 1);
  if (isWhole(field)) return all;
  return [...new Set(all.flatMap((value) => value.split(',').map((part) => part.trim())))].filter(Boolean);
}

/** The query with one field replaced; without values it is removed. The cursor of a list is reset. */
export function withValues(
  query: URLSearchParams,
  field: string,
  values: readonly string[],
): URLSearchParams {
  const next = new URLSearchParams(query);
  next.delete(field);
  next.delete('cursor');
  append(next, field, values);
  return next;
}

/** Only the named fields of a query, in that order. */
export function pickQuery(query: URLSearchParams, fields: readonly string[]): URLSearchParams {
  const picked = new URLSearchParams();
  for (const field of fields)
    for (const value of query.getAll(field)) if (value !== '') picked.append(field, value);
  return picked;
}

/** A query as the fields of a filter in the body of a request. */
export function filterIn(
  query: URLSearchParams,
  fields: readonly Field[],
): Record<string, string | string[]> {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const values = valuesOf(query, field);
      return values.length === 0 ? [] : [[field, isSingle(field) ? values[0]! : values]];
    }),
  );
}

/** A filter from an answer (`evidence`) → a query. */
export function queryOf(filter: Filter | StatementFilter): URLSearchParams {
  const query = new URLSearchParams();
  for (const [field, value] of Object.entries(filter))
    if (value !== undefined) append(query, field, Array.isArray(value) ? value : [String(value)]);
  return query;
}

function append(query: URLSearchParams, field: string, values: readonly string[]): void {
  if (isWhole(field)) for (const value of values) query.append(field, value);
  else if (values.length > 0) query.set(field, values.join(','));
}
