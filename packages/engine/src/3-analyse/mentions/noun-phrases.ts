// Words → base noun phrases: determiner or possessor, modifiers, head; no complement, apposition or relative clause.
// Chunks after Abney, Parsing by Chunks (1991).

import type { Knowledge } from '@entente/knowledge';
import { language } from '../../language.js';
import type { Word } from '../parts-of-speech.js';

/** A base noun phrase: words `from` to `to` (exclusive). */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  /** a possessive mark follows */
  readonly owns: boolean;
  /** a possessive mark stands before it */
  readonly owned: boolean;
}
/** All phrases in text order, and for each word the number of its phrase (-1: none). */
export interface NounPhrases {
  readonly phrases: readonly NounPhrase[];
  readonly at: readonly number[];
}
/** A stretch of words that is one name however it is built (`Bosnia and Herzegovina`). */
export interface NameRange {
  readonly from: number;
  readonly to: number;
}

const MODIFIER = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'X']);
const POSSESSIVE_PRONOUN = language.pronouns.possessive;
const PREDETERMINER = language.grammar.predeterminer;
/** pronouns of the tagger that open a phrase like a determiner */
const DETERMINER = language.grammar.determiner;

/** Finds the phrases. `names` are kept whole; a phrase never reaches over a word of `barriers` (times). */
export function findNounPhrases(
  words: readonly Word[],
  {
    names,
    barriers,
    knowledge,
  }: {
    names: readonly NameRange[];
    barriers: ReadonlySet<number>;
    knowledge: Pick<Knowledge, 'demonym' | 'country' | 'words'>;
  },
): NounPhrases {
  const quantifiers = knowledge.words('quantifiers').map((phrase) => phrase.split(' '));
  const nameAt = new Map(names.map((name) => [name.from, name]));
  const reader = { words, barriers, knowledge, nameAt, quantifiers };
  const phrases: NounPhrase[] = [];
  const at = words.map(() => -1);
  let i = 0;
  while (i < words.length) {
    const to = readPhrase(i, reader);
    if (to <= i) {
      i++;
      continue;
    }
    for (let word = i; word < to; word++) at[word] = phrases.length;
    phrases.push({
      from: i,
      to,
      owns: words[to]?.pos === 'POSS',
      owned: words[i - 1]?.pos === 'POSS',
    });
    i = to;
  }
  return { phrases, at };
}

interface Reader {
  readonly words: readonly Word[];
  readonly barriers: ReadonlySet<number>;
  readonly nameAt: ReadonlyMap<number, NameRange>;
  readonly knowledge: Pick<Knowledge, 'demonym' | 'country'>;
  readonly quantifiers: readonly (readonly string[])[];
}

/** One past the last word of the phrase that starts at word `from`; `from` when none does. */
function readPhrase(from: number, reader: Reader): number {
  const { words } = reader;
  let i = readOpening(from, reader);
  const start = i;
  let head = -1;
  while (i < words.length && !reader.barriers.has(i) && words[i]!.paragraph === words[from]!.paragraph) {
    const name = reader.nameAt.get(i);
    if (name) {
      i = name.to;
      head = i;
      continue;
    }
    const next = step(i, { reader, hasHead: head >= 0, start });
    if (next === i) break;
    if (isHead(words[i]!)) head = next;
    i = next;
  }
  if (head >= 0) return endOfHead(head, i, reader);
  // `the dead`, `the military`, `all six`
  if (i > start && (start > from || words[i - 1]!.pos === 'NUM')) return i;
  if (start > from) return start;
  return isPronominal(words[from]!) ? from + 1 : from;
}

const RELATIVE = language.grammar.relativePhrase;

/** `they`, `nobody`, `most of …`: a phrase in one word. */
const isPronominal = ({ pos, lower }: Word): boolean =>
  (pos === 'PRON' && !RELATIVE.test(lower)) || language.pronouns.amount.test(lower);

