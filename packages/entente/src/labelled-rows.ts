// Labelled rows → terminal lines, wrapped, with a hanging indent under the label.
import { type Piece, piece, wrapPieces } from '@entente/exports';
import type { Codes } from './codes-of.js';

const LABEL_WIDTH = 12;

/** One row; without a label (null) it is not indented. A row without pieces is left out. */
export type Row = readonly [label: string | null, pieces: readonly Piece[]];
/** Options; `width` in columns. */
export interface Look {
  readonly width?: number;
  readonly colour?: boolean;
}

/** The text of some rows. */
export function writeRows(rows: readonly Row[], { width = 80, colour = false }: Look = {}): string {
  const limit = Math.max(40, Math.min(width, 110));
  const rest = ' '.repeat(LABEL_WIDTH);
  const lines = rows.flatMap(([label, pieces]) =>
    pieces.length === 0
      ? []
      : wrapPieces(pieces, { width: limit, colour, first: label?.padEnd(LABEL_WIDTH) ?? '', rest }),
  );
  return lines.map((line) => `${line}\n`).join('');
}

/** The codes derived from an event's type and mode, as a row's pieces. */
export function codesPieces({ cameo, quad, goldstein }: Codes): Piece[] {
  const parts = [
    `CAMEO ${cameo}`,
    ...(quad === null ? [] : [`quad class ${quad} (PLOVER)`]),
    ...(goldstein === null ? [] : [`Goldstein ${goldstein} (GDELT's table)`]),
  ];
  return [piece(parts.join(', '))];
}
