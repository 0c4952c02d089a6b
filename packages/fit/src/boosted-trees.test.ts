// Trees learn what no single feature says, weigh examples, and are the same on every run.
import { describe, expect, it } from 'vitest';
import { fitTrees } from './boosted-trees.js';
import { seededChance } from './seeded-chance.js';

function examples(label: (row: Float64Array) => boolean, weight: (row: Float64Array) => number = () => 1) {
  const chance = seededChance(7);
  const rows = Array.from({ length: 1200 }, () =>
    Float64Array.from([chance() < 0.5 ? 0 : 1, chance() < 0.5 ? 0 : 1, chance()]),
  );
  return { features: ['a', 'b', 'c'], rows, labels: rows.map(label), weights: rows.map(weight) };
}

/** What trees as JSON say of a row, walked here by hand: the engine's walk is tested in the engine. */
function chanceOf(model: ReturnType<typeof fitTrees>, row: readonly number[]): number {
  let sum = model.bias;
  for (const root of model.roots) {
    let node = root;
    while (model.feature[node]! >= 0)
      node = model.child[node]! + (row[model.feature[node]!]! <= model.threshold[node]! ? 0 : 1);
    sum += model.threshold[node]!;
  }
  return 1 / (1 + Math.exp(-sum));
}

const OPTIONS = { trees: 60, leaves: 6, rate: 0.2, featureShare: 1 };

describe('fitTrees', () => {
  it('learns an exclusive or', () => {
    const model = fitTrees(
      examples(([a, b]) => a !== b),
      OPTIONS,
    );
    expect(chanceOf(model, [0, 1, 0.5])).toBeGreaterThan(0.9);
    expect(chanceOf(model, [1, 0, 0.5])).toBeGreaterThan(0.9);
    expect(chanceOf(model, [1, 1, 0.5])).toBeLessThan(0.1);
    expect(chanceOf(model, [0, 0, 0.5])).toBeLessThan(0.1);
  });

  it('learns a threshold of a number', () => {
    const model = fitTrees(
      examples(([, , c]) => c! > 0.6),
      OPTIONS,
    );
    expect(chanceOf(model, [0, 0, 0.65])).toBeGreaterThan(0.8);
    expect(chanceOf(model, [0, 0, 0.55])).toBeLessThan(0.2);
  });

  it('gives shares where labels are a matter of chance, by weight', () => {
    const chance = seededChance(3);
    const noisy = examples(() => chance() < 0.3);
    expect(chanceOf(fitTrees(noisy, { ...OPTIONS, trees: 5 }), [0, 0, 0.5])).toBeCloseTo(0.3, 1);
    const heavy = { ...noisy, weights: noisy.labels.map((label) => (label ? 7 : 1)) };
    expect(chanceOf(fitTrees(heavy, { ...OPTIONS, trees: 5 }), [0, 0, 0.5])).toBeCloseTo(0.75, 1);
  });

  it('is the same on every run, and another with another seed', () => {
    const data = examples(([a]) => a === 1);
    const fit = (seed: number) =>
      JSON.stringify(fitTrees(data, { ...OPTIONS, featureShare: 0.5, trees: 8, seed }));
    expect(fit(1)).toBe(fit(1));
    expect(fit(1)).not.toBe(fit(2));
  });
});