/** Past determiners, possessive pronouns and quantifiers. */
function readOpening(from: number, { words, quantifiers }: Reader): number {
  let i = from;
  const quantifier = quantifiers.find((phrase) => phrase.every((part, k) => words[i + k]?.lower === part));
  const after = quantifier && words[i + quantifier.length];
  if (quantifier && after && (after.pos === 'NUM' || quantifier.at(-1) === 'another')) i += quantifier.length;
  while (i < words.length && opens(words[i]!) && !isConjunction(i, words)) {
    const { lower } = words[i]!;
    i++;
    if (!PREDETERMINER.test(lower)) break;
  }
  return i;
}

/** `said that Lai …`, `that suicide bombers …`: `that` points only at a single thing. */
function isConjunction(i: number, words: readonly Word[]): boolean {
  if (words[i]!.lower !== 'that') return false;
  const next = words[i + 1];
  const before = words[i - 1];
  return next?.pos !== 'NOUN' || /s$/.test(next.lower) || before?.pos === 'VERB';
}

const opens = ({ lower, pos }: Word): boolean =>
  POSSESSIVE_PRONOUN.test(lower) || pos === 'DET' || DETERMINER.test(lower);

/** The word after the one at `i` when that belongs to the phrase. */
function step(
  i: number,
  { reader, hasHead, start }: { reader: Reader; hasHead: boolean; start: number },
): number {
  const { words, knowledge } = reader;
  const word = words[i]!;
  const next = words[i + 1];
  const before = words[i - 1];
  if (word.pos === 'ADJ' && hasHead && before?.pos !== 'PROPN' && !isCapitalized(word)) return i;
  if (word.pos === 'NUM' && hasHead && before?.pos !== 'PROPN') return i;
  if (MODIFIER.has(word.pos) && /[\p{L}\p{N}]/u.test(word.text)) return i + 1;
  if (
    word.pos === 'ADV' &&
    next &&
    !hasHead &&
    (['ADJ', 'NUM'].includes(next.pos) || (i === start && next.pos === 'NOUN' && i > 0 && opens(before!)))
  )
    return i + 1;
  // `U.S. and Iraqi officials`, `his Greek, French and Egyptian counterparts`
  if (language.grammar.andOrComma.test(word.lower) && i > start && next && before) {
    if (isNational(before, knowledge) && nationalRun(i + 1, reader)) return i + 1;
    if (before.pos === 'ADJ' && next.pos === 'ADJ' && !hasHead && word.lower !== ',') return i + 1;
  }
  return i;
}

/** Whether nationalities, joined by commas and `and`, lead from word `i` to a common noun. */
function nationalRun(i: number, { words, knowledge }: Reader): boolean {
  let at = i;
  while (at < words.length && isNational(words[at]!, knowledge)) {
    const after = words[at + 1];
    if (!after) return false;
    if (language.grammar.andOrComma.test(after.lower)) at += words[at + 2]?.lower === 'and' ? 3 : 2;
    else
      return (
        (after.pos === 'NOUN' || after.pos === 'ADJ') &&
        language.nouns.pluralOrForce.test(words[at + 1]!.lower)
      );
  }
  return false;
}

const isNational = ({ text }: Word, { demonym, country }: Reader['knowledge']): boolean =>
  /^\p{Lu}/u.test(text) &&
  (demonym(text) !== undefined || (/^[A-Z.]+$/.test(text) && country(text) !== undefined));

const isHead = ({ pos }: Word): boolean => pos === 'NOUN' || pos === 'PROPN' || pos === 'X';
const isCapitalized = ({ text }: Word): boolean => /^\p{Lu}/u.test(text);

/** After the head only what a name may end in stays: `Pakistani military`, `Group of 7`. */
function endOfHead(head: number, end: number, { words }: Reader): number {
  const last = words[end - 1]!;
  const before = words[end - 2];
  if (end === head + 1 && before?.pos === 'PROPN' && (last.pos === 'ADJ' || last.pos === 'NUM')) return end;
  return head;
}
