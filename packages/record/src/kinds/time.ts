// Time: a date or time expression with its value in EDTF (Library of Congress, level 1 subset used by the coding manual).
import { z } from 'zod';
import { sharedFields } from './shared.js';

export const GRANULARITIES = [
  'day',
  'week',
  'month',
  'season',
  'quarter',
  'year',
  'decade',
  'century',
  'interval',
  'vague',
] as const;

/** Schema of a time. */
export const time = z.strictObject({
  kind: z.literal('time'),
  ...sharedFields,
  /** `2019-05-14`, `2019-05`, `2019`, `2019-W20`, `2019-05-01/2019-05-14`, PAST, PRESENT, FUTURE; null where it can't be dated */
  value: z.string().nullable(),
  granularity: z.enum(GRANULARITIES),
  /** explicit: the words say it; relative: counted from the publication date; document: counted from another date in the text */
  basis: z.enum(['explicit', 'relative', 'document']),
});
export type Time = Readonly<z.infer<typeof time>>;
