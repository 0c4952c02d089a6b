#!/usr/bin/env node
// Evaluates how well `entente review` finds errors: events of annotated stories in tenths by confidence, lowest first, with the error rate of each tenth.
//   npm run build && node scripts/score-review.mjs [dev|test|train]
import { fileURLToPath } from 'node:url';
import { createEngine } from '../packages/entente/dist/index.js';
import { jointProbability, listDoubts } from '../packages/views/dist/index.js';
import { goldEvents, matchEvents, readEvents } from './score/match-events.mjs';
import { readStories } from './score/read-stories.mjs';
import { findShared, loadOwn } from './score/shared-sets.mjs';

const say = (line) => process.stdout.write(`${line}\n`);
const { shared, problem } = findShared(fileURLToPath(new URL('..', import.meta.url)));
if (problem) {
  say(`no scores: ${problem}`);
  process.exit(1);
}
const stories = loadOwn(shared, process.argv[2] ?? 'dev');
const engine = await createEngine();
const results = await readStories(engine, stories);
await engine.close();

/** Each extracted event: its confidence, and whether trigger and type, and also the status, are as annotated. */
const judged = results.flatMap((result) => {
  const read = readEvents(result);
  const found = new Map(matchEvents(goldEvents(result.story), read).map(([gold, event]) => [event, gold]));
  const byId = new Map(result.records.map((record) => [record.id, record]));
  return result.records
    .filter(({ kind }) => kind === 'event')
    .map((event, i) => ({
      sure: jointProbability(listDoubts(event, (id) => byId.get(id))),
      type: found.has(read[i]),
      status: found.get(read[i])?.status === event.status.value,
    }));
});

const sorted = judged.toSorted((a, b) => a.sure - b.sure);
const wrong = (part, field) =>
  `${Math.round((100 * part.filter((item) => !item[field]).length) / part.length)} %`.padStart(6);
const row = (name, part) => say(`${name.padEnd(12)} ${wrong(part, 'type')} ${wrong(part, 'status')}`);
say(`${stories.length} stories, ${judged.length} events\nwrong in     type  or status`);
for (let tenth = 0; tenth < 10; tenth++) {
  const part = sorted.slice((tenth * sorted.length) / 10, ((tenth + 1) * sorted.length) / 10);
  row(`tenth ${tenth + 1}`, part);
}
row('all', sorted);
