#!/usr/bin/env node
// Attacks what was built, by a seed, and prints a table: hostile inputs, words and requests, damaged stores, full disks, kills, hosts of feeds. npm run torture -- [--seed 1] [--scale 1] [--only NAME …] [--store postgres://…]
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { damagedStores } from './torture/damaged-stores.mjs';
import { fullDisks } from './torture/full-disks.mjs';
import { hostileContainers } from './torture/hostile-containers.mjs';
import { hostileInputs } from './torture/hostile-inputs.mjs';
import { hostileRequests } from './torture/hostile-requests.mjs';
import { hostileWords } from './torture/hostile-words.mjs';
import { killFollowers } from './torture/kill-followers.mjs';
import { killWhileImporting } from './torture/kill-while-importing.mjs';

/** What is attacked: how often at scale 1, and by what. */
const TRIALS = {
  inputs: { what: 'hostile inputs read by the library', count: 500, run: hostileInputs },
  files: {
    what: 'hostile archives, tables, feeds and lines, through intake and first rooms',
    count: 2000,
    run: hostileContainers,
  },
  words: { what: 'words of object prototypes in stories, through the server', count: 120, run: hostileWords },
  requests: {
    what: 'requests that do not fit, with cut and stalled connections beside them',
    count: 1000,
    run: hostileRequests,
  },
  stores: { what: 'stores with a damaged file', count: 40, run: damagedStores },
  disks: { what: 'disks that fill while stories are added', count: 5, run: fullDisks },
  feeds: { what: 'kills of entente follow, by hosts with rules of their own', count: 20, run: followers },
  kills: {
    what: 'kills of reader, worker and store while stories are imported and joined',
    count: 100,
    run: kills,
  },
};

const HELP = `npm run torture -- [options]
  --seed N         what is chosen by chance (default 1); the same seed gives the same attacks
  --scale X        how often, as a multiple of the full number (default 1; .05 takes some minutes)
  --only NAME …    only these: ${Object.keys(TRIALS).join(' ')}
  --store URL      kills: a PostgreSQL database instead of a folder
After npm run build. Code 1 where anything failed.`;

const { values, positionals } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    scale: { type: 'string', default: '1' },
    only: { type: 'string', multiple: true },
    store: { type: 'string' },
    help: { type: 'boolean' },
  },
  allowPositionals: true,
});
if (values.help) {
  process.stdout.write(`${HELP}\n`);
  process.exit(0);
}
const [seed, scale] = [Number(values.seed), Number(values.scale)];
const only = values.only ? [...values.only, ...positionals] : Object.keys(TRIALS);
const unknown = only.filter((name) => !Object.hasOwn(TRIALS, name));
if (unknown.length > 0 || !(scale > 0) || !Number.isInteger(seed)) {
  process.stderr.write(
    `torture: found ${unknown.join(' ') || `seed ${values.seed}, scale ${values.scale}`}\n${HELP}\n`,
  );
  process.exit(2);
}

async function kills({ seed: from, count, place, say }) {
  const stories = count * 3;
  const result = await killWhileImporting({ place, seed: from, kills: count, stories, say });
  const failed = [
    ...result.parked.map(({ input, reason, error }) => `parked: ${input.name}: ${reason}: ${error}`),
    ...(result.articles === stories && result.ids.size === stories
      ? []
      : [`${result.articles} articles in the store, ${result.ids.size} of jobs, expected ${stories}`]),
    ...result.wrong,
    ...(result.code === 0 ? [] : [`the server ended with ${result.code}`]),
  ];
  const told = result.seen.filter(({ failing }) => failing).length;
  return {
    tried: count,
    failed,
    note: `${stories} stories of ${result.happenings} happenings, /health failed after ${told} kills`,
  };
}

async function followers({ seed: from, count, place, say }) {
  const bin = fileURLToPath(new URL('../apps/cli/bin/entente.js', import.meta.url));
  const command = [bin, 'follow', '--once', '--allow-private', '--store', place];
  const found = await killFollowers({
    place,
    seed: from,
    kills: count,
    items: 12,
    pause: 1000,
    command,
    say,
  });
  const failed = [
    ...found.impolite,
    ...found.parked.map((story) => `parked: ${story}`),
    ...(found.waiting === 0 ? [] : [`${found.waiting} pages were not fetched`]),
    ...(found.articles === found.expected && found.jobs.length === found.expected
      ? []
      : [`${found.articles} articles of ${found.jobs.length} jobs, expected ${found.expected}`]),
    ...(found.code === 0 ? [] : [`the last one ended with ${found.code}: ${found.said}`]),
  ];
  return {
    tried: count,
    failed,
    note: `${found.articles} articles; ${found.killed} were at work when killed`,
  };
}

const root = mkdtempSync(join(tmpdir(), 'entente-torture-'));
const rows = [];
for (const name of only) {
  const { what, count, run } = TRIALS[name];
  const folder = join(root, name);
  mkdirSync(folder);
  const say = (line) => process.stderr.write(`${name}: ${line}\n`);
  const place = name === 'kills' && values.store ? values.store : join(folder, 'store');
  const done = await run({ seed, count: Math.max(1, Math.round(count * scale)), folder, place, say }).catch(
    (error) => ({
      tried: 0,
      failed: [error.stack],
      note: 'ended by an error',
    }),
  );
  rows.push({ what, ...done });
  for (const fault of done.failed) process.stdout.write(`FAILED ${name}: ${fault}\n`);
}
rmSync(root, { recursive: true, force: true });
process.stdout.write(
  `\n| attack (seed ${seed}) | tried | failed | what became of them |\n| --- | --- | --- | --- |\n`,
);
for (const { what, tried, failed, note } of rows)
  process.stdout.write(`| ${what} | ${tried} | ${failed.length} | ${note} |\n`);
process.exitCode = rows.some(({ failed }) => failed.length > 0) ? 1 : 0;
