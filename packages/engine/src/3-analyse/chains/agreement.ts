// GrammaticalNumber and gender of a mention, by its form, titles, kinship nouns and, weakly, first names.
import type { Knowledge } from '@entente/knowledge';
import type { Word } from '../parts-of-speech.js';
import type { Profile } from './profile.js';

export type GrammaticalNumber = 'one' | 'many' | 'any';
export type Gender = 'male' | 'female' | 'thing' | 'any';

type Described = Pick<Profile, 'kind' | 'text' | 'from' | 'to' | 'head' | 'person' | 'names' | 'role'>;

const ONE = /^(?:i|me|my|mine|myself|he|him|his|himself|she|her|hers|herself|it|its|itself)$/;
const MANY = /^(?:we|us|our|ours|ourselves|they|them|their|theirs|themselves)$/;
const PLURAL_HEAD =
  /[^s]s$|(?:men|people|children|women|police|troops|militia|staff|personnel|media|authorities)$/;

/** Singular, plural, or either (bodies: `the group … they`). */
export function numberOf(
  { kind, text, from, to, head, person }: Described,
  words: readonly Word[],
): GrammaticalNumber {
  const lower = text.toLowerCase();
  if (person > 0) return ONE.test(lower) ? 'one' : MANY.test(lower) ? 'many' : 'any';
  if (kind === 'country' || kind === 'place') return 'one';
  if (kind === 'person') return 'one';
  if (kind === 'organization') return 'any';
  const hasMany = words
    .slice(from, to)
    .some(({ pos, lower: word }) => word === 'and' || (pos === 'NUM' && word !== 'one'));
  if (hasMany || PLURAL_HEAD.test(head)) return 'many';
  return 'any';
}

const MALE = /^(?:he|him|his|himself)$/;
const FEMALE = /^(?:she|her|hers|herself)$/;
const MALE_WORD =
  /\b(?:mr|sir|lord|king|prince|emir|sultan|pope|sheikh|ayatollah|chairman|spokesman|businessman|congressman|policeman|gunman|man|men|boy|father|son|brother|husband|uncle|widower|he)\b/i;
const FEMALE_WORD =
  /\b(?:mrs|ms|miss|madam|mme|lady|dame|queen|princess|chairwoman|spokeswoman|businesswoman|congresswoman|policewoman|woman|women|girl|mother|daughter|sister|wife|aunt|widow|actress|first lady)\b/i;

/** Gender as the words show it; a first name of the lists counts where nothing else does. */
export function genderOf(
  { kind, text, person, names }: Described,
  knowledge: Pick<Knowledge, 'words'>,
): Gender {
  const lower = text.toLowerCase();
  if (person > 0) {
    if (MALE.test(lower)) return 'male';
    if (FEMALE.test(lower)) return 'female';
    return /^its?$|^itself$/.test(lower) ? 'thing' : 'any';
  }
  if (kind !== 'person' && kind !== 'group') return 'thing';
  if (kind === 'group') return 'any';
  // only words of the first segment: `the son of Ms X`
  const own = text.split(/ of | for |, /)[0]!;
  if (FEMALE_WORD.test(own)) return 'female';
  if (MALE_WORD.test(own)) return 'male';
  const first = names.find((name) => name.tokens.length > 1)?.tokens[0];
  if (first && knowledge.words('female-names').includes(first)) return 'female';
  return first && knowledge.words('male-names').includes(first) ? 'male' : 'any';
}
