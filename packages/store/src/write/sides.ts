// One event row in, its sides out: who stands on each, and which actor did it to which recipient.
import { dyadPairs, type EventRow, type Party } from '@entente/record';

/** Someone on a side, or nobody. */
export type Side = Party | null;
/** Who did it to whom; null where that side is missing. */
export type SidePair = readonly [actor: Side, recipient: Side];

/** Recipients; of an act done together (several actors, no recipient) each actor is one too. */
export const recipientsOf = ({ actors, recipients }: EventRow): readonly Party[] =>
  recipients.length === 0 && actors.length > 1 ? actors : recipients;

/** All pairs, and those who have no other side alone, so that everyone stands in one at least. */
export function pairsOf(row: EventRow): readonly SidePair[] {
  const pairs: SidePair[] = dyadPairs(row).map(({ actor, recipient }) => [actor, recipient]);
  const paired = (who: Party, side: 0 | 1) => pairs.some((pair) => pair[side]?.key === who.key);
  const actors = row.actors.filter((who) => !paired(who, 0));
  const recipients = recipientsOf(row).filter((who) => !paired(who, 1));
  const all: SidePair[] = [
    ...pairs,
    ...actors.map((who): SidePair => [who, null]),
    ...recipients.map((who): SidePair => [null, who]),
  ];
  return all.length > 0 ? all : [[null, null]];
}
