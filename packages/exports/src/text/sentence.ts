// A span of the article and the styles of words in it → styled pieces.
import { overlap, type Span } from '@entente/record';
import { markedPiece, type Piece, type Style } from './pieces.js';

export interface StyledSpan extends Span {
  readonly style: Style;
}

/** The words of `within`, split at the edges of the marks; of overlapping marks the first in the list applies. */
export function markSentence(
  text: string,
  within: Span,
  { marks, colour }: { marks: readonly StyledSpan[]; colour: boolean },
): Piece[] {
  const kept: StyledSpan[] = [];
  for (const mark of marks)
    if (overlap(mark, within) > 0 && !kept.some((other) => overlap(other, mark) > 0)) kept.push(mark);
  kept.sort((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let at = within.start;
  for (const mark of kept) {
    const start = Math.max(mark.start, within.start);
    const end = Math.min(mark.end, within.end);
    if (start > at) pieces.push(markedPiece(text.slice(at, start), 'plain', colour));
    pieces.push(markedPiece(text.slice(start, end), mark.style, colour));
    at = end;
  }
  if (at < within.end) pieces.push(markedPiece(text.slice(at, within.end), 'plain', colour));
  return pieces;
}
