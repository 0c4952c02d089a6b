// Statement: who said what, in which words, to whom, and through whom it came here.
import { z } from 'zod';
import { quotedSpan } from '../span.js';
import { participant, sharedFields } from './shared.js';

export const statement = z.strictObject({
  kind: z.literal('statement'),
  ...sharedFields,
  type: z.enum(['direct', 'indirect', 'mixed']),
  /** the content in parts, quote marks and opening `that` included; same ranges as `spans` */
  content: z.array(quotedSpan).min(1),
  /** what attributes it; null for a quote that goes on without an attribution of its own */
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
  /** the statement in whose content this one stands: one it reports, or the whole quotation that it continues */
  parent: z.string().optional(),
  /** for a quotation that goes on without a cue of its own: the attributed statement it continues (whose content holds it too) */
  continues: z.string().optional(),
});
export type Statement = Readonly<z.infer<typeof statement>>;
