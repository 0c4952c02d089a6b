// Article and records → lookups by id and name. Missing references never throw here;
// `verify` reports them.
import type { Actor, Article, Event, Mention, Place, Record, Statement, Time } from './kinds/index.js';
import { bySpan } from './span.js';

/** One article with its records, found by id, facts in text order. */
export interface Lookup {
  readonly article: Article;
  readonly mentions: ReadonlyMap<string, Mention>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly places: ReadonlyMap<string, Place>;
  readonly times: ReadonlyMap<string, Time>;
  readonly statements: ReadonlyMap<string, Statement>;
  readonly events: ReadonlyMap<string, Event>;
}

/** Sorts the records of one article by kind and id. */
export function indexRecords(article: Article, records: readonly Record[]): Lookup {
  const pick = <K extends Record['kind']>(kind: K) =>
    new Map(
      records
        .filter((item): item is Extract<Record, { kind: K }> => item.kind === kind)
        .sort((a, b) => bySpan(a.spans[0] ?? NOWHERE, b.spans[0] ?? NOWHERE))
        .map((item) => [item.id, item]),
    );
  return {
    article,
    mentions: pick('mention'),
    actors: pick('actor'),
    places: pick('place'),
    times: pick('time'),
    statements: pick('statement'),
    events: pick('event'),
  };
}
const NOWHERE = { start: Number.MAX_SAFE_INTEGER, end: Number.MAX_SAFE_INTEGER };

/** The Actor or Place behind an id. */
export const findWho = (lookup: Lookup, ref: string): Actor | Place | undefined =>
  lookup.actors.get(ref) ?? lookup.places.get(ref);

/** The name of an Actor or Place; its id where there is no such record. */
export const nameOf = (lookup: Lookup, ref: string): string => findWho(lookup, ref)?.name ?? ref;

/** Names joined as in a sentence: `A`, `A and B`, `A, B and C`. */
export function joinNames(names: readonly string[]): string {
  const unique = [...new Set(names)];
  return unique.length < 2
    ? (unique[0] ?? '')
    : `${unique.slice(0, -1).join(', ')} and ${unique[unique.length - 1]}`;
}
