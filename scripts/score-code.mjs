#!/usr/bin/env node
// Scores `entente code` on the training part of PLV (../shared/bench/events, whose text may not be copied here) by its own scorer. Run it after a change to
// the model's pair head: `node scripts/score-code.mjs [--model FOLDER] [--only IDS.json | --exclude IDS.json] [--report]`, after `npm run build`.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { readOptions } from './options.mjs';
import { toJsonLines } from './score/public-scorers.mjs';
import { jsonLines } from './score/shared-sets.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const EVENTS = join(ROOT, '../shared/bench/events');
const GOLD = join(EVENTS, 'plv_train.jsonl.gz');
const SCORER = join(EVENTS, 'score_events.py');

const { values: options } = readOptions(import.meta.url, {
  options: {
    model: { type: 'string' },
    only: { type: 'string' },
    exclude: { type: 'string' },
    report: { type: 'boolean' },
  },
});
const given = (...names) =>
  names.flatMap((name) => (options[name] === undefined ? [] : [`--${name}`, options[name]]));

/** Codes the marked sentences; a row that can't be coded gives no prediction, which the scorer counts as wrong. */
function predict(gold, folder) {
  const [table, coded] = ['pairs', 'coded'].map((name) => join(folder, `${name}.jsonl`));
  writeFileSync(table, toJsonLines(gold.map(({ id, marked }) => ({ id, marked }))));
  const args = ['code', table, '--yield', '--out', coded, ...given('model')];
  const { status } = spawnSync(process.execPath, [join(ROOT, 'apps/cli/bin/entente.js'), ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0 && status !== 1) process.exit(status ?? 1); // 1: some rows could not be coded
  return jsonLines(readFileSync(coded, 'utf8')).map(({ id, type }) => ({ id, root: type }));
}

function score() {
  const folder = mkdtempSync(join(tmpdir(), 'entente-score-code-'));
  try {
    const text = gunzipSync(readFileSync(GOLD)).toString('utf8');
    const [gold, predictions] = ['gold', 'predictions'].map((name) => join(folder, `${name}.jsonl`));
    writeFileSync(gold, text);
    writeFileSync(predictions, toJsonLines(predict(jsonLines(text), folder)));
    const args = [SCORER, 'plv', gold, predictions, ...given('only', 'exclude')];
    execFileSync('python3', options.report ? [...args, '--report'] : args, { stdio: 'inherit' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (existsSync(GOLD) && existsSync(SCORER)) score();
else process.stdout.write(`skipped: ${EVENTS} is not beside the repository\n`);
