// The type of a coded pair: what the source does to the target, with probability and trigger; or why it can't be coded.
import { EVENT_TYPES, quotedSpan, STATUSES } from '@entente/record';
import { z } from 'zod';

/** The merged type of CONCEDE and RETREAT, as in PLOVER before 2021 and in the PLV data set. */
export const YIELD = 'YIELD';

const type = z.enum([...EVENT_TYPES, YIELD]);
const score = z.number().min(0).max(1);

const coded = z.strictObject({
  /** without marks; all spans point into it */
  text: z.string(),
  source: z.array(quotedSpan).min(1),
  /** empty where the text does not name it */
  target: z.array(quotedSpan),
  type,
  score,
  /** the next best types, best first */
  runnersUp: z.array(z.strictObject({ type, score })),
  mode: z.strictObject({ name: z.string(), score }).nullable(),
  status: z.strictObject({ value: z.enum(STATUSES), score }),
  /** PLOVER's quad class of the type */
  quad: z.int().nullable(),
  /** derived from type and mode, as in `explain` */
  cameo: z.string(),
  /** in GDELT's table */
  goldstein: z.number().nullable(),
  /** the trigger */
  trigger: quotedSpan,
  model: z.string(),
});
const failed = z.strictObject({
  text: z.string(),
  /** what was found, what was expected, where */
  error: z.string(),
});

/** Schema of one answer. */
export const codedPair = z.union([coded, failed]);

/** A pair with its codes. */
export type CodedPair = Readonly<z.infer<typeof coded>>;
/** A pair that can't be coded, and why. */
export type UncodedPair = Readonly<z.infer<typeof failed>>;
