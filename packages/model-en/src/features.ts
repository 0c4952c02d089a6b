// Three input features that restore information lost in uncased pieces: shape, inside-quote flag, paragraph-start flag (CARD.md, "In").
import type { Pieces } from './wordpiece.js';

/** One value per piece: `shape` 0–10, `inQuote` and `paragraphStart` 0 or 1. */
export interface Features {
  readonly shape: Int8Array;
  readonly inQuote: Int8Array;
  readonly paragraphStart: Int8Array;
}

const SHAPE = {
  lower: 1,
  title: 2,
  upper: 3,
  digit: 4,
  other: 5,
  open: 6,
  close: 7,
  straight: 8,
  more: 9,
  moreUpper: 10,
};
const isLetter = (ch: string) => /^\p{L}/u.test(ch);
const isAlphanumeric = (ch: string | undefined) => ch !== undefined && /^[\p{L}\p{N}]/u.test(ch);

function shapeOf(piece: string, startsWord: boolean): number {
  const first = String.fromCodePoint(piece.codePointAt(0) ?? 32);
  if ('“‘«'.includes(first)) return SHAPE.open;
  if ('”’»'.includes(first)) return SHAPE.close;
  if (first === '"' || first === "'") return SHAPE.straight;
  if (/^\p{Nd}/u.test(first)) return SHAPE.digit;
  if (!isLetter(first)) return SHAPE.other;
  const upper = first !== first.toLowerCase();
  if (!startsWord) return upper ? SHAPE.moreUpper : SHAPE.more;
  if (!upper) return SHAPE.lower;
  const isAllUpper = piece === piece.toUpperCase() && piece !== piece.toLowerCase();
  return piece.length > 1 && isAllUpper ? SHAPE.upper : SHAPE.title;
}

/** Whether piece i starts a word: the character before it is not alphanumeric, or a gap lies between it and the piece before. */
export const startsWord = (text: string, pieces: Pieces, i: number): boolean => {
  const start = pieces.start[i]!;
  return start === 0 || i === 0 || start !== pieces.end[i - 1] || !isAlphanumeric(text[start - 1]);
};

/** The features of a window's pieces; quotes and paragraphs are tracked from the window's first piece. */
export function features(text: string, pieces: Pieces): Features {
  const n = pieces.ids.length;
  const out = { shape: new Int8Array(n), inQuote: new Int8Array(n), paragraphStart: new Int8Array(n) };
  let quoted = 0;
  let previous = 0;
  for (let i = 0; i < n; i++) {
    const start = pieces.start[i]!;
    const end = pieces.end[i]!;
    const begins = start === 0 || text.slice(previous, start).includes('\n');
    if (begins) quoted = 0;
    const piece = text.slice(start, end);
    const shape = shapeOf(piece, startsWord(text, pieces, i));
    if (shape === SHAPE.open) quoted = 1;
    else if (piece === '"') quoted = 1 - quoted;
    out.inQuote[i] = quoted;
    const apostrophe = piece === '’' && isAlphanumeric(text[start - 1]) && isAlphanumeric(text[end]);
    if (shape === SHAPE.close && !apostrophe) quoted = 0;
    out.shape[i] = shape;
    out.paragraphStart[i] = begins ? 1 : 0;
    previous = end;
  }
  return out;
}
