// Place: a coreference chain that only serves as a location, resolved to GeoNames where the name allows.
import { z } from 'zod';
import { location, sharedFields } from './shared.js';

export const place = z.strictObject({
  kind: z.literal('place'),
  ...sharedFields,
  name: z.string().min(1),
  /** null where no known place bears the name */
  location: location.nullable(),
  /** ids of its mentions, in text order */
  mentions: z.array(z.string()).min(1),
});
export type Place = Readonly<z.infer<typeof place>>;
