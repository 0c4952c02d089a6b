// Log-linear models fitted by full-batch Adam with an L2 penalty: small data, named sparse features, deterministic.

/** @typedef {{features: Record<string, number>, label: string, group: string}} Example */

/**
 * Fits class → feature → weight. Two classes named `yes` and `no` give a binary model with the weights of `yes` alone.
 * @param {Example[]} examples
 * @param {{penalty?: number, steps?: number, minCount?: number}} options a feature seen in fewer examples is left out
 */
export function fitClasses(examples, { penalty = 2, steps = 400, minCount = 5 } = {}) {
  const counts = new Map([['bias', Infinity]]);
  for (const { features } of examples)
    for (const name in features) if (features[name]) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts]
    .filter(([, count]) => count >= minCount)
    .map(([name]) => name)
    .sort();
  const index = new Map(names.map((name, i) => [name, i]));
  const labels = [...new Set(examples.map(({ label }) => label))].sort();
  const classes = labels.join() === 'no,yes' ? ['yes'] : labels;
  const rows = sparseRows(examples, index);
  const wanted = examples.map(({ label }) => classes.indexOf(label));
  const w = classes.map(() => new Float64Array(names.length));
  const m = classes.map(() => new Float64Array(names.length));
  const v = classes.map(() => new Float64Array(names.length));
  for (let step = 1; step <= steps; step++) {
    const gradient = classes.map((_, c) =>
      w[c].map((value, i) => (names[i] === 'bias' ? 0 : penalty * value)),
    );
    for (const [row, label] of wanted.entries()) {
      const [from, to] = [rows.starts[row], rows.starts[row + 1]];
      const p = probabilities(w, rows, from, to);
      for (let c = 0; c < classes.length; c++) {
        const error = p[c] - (label === c ? 1 : 0);
        for (let k = from; k < to; k++) gradient[c][rows.columns[k]] += error * rows.values[k];
      }
    }
    const rate = 0.1 * Math.min(1, 4 * (1 - step / (steps + 1)));
    for (let c = 0; c < classes.length; c++)
      for (let i = 0; i < names.length; i++) {
        m[c][i] = 0.9 * m[c][i] + 0.1 * gradient[c][i];
        v[c][i] = 0.99 * v[c][i] + 0.01 * gradient[c][i] ** 2;
        w[c][i] -= (rate * (m[c][i] / (1 - 0.9 ** step))) / (Math.sqrt(v[c][i] / (1 - 0.99 ** step)) + 1e-8);
      }
  }
  return Object.fromEntries(
    classes.map((name, c) => [
      name,
      Object.fromEntries(names.map((feature, i) => [feature, Math.round(w[c][i] * 1000) / 1000])),
    ]),
  );
}

/** The concatenated features of all examples, `bias` first in each; row `i` is `starts[i]` to `starts[i + 1]`. */
function sparseRows(examples, index) {
  const [starts, columns, values] = [[0], [], []];
  for (const { features } of examples) {
    columns.push(index.get('bias'));
    values.push(1);
    for (const [name, value] of Object.entries(features)) {
      if (!index.has(name)) continue;
      columns.push(index.get(name));
      values.push(value);
    }
    starts.push(columns.length);
  }
  return { starts, columns: Int32Array.from(columns), values: Float64Array.from(values) };
}

function probabilities(w, { columns, values }, from, to) {
  const sums = w.map((weights) => {
    let sum = 0;
    for (let k = from; k < to; k++) sum += weights[columns[k]] * values[k];
    return sum;
  });
  if (sums.length === 1) return [1 / (1 + Math.exp(-sums[0]))];
  const peak = Math.max(...sums);
  const total = sums.reduce((all, sum) => all + Math.exp(sum - peak), 0);
  return sums.map((sum) => Math.exp(sum - peak) / total);
}

/** Splits groups (documents) into `k` folds in a fixed order; yields the training examples and the held-out groups. */
export function* folds(groups, k = 8) {
  const list = [...groups];
  for (let fold = 0; fold < k; fold++) yield new Set(list.filter((_, i) => i % k === fold));
}
