// The score of two events: how likely they are one happening. Boosted trees over the features of the pair, fitted by packages/fit (npm run fit -- --happenings).
import { compileTrees, type Trees } from '@entente/knowledge';
import { areCandidates, type CandidateArticle } from './candidates.js';
import { comparedOf, vectorOf } from './compared.js';
import { type PairFeatures, pairFeatures } from './pair-features.js';
import { PAIR_TREES } from './pair-weights.js';
import type { Told } from './types.js';

const TREES: Trees = compileTrees(JSON.parse(PAIR_TREES));

/** The features of a pair, by name; it does not matter whether the articles are candidates. */
export const featuresOf = (a: Told, b: Told): PairFeatures =>
  pairFeatures(comparedOf(a), comparedOf(b), [vectorOf(a.terms), vectorOf(b.terms)]);

/** What decides whether the article of an event is a candidate. */
export const candidateOf = ({ profile, terms }: Told): CandidateArticle => ({
  article: profile.article,
  published: profile.published,
  keys: terms.keys,
});

/**
 * The probability that two events are one happening, from these two alone, whichever comes first. 0 when their articles are no candidates.
 * @throws Error when the weights were fitted on other features
 */
export const pairScore = (a: Told, b: Told): number =>
  areCandidates(candidateOf(a), candidateOf(b)) ? scoreOf(featuresOf(a, b)) : 0;

/** The score of features. */
export function scoreOf(features: PairFeatures, trees: Trees = TREES): number {
  const values = Object.values(features);
  if (values.length !== trees.features.length)
    throw new Error(
      `weights of pairs: expected ${values.length} features, found ${trees.features.length}. Run npm run fit -- --happenings`,
    );
  let sum = trees.bias;
  for (const root of trees.roots) {
    let node = root;
    for (let at = trees.feature[node]!; at >= 0; at = trees.feature[node]!)
      node = trees.child[node]! + (values[at]! <= trees.threshold[node]! ? 0 : 1);
    sum += trees.threshold[node]!;
  }
  return 1 / (1 + Math.exp(-sum));
}
