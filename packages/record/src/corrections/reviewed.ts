// One stored article → how many of its events are reviewed: changed, rejected, added or confirmed.
import type { Article, Correction, Record } from '../kinds/index.js';
import { applyCorrections } from './apply-corrections.js';

/** Number of reviewed events of an article (rejected ones included), and of unreviewed ones. */
export interface ReviewState {
  readonly reviewed: number;
  readonly left: number;
}
/** Which articles count as reviewed: those with all events reviewed, or those with any. */
export const REVIEWED = ['whole', 'part'] as const;
export type Reviewed = (typeof REVIEWED)[number];

/** Counts the events of an article with and without a correction in force. */
export function countReviewed(
  article: Article,
  records: readonly Record[],
  corrections: readonly Correction[],
): ReviewState {
  const { applied, records: current } = applyCorrections(article, records, corrections);
  const left = current.filter(({ kind, id }) => kind === 'event' && !applied.has(id)).length;
  return { reviewed: applied.size, left };
}

/** Whether an article counts as reviewed; an article without corrections never does. */
export const isReviewed = ({ reviewed, left }: ReviewState, how: Reviewed): boolean =>
  reviewed > 0 && (how === 'part' || left === 0);
