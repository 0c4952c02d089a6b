// Article text → paragraphs: runs between empty lines, without outer white space.
import { type Span, trimSpan } from '@entente/record';

/** The paragraphs in order, the title first where there is one. */
export function splitParagraphs(text: string): Span[] {
  const paragraphs: Span[] = [];
  for (const match of text.matchAll(/(?:[^\n]|\n(?!\n))+/g)) {
    const span = trimSpan(text, { start: match.index, end: match.index + match[0].length });
    if (span) paragraphs.push(span);
  }
  return paragraphs;
}
