// The fields common to all records, and references between records.
import { z } from 'zod';
import { quotedSpan } from '../span.js';

/** `by`: what made the record, the model first, then each rule that changed it, as `name@version`. */
export const sharedFields = {
  /** id of the canonical record when linking across articles has found one */
  canonical: z.string().optional(),
  id: z.string().min(1),
  article: z.string().min(1),
  spans: z.array(quotedSpan),
  /** the words of all spans, joined by ' … ' */
  quote: z.string(),
  by: z.array(z.string().min(1)).min(1),
  /** the model's probability or the rule's prior, 0 to 1 */
  confidence: z.number().min(0).max(1).optional(),
  /** id of the record that this one replaces */
  replaces: z.string().optional(),
};

/** An argument of an event: the Actor or Place record, and its Mention nearest to the trigger. */
export const participant = z.strictObject({
  ref: z.string(),
  mention: z.string(),
  /** probability that it has this role, 0 to 1; absent where a person assigned the role */
  confidence: z.number().min(0).max(1).optional(),
});
export type Participant = Readonly<z.infer<typeof participant>>;

/** A point on the map. Degrees, WGS 84. */
export const location = z.strictObject({
  name: z.string(),
  /** GeoNames id, where known */
  geonames: z.int().positive().optional(),
  /** ISO 3166 alpha-3 */
  country: z.string().length(3).optional(),
  admin1: z.string().optional(),
  lat: z.number().min(-90).max(90).optional(),
  lon: z.number().min(-180).max(180).optional(),
  /** feature type: city, country, region, admin1, water … */
  feature: z.string(),
});
export type Location = Readonly<z.infer<typeof location>>;
