// Boosted trees over rows of features: from their JSON, and what they say of a row. Fitted by packages/fit.
import type { Trees } from './types.js';

/** As `Trees`, its arrays as JSON has them. */
export interface TreesModel {
  readonly features: readonly string[];
  readonly bias: number;
  readonly roots: readonly number[];
  readonly feature: readonly number[];
  readonly threshold: readonly number[];
  readonly child: readonly number[];
}

/** Trees as JSON has them → as the engine walks them. */
export const compileTrees = ({ features, bias, roots, feature, threshold, child }: TreesModel): Trees => ({
  features,
  bias,
  roots: Int32Array.from(roots),
  feature: Int16Array.from(feature),
  threshold: Float64Array.from(threshold),
  child: Int32Array.from(child),
});

/** Log-odds that the trees give a row. */
export function treeLogOdds(
  values: ArrayLike<number>,
  { bias, roots, feature, threshold, child }: Trees,
): number {
  let sum = bias;
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree]!;
    for (let at = feature[node]!; at >= 0; at = feature[node]!)
      node = child[node]! + (values[at]! <= threshold[node]! ? 0 : 1);
    sum += threshold[node]!;
  }
  return sum;
}

/** Probability of log-odds. */
export const sigmoid = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/** Probability that the trees give a row. */
export const treeProbability = (values: ArrayLike<number>, trees: Trees): number =>
  sigmoid(treeLogOdds(values, trees));

const checked = new WeakSet<Trees>();

/**
 * The trees, once it is sure that they were fitted on rows of these features.
 * @param fit the command that fits them anew
 * @throws Error when the names or their order differ
 */
export function treesFor(names: readonly string[], trees: Trees, what: string, fit = 'npm run fit'): Trees {
  if (checked.has(trees)) return trees;
  if (names.length !== trees.features.length || names.some((name, i) => name !== trees.features[i])) {
    const odd = names.find((name, i) => name !== trees.features[i]) ?? trees.features[names.length];
    throw new Error(
      `weights of ${what}: expected ${names.length} features, found ${trees.features.length}; the first that differs is ${odd}. Run ${fit}`,
    );
  }
  checked.add(trees);
  return trees;
}
