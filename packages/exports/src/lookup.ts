// Display helpers on records: the words of a participant, short ids, numbers in text order.
import type { Lookup, Participant, QuotedSpan } from '@entente/record';

export { findWho, indexRecords, joinNames, type Lookup, nameOf } from '@entente/record';

/** The words of the participant's mention. */
export const wordsOf = (lookup: Lookup, participant: Participant): QuotedSpan | undefined =>
  lookup.mentions.get(participant.mention)?.spans[0];

/** A short id that `explain` accepts: the first digits after `event-`. */
export const shortId = (id: string): string => id.slice(id.lastIndexOf('-') + 1).slice(0, 7);

/** The facts of one kind with their numbers (1, 2, …) in text order, for display. */
export const numberFacts = (facts: ReadonlyMap<string, unknown>): ReadonlyMap<string, number> =>
  new Map([...facts.keys()].map((id, i) => [id, i + 1]));
