// Paragraphs → sentences, by end marks, with the abbreviations and initials of news English as the exceptions.

import type { Knowledge } from '@entente/knowledge';
import { type Span, trimSpan } from '@entente/record';

/** An end mark, closing marks after it, white space, and what may begin a sentence. */
const END = /([.!?…]+)(["”’)\]]*)\s+(?=["“‘([]*[\p{Lu}\p{N}])/gu;
/** A word that ends in a period without ending a sentence when something follows that could begin one. */
const INITIAL = /(?:^|[\s(“"])(?:\p{Lu}|\p{Lu}\.(?:\p{Lu}\.)*\p{Lu})$/u;

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
      if (match[1] === '.' && !match[2] && isAbbreviation(text.slice(from, mark), abbreviations)) continue;
      const sentence = trimSpan(text, { start: from, end: mark + match[1]!.length + match[2]!.length });
      if (sentence) sentences.push(sentence);
      from = mark + match[0].length;
    }
    const last = trimSpan(text, { start: from, end: paragraph.end });
    return last ? [...sentences, last] : sentences;
  });
}

function isAbbreviation(before: string, abbreviations: ReadonlySet<string>): boolean {
  const word = before.match(/[\p{L}.]+$/u)?.[0] ?? '';
  return abbreviations.has(word.toLowerCase()) || INITIAL.test(before);
}
