// One event row in, who did it to whom out, pair by pair.
import type { EventRow, Party } from './rows.js';

/** Who did it, and to whom. */
export interface DyadPair {
  readonly actor: Party;
  readonly recipient: Party;
}

/**
 * Every actor with every recipient; of a reciprocal act, which has actors only, every actor with every other, both ways. Nobody is paired with themselves.
 */
export function dyadPairs({ actors, recipients }: Pick<EventRow, 'actors' | 'recipients'>): DyadPair[] {
  const others = recipients.length > 0 ? recipients : actors;
  return actors.flatMap((actor) =>
    others.filter(({ key }) => key !== actor.key).map((recipient) => ({ actor, recipient })),
  );
}
