// What people see of records beside the look-ups of `record`: the words of a role, short ids, numbers in text order.
import type { Lookup, Participant, QuotedSpan } from '@entente/record';

export { findWho, indexRecords, joinNames, type Lookup, nameOf } from '@entente/record';

/** The words from which the role was read. */
export const wordsOf = (lookup: Lookup, participant: Participant): QuotedSpan | undefined =>
  lookup.mentions.get(participant.mention)?.spans[0];

/** Enough of an id to ask `explain` for it: the first figures after `event-`. */
export const shortId = (id: string): string => id.slice(id.lastIndexOf('-') + 1).slice(0, 7);

/** The facts of one kind with their numbers (1, 2, …) in text order, as people see them. */
export const numberFacts = (facts: ReadonlyMap<string, unknown>): ReadonlyMap<string, number> =>
  new Map([...facts.keys()].map((id, i) => [id, i + 1]));
