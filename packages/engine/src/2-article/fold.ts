// Characters of a line → the article's characters: white space folded to single spaces, invisible and control characters left out, all others kept.
// In: the document's text and the pieces of it that make one paragraph. Out: Paragraph with its runs.
import { language } from '../language.js';
import type { Paragraph, Run } from './paragraph.js';

/** A stretch of the document's text. */
export interface Piece {
  readonly from: number;
  readonly to: number;
}

const WHITE = /\s/;

/** What becomes of a character: kept, read as white space, or left out. */
function fate(text: string, at: number): 'keep' | 'white' | 'drop' {
  const code = text.charCodeAt(at);
  if (code > 0x20 && code < 0x7f) return 'keep';
  if (code === 0x20 || (code >= 9 && code <= 13) || code === 0x85) return 'white';
  if (code < 0xa0) return 'drop'; // C0 and C1 controls
  if (code < 0x300) return code === 0xa0 ? 'white' : code === 0xad ? 'drop' : 'keep';
  if (code >= 0xd800 && code <= 0xdfff) return isPaired(text, at, code) ? 'keep' : 'drop';
  if (code === 0x200c || code === 0x200d) return text.charCodeAt(at - 1) >= 0x300 ? 'keep' : 'drop'; // joiners of emoji, Persian, Hindi
  if (isInvisible(code)) return 'drop';
  return WHITE.test(text[at]!) ? 'white' : 'keep';
}

const isPaired = (text: string, at: number, code: number): boolean =>
  code < 0xdc00 ? isLow(text.charCodeAt(at + 1)) : isHigh(text.charCodeAt(at - 1));
const isHigh = (code: number): boolean => code >= 0xd800 && code < 0xdc00;
const isLow = (code: number): boolean => code >= 0xdc00 && code < 0xe000;

/** Zero-width spaces, marks and overrides of writing direction, byte order marks, interlinear marks, noncharacters. */
const isInvisible = (code: number): boolean =>
  code === 0x061c ||
  code === 0x180e ||
  code === 0x200b ||
  code === 0x200e ||
  code === 0x200f ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x206f) ||
  code === 0xfeff ||
  (code >= 0xfff9 && code <= 0xfffc) ||
  code >= 0xfffe;

/** One paragraph out of the pieces, in order, white space between them; null when nothing visible is in them. */
export function foldParagraph(text: string, pieces: readonly Piece[]): Paragraph | null {
  const parts: string[] = [];
  const runs: Run[] = [];
  let length = 0;
  let open = -1; // where the present run began in the document
  let white = false; // white space waits for a character after it
  const close = (at: number) => {
    if (open >= 0 && at > open) {
      parts.push(text.slice(open, at));
      runs.push({ start: length, end: length + at - open, from: open });
      length += at - open;
    }
    open = -1;
  };
  for (const [i, { from, to }] of pieces.entries()) {
    if (i > 0) white = length > 0 && !joinsNext(text, pieces[i - 1]!, pieces[i]!);
    for (let at = from; at < to; at++) {
      const what = fate(text, at);
      if (what === 'keep') {
        if (open >= 0) continue;
        if (white && length > 0) {
          parts.push(' ');
          length++;
        }
        white = false;
        open = at;
      } else if (open >= 0 && isPlainSpace(text, at, to)) {
        at++; // a single space between two kept characters is copied with them
      } else {
        close(at);
        white ||= what === 'white';
      }
    }
    close(to);
  }
  if (runs.length === 0) return null;
  return { text: parts.join(''), runs, from: runs[0]!.from, to: endOf(runs.at(-1)!) };
}

const endOf = (run: Run): number => run.from + run.end - run.start;

const isPlainSpace = (text: string, at: number, to: number): boolean =>
  text.charCodeAt(at) === 0x20 && at + 1 < to && fate(text, at + 1) === 'keep';

/** A line broken after the hyphen of a compound (`cease-` / `fire`, `Vice-` / `President`) goes on without a space; `two-` / `and three-day` does not. */
function joinsNext(text: string, line: Piece, next: Piece): boolean {
  if (!/[\p{L}\p{N}]-$/u.test(text.slice(line.from, line.to).trimEnd().slice(-3))) return false;
  return language.pages.wordAfterHyphen.test(text.slice(next.from, next.from + 40));
}
