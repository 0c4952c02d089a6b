// A sentence and a span within it → the words before, the marked words, the words after.
import type { QuotedSpan, Span } from '@entente/record';

/** Three parts that together are the sentence. */
export interface MarkedSentence {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** Splits the sentence at a span; nothing is marked when the span lies outside. White space is normalised. */
export function markSentence(sentence: QuotedSpan, span: Span): MarkedSentence {
  const start = Math.max(span.start - sentence.start, 0);
  const end = Math.min(span.end - sentence.start, sentence.quote.length);
  if (start >= end) return { before: plain(sentence.quote), marked: '', after: '' };
  return {
    before: plain(sentence.quote.slice(0, start)),
    marked: plain(sentence.quote.slice(start, end)),
    after: plain(sentence.quote.slice(end)),
  };
}

const plain = (text: string): string => text.replace(/\s+/g, ' ');
