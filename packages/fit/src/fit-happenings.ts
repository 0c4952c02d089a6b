// Events of articles with their gold happenings → the trees that score whether two are one happening. Pairs within a topic are the examples.
import { PAIR_FEATURES, type Told, valuesOf } from '@entente/happenings';
import type { TreesModel } from '@entente/knowledge';
import { fitTrees } from './boosted-trees.js';

/** An event with its gold happening, and the affair that its article is on: only events of one affair are compared. */
export interface ToldGold {
  readonly told: Told;
  readonly topic: string;
  readonly gold: string;
}

/** Weight of a pair's second copy, in which the days of publication are unknown: archives often lack them. */
const UNDATED = 0.5;
const UNKNOWN = -5;
const OPTIONS = { trees: 240, leaves: 10, leastLeaf: 5, rate: 0.05 };

/** Fits the trees; the same events give the same trees. */
export function fitHappenings(events: readonly ToldGold[]): TreesModel {
  const rows: Float64Array[] = [];
  const labels: boolean[] = [];
  const weights: number[] = [];
  for (const [i, a] of events.entries())
    for (const b of events.slice(i + 1)) {
      const values = a.topic === b.topic ? valuesOf(a.told, b.told) : null;
      if (values === null) continue;
      for (const [row, weight] of [
        [Float64Array.from(values), 1],
        [undated(values), UNDATED],
      ] as const) {
        rows.push(row);
        labels.push(a.gold === b.gold);
        weights.push(weight);
      }
    }
  return fitTrees({ features: PAIR_FEATURES, rows, labels, weights }, OPTIONS);
}

/** The same pair, were the days of publication unknown. */
function undated(values: readonly number[]): Float64Array {
  const row = Float64Array.from(values);
  for (const name of ['gapPublished', 'gapMixed'] as const) row[PAIR_FEATURES.indexOf(name)] = UNKNOWN;
  return row;
}
