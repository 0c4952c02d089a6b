// The score of two events: how likely they are one happening. Boosted trees over the features of the pair, fitted by scripts/fit-happenings.mjs.
import {
  compileTrees,
  sigmoid,
  type Trees,
  type TreesModel,
  treeLogOdds,
  treesFor,
} from '@entente/knowledge';
import { areCandidates, type CandidateArticle } from './candidates.js';
import { comparedOf, cosine, vectorOf } from './compared.js';
import { mayBeOneAct, PAIR_FEATURES, pairValues } from './pair-features.js';
import { PAIR_TREES } from './pair-weights.js';
import type { Told } from './types.js';

let compiled: Trees | null = null;
/** Compiled at first use, so that other features can be fitted. */
const trees = (): Trees =>
  (compiled ??= treesFor(
    PAIR_FEATURES,
    compileTrees(JSON.parse(PAIR_TREES) as TreesModel),
    'pairs',
    'node scripts/fit-happenings.mjs',
  ));

/** The values of the features of a pair whose articles are candidates (PAIR_FEATURES); null where the two cannot be one act. */
export function valuesOf(a: Told, b: Told): readonly number[] | null {
  const [one, other] = [comparedOf(a), comparedOf(b)];
  if (!mayBeOneAct(one, other)) return null;
  const about = a.profile.article === b.profile.article ? 1 : cosine(vectorOf(a.terms), vectorOf(b.terms));
  return pairValues(one, other, about);
}

/** What decides whether the article of an event is a candidate. */
export const candidateOf = ({ profile, terms }: Told): CandidateArticle => ({
  article: profile.article,
  published: profile.published,
  keys: terms.keys,
});

/** The probability that two events are one happening, from these two alone, whichever comes first. 0 when their articles are no candidates. */
export const pairScore = (a: Told, b: Told): number =>
  areCandidates(candidateOf(a), candidateOf(b)) ? scoreOf(a, b) : 0;

/** The same for two events whose articles are known to be candidates. */
export function scoreOf(a: Told, b: Told): number {
  const values = valuesOf(a, b);
  return values === null ? 0 : sigmoid(treeLogOdds(values, trees()));
}
