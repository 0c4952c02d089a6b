// GrammaticalNumber and gender of a mention, by its form, titles, kinship nouns and, weakly, first names.

import type { Knowledge } from '@entente/knowledge';
import { language } from '../../language.js';
import type { Word } from '../parts-of-speech.js';
import type { Profile } from './profile.js';

export type GrammaticalNumber = 'one' | 'many' | 'any';
export type Gender = 'male' | 'female' | 'thing' | 'any';

type Described = Pick<Profile, 'kind' | 'text' | 'from' | 'to' | 'head' | 'person' | 'names' | 'role'>;

const ONE = language.pronouns.one;
const MANY = language.pronouns.many;
const PLURAL_HEAD = language.nouns.pluralHead;

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

const MALE = language.pronouns.male;
const FEMALE = language.pronouns.female;
const MALE_WORD = language.nouns.male;
const FEMALE_WORD = language.nouns.female;

/** Gender as the words show it; a first name of the lists counts where nothing else does. */
export function genderOf(
  { kind, text, person, names }: Described,
  knowledge: Pick<Knowledge, 'words'>,
): Gender {
  const lower = text.toLowerCase();
  if (person > 0) {
    if (MALE.test(lower)) return 'male';
    if (FEMALE.test(lower)) return 'female';
    return language.pronouns.it.test(lower) ? 'thing' : 'any';
  }
  if (kind !== 'person' && kind !== 'group') return 'thing';
  if (kind === 'group') return 'any';
  // only words of the first segment: `the son of Ms X`
  const own = text.split(language.nouns.complementOpening)[0]!;
  if (FEMALE_WORD.test(own)) return 'female';
  if (MALE_WORD.test(own)) return 'male';
  const first = names.find((name) => name.tokens.length > 1)?.tokens[0];
  if (first && knowledge.words('female-names').includes(first)) return 'female';
  return first && knowledge.words('male-names').includes(first) ? 'male' : 'any';
}
