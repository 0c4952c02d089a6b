// Event: one mention of a political act, coded by PLOVER 2 and the coding manual.
import { z } from 'zod';
import { CONTEXTS, EVENT_TYPES, STATUSES } from '../ontology.js';
import { quotedSpan } from '../span.js';
import { location, participant, sharedFields } from './shared.js';

const probability = z.number().min(0).max(1);
/** Calibrated probability that each part of an event by itself is right; `actors`, `recipients`: that the list is exactly right. */
export const belief = z.strictObject({
  type: probability,
  status: probability,
  actors: probability,
  recipients: probability,
});
export type Belief = Readonly<z.infer<typeof belief>>;

/** Schema of an event. */
export const event = z.strictObject({
  kind: z.literal('event'),
  ...sharedFields,
  /** calibrated probability that type, status, all actors and all recipients are right, 0 to 1 */
  confidence: sharedFields.confidence,
  /** the same of each part by itself; absent where a person added the event */
  belief: belief.optional(),
  type: z.enum(EVENT_TYPES),
  /** a mode of the type (knowledge/events), or null */
  mode: z.string().nullable(),
  contexts: z.array(z.enum(CONTEXTS)),
  /** the word or fixed phrase that names the act; same range as `spans[0]` */
  trigger: quotedSpan,
  actors: z.array(participant),
  recipients: z.array(participant),
  place: participant.nullable(),
  /**
   * of an event whose own place has no coordinates, or that has none: where it lies as another place of the article tells, the words there and the Actor or Place
   * that they belong to. A location of feature `country` says in which country, and not where in it. Which rule read it is in `by`
   */
  where: z.strictObject({ location, words: quotedSpan, ref: z.string() }).optional(),
  /** id of the Time record, and its value for convenience */
  time: z.strictObject({ ref: z.string(), value: z.string().nullable() }).nullable(),
  /**
   * of an event without a time: its day as another place of the article tells it (EDTF), the words there and their Time record. PAST, without a record: told as
   * background, on an earlier day that nothing names; the words are those that show it. Which rule read it is in `by`
   */
  day: z.strictObject({ value: z.string(), words: quotedSpan, ref: z.string().nullable() }).optional(),
  /** its status (factuality), and the words that show it (null: plain assertion) */
  status: z.strictObject({ value: z.enum(STATUSES), cue: quotedSpan.nullable() }),
  /** ids of the statements whose content contains it, outermost first; empty: the outlet itself asserts it */
  statements: z.array(z.string()),
  sentence: quotedSpan,
  /** retold as background: it occurred, and its own time lies well before the day of publication */
  echo: z.literal(true).optional(),
  /** id of the first event of this article with the same happening */
  sameAs: z.string().optional(),
  /** probabilities from the model: its best type, the runner-up, the status and the mode */
  scores: z.strictObject({
    type: z.number(),
    runnerUp: z.strictObject({ type: z.enum([...EVENT_TYPES, 'none']), score: z.number() }).nullable(),
    status: z.number(),
    mode: z.number(),
  }),
});
export type Event = Readonly<z.infer<typeof event>>;
