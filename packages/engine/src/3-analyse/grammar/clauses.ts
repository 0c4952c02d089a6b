// The words of a sentence, seen as clauses: which mention is subject, object, agent, possessor of a verb or noun. Shallow by choice: parts of
// speech and word order, no parser; what it can't see stays unsaid. After the noun-phrase and verb-group patterns of PETRARCH2.

import { firstEndingAfter, type MentionLayer, type Span, type TaggedWord } from '@entente/record';
import { language } from '../../language.js';

/** What `Clauses` needs of an article. */
export interface ClauseSource {
  readonly words: readonly TaggedWord[];
  readonly mentions: readonly MentionLayer[];
  readonly sentences: readonly Span[];
}

/** A verb's or noun's surroundings: word numbers, and which mention begins or ends at a word. */
export interface Clauses {
  readonly words: readonly TaggedWord[];
  readonly mentions: readonly MentionLayer[];
  /** number of the first word that ends after an offset */
  readonly wordAt: (offset: number) => number;
  /** outermost mention that ends with a word, or begins with it */
  readonly endingAt: ReadonlyMap<number, number>;
  readonly startingAt: ReadonlyMap<number, number>;
  /** first and last word (inclusive) of a mention */
  readonly wordsOf: (mention: number) => readonly [number, number];
  /** first word of the sentence of a word, and the one after its last */
  readonly bounds: (word: number) => readonly [number, number];
}

/** Looks at the words of an article once. */
export function setClauses({ words, mentions, sentences }: ClauseSource): Clauses {
  const wordAt = (offset: number) => firstEndingAfter(words, offset);
  const wordsOf = (i: number): readonly [number, number] => [
    wordAt(mentions[i]!.start),
    wordAt(mentions[i]!.end - 1),
  ];
  const endingAt = new Map<number, number>();
  const startingAt = new Map<number, number>();
  for (const [i] of mentions.entries()) {
    const [first, last] = wordsOf(i);
    // mentions stand in text order, the longer first: the first one seen is the outermost
    if (!startingAt.has(first)) startingAt.set(first, i);
    const known = endingAt.get(last);
    if (known === undefined || wordsOf(known)[0] > first) endingAt.set(last, i);
  }
  const bounds = sentenceBounds(words, sentences);
  return {
    words,
    mentions,
    wordAt,
    endingAt,
    startingAt,
    wordsOf,
    bounds: (word) => bounds[word] ?? [0, words.length],
  };
}

/** For each word the first word of its sentence and the one after its last. */
function sentenceBounds(
  words: readonly TaggedWord[],
  sentences: readonly Span[],
): (readonly [number, number])[] {
  const bounds: (readonly [number, number])[] = [];
  for (const sentence of sentences) {
    const from = bounds.length;
    let to = from;
    while (to < words.length && words[to]!.start < sentence.end) to++;
    for (let i = from; i < to; i++) bounds.push([from, to]);
  }
  return bounds;
}

const SKIPPED = new Set(['AUX', 'ADV', 'PART', 'INTJ']);
const RELATIVE = language.grammar.subjectRelative;
const BE = language.grammar.passiveAuxiliary;
/** No subject lies farther to the left than this many words. */
const REACH = 30;

/** How a mention was found to be the subject. */
export interface Subject {
  /** the mentions it names, the head first, then those joined to it by `and` or a comma */
  readonly mentions: readonly number[];
  readonly how: 'subject' | 'relative' | 'controlled' | 'shared' | 'distant';
}

/** Whether a verb form is passive, by the form of `be` before it. */
export function isPassive({ words }: Clauses, verb: number): boolean {
  for (let i = verb - 1; i >= 0 && i >= verb - 4; i--) {
    if (BE.test(words[i]!.lower))
      return (
        language.grammar.participleShape.test(words[verb]!.lower) &&
        !language.grammar.ing.test(words[verb]!.lower)
      );
    if (!SKIPPED.has(words[i]!.pos)) return false;
  }
  return false;
}

/** Verbs after which a clause may begin without `that`: `said the army attacked`. */
const SAYING = language.speech.sayingVerb;

/**
 * The mention that a participle describes as done to: `freed [30 abducted pupils]`, `freed [30 pupils] abducted last week`. After a noun it does where the noun
 * is the object of a verb before it and nothing follows that could be an object of its own; null where it is a verb of its own.
 */
export function describedBy(clauses: Clauses, verb: number): number | null {
  const { words, endingAt, startingAt, wordsOf, bounds } = clauses;
  if (!language.grammar.strictParticiple.test(words[verb]!.lower)) return null;
  for (let i = bounds(verb)[0]; i < verb; i++) {
    const holder = startingAt.get(i);
    if (holder !== undefined && wordsOf(holder)[1] > verb) return holder;
  }
  const noun = endingAt.get(verb - 1);
  const next = words[verb + 1]?.pos ?? '';
  if (noun === undefined || startingAt.has(verb + 1) || /^(?:DET|NUM|PRON|NOUN)$/.test(next)) return null;
  const before = words[wordsOf(noun)[0] - 1];
  return before?.pos === 'VERB' && !SAYING.test(before.lower) ? noun : null;
}

