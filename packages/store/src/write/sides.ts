// One event row in, its sides out: who stands on each, and which actor did it to which recipient.
import { dyadPairs, type EventRow, type Party } from '@entente/record';

/** Someone on a side, or nobody. */
export type Side = Party | null;
/** Who did it to whom; null where that side is missing. */
export type SidePair = readonly [actor: Side, recipient: Side];

/** Recipients; of an act done together (several actors, no recipient) each actor is one too. */
export const recipientsOf = ({ actors, recipients }: EventRow): readonly Party[] =>
  recipients.length === 0 && actors.length > 1 ? actors : recipients;

/** All pairs; where a side has nobody, everyone of the other by themselves. Nobody is paired with themselves. */
export function pairsOf(row: EventRow): readonly SidePair[] {
  const recipients = recipientsOf(row);
  if (row.actors.length > 0 && recipients.length > 0)
    return dyadPairs(row).map(({ actor, recipient }) => [actor, recipient]);
  if (row.actors.length > 0) return row.actors.map((who) => [who, null]);
  return recipients.length > 0 ? recipients.map((who) => [null, who]) : [[null, null]];
}
