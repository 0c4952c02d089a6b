#!/usr/bin/env node
// Says how well `entente review` finds what is wrong: events of annotated stories by tenths, the least sure first, and how many of each tenth are wrong.
//   npm run build && node scripts/score-review.mjs FILE.story…
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { createEngine } from '../packages/entente/dist/index.js';
import { jointProbability, listDoubts } from '../packages/views/dist/index.js';
import { readStories } from './score/read-stories.mjs';

const CHECK = fileURLToPath(new URL('../../shared/corpus/check.py', import.meta.url));
const say = (line) => process.stdout.write(`${line}\n`);
const files = process.argv.slice(2);
if (files.length === 0) {
  say('which stories? node scripts/score-review.mjs FILE.story…');
  process.exit(2);
}

const lines = execFileSync('python3', [CHECK, '--jsonl', ...files], { maxBuffer: 1 << 28 }).toString();
const stories = lines
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const engine = await createEngine();
const results = await readStories(engine, stories);
await engine.close();

/** Each event that was read: how sure the reading is of all of it, and whether act and type, and the status too, are as annotated. */
const judged = results.flatMap(({ story, records, toInput }) => {
  const gold = story.spans
    .filter(({ id }) => id in story.events)
    .map(({ id, ...at }) => ({ ...at, ...story.events[id] }));
  const byId = new Map(records.map((record) => [record.id, record]));
  return records
    .filter(({ kind }) => kind === 'event')
    .map((event) => {
      const at = toInput([event.trigger.start, event.trigger.end]);
      const i = gold.findIndex(
        ({ start, end, type }) => at && type === event.type && start < at[1] && at[0] < end,
      );
      const [found] = i < 0 ? [] : gold.splice(i, 1); // each is found once
      return {
        sure: jointProbability(listDoubts(event, (id) => byId.get(id))),
        type: found !== undefined,
        status: found?.status === event.status.value,
      };
    });
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
