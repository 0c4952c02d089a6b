// The evidence list beside a view: the happenings or statements of a number. URL parameter `shown=happenings?actor=KEN&type=AID`.
import type { Filter, StatementFilter } from '@entente/record';
import { hrefOf } from '../address/address.js';
import { EVENT_FIELDS, pickQuery, queryOf, STATEMENT_FIELDS, valuesOf } from '../address/filter.js';

/** The kind of list. */
export type ShownKind = 'happenings' | 'statements';
/** A list beside a view: kind and filter. */
export interface Shown {
  readonly kind: ShownKind;
  readonly filter: URLSearchParams;
}

/** The list that a URL selects; null when there is none or it is invalid. */
export function shownIn(query: URLSearchParams): Shown | null {
  const [, kind, filter] = /^(happenings|statements)\?(.*)$/.exec(query.get('shown') ?? '') ?? [];
  if (kind === undefined) return null;
  const fields = kind === 'happenings' ? EVENT_FIELDS : STATEMENT_FIELDS;
  return { kind: kind as ShownKind, filter: pickQuery(new URLSearchParams(filter), fields) };
}

/** The same URL with a list; null removes it. */
export function withShown(query: URLSearchParams, shown: Shown | null): URLSearchParams {
  const next = new URLSearchParams(query);
  next.delete('shown');
  if (shown) next.set('shown', hrefOf(shown.kind, shown.filter));
  return next;
}

/** The evidence of an answer as something to show. */
export const happeningsOf = (evidence: Filter): Shown => ({
  kind: 'happenings',
  filter: queryOf(evidence),
});
/** As `happeningsOf`, for statements. */
export const statementsOf = (evidence: StatementFilter): Shown => ({
  kind: 'statements',
  filter: queryOf(evidence),
});

/** Whether two lists are the same. */
export const isSameShown = (a: Shown | null, b: Shown | null): boolean =>
  a !== null && b !== null && a.kind === b.kind && a.filter.toString() === b.filter.toString();

/** The filter of a view without the view's own parameters. */
export const eventFilterOf = (query: URLSearchParams): URLSearchParams => pickQuery(query, EVENT_FIELDS);

/** The filter with one more condition: in its field if that is free, else in `also`. */
export function narrowed(
  filter: URLSearchParams,
  field: 'quad' | 'status' | 'basis',
  values: readonly string[],
): URLSearchParams {
  const next = new URLSearchParams(filter);
  if (valuesOf(filter, field).length === 0) next.set(field, values.join(','));
  else next.append('also', `${field}=${values.join('%2C')}`);
  return next;
}
