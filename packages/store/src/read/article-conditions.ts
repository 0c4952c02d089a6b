// Filter → SQL conditions on the table `articles`: its article fields, and that the article has an event matching the other fields.
import { conjuncts, type Filter } from '@entente/record';
import { sql } from 'kysely';
import { inCollections } from '../collections.js';
import { keepable } from '../plain-text.js';
import type { Terms } from '../terms.js';
import { eventConditions } from './act-conditions.js';
import {
  all,
  type Condition,
  daysBetween,
  isFirst,
  numbersOf,
  oneOf,
  termsOfKind,
  webQuery,
} from './conditions.js';

/** Filter fields of the article itself, which mean the same for its events. */
export const ARTICLE_FIELDS = ['publisher', 'article', 'collection', 'text', 'copies'] as const;
/** With its days, which are days of publication. */
const OWN = [...ARTICLE_FIELDS, 'from', 'to'] as const;
type Own = Pick<Filter, (typeof OWN)[number]>;

/** The conditions on a row of `articles`. The table must not have an alias. */
export async function articleConditions(filter: Filter, terms: Terms): Promise<Condition> {
  const parts: Condition[] = [];
  const rest: Omit<Filter, 'also'>[] = [];
  for (const one of conjuncts(filter)) {
    parts.push(...(await ownConditions(one, terms)));
    const other = Object.entries(one).filter(([name]) => !(OWN as readonly string[]).includes(name));
    if (other.length > 0) rest.push(Object.fromEntries(other));
  }
  if (rest.length > 0) {
    const conditions = await Promise.all(rest.map((one) => eventConditions(one, terms)));
    parts.push(sql`n in (select article from events where ${all(conditions)})`);
  }
  return all(parts);
}

async function ownConditions(
  { publisher, article, collection, text, copies, from, to }: Own,
  terms: Terms,
): Promise<Condition[]> {
  const find = await terms.find(termsOfKind('publisher', publisher));
  return [
    ...(publisher ? [oneOf(sql`publisher`, numbersOf('publisher', publisher, find))] : []),
    ...(article ? [sql`id = any(${article.map(keepable)}::text[])`] : []),
    ...(collection ? [inCollections(sql`n`, collection)] : []),
    ...(text ? [sql`words_found @@ ${webQuery(text)}`] : []),
    ...(copies === 'first' ? [isFirst(sql`articles.n`)] : []),
    ...daysBetween(sql`published`, from, to),
  ];
}
