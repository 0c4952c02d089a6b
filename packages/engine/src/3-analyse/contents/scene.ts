// What the rules for contents look at: the text, its words, sentences and quotes, and what lies between two spans.
import {
  firstEndingAfter,
  firstStartingFrom,
  type IsOn,
  type MentionLayer,
  type QuoteRegion,
  type Span,
} from '@entente/record';
import type { Word } from '../parts-of-speech.js';
import type { StatementLexicon } from './lexicon.js';

/** One article as the statement rules see it. */
export interface ContentScene {
  readonly text: string;
  readonly words: readonly Word[];
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Span[];
  readonly quotes: readonly QuoteRegion[];
  readonly mentions: readonly MentionLayer[];
  readonly lexicon: StatementLexicon;
  /** which of the rules are applied */
  readonly isOn: IsOn;
}

/** The sentence around an offset, or the one that follows it. */
export const sentenceAt = ({ sentences }: ContentScene, offset: number): Span =>
  sentences[Math.min(firstEndingAfter(sentences, offset), sentences.length - 1)]!;

/** The quote region that holds an offset, marks included. */
export function quoteAt({ quotes }: ContentScene, offset: number): QuoteRegion | undefined {
  const quote = quotes[firstEndingAfter(quotes, offset)];
  return quote && quote.start <= offset ? quote : undefined;
}

/** Words that begin in `[start, end)`, in lower case. */
export function wordsIn({ words }: ContentScene, start: number, end: number): string[] {
  const found: string[] = [];
  for (let i = firstEndingAfter(words, start); i < words.length && words[i]!.start < end; i++)
    if (words[i]!.start >= start && isWord(words[i]!)) found.push(words[i]!.lower);
  return found;
}

/** Parts of speech of the words and marks that begin in `[start, end)`. */
export function tagsIn({ words }: ContentScene, start: number, end: number): string[] {
  const found: string[] = [];
  for (let i = firstEndingAfter(words, start); i < words.length && words[i]!.start < end; i++)
    found.push(words[i]!.pos);
  return found;
}

/** Whether it is a word and no mark. */
export const isWord = ({ text }: Word): boolean => /[\p{L}\p{N}]/u.test(text);

/** Spans that begin in `[start, end)` of a list sorted by start. */
export function spansFrom<T extends Span>(spans: readonly T[], start: number, end: number): T[] {
  const found: T[] = [];
  for (let i = firstStartingFrom(spans, start); i < spans.length && spans[i]!.start < end; i++)
    found.push(spans[i]!);
  return found;
}

/** Longest content that look-ups reckon with, in code units. */
const LONGEST = 6000;

/** Spans of a list sorted by start that share text with a span. */
export const touching = <T extends Span>(spans: readonly T[], span: Span): T[] =>
  spansFrom(spans, span.start - LONGEST, span.end).filter(({ end }) => end > span.start);
