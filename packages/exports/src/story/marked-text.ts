// Text and marks → the text with brackets; literal brackets are written `\[`.
import type { Span } from '@entente/record';
import type { Layer, Mark } from './marks.js';

const BRACKETS: Readonly<globalThis.Record<Layer, readonly [open: string, close: string]>> = {
  a: ['[', ']'],
  p: ['[', ']'],
  t: ['[', ']'],
  c: ['{', '}'],
  v: ['{', '}'],
  q: ['<', '>'],
};

/** One part of the text on one line. `marks` in text order, outer ones first. */
export function markText(
  text: string,
  part: Span,
  { marks, idOf }: { readonly marks: readonly Mark[]; readonly idOf: (mark: Mark) => string },
): string {
  if (/^---\s*$/.test(text.slice(part.start, part.end))) return '–––'; // three hyphens alone would end the text
  const inside = marks.filter((mark) => part.start <= mark.start && mark.end <= part.end);
  let out = '';
  let at = part.start;
  const open: Mark[] = [];
  const write = (to: number) => {
    out += plain(text.slice(at, to));
    at = to;
  };
  const closeUntil = (start: number) => {
    while (open.length > 0 && open.at(-1)!.end <= start) {
      const mark = open.pop()!;
      write(mark.end);
      out += BRACKETS[mark.layer][1];
    }
  };
  for (const mark of inside) {
    closeUntil(mark.start);
    write(mark.start);
    out += `${BRACKETS[mark.layer][0]}${idOf(mark)} `;
    open.push(mark);
  }
  closeUntil(part.end);
  write(part.end);
  return out;
}

/** Line breaks inside a part become spaces. */
const plain = (words: string): string => words.replace(/[\n\r]/g, ' ').replace(/[[\]{}<>]/g, '\\$&');
