// Marked text of a story file → plain text and spans: brackets with ids are taken out, `\[` becomes `[`.
import { ownValue } from '@entente/record';
import type { MarkedSpan } from './gold-story.js';

const CLOSE: Readonly<Record<string, string>> = { '[': ']', '{': '}', '<': '>' };
/** Which letters of ids stand in which bracket. */
const LETTERS: Readonly<Record<string, string>> = { '[': 'apt', '{': 'cv', '<': 'q' };
const CLOSING = new Set(Object.values(CLOSE));

interface Open {
  readonly bracket: string;
  readonly id: string;
  readonly start: number;
}

/** Plain text, spans in the order in which they close, and what is wrong with the brackets, in the words of corpus/check.py. */
export function parseMarked(marked: string): {
  readonly text: string;
  readonly spans: readonly MarkedSpan[];
  readonly faults: readonly string[];
} {
  const open: Open[] = [];
  const spans: MarkedSpan[] = [];
  const faults: string[] = [];
  let text = '';
  let at = 0;
  while (at < marked.length) {
    const char = marked[at]!;
    const next = marked[at + 1] ?? '';
    if (char === '\\' && next !== '' && '[]{}<>'.includes(next)) {
      text += next;
      at += 2;
      continue;
    }
    if (Object.hasOwn(CLOSE, char)) {
      const id = /^([apctqv]\d+)\s+/.exec(marked.slice(at + 1, at + 40));
      if (!id) faults.push(`bracket without an id near: ${marked.slice(at, at + 30)}`);
      else {
        if (!ownValue(LETTERS, char)!.includes(id[1]![0]!))
          faults.push(`${id[1]} in the wrong bracket ${char}`);
        open.push({ bracket: char, id: id[1]!, start: text.length });
        at += id[0].length;
      }
    } else if (CLOSING.has(char)) {
      const last = open.at(-1);
      if (!last || ownValue(CLOSE, last.bracket) !== char)
        faults.push(`crossing or stray bracket near: ${marked.slice(Math.max(0, at - 30), at + 5)}`);
      else {
        open.pop();
        if (last.start === text.length) faults.push(`empty span ${last.id}`);
        spans.push({ id: last.id, start: last.start, end: text.length });
      }
    } else text += char;
    at++;
  }
  faults.push(...open.map(({ id }) => `never closed: ${id}`));
  return { text, spans, faults };
}
