// Paragraphs → sentences, by end marks, with the abbreviations and initials of news English as the exceptions.

import type { Knowledge } from '@entente/knowledge';
import { type Span, trimSpan } from '@entente/record';

/** An end mark, closing marks after it, white space, and what may begin a sentence. */
const END = /(?<![.!?…])([.!?…]+)(["”’)\]]*)\s+(?=["“‘([]*[\p{Lu}\p{N}])/gu;
/** A word that ends in a period without ending a sentence when something follows that could begin one. */
const INITIAL = /(?:^|[\s(“"])(?:\p{Lu}|\p{Lu}\.(?:\p{Lu}\.)*\p{Lu})$/u;

/** The most characters of a sentence: a longer stretch without an end mark is cut at a space, since much is compared within a sentence. */
const LONGEST = 3000;
/** How far back from a period an abbreviation is looked for, in characters. */
const ABBREVIATED = 100;

/** Sentences in order; quotes are split like other text. Abbreviations come from the word list `abbreviations`. */
export function splitSentences(
  text: string,
  paragraphs: readonly Span[],
  knowledge: Pick<Knowledge, 'words'>,
): Span[] {
  const abbreviations = new Set(knowledge.words('abbreviations').map((word) => word.toLowerCase()));
  return paragraphs.flatMap((paragraph) => {
    const sentences: Span[] = [];
    let from = paragraph.start;
    const body = text.slice(paragraph.start, paragraph.end);
    for (const match of body.matchAll(END)) {
      const mark = paragraph.start + match.index;
      if (
        match[1] === '.' &&
        !match[2] &&
        isAbbreviation(text.slice(Math.max(from, mark - ABBREVIATED), mark), abbreviations)
      )
        continue;
      const sentence = trimSpan(text, { start: from, end: mark + match[1]!.length + match[2]!.length });
      if (sentence) sentences.push(...cutLong(text, sentence));
      from = mark + match[0].length;
    }
    const last = trimSpan(text, { start: from, end: paragraph.end });
    return last ? [...sentences, ...cutLong(text, last)] : sentences;
  });
}

/** The sentence itself, or pieces of at most `LONGEST` characters of it. */
function cutLong(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const space = text.slice(from, from + LONGEST).search(/\s\S*$/);
    const to = from + (space > 0 ? space : LONGEST);
    const piece = trimSpan(text, { start: from, end: to });
    if (piece) pieces.push(piece);
    from = to;
  }
  const last = trimSpan(text, { start: from, end });
  return last ? [...pieces, last] : pieces;
}

function isAbbreviation(before: string, abbreviations: ReadonlySet<string>): boolean {
  const word = before.match(/[\p{L}.]+$/u)?.[0] ?? '';
  return abbreviations.has(word.toLowerCase()) || INITIAL.test(before);
}