/** The subject of a verb: whoever stands before it, is spoken of by the relative pronoun before it, or is told to do it. */
export function subjectOf(clauses: Clauses, verb: number, depth = 0): Subject | null {
  const { words, endingAt, wordsOf } = clauses;
  const [from] = clauses.bounds(verb);
  let how: Subject['how'] = depth > 0 ? 'shared' : 'subject';
  for (let i = verb - 1; i >= from && verb - i <= REACH && depth < 4; i--) {
    const word = words[i]!;
    const mention = endingAt.get(i);
    if (mention !== undefined) {
      const [first] = wordsOf(mention);
      const lead = words[first - 1];
      if (lead?.pos === 'ADP' && first > from && !(lead.lower === 'for' && how === 'controlled')) {
        if (how === 'controlled' && language.grammar.controlPreposition.test(lead.lower))
          return { mentions: [mention], how };
        i = first - 1;
        how = how === 'subject' ? 'distant' : how;
        continue;
      }
      return { mentions: withJoined(clauses, mention, from), how };
    }
    if (word.lower === 'to' && i === verb - 1 - adverbsBefore(words, verb)) {
      how = 'controlled';
      continue;
    }
    if (RELATIVE.test(word.lower) && how !== 'controlled') {
      how = 'relative';
      continue;
    }
    if (
      SKIPPED.has(word.pos) ||
      word.pos === 'PUNCT' ||
      word.pos === 'ADJ' ||
      word.pos === 'DET' ||
      word.pos === 'SYM'
    ) {
      if (word.pos === 'PUNCT' && /^[;:—–]$/.test(word.lower)) return null;
      if (word.pos === 'PUNCT' && how === 'subject') how = 'distant';
      continue;
    }
    // `reopen crossing closed last month`: a noun like a gerund, the object of the verb before it
    if (i === verb - 1 && language.grammar.ing.test(word.lower) && words[i - 1]?.pos === 'VERB') return null;
    if (word.pos === 'VERB' || (word.pos === 'CCONJ' && i < verb - 1)) {
      if (word.pos === 'VERB') return subjectOf(clauses, i, depth + 1);
      continue;
    }
    if (word.pos === 'CCONJ' || word.pos === 'SCONJ') {
      how = word.pos === 'CCONJ' ? 'shared' : how;
      if (word.pos === 'SCONJ' && how === 'subject') return null;
      continue;
    }
    if (word.pos === 'ADP') continue;
    // a bare noun: it is the subject and names no one, unless it is the object of a verb that shares its subject
    if (how === 'subject' || how === 'relative') return null;
  }
  return null;
}

function adverbsBefore(words: readonly TaggedWord[], at: number): number {
  let count = 0;
  while (words[at - 1 - count]?.pos === 'ADV') count++;
  return count;
}

/** A mention and those that `and`, `or` or commas join to it on its left. */
function withJoined({ words, endingAt, wordsOf }: Clauses, mention: number, from: number): number[] {
  const joined = [mention];
  for (let first = wordsOf(mention)[0]; first > from; ) {
    let before = first - 1;
    if (words[before]?.lower === 'and' || words[before]?.lower === 'or') before--;
    else if (words[before]?.lower !== ',' || joined.length < 2) break;
    if (words[before]?.lower === ',') before--;
    const next = endingAt.get(before);
    if (next === undefined) break;
    joined.push(next);
    first = wordsOf(next)[0];
  }
  return joined;
}

/** A mention and those joined to it on its right. */
export function withFollowers(
  { words, startingAt, wordsOf }: Clauses,
  mention: number,
  to: number,
): number[] {
  const joined = [mention];
  for (let last = wordsOf(mention)[1]; last + 1 < to; ) {
    let after = last + 1;
    if (words[after]?.lower === ',') after++;
    if (words[after]?.lower === 'and' || words[after]?.lower === 'or') after++;
    if (after === last + 1) break;
    const next = startingAt.get(after);
    if (next === undefined || words[after]?.pos === 'PRON') break;
    joined.push(next);
    last = wordsOf(next)[1];
  }
  return joined;
}

/** What follows a verb or noun up to the next verb: mentions with the preposition before them ('' = none), in order. */
export function complementsOf(
  clauses: Clauses,
  last: number,
): { mentions: readonly number[]; lead: string; rank: number }[] {
  const { words, startingAt, wordsOf } = clauses;
  const [, to] = clauses.bounds(last);
  const found: { mentions: number[]; lead: string; rank: number }[] = [];
  let lead = '';
  for (let i = last + 1; i < to && i - last <= REACH && found.length < 4; i++) {
    const word = words[i]!;
    const mention = startingAt.get(i);
    if (mention !== undefined) {
      const mentions = withFollowers(clauses, mention, to);
      found.push({ mentions, lead, rank: found.length });
      i = wordsOf(mentions.at(-1)!)[1];
      lead = 'later';
      continue;
    }
    if (word.pos === 'ADP' || word.lower === 'to') lead = word.lower;
    else if (word.pos === 'VERB' || word.pos === 'AUX' || word.pos === 'SCONJ' || RELATIVE.test(word.lower))
      break;
    else if (word.pos === 'PUNCT' && !/^["“”‘’(]$/.test(word.lower)) break;
    else if (word.pos === 'NOUN' || word.pos === 'PROPN') lead = lead === '' ? 'noun' : lead;
  }
  return found;
}
