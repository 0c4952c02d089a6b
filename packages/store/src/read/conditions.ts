// Shared by filters of events and of statements: term numbers, days, full-text search.
import { NO_COUNTRY, NONE } from '@entente/record';
import { type RawBuilder, sql } from 'kysely';
import { keepable } from '../plain-text.js';
import { NO_TERM, type Term, type TermKind, type Terms } from '../terms.js';
import { dayNumber, tagOf } from '../write/flatten.js';
import type { Days, Months } from './stretch.js';

/** A part of a `where` clause. */
export type Condition = RawBuilder<unknown>;
/** Looks up the numbers of terms. */
export type Find = (kind: TermKind, key: string) => number;

/** Conjunction of conditions. */
export const all = (conditions: readonly Condition[]): Condition =>
  conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `);

/** A party in a filter: all of a country, none, or one key. */
export function partyTerm(value: string): Term | null {
  if (value === NONE) return null;
  return value === NO_COUNTRY || /^[A-Z]{3}$/.test(value) ? ['country', value] : ['party', keepable(value)];
}
/** The terms of all parties that a field names. */
export const partyTerms = (values: readonly string[] | undefined): Term[] =>
  (values ?? []).map(partyTerm).filter((term) => term !== null);
/** The number of a party in a filter. */
export function partyNumber(value: string, find: Find): number {
  const term = partyTerm(value);
  return term === null ? NO_TERM : find(...term);
}
/** A place in a filter: a whole country, or one `placeKey`. */
export const placeTerm = (value: string): Term =>
  value === NO_COUNTRY || /^[A-Z]{3}$/.test(value) ? ['where', value] : ['place', keepable(value)];

/** The terms of one kind that a filter names. */
export const termsOfKind = (kind: TermKind, values: readonly string[] | undefined): Term[] =>
  (values ?? []).flatMap((value): Term[] => (value === NONE ? [] : [[kind, keepable(value)]]));

/** Numbers of the values of one kind; 0 for none. */
export const numbersOf = (kind: TermKind, values: readonly string[], find: Find): number[] =>
  values.map((value) => (value === NONE ? NO_TERM : find(kind, keepable(value))));

/** A number column has one of these values. Written as literals, which the planner can estimate. */
export const oneOf = (column: Condition, numbers: readonly number[]): Condition =>
  numbers.length === 1 ? sql`${column} = ${sql.lit(numbers[0]!)}` : sql`${column} = any(${intList(numbers)})`;

/** A list of whole numbers as SQL. */
export const intList = (numbers: readonly number[]): Condition =>
  sql`${sql.lit(`{${numbers.map(Number).join(',')}}`)}::int[]`;

/** The tags of a row contain one of these parties in that role. */
export const hasRole = (values: readonly string[], role: number, find: Find): Condition =>
  sql`tags && ${intList(values.flatMap((value) => tagsOfParty(value, role, find)))}`;
const tagsOfParty = (value: string, role: number, find: Find): number[] => {
  const number = partyNumber(value, find);
  return number < 0 ? [] : [tagOf(number, role)];
};

/** The day lies in the range; unknown days never do. */
export function daysBetween(
  column: Condition,
  from: string | undefined,
  to: string | undefined,
): Condition[] {
  return [
    ...(from === undefined && to === undefined
      ? []
      : [sql`${column} >= ${sql.lit(Math.max(1, dayNumber(from ?? null)))}`]),
    ...(to === undefined ? [] : [sql`${column} <= ${sql.lit(dayNumber(to))}`]),
  ];
}

/** The day lies in one of these ranges. */
export const daysWithin = (stretches: readonly Days[]): Condition =>
  sql`(${sql.join(
    stretches.map(({ from, to }) => all(daysBetween(sql`day`, from, to))),
    sql` or `,
  )})`;

/** The month lies in the range; unknown days have no month. */
export const monthsBetween = ({ first, last }: Months): Condition[] => [
  sql`month >= ${sql.lit(first)}`,
  ...(last === null ? [] : [sql`month <= ${sql.lit(last)}`]),
];

/** Articles that match a search text, in web search syntax. */
export const webQuery = (text: string): Condition => sql`websearch_to_tsquery('entente', ${keepable(text)})`;
/** The article matches the search text. */
export const inText = (text: string): Condition =>
  sql`article in (select n from articles where words_found @@ ${webQuery(text)})`;
/** The article is one of these. */
export const inArticles = (ids: readonly string[]): Condition =>
  sql`article in (select n from articles where id = any(${ids.map(keepable)}::text[]))`;

/** The article with that number is the first of its group of copies, or has none. */
export const isFirst = (article: Condition): Condition =>
  sql`not exists (select from copies c where c.article = ${article} and c.origin <> c.article)`;

/** SQL parts joined by commas. */
export const sqlList = (parts: readonly Condition[]): Condition => sql.join(parts);

/**
 * Where a filter names values of a counted dimension, only those become groups: returns their numbers; null where the filter names none, or values of another level.
 */
export async function namedNumbers(
  terms: Terms,
  values: readonly string[] | undefined,
  level: 'party' | 'country',
): Promise<number[] | null> {
  if (!values || values.some((value) => (partyTerm(value)?.[0] ?? level) !== level)) return null;
  const find = await terms.find(partyTerms(values));
  return values.map((value) => partyNumber(value, find));
}
