// All corrections of an article in, those that hold out: in order of time, without the ones taken back.
import type { Correction } from '../kinds/index.js';

/** In the order in which they apply: by `when`, then by id. */
export const inOrder = (corrections: readonly Correction[]): Correction[] =>
  [...new Map(corrections.map((item) => [item.id, item])).values()].sort(
    (a, b) => compare(instant(a), instant(b)) || compare(a.id, b.id),
  );
/** Without the Z, so that `…:00.5Z` comes after `…:00Z`. */
const instant = ({ when }: Correction): string => when.replace(/Z$/, '');
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The corrections that hold, in order, undos included: one falls when an undo that holds itself names it. */
export function inForce(corrections: readonly Correction[]): Correction[] {
  const ordered = inOrder(corrections);
  const holds = new Map<string, boolean>();
  const check = (id: string): boolean => {
    const known = holds.get(id);
    if (known !== undefined) return known;
    holds.set(id, true); // undos in a ring (no store makes one) all hold
    const isTaken = ordered.some((undo) => undo.action === 'undo' && undo.target === id && check(undo.id));
    holds.set(id, !isTaken);
    return !isTaken;
  };
  return ordered.filter(({ id }) => check(id));
}
