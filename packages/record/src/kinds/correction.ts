// Correction: a change or confirmation by a person, with a reason. It applies in every view and after every new reading, and can be undone.
import { z } from 'zod';
import { CONTEXTS, EVENT_TYPES, STATUSES } from '../ontology.js';
import { quotedSpan } from '../span.js';

/** The fields of an event that a person may set; absent fields keep their extracted value. Actors, recipients, place: ids of Actor or Place records of the article. */
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
  /** the trigger's words: they identify the event when a new reading gives it another id; null for undo */
  trigger: quotedSpan.nullable(),
  /** the changed fields; for add all fields of the new event (type is required), for confirm all fields of the current event; empty for reject and undo */
  change: eventChange,
  /** the previous values of the fields of `change`; filled in by `makeCorrection`, empty for reject, confirm, add and undo */
  old: eventChange,
  /** for each Actor or Place in `change` its mention nearest to the trigger: it identifies the party when a new reading gives it another id */
  named: z.array(z.strictObject({ ref: z.string(), words: quotedSpan })).optional(),
  who: z.string().min(1),
  /** ISO 8601, UTC */
  when: z.iso.datetime(),
  reason: z.string().min(1),
});
/** One correction by a person. @see docs/reference/records.md */
export type Correction = Readonly<z.infer<typeof correction>>;
