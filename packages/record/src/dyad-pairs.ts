// One event row → its pairs of actor and recipient.
import type { EventRow, Party } from './rows.js';

/** One actor and one recipient. */
export interface DyadPair {
  readonly actor: Party;
  readonly recipient: Party;
}

/**
 * Every actor with every recipient; for a reciprocal event, which has actors only, every actor with every other actor, in both directions. No party is paired with itself.
 */
export function dyadPairs({ actors, recipients }: Pick<EventRow, 'actors' | 'recipients'>): DyadPair[] {
  const others = recipients.length > 0 ? recipients : actors;
  return actors.flatMap((actor) =>
    others.filter(({ key }) => key !== actor.key).map((recipient) => ({ actor, recipient })),
  );
}
