// Filter → SQL conditions on the table `events`, or on `happenings`. Each conjunct is translated separately.
import { ANY, conjuncts, type Filter, NONE, type PlaceBasis } from '@entente/record';
import { sql } from 'kysely';
import { inCollections } from '../collections.js';
import { NO_TERM, type Term, type Terms } from '../terms.js';
import { basisNumber, EVENT_ROLES, tagOf } from '../write/flatten.js';
import {
  all,
  type Condition,
  daysBetween,
  type Find,
  hasRole,
  inArticles,
  inText,
  intList,
  isFirst,
  numbersOf,
  oneOf,
  partyNumber,
  partyTerm,
  partyTerms,
  placeTerm,
  termsOfKind,
} from './conditions.js';

type Conjunct = Omit<Filter, 'also'>;

/** The statuses that a filter requires; undefined for `any`. */
export const statusesOf = ({ status }: Pick<Filter, 'status'>): Filter['status'] =>
  status?.includes(ANY) ? undefined : status;

/** The terms that a filter names. */
export const filterTerms = (filter: Filter): Term[] =>
  conjuncts(filter).flatMap((one) => [
    ...[one.actor, one.recipient, one.party, one.between, one.source, one.carrier].flatMap((values) =>
      partyTerms(values),
    ),
    ...(one.place ?? []).flatMap((value): Term[] => (value === NONE ? [] : [placeTerm(value)])),
    ...(one.placeBasis ? [BY_CONTEXT] : []),
    ...termsOfKind('type', one.type),
    ...termsOfKind('mode', one.mode),
    ...termsOfKind('status', statusesOf(one)),
    ...termsOfKind('context', one.context),
    ...termsOfKind('publisher', one.publisher),
  ]);

/** The conditions of a filter on a row of `events`. */
export async function eventConditions(filter: Filter, terms: Terms): Promise<Condition> {
  const find = await terms.find(filterTerms(filter));
  return all(
    conjuncts(filter).flatMap((one) => [
      ...actConditions(one, find),
      ...given(one.publisher, (values) => oneOf(sql`publisher`, numbersOf('publisher', values, find))),
      ...articlesAsked(one),
    ]),
  );
}

/** The conditions of a filter on a row of `happenings`: on itself, and that an event of it is in such an article. */
export async function happeningConditions(filter: Filter, terms: Terms): Promise<Condition> {
  const find = await terms.find(filterTerms(filter));
  return all(
    conjuncts(filter).flatMap((one) => [
      ...actConditions(one, find),
      ...given(
        one.publisher,
        (values) => sql`publishers && ${intList(numbersOf('publisher', values, find))}`,
      ),
      ...articlesAsked(one).map((asked) => sql`n in (select happening from events where ${asked})`),
    ]),
  );
}

/** Conditions on the article of an event. */
const articlesAsked = (one: Conjunct): Condition[] => [
  ...given(one.article, inArticles),
  ...given(one.collection, (names) => inCollections(sql`article`, names)),
  ...(one.copies === 'first' ? [isFirst(sql`events.article`)] : []),
  ...given(one.text, inText),
];

/** As `happeningConditions`, without the roles: redundant where the groups are restricted to the values that the filter names. */
export async function conditionsBesideSides(filter: Filter, terms: Terms): Promise<Condition> {
  const { actor, recipient, ...rest } = filter;
  const few =
    actor && actor.length <= FEW ? { actor } : recipient && recipient.length <= FEW ? { recipient } : {};
  return happeningConditions({ ...rest, ...few }, terms); // a short list lets the planner use the index
}
const FEW = 4;

const given = <T>(value: T | undefined, make: (value: T) => Condition): Condition[] =>
  value === undefined ? [] : [make(value)];

function actConditions(one: Conjunct, find: Find): Condition[] {
  const { actor, recipient, source, carrier } = EVENT_ROLES;
  return [
    ...given(one.actor, (values) => hasRole(values, actor, find)),
    ...given(one.recipient, (values) => hasRole(values, recipient, find)),
    ...(one.actor && one.recipient ? [fitsPair(one.actor, one.recipient, find)] : []),
    ...given(one.party, (values) => isParty(values, find)),
    ...given(one.between, (values) => isBetween(values, find)),
    ...given(one.source, (values) => hasRole(values, source, find)),
    ...given(one.carrier, (values) => hasRole(values, carrier, find)),
    ...given(one.type, (values) => oneOf(sql`type`, numbersOf('type', values, find))),
    ...given(one.mode, (values) => oneOf(sql`mode`, numbersOf('mode', values, find))),
    ...given(statusesOf(one), (values) => oneOf(sql`status`, numbersOf('status', values, find))),
    ...(one.minConfidence ? [sql`confidence >= ${sql.lit(one.minConfidence)}::float8`] : []),
    ...given(one.quad, (values) => oneOf(sql`quad`, values.map(Number))),
    ...given(one.context, (values) => sql`contexts && ${intList(numbersOf('context', values, find))}`),
    ...given(one.place, (values) => isAt(values, find)),
    ...given(one.placeBasis, (values) => isPlacedBy(values, find)),
    ...given(one.basis, (values) => oneOf(sql`basis`, values.map(basisNumber))),
    ...daysBetween(sql`day`, one.from, one.to),
  ];
}

