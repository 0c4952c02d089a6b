// All corrections of an article → those in force, in order of time, without undone ones.
import type { Correction } from '../kinds/index.js';

/** Sorts corrections in the order in which they apply: by `when`, then by id. */
export const inOrder = (corrections: readonly Correction[]): Correction[] =>
  [...new Map(corrections.map((item) => [item.id, item])).values()].sort(
    (a, b) => compare(instant(a), instant(b)) || compare(a.id, b.id),
  );
/** The time without its Z, so that `…:00.5Z` sorts after `…:00Z`. */
const instant = ({ when }: Correction): string => when.replace(/Z$/, '');
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Returns the corrections in force, in order, undos included. A correction is undone if an undo in force names it. */
export function inForce(corrections: readonly Correction[]): Correction[] {
  const ordered = inOrder(corrections);
  const holds = new Map<string, boolean>();
  const check = (id: string): boolean => {
    const known = holds.get(id);
    if (known !== undefined) return known;
    holds.set(id, true); // undos that form a cycle (no store makes one) all stay in force
    const isTaken = ordered.some((undo) => undo.action === 'undo' && undo.target === id && check(undo.id));
    holds.set(id, !isTaken);
    return !isTaken;
  };
  return ordered.filter(({ id }) => check(id));
}
