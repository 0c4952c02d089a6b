// Events of articles with their gold happenings, and pairs of real news that people judged → the trees that score whether two are one happening.
import { PAIR_FEATURES, type Told, valuesOf } from '@entente/happenings';
import type { TreesModel } from '@entente/knowledge';
import { fitTrees } from './boosted-trees.js';

/** An event with its gold happening, and the affair that its article is on: only events of one affair are compared. */
export interface ToldGold {
  readonly told: Told;
  readonly topic: string;
  readonly gold: string;
}

/** Two events of real news, judged. */
export interface JudgedPair {
  readonly a: Told;
  readonly b: Told;
  readonly isOne: boolean;
}

/** Weight of a pair's second copy, in which the days of publication are unknown: archives often lack them. */
const UNDATED = 0.5;
/** Weight of a judged pair, of its second copy, and of one whose articles have no day of publication at all (which are old, and of any two years). */
const JUDGED = { dated: 2, copy: 0.4, undated: 0.6 };
const UNKNOWN = -5;
const OPTIONS = { trees: 400, leaves: 10, leastLeaf: 5, rate: 0.04 };

/** Fits the trees; the same events and pairs give the same trees. */
export function fitHappenings(events: readonly ToldGold[], judged: readonly JudgedPair[]): TreesModel {
  const rows: Float64Array[] = [];
  const labels: boolean[] = [];
  const weights: number[] = [];
  const add = (row: Float64Array, isOne: boolean, weight: number) => {
    rows.push(row);
    labels.push(isOne);
    weights.push(weight);
  };
  for (const [i, a] of events.entries())
    for (const b of events.slice(i + 1)) {
      const values = a.topic === b.topic ? valuesOf(a.told, b.told) : null;
      if (values === null) continue;
      add(Float64Array.from(values), a.gold === b.gold, 1);
      add(undated(values), a.gold === b.gold, UNDATED);
    }
  for (const { a, b, isOne } of judged) {
    const values = valuesOf(a, b);
    if (values === null) continue;
    const isDated = a.profile.published !== null && b.profile.published !== null;
    add(Float64Array.from(values), isOne, isDated ? JUDGED.dated : JUDGED.undated);
    if (isDated) add(undated(values), isOne, JUDGED.copy);
  }
  return fitTrees({ features: PAIR_FEATURES, rows, labels, weights }, OPTIONS);
}

/** The same pair, were the days of publication unknown. */
function undated(values: readonly number[]): Float64Array {
  const row = Float64Array.from(values);
  for (const name of ['gapPublished', 'gapMixed'] as const) row[PAIR_FEATURES.indexOf(name)] = UNKNOWN;
  return row;
}
