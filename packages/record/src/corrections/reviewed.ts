// One kept article in, how far people have been over its events out: what is changed, rejected, added or confirmed counts as reviewed.
import type { Article, Correction, Record } from '../kinds/index.js';
import { applyCorrections } from './apply-corrections.js';

/** How many events of an article a person has been over (those rejected too), and how many nobody has. */
export interface ReviewState {
  readonly reviewed: number;
  readonly left: number;
}
/** Which articles count as reviewed: those whose every event is, or those of which any event is. */
export const REVIEWED = ['whole', 'part'] as const;
export type Reviewed = (typeof REVIEWED)[number];

/** Counts the events of an article by whether a correction that holds speaks of them. */
export function countReviewed(
  article: Article,
  records: readonly Record[],
  corrections: readonly Correction[],
): ReviewState {
  const { applied, records: current } = applyCorrections(article, records, corrections);
  const left = current.filter(({ kind, id }) => kind === 'event' && !applied.has(id)).length;
  return { reviewed: applied.size, left };
}

/** Whether an article counts as reviewed: one on which nobody said a word never does. */
export const isReviewed = ({ reviewed, left }: ReviewState, how: Reviewed): boolean =>
  reviewed > 0 && (how === 'part' || left === 0);
