// One event row → its parties by role, and its pairs of actor and recipient.
import { dyadPairs, type EventRow, type Party } from '@entente/record';

/** A party, or null for an empty role. */
export type Side = Party | null;
/** A pair of actor and recipient; null where the role is empty. */
export type SidePair = readonly [actor: Side, recipient: Side];

/** Recipients; in a reciprocal event (several actors, no recipient) each actor is a recipient too. */
export const recipientsOf = ({ actors, recipients }: EventRow): readonly Party[] =>
  recipients.length === 0 && actors.length > 1 ? actors : recipients;

/** All pairs; where a role is empty, each party of the other role alone. No party is paired with itself. */
export function pairsOf(row: EventRow): readonly SidePair[] {
  const recipients = recipientsOf(row);
  if (row.actors.length > 0 && recipients.length > 0)
    return dyadPairs(row).map(({ actor, recipient }) => [actor, recipient]);
  if (row.actors.length > 0) return row.actors.map((who) => [who, null]);
  return recipients.length > 0 ? recipients.map((who) => [null, who]) : [[null, null]];
}
