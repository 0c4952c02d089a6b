// Boosted trees over rows of named features: how a row is filled, and what the trees say of it. Fitted by packages/fit, kept in knowledge/data/weights.
import type { Trees } from '@entente/knowledge';

/** One row of feature values, in the order of its list of names; a feature that is not set is 0. */
export interface FeatureRow<Name extends string> {
  readonly values: Float64Array;
  readonly set: (name: Name, value: number | boolean) => void;
}

/** Makes empty rows for a list of feature names. */
export function rowMaker<Name extends string>(names: readonly Name[]): () => FeatureRow<Name> {
  const index = new Map<string, number>(names.map((name, i) => [name, i]));
  return () => {
    const values = new Float64Array(names.length);
    return {
      values,
      set: (name, value) => {
        values[index.get(name)!] = Number(value);
      },
    };
  };
}

/** Log-odds that the trees give a row. */
export function treeLogOdds(values: Float64Array, { bias, roots, feature, threshold, child }: Trees): number {
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
export const treeProbability = (values: Float64Array, trees: Trees): number =>
  sigmoid(treeLogOdds(values, trees));

const checked = new WeakSet<Trees>();

/**
 * The trees, once it is sure that they were fitted on rows of these features.
 * @throws Error when the names or their order differ: the weights must then be fitted anew (`npm run fit`)
 */
export function treesFor(names: readonly string[], trees: Trees, what: string): Trees {
  if (checked.has(trees)) return trees;
  if (names.length !== trees.features.length || names.some((name, i) => name !== trees.features[i])) {
    const odd = names.find((name, i) => name !== trees.features[i]) ?? trees.features[names.length];
    throw new Error(
      `weights of ${what}: expected ${names.length} features, found ${trees.features.length}; the first that differs is ${odd}. Run npm run fit`,
    );
  }
  checked.add(trees);
  return trees;
}
