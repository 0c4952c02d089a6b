#!/usr/bin/env node
// Kills parts of a server in random order while it imports stories, and tells whether each story was stored once:
// node scripts/torture/kills.mjs [--seed 1] [--kills 100] [--stories 300] [--store postgres://…]. Run it by hand, after `npm run build`; it takes about half an hour.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { killWhileImporting, partsOf } from './kill-while-importing.mjs';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    kills: { type: 'string', default: '100' },
    stories: { type: 'string', default: '300' },
    store: { type: 'string' },
  },
});
const say = (line) => process.stdout.write(`${line}\n`);
const [seed, kills, stories] = [values.seed, values.kills, values.stories].map(Number);
const root = mkdtempSync(join(tmpdir(), 'entente-torture-'));
const place = values.store ?? join(root, 'store');
say(`seed ${seed}: ${kills} kills of ${partsOf(place).join(', ')} while ${stories} stories are imported`);
const { seen, parked, ids, articles, attempts, states, code } = await killWhileImporting({
  place,
  seed,
  kills,
  stories,
  say,
});
rmSync(root, { recursive: true, force: true });
const failing = seen.filter((one) => one.failing).length;
const killed = seen.filter((one) => one.killed).length;
say(`${killed} kills, /health failed after ${failing} of them and was well again after all`);
say(
  `${states.filter((state) => state === 'done').length} of ${stories} stories done in ${attempts} attempts`,
);
say(
  `${articles} articles in the store, ${ids.size} different ones from jobs, ${parked.length} parked; exit code ${code}`,
);
for (const { input, reason, error } of parked) say(`parked: ${input.name}: ${reason}: ${error}`);
const right = parked.length === 0 && articles === stories && ids.size === stories && code === 0;
say(right ? 'each story once' : 'FAILED');
process.exitCode = right ? 0 : 1;
