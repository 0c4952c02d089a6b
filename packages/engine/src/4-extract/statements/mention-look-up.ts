// Mentions by where they begin, so that a rule that has found a place in the text can ask who is named there.

import { firstStartingFrom, type MentionLayer, type Span } from '@entente/record';
import { language } from '../../language.js';

/** Look-ups over the mention layer of one article. */
export interface MentionLookUp {
  /** the widest mention that begins at an offset, or right after `the ` there */
  at(offset: number): number | null;
  /** the mention that ends last before an offset */
  before(offset: number): number | null;
  /** mentions that overlap a span, in text order */
  overlapping(span: Span): number[];
}

/** Builds the look-ups; `mentions` are in text order, the wider before the narrower. */
export function lookUpMentions(text: string, mentions: readonly MentionLayer[]): MentionLookUp {
  const starts = new Map<number, number>();
  for (const [i, { start }] of mentions.entries()) if (!starts.has(start)) starts.set(start, i);
  const longest = mentions.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  return {
    at: (offset) => {
      const article = text.slice(offset, offset + 4).match(language.grammar.leadingArticle)?.[0].length ?? 0;
      return starts.get(offset) ?? (article ? (starts.get(offset + article) ?? null) : null);
    },
    before: (offset) => {
      for (let i = firstStartingFrom(mentions, offset) - 1; i >= 0; i--)
        if (mentions[i]!.end <= offset) return i;
      return null;
    },
    overlapping: ({ start, end }) => {
      const found: number[] = [];
      for (
        let i = firstStartingFrom(mentions, start - longest);
        i < mentions.length && mentions[i]!.start < end;
        i++
      )
        if (mentions[i]!.end > start) found.push(i);
      return found;
    },
  };
}