/** A party in either role. None: neither role has a party. */
function isParty(values: readonly string[], find: Find): Condition {
  const named = values.filter((value) => value !== NONE);
  const numbers = named.map((value) => partyNumber(value, find)).filter((n) => n > 0);
  const tags = numbers.flatMap((n) => [tagOf(n, EVENT_ROLES.actor), tagOf(n, EVENT_ROLES.recipient)]);
  const someone = sql`tags && ${intList(tags)}`;
  const nobody = sql`tags @> ${intList([tagOf(NO_TERM, EVENT_ROLES.actor), tagOf(NO_TERM, EVENT_ROLES.recipient)])}`;
  return named.length === values.length ? someone : sql`(${someone} or ${nobody})`;
}

const PAIRS = sql`unnest(pair_actors, pair_actor_countries, pair_recipients, pair_recipient_countries) as p(a, ac, r, rc)`;
/** One role of a pair is one of these parties. */
function fitsSide(side: 'a' | 'r', values: readonly string[], find: Find): Condition {
  const numbers = (isCountry: boolean) =>
    intList(
      values
        .filter((value) => (partyTerm(value)?.[0] === 'country') === isCountry)
        .map((value) => partyNumber(value, find)),
    );
  return sql`(${sql.ref(`p.${side}`)} = any(${numbers(false)}) or ${sql.ref(`p.${side}c`)} = any(${numbers(true)}))`;
}

/** One pair of different parties matches both fields. */
const fitsPair = (actors: readonly string[], recipients: readonly string[], find: Find): Condition =>
  sql`exists (select 1 from ${PAIRS} where ${fitsSide('a', actors, find)} and ${fitsSide('r', recipients, find)})`;

/** One of the parties is actor and another one recipient. */
function isBetween(given: readonly string[], find: Find): Condition {
  const values = given.filter((value) => value !== NONE); // "none" is no party of a pair
  const ways = values.flatMap((a, i) =>
    values.flatMap((b, j) =>
      i === j ? [] : [sql`(${fitsSide('a', [a], find)} and ${fitsSide('r', [b], find)})`],
    ),
  );
  if (ways.length === 0) return sql`false`;
  const { actor, recipient } = EVENT_ROLES;
  return sql`${hasRole(values, actor, find)} and ${hasRole(values, recipient, find)}
    and exists (select 1 from ${PAIRS} where ${sql.join(ways, sql` or `)})`;
}

/** Rows whose place another place of the article tells have this term among their tags. */
const BY_CONTEXT: Term = ['placed', 'context'];

function isPlacedBy(values: readonly PlaceBasis[], find: Find): Condition {
  const byContext = sql`tags && ${intList([tagOf(find(...BY_CONTEXT), 0)])}`;
  const ways = { context: byContext, words: sql`(place <> ${sql.lit(NO_TERM)} and not ${byContext})` };
  return sql`(${sql.join(
    values.map((value) => ways[value]),
    sql` or `,
  )})`;
}

/** A place: a country, a single place, or none. */
function isAt(values: readonly string[], find: Find): Condition {
  const numbers = (kind: 'where' | 'place') =>
    values
      .filter((value) => value !== NONE && placeTerm(value)[0] === kind)
      .map((value) => find(...placeTerm(value)));
  const [where, exact] = [numbers('where'), numbers('place')].map((list) => list.filter((n) => n > 0)) as [
    number[],
    number[],
  ];
  const tags = [...where, ...exact].map((n) => tagOf(n, 0));
  // few values are found by tags; many are compared faster as numbers
  const somewhere =
    tags.length <= FEW
      ? sql`tags && ${intList(tags)}`
      : sql`(place_country = any(${intList(where)}) or place = any(${intList(exact)}))`;
  return values.includes(NONE) ? sql`(${somewhere} or place = 0)` : somewhere;
}
