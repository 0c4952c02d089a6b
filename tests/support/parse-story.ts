// Test support: an annotated story file → its text, spans and lines, as corpus/check.py reads it; for what a written file says in its own words (packages/gold checks and parses to rows).
import type { Span } from '@entente/record';

/** A span with the id that marks it. */
export interface MarkedSpan extends Span {
  readonly id: string;
}
/** What a story file says. `lines`: id → the words after it. */
export interface ParsedStory {
  readonly heads: Readonly<Record<string, string>>;
  readonly text: string;
  readonly spans: readonly MarkedSpan[];
  readonly lines: ReadonlyMap<string, readonly string[]>;
}

/** Reads one story file. @throws Error at a bracket that crosses another, and at an id without a line */
export function parseStory(file: string): ParsedStory {
  const [top = '', below = ''] = file.trim().split(/^---\s*$/m, 2);
  const heads: Record<string, string> = {};
  const body = top.split('\n').filter((line) => {
    const head = /^#(story|date|publisher|kind|title)\s+(.*)$/.exec(line);
    if (!head || head[1]! in heads) return true;
    heads[head[1]!] = head[2]!.trim();
    return false;
  });
  const paragraphs = body
    .join('\n')
    .split(/\n\s*\n/)
    .map((part) => part.replace(/\s*\n\s*/g, ' ').trim());
  const spans: MarkedSpan[] = [];
  let text = '';
  for (const part of [heads.title ?? '', ...paragraphs.filter(Boolean)]) {
    const base = text.length;
    const read = unmark(part);
    spans.push(...read.spans.map(({ id, start, end }) => ({ id, start: base + start, end: base + end })));
    text += `${read.text}\n\n`;
  }
  const lines = new Map(
    below
      .trim()
      .split('\n')
      .filter(Boolean)
      .map((line) => [line.split(' ')[0]!, line.split(' ').slice(1)] as const),
  );
  for (const { id } of spans) if (!id.startsWith('c') && !lines.has(id)) throw new Error(`no line for ${id}`);
  return { heads, text: text.replace(/\n+$/, ''), spans, lines };
}

function unmark(marked: string): { text: string; spans: MarkedSpan[] } {
  const open: { id: string; start: number; close: string }[] = [];
  const spans: MarkedSpan[] = [];
  let text = '';
  for (const [piece, literal, bracket, id] of marked.matchAll(
    /\\([[\]{}<>])|([[{<])([apctqv]\d+)\s+|[\s\S]/g,
  )) {
    if (literal) text += literal;
    else if (bracket)
      open.push({
        id: id!,
        start: text.length,
        close: ({ '[': ']', '{': '}', '<': '>' } as Record<string, string>)[bracket]!,
      });
    else if (/[\]}>]/.test(piece)) {
      const last = open.pop();
      if (last?.close !== piece)
        throw new Error(`crossing or stray bracket ${piece} after “${text.slice(-30)}”`);
      spans.push({ id: last.id, start: last.start, end: text.length });
    } else text += piece;
  }
  if (open.length > 0) throw new Error(`never closed: ${open.map(({ id }) => id).join(' ')}`);
  return { text, spans };
}
