// Small log-linear models over named features: what grammar, lexicon and language model say, weighed together. Weights are rows in
// knowledge/data/weights, fitted by packages/fit (`npm run fit`) and scripts/fit-*.mjs.
import type { Weights } from '@entente/knowledge';

/** Feature name → value; absent means 0. The feature `bias` is added by the weighing. */
export type Features = Readonly<Record<string, number>>;

/** The weighted sum of a class. */
export function weighedSum(features: Features, { classes }: Weights, name: string): number {
  const weights = classes[name] ?? {};
  let sum = weights.bias ?? 0;
  for (const key in features) sum += (weights[key] ?? 0) * features[key]!;
  return sum;
}

/** Probability of a yes-or-no model, or of one such class of several. */
export const weigh = (features: Features, weights: Weights, name = 'yes'): number =>
  1 / (1 + Math.exp(-weighedSum(features, weights, name)));

/** The candidate of the highest sum, the first of equals; undefined when none is likelier than none at all, whose sum is 0. */
export function likeliest<T extends { readonly features: Features }>(
  candidates: readonly T[],
  weights: Weights,
): T | undefined {
  let best: { readonly candidate: T; readonly score: number } | undefined;
  for (const candidate of candidates) {
    const score = weighedSum(candidate.features, weights, 'yes');
    if (score > (best?.score ?? 0)) best = { candidate, score };
  }
  return best?.candidate;
}

/** Probabilities of the classes of a model, best first. */
export function weighClasses<Name extends string>(features: Features, weights: Weights): [Name, number][] {
  const sums = Object.keys(weights.classes).map(
    (name) => [name as Name, weighedSum(features, weights, name)] as const,
  );
  const peak = Math.max(...sums.map(([, sum]) => sum));
  const total = sums.reduce((all, [, sum]) => all + Math.exp(sum - peak), 0);
  return sums
    .map(([name, sum]) => [name, Math.exp(sum - peak) / total] as [Name, number])
    .sort((a, b) => b[1] - a[1]);
}

/** Log-odds of a probability, kept within ±6 so that a model that is certain can still be outvoted. */
export function logOdds(probability: number): number {
  const p = Math.min(0.9975, Math.max(0.0025, probability));
  return Math.log(p / (1 - p));
}
