// The codes derived from an event's type, mode and contexts: CAMEO, PLOVER's quad class, Goldstein's value in GDELT's table.
import type { Knowledge } from '@entente/knowledge';
import type { Event } from '@entente/record';

/** Codes of an event. `quad` and `goldstein` are null where no table has them. */
export interface Codes {
  readonly cameo: string;
  readonly quad: number | null;
  readonly goldstein: number | null;
}

/** Looks the codes up. */
export function codesOf(
  knowledge: Pick<Knowledge, 'cameo' | 'goldstein' | 'eventTypes'>,
  { type, mode, contexts }: Pick<Event, 'type' | 'mode' | 'contexts'>,
): Codes {
  const cameo = knowledge.cameo(type, mode, contexts);
  return {
    cameo,
    quad: knowledge.eventTypes.find((row) => row.type === type)?.quad.plover ?? null,
    goldstein: knowledge.goldstein(cameo, 'gdelt') ?? null,
  };
}
