// Article and records → the sentences of its body, for numbering.
// Where a record carries a sentence, the engine's own split is used; between those a simple splitter looks for end marks.
import type { Article, Record } from './kinds/index.js';
import { contains, type QuotedSpan, quoteSpan, type Span, trimSpan } from './span.js';

/** An end mark, closing marks after it, white space, and what may begin a sentence; or the end of a paragraph. */
const END = /[.!?…]+["”’)\]]*\s+(?=["“‘([]*[\p{Lu}\p{N}])|\n\s*\n\s*/gu;
/** A word whose period does not end a sentence: an initial, or a short capitalised word (`Mr`, `Gen`, `Feb`, `St`). */
const SHORT = /(?:^|[\s(“"‘'.])\p{Lu}\p{Ll}{0,2}$/u;

/** The sentences of the body in order, without the title. */
export function listSentences(article: Article, records: readonly Record[]): QuotedSpan[] {
  const { text, title } = article;
  const known = records.flatMap((item) => (item.kind === 'event' ? [item.sentence] : []));
  const from = title ? title.end : 0;
  const starts = [...new Set([from, ...findStarts(text, from, known), ...known.map(({ start }) => start)])]
    .filter((start) => start >= from)
    .sort((a, b) => a - b);
  return starts.flatMap((start, i) => {
    const span = trimSpan(text, { start, end: starts[i + 1] ?? text.length });
    return span ? [quoteSpan(text, span)] : [];
  });
}

function findStarts(text: string, from: number, known: readonly Span[]): number[] {
  return [...text.matchAll(END)]
    .filter((found) => found.index >= from && !isShort(text, found))
    .map((found) => found.index + found[0].length)
    .filter((start) => !known.some((span) => span.start < start && start < span.end));
}

const isShort = (text: string, found: RegExpExecArray): boolean =>
  /^\.[^\S\n]/.test(found[0]) && SHORT.test(text.slice(Math.max(0, found.index - 8), found.index));

/**
 * Number of the sentence that holds a span, from 1 in the body; 0 in the title. A span across several counts for the one in which it begins,
 * one between two (white space only) for the one before.
 */
export function sentenceNumber(article: Article, sentences: readonly QuotedSpan[], span: Span): number {
  if (article.title && contains(article.title, { start: span.start, end: span.start + 1 })) return 0;
  return sentences.filter(({ start }) => start <= span.start).length;
}
