// Actor: one coreference chain, resolved to name, country, sector and the office held on the date of the article.
import { z } from 'zod';
import { MENTION_KINDS, SECTORS } from '../ontology.js';
import { location, sharedFields } from './shared.js';

export const actor = z.strictObject({
  kind: z.literal('actor'),
  ...sharedFields,
  actorKind: z.enum(MENTION_KINDS),
  /** the fullest name in the article, or the known name */
  name: z.string().min(1),
  /** ISO 3166 alpha-3, or IGO for an intergovernmental organisation */
  country: z.string().length(3).optional(),
  sectors: z.array(z.enum(SECTORS)),
  /** the office held on the date of the article; from and to (EDTF) where knowledge has them */
  role: z
    .strictObject({ title: z.string(), from: z.string().optional(), to: z.string().optional() })
    .optional(),
  /** ids of the Actor records that a plural (`the two countries`) refers to */
  members: z.array(z.string()).optional(),
  /** location of a country or organisation that can serve as a place */
  place: location.optional(),
  wikidata: z.string().optional(),
  /** ids of its mentions, in text order */
  mentions: z.array(z.string()).min(1),
});
export type Actor = Readonly<z.infer<typeof actor>>;
