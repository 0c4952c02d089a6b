// How sure a statement is, as a share that can be counted: of statements with confidence .8 four in five have the right content and source. Platt scaling (Platt 1999),
// fitted by `npm run fit`; docs/scores.md says how well it holds. (Events: events/beliefs.ts.)
import type { Knowledge } from '@entente/knowledge';
import { logOdds, weigh } from '../3-analyse/index.js';

/** The confidence of a statement (0 to 1), from the score that its model gave it. */
export const calibrate = (score: number, { weights }: Pick<Knowledge, 'weights'>): number =>
  weigh({ logOdds: logOdds(score) }, weights('statements/calibration'), 'statement');
