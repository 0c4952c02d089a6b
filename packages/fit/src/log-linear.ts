// Sparse named features with labels → a log-linear model, by full-batch Adam (Kingma & Ba 2015) with an L2 penalty: the same weights on every run.
import type { Weights } from '@entente/knowledge';

/** One example: features, its class, and how much it counts. */
export interface SparseExample {
  readonly features: Readonly<Record<string, number>>;
  readonly label: string;
  readonly weight: number;
}

export interface LinearOptions {
  readonly penalty?: number;
  readonly steps?: number;
  /** a feature seen in fewer examples is left out */
  readonly minCount?: number;
}

/** Class → feature → weight. Two classes named `yes` and `no` give a binary model with the weights of `yes` alone. */
export function fitLinear(
  examples: readonly SparseExample[],
  { penalty = 2, steps = 300, minCount = 5 }: LinearOptions = {},
): Weights['classes'] {
  const names = featureNames(examples, minCount);
  const index = new Map(names.map((name, i) => [name, i]));
  const labels = [...new Set(examples.map(({ label }) => label))].sort();
  const classes = labels.join() === 'no,yes' ? ['yes'] : labels;
  const data = sparseRows(examples, index);
  const wanted = examples.map(({ label }) => classes.indexOf(label));
  const weights = classes.map(() => new Float64Array(names.length));
  const optimise = adam(weights);
  for (let step = 1; step <= steps; step++) {
    const gradient = weights.map((own) => own.map((value, i) => (i === 0 ? 0 : penalty * value)));
    for (let row = 0; row < wanted.length; row++) {
      const p = probabilities(weights, data, row);
      for (let c = 0; c < classes.length; c++) {
        const error = (p[c]! - (wanted[row] === c ? 1 : 0)) * examples[row]!.weight;
        for (let k = data.starts[row]!; k < data.starts[row + 1]!; k++)
          gradient[c]![data.columns[k]!]! += error * data.values[k]!;
      }
    }
    optimise(gradient, step, 0.1 * Math.min(1, 4 * (1 - step / (steps + 1))));
  }
  const rounded = (value: number) => Math.round(value * 1000) / 1000;
  return Object.fromEntries(
    classes.map((name, c) => [
      name,
      Object.fromEntries(
        names.flatMap((feature, i) =>
          rounded(weights[c]![i]!) === 0 && i > 0 ? [] : [[feature, rounded(weights[c]![i]!)]],
        ),
      ),
    ]),
  );
}

function featureNames(examples: readonly SparseExample[], minCount: number): string[] {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const name in features) if (features[name]) counts.set(name, (counts.get(name) ?? 0) + 1);
  const kept = [...counts].flatMap(([name, count]) => (count >= minCount ? [name] : []));
  return ['bias', ...kept.sort()];
}

interface Sparse {
  readonly starts: readonly number[];
  readonly columns: Int32Array;
  readonly values: Float64Array;
}

/** The features of all examples one after another, the bias first in each; row `i` lies from `starts[i]` to `starts[i + 1]`. */
function sparseRows(examples: readonly SparseExample[], index: ReadonlyMap<string, number>): Sparse {
  const starts = [0];
  const columns: number[] = [];
  const values: number[] = [];
  for (const { features } of examples) {
    columns.push(0);
    values.push(1);
    for (const name in features) {
      const column = index.get(name);
      if (column === undefined) continue;
      columns.push(column);
      values.push(features[name]!);
    }
    starts.push(columns.length);
  }
  return { starts, columns: Int32Array.from(columns), values: Float64Array.from(values) };
}

function probabilities(
  weights: readonly Float64Array[],
  { starts, columns, values }: Sparse,
  row: number,
): number[] {
  const sums = weights.map((own) => {
    let sum = 0;
    for (let k = starts[row]!; k < starts[row + 1]!; k++) sum += own[columns[k]!]! * values[k]!;
    return sum;
  });
  if (sums.length === 1) return [1 / (1 + Math.exp(-sums[0]!))];
  const peak = Math.max(...sums);
  const total = sums.reduce((all, sum) => all + Math.exp(sum - peak), 0);
  return sums.map((sum) => Math.exp(sum - peak) / total);
}

function adam(
  weights: readonly Float64Array[],
): (gradient: readonly Float64Array[], step: number, rate: number) => void {
  const first = weights.map(({ length }) => new Float64Array(length));
  const second = weights.map(({ length }) => new Float64Array(length));
  return (gradient, step, rate) => {
    for (let c = 0; c < weights.length; c++)
      for (let i = 0; i < weights[c]!.length; i++) {
        const g = gradient[c]![i]!;
        const m = 0.9 * first[c]![i]! + 0.1 * g;
        const v = 0.99 * second[c]![i]! + 0.01 * g ** 2;
        first[c]![i] = m;
        second[c]![i] = v;
        weights[c]![i]! -= (rate * (m / (1 - 0.9 ** step))) / (Math.sqrt(v / (1 - 0.99 ** step)) + 1e-8);
      }
  };
}
