// Scores groups of copies on ../shared/bench/dedup (adjusted Rand index): half by half, both halves together, the set doubled, in shuffled orders.
// node scripts/score-copies.mjs, after npm run build.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { CopyIndex } from '../packages/copies/dist/index.js';

const file = fileURLToPath(new URL('../../shared/bench/dedup/syndic.jsonl.gz', import.meta.url));
const rows = gunzipSync(readFileSync(file))
  .toString('utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

/** Adjusted Rand index of two partitions (Hubert and Arabie 1985), each as a label per item. */
function adjustedRand(gold, found) {
  const pairs = (n) => (n * (n - 1)) / 2;
  const count = (labels) => {
    const counts = new Map();
    for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
    return [...counts.values()].reduce((sum, n) => sum + pairs(n), 0);
  };
  const both = count(gold.map((label, i) => `${label} ${found[i]}`));
  const [a, b, all] = [count(gold), count(found), pairs(gold.length)];
  const expected = (a * b) / all;
  return (both - expected) / ((a + b) / 2 - expected);
}

function groupsOf(documents) {
  const index = new CopyIndex();
  const start = process.cpuUsage();
  for (const { id, title, text } of documents) index.add({ id, text: title ? `${title}\n\n${text}` : text });
  const { user } = process.cpuUsage(start);
  return { groups: index.groups(), ms: user / 1000 / documents.length };
}

/** Groups the documents, and scores the groups of those among them that are judged. */
function score(documents, judged = documents) {
  const { groups, ms } = groupsOf(documents);
  const labels = new Map(groups.flatMap((group, i) => group.map((id) => [id, i])));
  const value = adjustedRand(
    judged.map(({ cluster }) => cluster),
    judged.map(({ id }) => labels.get(id)),
  );
  return { value, ms };
}

const half = (split) => rows.filter((row) => row.split === split);
/** Each letter 13 letters on: another language, in which the same texts are copies of one another, and none of a text of the set. */
const turned = (text) =>
  text.replace(/[a-z]/gi, (letter) => {
    const first = letter <= 'Z' ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - first + 13) % 26) + first);
  });
const other = rows.map((row) => ({
  ...row,
  id: `${row.id}b`,
  cluster: `${row.cluster}b`,
  title: turned(row.title),
  text: turned(row.text),
}));
// No number of the rule depends on how many articles there are, so size alone changes nothing (the set in a second alphabet); what a larger set brings is
// more texts that have something in common without being copies (the two halves, drawn from the same outlets and templates, in one index).
for (const [name, documents, judged] of [
  ['dev half alone', half('dev')],
  ['test half alone', half('test')],
  ['each half doubled by the other: dev', rows, half('dev')],
  ['each half doubled by the other: test', rows, half('test')],
  ['the whole set', rows],
  ['the whole set doubled by itself in another alphabet', [...rows, ...other]],
]) {
  const { value, ms } = score(documents, judged);
  console.log(`${name}: ARI ${value.toFixed(3)}, ${ms.toFixed(2)} ms CPU an article`);
}

const shuffled = (seed) => {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return rows
    .map((row) => [next(), row])
    .sort((a, b) => a[0] - b[0])
    .map(([, row]) => row);
};
const first = JSON.stringify(groupsOf(rows).groups);
const same = [1, 2, 3, 4, 5, 6].every((seed) => JSON.stringify(groupsOf(shuffled(seed)).groups) === first);
console.log(`six shuffled orders: ${same ? 'the same groups' : 'OTHER GROUPS'}`);
