// Opaque cursors: the start of the next page. A cursor is valid for one query only; a changed or foreign cursor is rejected.
import { CursorError, hash } from '@entente/record';

/** The sort key of a row. */
export type Position = readonly (string | number)[];

/** The cursor of the row after which the next page begins. */
export const writeCursor = (question: unknown, position: Position): string =>
  Buffer.from(JSON.stringify([sign(question, position), ...position])).toString('base64url');

/** The position of a cursor; null without one. @throws CursorError */
export function readCursor(question: unknown, cursor: string | undefined): Position | null {
  if (cursor === undefined) return null;
  try {
    const [signature, ...position] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as [
      string,
      ...(string | number)[],
    ];
    if (signature === sign(question, position)) return position;
  } catch {
    // falls through: not a cursor of this store
  }
  throw new CursorError(
    `the cursor "${cursor.slice(0, 40)}" is not one that this question gave: expected \`next\` of the page before, with the same filter`,
  );
}

const sign = (question: unknown, position: Position): string =>
  hash('cursor', JSON.stringify(question), position).slice(0, 8);
