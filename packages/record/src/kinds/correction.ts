// Correction: what a person changed or confirmed in the record, and why. It wins in every view, survives re-reading of the article, and can be undone.
import { z } from 'zod';
import { CONTEXTS, EVENT_TYPES, STATUSES } from '../ontology.js';
import { quotedSpan } from '../span.js';

/** What a person may say of an event; a field that is absent stays as it was read. Actors, recipients, place: ids of Actor or Place records of the article. */
export const eventChange = z.strictObject({
  type: z.enum(EVENT_TYPES).optional(),
  mode: z.string().nullable().optional(),
  contexts: z.array(z.enum(CONTEXTS)).optional(),
  status: z.enum(STATUSES).optional(),
  actors: z.array(z.string()).optional(),
  recipients: z.array(z.string()).optional(),
  place: z.string().nullable().optional(),
  /** EDTF value, or PAST, PRESENT, FUTURE */
  time: z.string().nullable().optional(),
});
export type EventChange = Readonly<z.infer<typeof eventChange>>;

/** Schema of a correction. */
export const correction = z.strictObject({
  kind: z.literal('correction'),
  /** hash of article, action, target, trigger, change, who and when */
  id: z.string().min(1),
  article: z.string().min(1),
  /** change or reject an event, confirm one as it stands, add one that was missed, undo an earlier correction */
  action: z.enum(['change', 'reject', 'confirm', 'add', 'undo']),
  /** id of the event (change, reject, confirm; for add the id that the added event gets) or of the correction (undo) */
  target: z.string().min(1),
  /** the trigger's words: by them the correction finds its event again when a new reading gives it another id; null for undo */
  trigger: quotedSpan.nullable(),
  /** what changes; for add the whole of the new event (type is then needed), for confirm the whole of the event as it stands; empty for reject and undo */
  change: eventChange,
  /** the fields of `change` as they stood before; filled in by `makeCorrection`, empty for reject, confirm, add and undo */
  old: eventChange,
  /** for each Actor or Place in `change` the words that name it nearest to the trigger: by them it is found again when a new reading gives it another id */
  named: z.array(z.strictObject({ ref: z.string(), words: quotedSpan })).optional(),
  who: z.string().min(1),
  /** ISO 8601, UTC */
  when: z.iso.datetime(),
  reason: z.string().min(1),
});
/** One correction by a person. @see docs/reference/records.md */
export type Correction = Readonly<z.infer<typeof correction>>;
