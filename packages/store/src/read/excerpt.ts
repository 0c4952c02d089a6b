// A text and the marked copy of it → the excerpt with most marks, and the marks as UTF-16 offsets into the excerpt.
import type { Span, TextHit } from '@entente/record';

const START = '\uE000';
const STOP = '\uE001';
const LONGEST = 280;
const BEFORE = 60;

/** Ranges of the marks: `marked` is `text` with a sign before and after each matching word. If they differ in any other way, returns no marks. */
export function readMarks(text: string, marked: string): Span[] {
  const marks: Span[] = [];
  let at = 0;
  let start = 0;
  for (let i = 0; i < marked.length; i++) {
    const unit = marked[i]!;
    if (unit === START) start = at;
    else if (unit === STOP) marks.push({ start, end: at });
    else if (unit === text[at]) at++;
    else return [];
  }
  return marks;
}

/** The window with most marks, the first of equals; it begins and ends at word boundaries where there are spaces. */
export function cutExcerpt(
  text: string,
  marks: readonly Span[],
): Pick<TextHit, 'excerpt' | 'start' | 'marks'> {
  const first = bestWindow(marks);
  const from = first === undefined ? 0 : Math.max(0, marks[first]!.start - BEFORE);
  const start = from === 0 ? 0 : wordStart(text, from, marks[first!]!.start);
  const end = wordEnd(text, start + LONGEST);
  const shown = marks.filter((mark) => mark.start >= start && mark.end <= end);
  return {
    excerpt: text.slice(start, end),
    start,
    marks: shown.map((mark) => ({ start: mark.start - start, end: mark.end - start })),
  };
}

function bestWindow(marks: readonly Span[]): number | undefined {
  let best: number | undefined;
  let most = 0;
  let last = 0;
  for (let i = 0; i < marks.length; i++) {
    while (last < marks.length && marks[last]!.end <= marks[i]!.start + LONGEST - BEFORE) last++;
    if (last - i > most) [best, most] = [i, last - i];
  }
  return best ?? (marks.length > 0 ? 0 : undefined);
}

/** The first start of a word at or after `from`, before `to`; never inside a surrogate pair. */
function wordStart(text: string, from: number, to: number): number {
  if (/\s/.test(text[from - 1]!)) return from;
  for (let i = from; i < to; i++) if (/\s/.test(text[i]!)) return i + 1;
  return isInside(text, from) ? from + 1 : from;
}

function wordEnd(text: string, to: number): number {
  if (to >= text.length) return text.length;
  for (let i = to; i > to - BEFORE; i--) if (/\s/.test(text[i]!)) return i;
  return isInside(text, to) ? to - 1 : to;
}

const isInside = (text: string, at: number): boolean =>
  /[\uDC00-\uDFFF]/.test(text[at] ?? '') && /[\uD800-\uDBFF]/.test(text[at - 1] ?? '');
