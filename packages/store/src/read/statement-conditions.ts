// Filter of statements → SQL conditions on the table `statements`.
import { type StatementFilter, statementConjuncts } from '@entente/record';
import { sql } from 'kysely';
import { inCollections } from '../collections.js';
import type { Term, Terms } from '../terms.js';
import { STATEMENT_ROLES, tagOf } from '../write/flatten.js';
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
  partyTerms,
  termsOfKind,
} from './conditions.js';

type Conjunct = Omit<StatementFilter, 'also'>;

/** The terms that a filter of statements names. */
export const filterTermsOfStatements = (filter: StatementFilter): Term[] =>
  statementConjuncts(filter).flatMap((one) => [
    ...[one.source, one.addressee, one.carrier, one.about].flatMap((values) => partyTerms(values)),
    ...termsOfKind('type', one.type),
    ...termsOfKind('speech', one.speech),
    ...termsOfKind('polarity', one.polarity),
    ...termsOfKind('publisher', one.publisher),
  ]);

/** The conditions of a filter on a row of `statements`. */
export async function statementConditions(filter: StatementFilter, terms: Terms): Promise<Condition> {
  const find = await terms.find(filterTermsOfStatements(filter));
  return all(statementConjuncts(filter).flatMap((one) => conjunctConditions(one, find)));
}

const given = <T>(value: T | undefined, make: (value: T) => Condition): Condition[] =>
  value === undefined ? [] : [make(value)];

function conjunctConditions(one: Conjunct, find: Find): Condition[] {
  const { source, addressee, carrier, about } = STATEMENT_ROLES;
  return [
    ...given(one.source, (values) => hasRole(values, source, find)),
    ...given(one.addressee, (values) => hasRole(values, addressee, find)),
    ...given(one.carrier, (values) => hasRole(values, carrier, find)),
    ...given(one.about, (values) => hasRole(values, about, find)),
    ...given(one.speech, (values) => oneOf(sql`speech`, numbersOf('speech', values, find))),
    ...given(one.polarity, (values) => oneOf(sql`polarity`, numbersOf('polarity', values, find))),
    ...given(one.publisher, (values) => oneOf(sql`publisher`, numbersOf('publisher', values, find))),
    ...given(one.type, (values) => {
      const numbers = numbersOf('type', values, find).filter((n) => n > 0);
      return sql`tags && ${intList(numbers.map((n) => tagOf(n, 0)))}`;
    }),
    ...daysBetween(sql`day`, one.from, one.to),
    ...given(one.article, inArticles),
    ...given(one.collection, (names) => inCollections(sql`article`, names)),
    ...(one.copies === 'first' ? [isFirst(sql`statements.article`)] : []),
    ...given(one.text, inText),
  ];
}
