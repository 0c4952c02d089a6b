// The words of a person's mention → the known body that the person leads: `the head of UNICEF`, `UNICEF’s executive director Ana Roe` → org:unicef.
import type { Knowledge } from '@entente/knowledge';
import { organizationNamed } from '../known-organization.js';
import { phraseOf } from './names.js';
import type { Profile, Scene } from './profile.js';

/** Words in the longest name of a body that is tried. */
const LONGEST = 6;

/** Key of the body, after `deputy ` for someone below its head (`deputy director of UNICEF`); null where the words name none. */
export function ledBody(
  { from, to, mention }: Pick<Profile, 'from' | 'to' | 'mention'>,
  { words, knowledge }: Pick<Scene, 'words' | 'knowledge'>,
): string | null {
  if (mention.kind !== 'person') return null;
  const said = words.slice(from, to).map(({ lower }) => lower);
  const heads = knowledge.words('body-heads');
  const at = said.findIndex((word) => heads.includes(word));
  // `the head of UNICEF in Sudan` leads an office of it
  if (at < 0 || said.includes('in')) return null;
  const rank = said.some((word) => isLowered(word, knowledge)) ? 'deputy ' : '';
  for (let i = from; i < to; i++) {
    if (!/^\p{Lu}/u.test(words[i]!.text)) continue;
    for (let length = Math.min(LONGEST, to - i); length >= 1; length--) {
      const row = organizationNamed(phraseOf(words, { from: i, to: i + length }), knowledge);
      if (row) return rank + row.key;
    }
  }
  return null;
}

const isLowered = (word: string, knowledge: Pick<Knowledge, 'words'>): boolean =>
  ['rank-lowering', 'former-words', 'kinship-nouns'].some((list) => knowledge.words(list).includes(word));
