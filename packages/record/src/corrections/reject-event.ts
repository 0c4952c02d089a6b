// A rejected event → the records without it and without references to it.
import type { Event, Record } from '../kinds/index.js';

/** Events whose `sameAs` is the rejected event take its `sameAs`; without one, the first of them becomes the reference of the others. */
export function rejectEvent(records: readonly Record[], rejected: Event): Record[] {
  const isSame = (item: Record): item is Event => item.kind === 'event' && item.sameAs === rejected.id;
  const heir = rejected.sameAs ?? records.find((item) => isSame(item) && item.id !== rejected.id)?.id;
  return records
    .filter(({ id }) => id !== rejected.id)
    .map((item) => {
      if (isSame(item)) {
        const { sameAs: _, ...rest } = item;
        return heir === undefined || heir === item.id ? rest : { ...rest, sameAs: heir };
      }
      if (item.kind !== 'statement' || item.cueEvent !== rejected.id) return item;
      const { cueEvent: _, ...rest } = item;
      return rest;
    });
}
