// A batch of events to review: which are done, which comes next. Pure functions; the component has the marks.
import type { Correction } from '@entente/record';

/** The mark of an event of the batch: accepted or skipped. */
export type Mark =
  | { readonly did: 'accepted'; readonly correction: Correction }
  | { readonly did: 'skipped' };
/** Marks by event id. */
export type Marks = ReadonlyMap<string, Mark>;

/** Number of events without a mark. */
export const countOpen = (ids: readonly string[], marks: Marks): number =>
  ids.filter((id) => !marks.has(id)).length;

/** The current event: the requested one, else the first without a mark. */
export const currentOf = (ids: readonly string[], marks: Marks, asked: string | null): string | null =>
  asked !== null && ids.includes(asked) ? asked : (ids.find((id) => !marks.has(id)) ?? ids[0] ?? null);

/** One step down or up the list; at its ends it stays. */
export function stepFrom(ids: readonly string[], at: string | null, by: 1 | -1): string | null {
  const next = ids[Math.min(ids.length - 1, Math.max(0, (at === null ? -1 : ids.indexOf(at)) + by))];
  return next ?? null;
}

/** After a mark: the next event without a mark, below first, then from the top; the same where none is left. */
export function openAfter(ids: readonly string[], marks: Marks, at: string): string {
  const from = ids.indexOf(at);
  return [...ids.slice(from + 1), ...ids.slice(0, from)].find((id) => !marks.has(id)) ?? at;
}

/** The last accepted event, for undo. */
export const lastAccepted = (marks: Marks): string | null =>
  [...marks].findLast(([, mark]) => mark.did === 'accepted')?.[0] ?? null;

/** Adds a mark as the last one; null removes the mark. */
export function withMark(marks: Marks, id: string, mark: Mark | null): Marks {
  const next = new Map(marks);
  next.delete(id);
  if (mark) next.set(id, mark);
  return next;
}
