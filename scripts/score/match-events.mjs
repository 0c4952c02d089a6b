// Annotated stories and predictions → events counted by type and by status, matched as corpus/score.py matches them:
// 1:1, in text order, when triggers overlap and types agree. Offsets refer to the input text.

const STATUSES = ['occurred', 'future', 'hypothetical', 'negated'];
const overlaps = (a, b) => Math.min(a[1], b[1]) > Math.max(a[0], b[0]);
const emptyCount = () => ({ gold: 0, predicted: 0, hits: 0 });

/** Counts by type and by status, and the confusion matrix of the statuses of matched events. */
export function countEvents(results) {
  const types = {};
  const statuses = Object.fromEntries(STATUSES.map((name) => [name, emptyCount()]));
  const confusion = Object.fromEntries(
    STATUSES.map((gold) => [gold, Object.fromEntries(STATUSES.map((p) => [p, 0]))]),
  );
  const typeOf = (name) => {
    types[name] ??= emptyCount();
    return types[name];
  };
  for (const result of results) {
    const gold = goldEvents(result.story);
    const predicted = readEvents(result);
    for (const event of predicted) {
      typeOf(event.type).predicted++;
      statuses[event.status].predicted++;
    }
    for (const event of gold) {
      typeOf(event.type).gold++;
      statuses[event.status].gold++;
    }
    for (const [event, found] of matchEvents(gold, predicted)) {
      typeOf(event.type).hits++;
      confusion[event.status][found.status]++;
      if (event.status === found.status) statuses[event.status].hits++;
    }
  }
  return { types, statuses, confusion };
}

/** Pairs of annotated and predicted events, 1:1. */
export function matchEvents(gold, predicted) {
  const used = new Set();
  return gold.flatMap((event) => {
    const found = predicted.find(
      (other) => !used.has(other) && other.type === event.type && other.at && overlaps(event.at, other.at),
    );
    if (!found) return [];
    used.add(found);
    return [[event, found]];
  });
}

/** The predicted events of a result, with `at` in the input text. */
export const readEvents = (result) =>
  result.object.events.map((event) => ({ ...event, at: result.toInput(event.trigger) }));

/** The gold's events in text order, with trigger offsets converted to the input text. */
export function goldEvents({ gold, text }) {
  const move = moveOffsets(gold.text, text);
  return gold.spans
    .filter(({ id }) => id in gold.events)
    .map(({ id, start, end }) => ({ ...gold.events[id], at: [move(start), move(end - 1) + 1] }));
}

/** Offsets in `from` → offsets in `to`, which contains the same paragraphs and more (the seed's raw page). */
export function moveOffsets(from, to) {
  if (from === to) return (offset) => offset;
  const squash = (text) => text.split('').flatMap((char, i) => (/\s/.test(char) ? [] : [{ char, i }]));
  const target = squash(to);
  const places = new Map();
  const haystack = target.map(({ char }) => char).join('');
  let after = 0;
  for (const paragraph of from.matchAll(/[^\n]+/g)) {
    const own = squash(paragraph[0]);
    const at = haystack.indexOf(own.map(({ char }) => char).join(''), after);
    if (at < 0) continue;
    for (const [k, { i }] of own.entries()) places.set(paragraph.index + i, target[at + k].i);
    after = at + own.length;
  }
  return (offset) => places.get(offset) ?? -1;
}

/** Precision, recall and F1 in per cent with one decimal; null where they are not defined. */
export function rates({ gold, predicted, hits }) {
  const share = (n, of) => (of > 0 ? Math.round((1000 * n) / of) / 10 : null);
  return {
    precision: share(hits, predicted),
    recall: share(hits, gold),
    f1: share(2 * hits, gold + predicted),
  };
}
