// Trees over rows: which way a value goes, what the sum is, and that weights of other features are refused.
import { describe, expect, it } from 'vitest';
import { treeLogOdds, treeProbability, treesFor } from './trees.js';

const NAMES = ['distance', 'isNoun'] as const;
/** One tree: distance ≤ 2 → 1.5, else by isNoun → -1 or -3; and a second one that is a leaf. */
const TREES = {
  features: NAMES,
  bias: 0.5,
  roots: Int32Array.from([0, 5]),
  feature: Int16Array.from([0, -1, 1, -1, -1, -1]),
  threshold: Float64Array.from([2, 1.5, 0.5, -1, -3, 0.25]),
  child: Int32Array.from([1, 0, 3, 0, 0, 0]),
};

describe('trees', () => {
  it.each([
    [2, 0, 0.5 + 1.5 + 0.25],
    [2.1, 0, 0.5 - 1 + 0.25],
    [9, 1, 0.5 - 3 + 0.25],
  ])('distance %s, isNoun %s → log-odds %s', (distance, isNoun, expected) => {
    const row = [distance, isNoun];
    expect(treeLogOdds(row, TREES)).toBeCloseTo(expected, 12);
    expect(treeProbability(row, TREES)).toBeCloseTo(1 / (1 + Math.exp(-expected)), 12);
  });

  it('refuses weights that were fitted on other features, or on the same in another order', () => {
    expect(treesFor(NAMES, { ...TREES }, 'case')).toMatchObject({ bias: 0.5 });
    expect(() => treesFor(['isNoun', 'distance'], { ...TREES }, 'case')).toThrow(/case.*isNoun.*npm run fit/);
    expect(() => treesFor(['distance'], { ...TREES }, 'case')).toThrow(
      /expected 1 features, found 2.*isNoun/,
    );
  });
});
