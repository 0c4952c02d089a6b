// Statement: a content with its source, cue, addressees and carriers.
import { z } from 'zod';
import { quotedSpan } from '../span.js';
import { participant, sharedFields } from './shared.js';

export const statement = z.strictObject({
  kind: z.literal('statement'),
  ...sharedFields,
  type: z.enum(['direct', 'indirect', 'mixed']),
  /** the content in parts, quote marks and opening `that` included; same ranges as `spans` */
  content: z.array(quotedSpan).min(1),
  /** the cue; null for a quotation that continues without its own attribution */
  cue: quotedSpan.nullable(),
  /** the event whose trigger is the cue (`warned`, `urged`), if any */
  cueEvent: z.string().optional(),
  sources: z.array(participant),
  /** the source's words nearest to the cue, as written */
  sourceSpans: z.array(quotedSpan),
  addressees: z.array(participant),
  /** carriers in order, the one nearest to this outlet last */
  via: z.array(participant),
  polarity: z.enum(['affirmed', 'denied']),
  /** the statement whose content contains this one: the statement that reports it, or the whole quotation that it continues */
  parent: z.string().optional(),
  /** for a quotation that continues without its own cue: the attributed statement that it continues (whose content includes it) */
  continues: z.string().optional(),
});
export type Statement = Readonly<z.infer<typeof statement>>;
