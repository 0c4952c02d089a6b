// The type of an explanation: why a fact is coded as it is, and from which words.
import { belief, EVENT_TYPES, quotedSpan, STATUSES } from '@entente/record';
import { z } from 'zod';

const rule = z.strictObject({
  id: z.string(),
  /** what the rule changed: the fact itself, or parts of it (actor, time, …) */
  touched: z.array(z.string()).min(1),
  room: z.string(),
  reason: z.string(),
  clause: z.string(),
});
const role = z.strictObject({
  role: z.enum(['actor', 'recipient', 'place', 'source', 'addressee', 'carrier']),
  name: z.string(),
  country: z.string().nullable(),
  sectors: z.array(z.string()),
  /** the mention in the role, and its form: name, description, pronoun, metonym */
  words: quotedSpan.nullable(),
  form: z.string().nullable(),
  /** probability that it has this role; null where unknown */
  confidence: z.number().nullable(),
});
const coding = z.strictObject({
  type: z.enum(EVENT_TYPES),
  label: z.string(),
  definition: z.string(),
  clause: z.string(),
  mode: z.strictObject({ name: z.string(), definition: z.string(), score: z.number() }).nullable(),
  contexts: z.array(z.string()),
  score: z.number(),
  runnerUp: z.strictObject({ type: z.string(), score: z.number() }).nullable(),
  status: z.strictObject({ value: z.enum(STATUSES), score: z.number(), cue: quotedSpan.nullable() }),
  /** CAMEO code, quad class (PLOVER) and Goldstein value (GDELT's table) derived from type, mode and contexts */
  codes: z.strictObject({ cameo: z.string(), quad: z.number().nullable(), goldstein: z.number().nullable() }),
});

/** Schema of an explanation. */
export const explanation = z.strictObject({
  id: z.string(),
  kind: z.enum(['event', 'statement']),
  /** the trigger, or the content in parts */
  words: z.array(quotedSpan).min(1),
  sentence: quotedSpan.nullable(),
  /** events only */
  coding: coding.nullable(),
  /** statements only */
  speech: z
    .strictObject({ type: z.string(), cue: quotedSpan.nullable(), polarity: z.enum(['affirmed', 'denied']) })
    .nullable(),
  roles: z.array(role),
  /** basis: explicit, relative or document, as of a Time; context: it has no time, and the words stand in another place of the article */
  time: z
    .strictObject({
      value: z.string().nullable(),
      granularity: z.string(),
      basis: z.string(),
      words: quotedSpan.nullable(),
    })
    .nullable(),
  /** of an event without a place with coordinates: where it lies as another place of the article tells */
  where: z
    .strictObject({
      name: z.string(),
      country: z.string().nullable(),
      feature: z.string(),
      words: quotedSpan,
    })
    .nullable(),
  /** the reporting chain, from the source to the outlet */
  reporting: z.array(
    z.strictObject({ role: z.string(), name: z.string(), cue: z.string().nullable(), denied: z.boolean() }),
  ),
  sameAs: z.string().nullable(),
  /** the model that read it */
  model: z.string(),
  /** of an event: probability that type, status, all actors and all recipients are right */
  confidence: z.number().nullable(),
  /** of an event: probability that each part alone is right */
  belief: belief.nullable(),
  /** of an event: whether its confidence reaches the threshold of default counts */
  sure: z.boolean().nullable(),
  rules: z.array(rule),
});

/** Why one event or statement is coded as it is. */
export type Explanation = Readonly<z.infer<typeof explanation>>;
export type ExplainedRole = Readonly<z.infer<typeof role>>;
export type ExplainedRule = Readonly<z.infer<typeof rule>>;
