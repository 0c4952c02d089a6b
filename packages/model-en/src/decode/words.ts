// Groups pieces into words: spans begin and end at word boundaries, so decoding works on words.
import type { Span } from '@entente/record';
import { startsWord } from '../features.js';
import type { Pieces } from '../wordpiece.js';

/** A word: its text range, its pieces `[first, last)`, and whether a paragraph begins with it. */
export interface Word extends Span {
  readonly first: number;
  readonly last: number;
  readonly paragraphStart: boolean;
}

/** The words of a text in order. */
export function groupWords(text: string, pieces: Pieces): Word[] {
  const words: Word[] = [];
  const count = pieces.ids.length;
  for (let i = 0; i < count; ) {
    let last = i + 1;
    while (
      last < count &&
      !startsWord(text, pieces, last) &&
      pieces.start[last] === pieces.end[last - 1] &&
      !isMark(text, pieces, last)
    )
      last++;
    const gap = text.slice(i === 0 ? 0 : pieces.end[i - 1], pieces.start[i]);
    words.push({
      start: pieces.start[i]!,
      end: pieces.end[last - 1]!,
      first: i,
      last,
      paragraphStart: i === 0 || gap.includes('\n'),
    });
    i = last;
  }
  return words;
}

const isMark = (text: string, pieces: Pieces, i: number) =>
  !/^[\p{L}\p{N}\p{M}]/u.test(text.slice(pieces.start[i], pieces.end[i]));
