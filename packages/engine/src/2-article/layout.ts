// Plain text → paragraphs, whatever the layout: empty lines between paragraphs, one paragraph a line, or lines wrapped at a width.
import { foldParagraph, type Piece } from './fold.js';
import type { Paragraph } from './paragraph.js';

const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
/** A line that shows something: any character but white space, controls and invisible ones. */
const VISIBLE = /[^\s\p{Cc}\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/u;
/** Text set narrower or wider than this is not wrapped by a program: it is verse or a list, or whole paragraphs. */
const NARROWEST = 45;
const WIDEST = 120;

/** The paragraphs of a text, in order. Linear in its length. */
export function splitParagraphs(text: string): Paragraph[] {
  const chunks = chunksOf(text);
  const width = wrapWidth(text, chunks);
  const groups =
    width === null
      ? chunks.flatMap((lines) => lines.map((line) => [line]))
      : chunks.flatMap((lines) => unwrapped(text, lines, width));
  return groups.map((lines) => foldParagraph(text, lines)).filter((paragraph) => paragraph !== null);
}

/** Lines between empty lines. */
function chunksOf(text: string): Piece[][] {
  const chunks: Piece[][] = [[]];
  let from = 0;
  const add = (to: number) => {
    if (VISIBLE.test(text.slice(from, to))) chunks.at(-1)!.push({ from, to });
    else if (chunks.at(-1)!.length > 0) chunks.push([]);
  };
  for (const end of text.matchAll(LINE_END)) {
    add(end.index);
    from = end.index + end[0].length;
  }
  add(text.length);
  return chunks.filter((lines) => lines.length > 0);
}

/** The width the text was wrapped at; null when its lines are paragraphs. A wrapped line is one that the next line's first word would not have fitted on; many of the next lines begin within a sentence. */
function wrapWidth(text: string, chunks: readonly Piece[][]): number | null {
  const lengths = chunks
    .filter((lines) => lines.length > 1)
    .flatMap((lines) => lines.map((line) => lengthOf(text, line)));
  if (lengths.length < 2) return null;
  const sorted = lengths.toSorted((a, b) => a - b);
  const width = sorted.at(-1)! <= WIDEST ? sorted.at(-1)! : sorted[Math.floor(sorted.length * 0.95)]!;
  if (width < NARROWEST || width > WIDEST) return null;
  let pairs = 0;
  let full = 0;
  let running = 0;
  for (const lines of chunks)
    for (let i = 0; i + 1 < lines.length; i++) {
      pairs++;
      if (isFull(text, [lines[i]!, lines[i + 1]!], width)) full++;
      if (goesOn(text, lines[i + 1]!) || breaksOff(text, lines[i]!)) running++;
    }
  return full >= pairs * 0.6 && running >= pairs * 0.3 ? width : null;
}

/** Whether a line begins in the middle of a sentence. */
const goesOn = (text: string, line: Piece): boolean =>
  /^\s*[\p{Ll}\p{N}(]/u.test(text.slice(line.from, Math.min(line.to, line.from + 80)));

/** Whether a line breaks off in the middle of a sentence: at a comma, or at a word as short as `on`, `the`, `and`. */
const breaksOff = (text: string, line: Piece): boolean =>
  /(?:,|\s\p{Ll}{1,3})\s*$/u.test(text.slice(Math.max(line.from, line.to - 80), line.to));

const lengthOf = (text: string, { from, to }: Piece): number => text.slice(from, to).trimEnd().length;

/** Whether the first word of the second line would have gone beyond the width; `slack` forgives a program that breaks early. */
function isFull(text: string, [line, next]: readonly [Piece, Piece], width: number, slack = 0): boolean {
  const word = /\S+/.exec(text.slice(next.from, Math.min(next.to, next.from + WIDEST)))?.[0] ?? '';
  return lengthOf(text, line) + 1 + word.length > width - slack;
}

const SLACK = 12;

/** Lines of one chunk joined to paragraphs: a short line that ends a sentence, or an indented one after it, parts them. */
function unwrapped(text: string, lines: readonly Piece[], width: number): Piece[][] {
  const groups: Piece[][] = [];
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    if (before && joins(text, [before, line], width)) groups.at(-1)!.push(line);
    else groups.push([line]);
  }
  return groups;
}

function joins(text: string, pair: readonly [Piece, Piece], width: number): boolean {
  const [line, next] = pair.map(({ from, to }) => text.slice(from, to)) as [string, string];
  const indented = /^(?:\t| {2,})\S/.test(next) && !/^(?:\t| {2,})\S/.test(line);
  const ended = /[.!?]["”’)\]]*\s*$/.test(line);
  if (indented && ended) return false;
  return isFull(text, pair, width) || (!ended && (isFull(text, pair, width, SLACK) || goesOn(text, pair[1])));
}
