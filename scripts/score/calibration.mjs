// Calibration: confidence of records compared with their accuracy.
import { goldEvents, matchEvents, readEvents } from './match-events.mjs';

const BINS = 10;

/** For each kind: `{ confidence, right }` of every extracted record. */
export function judgeRecords(results) {
  const judged = { event: [], statement: [] };
  for (const result of results) {
    const predicted = readEvents(result);
    const right = new Set(matchEvents(goldEvents(result.story), predicted).map(([, found]) => found));
    const confidences = confidencesOf(result, 'event');
    for (const [i, event] of predicted.entries())
      judged.event.push({ confidence: confidences[i], right: right.has(event) });
    judged.statement.push(...judgeStatements(result));
  }
  return judged;
}

const confidencesOf = ({ records }, kind) =>
  records.filter((record) => record.kind === kind).map(({ confidence }) => confidence);

/** Pairs statements 1:1 with annotated ones, greedily by Dice of their characters, as score.py does. */
function judgeStatements(result) {
  const { story, object } = result;
  const gold = Object.keys(story.gold.statements).map((id) =>
    characters(story.gold.spans.filter((span) => span.id === id).map(({ start, end }) => [start, end])),
  );
  const confidences = confidencesOf(result, 'statement');
  const read = object.statements.map(({ content }) =>
    characters(content.map(result.toInput).filter(Boolean)),
  );
  const pairs = gold
    .flatMap((g, i) => read.map((r, k) => ({ i, k, dice: dice(g, r) })))
    .filter(({ dice }) => dice >= 0.5)
    .sort((a, b) => b.dice - a.dice);
  const [usedGold, usedRead] = [new Set(), new Set()];
  for (const { i, k } of pairs) {
    if (usedGold.has(i) || usedRead.has(k)) continue;
    usedGold.add(i);
    usedRead.add(k);
  }
  return read.map((_, k) => ({ confidence: confidences[k], right: usedRead.has(k) }));
}

const characters = (ranges) =>
  new Set(ranges.flatMap(([start, end]) => Array.from({ length: end - start }, (_, i) => start + i)));

function dice(a, b) {
  let both = 0;
  for (const at of a) if (b.has(at)) both++;
  return (2 * both) / Math.max(1, a.size + b.size);
}

/** Number, accuracy, mean confidence and expected calibration error of records. */
export function calibration(judged) {
  const mean = (list, value) => list.reduce((sum, item) => sum + value(item), 0) / Math.max(1, list.length);
  const share = (list) => mean(list, ({ right }) => Number(right));
  const confidence = (list) => mean(list, (item) => item.confidence);
  const sorted = judged.toSorted((a, b) => a.confidence - b.confidence);
  let error = 0;
  for (let bin = 0; bin < BINS; bin++) {
    const part = sorted.slice((bin * sorted.length) / BINS, ((bin + 1) * sorted.length) / BINS);
    error += (part.length / Math.max(1, sorted.length)) * Math.abs(share(part) - confidence(part));
  }
  return { count: judged.length, right: share(judged), confidence: confidence(judged), error };
}
