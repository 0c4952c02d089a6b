// Names that the network passed over though knowledge or the text itself make them certain: known countries and bodies, surnames of persons named in full, cities.

import type { MentionKind } from '@entente/record';
import { language } from '../../language.js';
import {
  addition,
  coveredWords,
  type Draft,
  draftText,
  type Ground,
  isNameWord,
  type MentionRule,
  nameEnd,
} from './draft.js';
import type { NounPhrase } from './noun-phrases.js';

const ID = 'mention-missed@1';
const SCORE = 0.6;
const LARGE_CITY = 100_000;

function addNames(drafts: readonly Draft[], ground: Ground): Draft[] {
  const covered = coveredWords(drafts);
  const surnames = surnamesOf(drafts, ground);
  const found = [...drafts];
  for (const phrase of ground.phrases)
    for (let word = phrase.from; word < phrase.to; word++) {
      const name = covered.has(word) ? undefined : nameIn(word, { phrase, surnames, ground });
      if (!name) continue;
      found.push(addition(name, ID, SCORE));
      for (let i = name.from; i < name.to; i++) covered.add(i);
    }
  return found;
}

/** The rule. */
export const MISSED_NAMES: MentionRule = {
  id: ID,
  room: '3-analyse',
  reason:
    'The network passes over names that are certain: known countries and organisations, surnames of persons named in full, large cities after a preposition.',
  clause: 'Mark every other named person, organisation, country, people or place.',
  apply: addNames,
};

type Found = Pick<Draft, 'from' | 'to' | 'kind'>;

/** What certainly is a mention at this word of the phrase. */
function nameIn(
  word: number,
  { phrase, surnames, ground }: { phrase: NounPhrase; surnames: ReadonlySet<string>; ground: Ground },
): Found | undefined {
  const { words, knowledge, nameAt } = ground;
  const known = nameAt.get(word);
  const opened = word === phrase.from + 1 && words[phrase.from]!.lower === 'the' ? phrase.from : word;
  if (known && standsAlone(known, phrase, ground)) return { from: opened, to: known.to, kind: known.kind };
  if (word !== phrase.to - 1 || !isNameWord(ground, word)) return undefined;
  if (opened === phrase.from && isPlace(phrase, ground))
    return { from: phrase.from, to: phrase.to, kind: 'place' };
  // `the Russians`: a people stands for its country
  if (
    /s$/.test(words[word]!.lower) &&
    knowledge.demonym(words[word]!.text) &&
    opened >= phrase.from &&
    word - opened <= 1
  )
    return { from: opened, to: word + 1, kind: 'country' };
  return surnames.has(words[word]!.text) ? { from: phrase.from, to: phrase.to, kind: 'person' } : undefined;
}

/** A capital or a city of the gazetteer after `in`, `near`, `from`. */
function isPlace(phrase: NounPhrase, ground: Ground): boolean {
  const { words, knowledge, times } = ground;
  if (!language.grammar.locative.test(words[phrase.from - 1]?.lower ?? '') || times.has(phrase.from))
    return false;
  const name = draftText(ground, phrase);
  return (
    words[phrase.from]!.capital &&
    ((knowledge.places(name)[0]?.population ?? 0) >= LARGE_CITY || knowledge.seat(name) !== undefined)
  );
}

/** `Georgia` alone, not in `Georgia Meloni` or `Jordan Henderson`. */
function standsAlone(
  known: { from: number; to: number; kind: MentionKind },
  phrase: NounPhrase,
  ground: Ground,
): boolean {
  if (ground.times.has(known.from)) return false;
  const after = known.to < phrase.to && isNameWord(ground, known.to);
  const before = known.from > phrase.from && isNameWord(ground, known.from - 1);
  return !after && !before;
}

/** Last words of persons' full names. */
function surnamesOf(drafts: readonly Draft[], ground: Ground): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const draft of drafts) {
    const end = draft.kind === 'person' && !draft.part ? nameEnd(ground, draft) : undefined;
    if (end === undefined || end - draft.from < 2 || ground.nameAt.has(end - 1)) continue;
    const surname = ground.words[end - 1]!.text;
    if (surname.length > 2) surnames.add(surname).add(surname.replace(/^\p{Ll}{1,3}-/u, ''));
  }
  return surnames;
}
