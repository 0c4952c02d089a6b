// A mention on its way from the network's span to the layer: a range of words, what every rule looks at, and the shape of a rule.

import type { Knowledge } from '@entente/knowledge';
import type { MentionKind, Reading, Rule, Span } from '@entente/record';
import { language } from '../../language.js';
import { hasNameForm, type Word } from '../parts-of-speech.js';
import type { KnownName } from './known-names.js';
import type { NounPhrase, NounPhrases } from './noun-phrases.js';

/** A mention as a range of words; `part` where it covers a part of a compound only (`U.S.` of `U.S.-led`). */
export interface Draft {
  readonly from: number;
  readonly to: number;
  readonly part: Span | null;
  readonly kind: MentionKind;
  readonly score: number;
  readonly origins: readonly number[];
  /** rules that touched it, in order */
  readonly by: readonly string[];
  /** the model ended it on a preposition: what follows belongs to it */
  readonly open: boolean;
}

/** What the steps look at; computed once a text. */
export interface Ground extends NounPhrases {
  readonly text: string;
  readonly words: readonly Word[];
  readonly reading: Reading;
  readonly knowledge: Knowledge;
  /** the known name at a word */
  readonly nameAt: ReadonlyMap<number, KnownName>;
  /** words that the text writes with a small letter somewhere */
  readonly common: ReadonlySet<string>;
  /** words of times */
  readonly times: ReadonlySet<number>;
  /** the model's mentions that it takes for a participant of an act or statement */
  readonly arcEnds: ReadonlySet<number>;
}

/** A rule of this folder: takes all drafts of a text, gives the corrected ones; each that it changed or added has its id in `by`. */
export interface MentionRule extends Rule {
  readonly apply: (drafts: readonly Draft[], ground: Ground) => readonly Draft[];
}

/** Clauses of the coding manual that several rules follow. */
export const CLAUSES = {
  wholePhrase:
    'The span is the whole name phrase with its title and apposition, no relative clause, no trailing comma.',
  everyMention:
    'Mark every mention, names, noun phrases and pronouns alike, of whoever acts, is acted on, speaks or is spoken to.',
} as const;

/** A draft that a rule adds where the network marked nothing; `score`: share of such drafts that are right. */
export const addition = (
  fields: Pick<Draft, 'from' | 'to' | 'kind'>,
  rule: string,
  score: number,
): Draft => ({ ...fields, part: null, score, origins: [], by: [rule], open: false });

/** Numbers of the words that drafts cover. */
export function coveredWords(drafts: readonly Draft[]): Set<number> {
  const covered = new Set<number>();
  for (const { from, to } of drafts) for (let word = from; word < to; word++) covered.add(word);
  return covered;
}

/** Whether none of a range of words is covered. */
export const isFree = ({ from, to }: { from: number; to: number }, covered: ReadonlySet<number>): boolean => {
  for (let word = from; word < to; word++) if (covered.has(word)) return false;
  return true;
};

/** The draft changed, with the rule that did it. */
export const change = (draft: Draft, fields: Partial<Draft>, rule: string): Draft => ({
  ...draft,
  ...fields,
  by: draft.by.includes(rule) ? draft.by : [...draft.by, rule],
});

/** The words of a draft as the text writes them. */
export function draftText(
  { text, words }: Ground,
  draft: Pick<Draft, 'from' | 'to'> & Partial<Draft>,
): string {
  const { start, end } = draftSpan(words, draft);
  return text.slice(start, end);
}

/** The span of a draft. */
export function draftSpan(
  words: readonly Word[],
  { from, to, part }: Pick<Draft, 'from' | 'to'> & Partial<Draft>,
): Span {
  return part ?? { start: words[from]!.start, end: words[to - 1]!.end };
}

/** The phrase at a word. */
export const phraseAt = ({ phrases, at }: Ground, word: number): NounPhrase | undefined =>
  phrases[at[word] ?? -1];

/** A word that is part of a proper name rather than a common noun that opens a sentence. */
export function isNameWord(ground: Ground, i: number): boolean {
  const word = ground.words[i];
  if (!word || !hasNameForm(word.text)) return false;
  if (ground.nameAt.has(i)) return true;
  if (word.pos !== 'PROPN') return false;
  return word.capital || !ground.common.has(word.lower) || /^\p{Ll}/u.test(word.text);
}

/** Whether the head (last word) of the range is a proper name. */
export const isNameRange = (ground: Ground, { to }: { to: number }): boolean => isNameWord(ground, to - 1);

/** `the`, `its`, `two`: words that open a phrase and can't stand for its head. */
export const isOpening = ({ pos, lower }: Word): boolean =>
  pos === 'DET' || language.grammar.opening.test(lower);

/** Personal and possessive pronouns; `US` in capitals is the country. */
export const isPronoun = ({ lower, text }: Word): boolean =>
  text !== 'US' && language.pronouns.personal.test(lower);

/** Inclusion of word ranges. */
export const covers = (outer: { from: number; to: number }, inner: { from: number; to: number }): boolean =>
  outer.from <= inner.from && inner.to <= outer.to;

/** Ranges as keys of a set. */
export const rangeKey = ({ from, to }: { from: number; to: number }): string => `${from} ${to}`;

/** Whether the draft itself, not its complement or possessor, holds a name. */
export const isNamed = (ground: Ground, draft: Pick<Draft, 'from' | 'to'>): boolean =>
  nameEnd(ground, draft) !== undefined;

/** One past the last word of the draft's own name: of a phrase not after a preposition or possessive. */
export function nameEnd(ground: Ground, { from, to }: Pick<Draft, 'from' | 'to'>): number | undefined {
  for (let i = from; i < to; ) {
    const phrase = phraseAt(ground, i);
    if (!phrase) {
      i++;
      continue;
    }
    const before = ground.words[phrase.from - 1];
    const isOwnLine = phrase.from === from || before?.pos === 'PUNCT' || before?.pos === 'CCONJ';
    const end = Math.min(phrase.to, to);
    const isOwner = phrase.owns && to > phrase.to;
    if (isOwnLine && !isOwner && isNameWord(ground, end - 1)) return end;
    i = phrase.to;
  }
  return undefined;
}
