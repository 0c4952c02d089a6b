// Extracted records and corrections → the corrected records.
import type { Article, Correction, Record } from '../kinds/index.js';
import { addEvent } from './add-event.js';
import { changeEvent } from './change-event.js';
import { type Draft, findEvent } from './find-named.js';
import { inForce, inOrder } from './in-force.js';
import { rejectEvent } from './reject-event.js';

/** Records with corrections applied. */
export interface Corrected {
  readonly records: readonly Record[];
  /** event id → ids of the corrections that changed, added, rejected or confirmed it, in order */
  readonly applied: ReadonlyMap<string, readonly string[]>;
  /** corrections in force whose event or parties are not found in these records: kept, not applied */
  readonly unapplied: readonly Correction[];
}

/**
 * Applies the corrections of an article in order of `when`, then id; a later one wins, field by field. An event is found by id, else by its trigger's
 * words. Never throws on odd but valid corrections: what can't be applied is listed. `verify(article, records)` stays empty.
 */
export function applyCorrections(
  article: Article,
  records: readonly Record[],
  corrections: readonly Correction[],
): Corrected {
  const applied = new Map<string, readonly string[]>();
  const unapplied: Correction[] = [];
  const known = new Set(inOrder(corrections).map(({ id }) => id));
  let current: readonly Record[] = records;
  for (const correction of inForce(corrections)) {
    if (correction.action === 'undo') {
      if (!known.has(correction.target)) unapplied.push(correction);
      continue;
    }
    const done =
      correction.article === article.id ? applyOne({ article, records: current }, correction) : null;
    if (!done) {
      unapplied.push(correction);
      continue;
    }
    current = done.records;
    applied.set(done.event, [...(applied.get(done.event) ?? []), correction.id]);
  }
  return { records: current, applied, unapplied };
}

function applyOne(
  draft: Draft,
  correction: Correction,
): { readonly records: readonly Record[]; readonly event: string } | null {
  const event = findEvent(draft, correction);
  // an added event that a later reading also finds keeps that reading's id and takes the person's fields;
  // a confirmed event that a later reading misses stays as it was confirmed
  const records =
    correction.action === 'reject'
      ? event && rejectEvent(draft.records, event)
      : event
        ? changeEvent(draft, event, correction)
        : correction.action === 'add' || correction.action === 'confirm'
          ? addEvent(draft, correction)
          : null;
  return records ? { records, event: event?.id ?? correction.target } : null;
}
