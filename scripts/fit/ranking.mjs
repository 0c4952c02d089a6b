// Softmax over the candidates of each example and "none": named features, full-batch AdaGrad, deterministic.

/** @typedef {{features: Record<string, number>[], right: boolean[], group: string}} Choice candidates, and which of them are right */

/** Scores of the candidates. */
export const scores = ({ features }, weights) =>
  features.map((candidate) =>
    Object.entries(candidate).reduce(
      (sum, [name, value]) => sum + (weights[name] ?? 0) * value,
      weights.bias ?? 0,
    ),
  );

/** Fits feature → weight. @param {Choice[]} choices */
export function fitRanking(choices, { rounds = 400, rate = 0.5, decay = 0.004 } = {}) {
  const weights = { bias: 0 };
  const squares = {};
  for (let round = 0; round < rounds; round++) {
    const gradient = {};
    for (const choice of choices) addGradient(gradient, choice, scores(choice, weights));
    for (const [name, slope] of Object.entries(gradient)) {
      const step = slope / choices.length - decay * (weights[name] ?? 0);
      squares[name] = (squares[name] ?? 0) + step * step;
      weights[name] = (weights[name] ?? 0) + (rate * step) / Math.sqrt(squares[name] + 1e-9);
    }
  }
  const rounded = Object.entries(weights).map(([name, value]) => [name, Math.round(value * 1000) / 1000]);
  return Object.fromEntries(rounded.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function addGradient(gradient, { features, right }, found) {
  const raw = [...found, 0];
  const peak = Math.max(...raw);
  const odds = raw.map((score) => Math.exp(score - peak));
  const total = odds.reduce((a, b) => a + b);
  const isRight = [...right, !right.some(Boolean)];
  const rightTotal = odds.reduce((sum, odd, i) => sum + (isRight[i] ? odd : 0), 0);
  for (const [i, candidate] of features.entries()) {
    const push = (isRight[i] ? odds[i] / rightTotal : 0) - odds[i] / total;
    for (const [name, value] of [...Object.entries(candidate), ['bias', 1]])
      gradient[name] = (gradient[name] ?? 0) + push * value;
  }
}

/** Evaluates choices: precision of answers, recall over choices with a right candidate, accuracy over all. */
export function judge(choices, weights) {
  const count = { answered: 0, answerable: 0, right: 0, decided: 0 };
  for (const choice of choices) {
    const found = scores(choice, weights);
    const best = found.indexOf(Math.max(...found));
    const isAnswered = found[best] > 0;
    const isAnswerable = choice.right.some(Boolean);
    count.answerable += isAnswerable;
    count.answered += isAnswered;
    count.right += isAnswered && choice.right[best];
    count.decided += isAnswered ? choice.right[best] : !isAnswerable;
  }
  return count;
}

/** Cross-validated by document, one line. */
export function crossValidate(choices, folds = 6) {
  const groups = [...new Set(choices.map(({ group }) => group))];
  const sum = { answered: 0, answerable: 0, right: 0, decided: 0 };
  for (let fold = 0; fold < folds; fold++) {
    const out = new Set(groups.filter((_, i) => i % folds === fold));
    const weights = fitRanking(choices.filter(({ group }) => !out.has(group)));
    const part = judge(
      choices.filter(({ group }) => out.has(group)),
      weights,
    );
    for (const key of Object.keys(sum)) sum[key] += part[key];
  }
  const share = (a, b) => ((100 * a) / b).toFixed(1);
  return `${choices.length} choices: precision ${share(sum.right, sum.answered)} recall ${share(sum.right, sum.answerable)} all right ${share(sum.decided, choices.length)}`;
}
