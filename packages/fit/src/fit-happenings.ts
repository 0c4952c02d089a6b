// Events of articles with their gold happenings → the trees that score whether two are one happening. Pairs within a topic are the examples.
import { featuresOf, type Told } from '@entente/happenings';
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
const OPTIONS = { trees: 140, leaves: 10, leastLeaf: 8 };

/** Fits the trees; the same events give the same trees. */
export function fitHappenings(events: readonly ToldGold[]): TreesModel {
  const rows: Float64Array[] = [];
  const labels: boolean[] = [];
  const weights: number[] = [];
  let features: readonly string[] = [];
  for (const [i, a] of events.entries())
    for (const b of events.slice(i + 1)) {
      if (a.topic !== b.topic) continue;
      const found = featuresOf(a.told, b.told);
      features = Object.keys(found);
      const undated = { ...found, gapPublished: UNKNOWN, gapMixed: UNKNOWN };
      for (const [values, weight] of [
        [found, 1],
        [undated, UNDATED],
      ] as const) {
        rows.push(Float64Array.from(Object.values(values)));
        labels.push(a.gold === b.gold);
        weights.push(weight);
      }
    }
  return fitTrees({ features, rows, labels, weights }, OPTIONS);
}
