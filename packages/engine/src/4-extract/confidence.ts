// How sure a record is, as a share that can be counted: of records with confidence .8 four in five are right. Method: Platt scaling
// (Platt 1999), fitted by scripts/fit-confidence.mjs; docs/scores.md says how well it holds.
import type { Knowledge } from '@entente/knowledge';
import { logOdds, weigh } from '../3-analyse/index.js';

/** The confidence of an event or a statement, from the probability that its rules gave it. */
export function calibrate(
  kind: 'event' | 'statement',
  score: number,
  { weights }: Pick<Knowledge, 'weights'>,
): number {
  return weigh({ logOdds: logOdds(score) }, weights('confidence'), kind);
}
