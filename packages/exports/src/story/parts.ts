// Article → the parts of a story file: the title, then the paragraphs.
import { type Article, type Span, trimSpan } from '@entente/record';

/** The title (null where there is none) and the paragraphs of the body, without white space at their ends. */
export function splitParts({ text, title }: Article): { title: Span | null; paragraphs: Span[] } {
  const paragraphs: Span[] = [];
  const add = (start: number, end: number) => {
    const span = trimSpan(text, { start, end });
    if (span) paragraphs.push(span);
  };
  let start = title ? title.end : 0;
  for (const gap of text.matchAll(/\n\s*\n/g)) {
    if (gap.index < start) continue;
    add(start, gap.index);
    start = gap.index + gap[0].length;
  }
  add(start, text.length);
  const head = title && trimSpan(text, title);
  return { title: head && { start: head.start, end: head.end }, paragraphs };
}
