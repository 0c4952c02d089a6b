// Mention: the words that refer to an actor or a place.
import { z } from 'zod';
import { MENTION_KINDS } from '../ontology.js';
import { sharedFields } from './shared.js';

export const mention = z.strictObject({
  kind: z.literal('mention'),
  ...sharedFields,
  mentionKind: z.enum(MENTION_KINDS),
  /** name, title or description (`the minister`), pronoun, or metonym (an adjective or capital for a government) */
  form: z.enum(['name', 'description', 'pronoun', 'metonym']),
  /** id of the Actor or Place record of its chain */
  chain: z.string(),
});
export type Mention = Readonly<z.infer<typeof mention>>;
