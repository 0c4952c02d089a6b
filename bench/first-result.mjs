// Wall-clock time of `npx entente read` on one story, from the start of the process to its first output and to its end.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { makeArticles, ROOT } from './material.mjs';
import { answer, digits, median } from './measure.mjs';

const TIMES = 7;
const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'));
const file = join(folder, 'story.txt');
writeFileSync(file, makeArticles(300)[0]);

const once = ([command, ...args]) =>
  new Promise((resolve, reject) => {
    const start = performance.now();
    let first = null;
    const child = spawn(command, [...args, 'read', file, '--date', '2024-05-14'], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    child.stdout.on('data', () => {
      first ??= performance.now() - start;
    });
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0
        ? resolve({ first, end: performance.now() - start })
        : reject(new Error(`${command}: exit code ${code}`)),
    );
  });

const rows = [];
for (const [name, command] of [
  ['npx entente read', ['npx', 'entente']],
  ['node apps/cli/bin/entente.js read', [process.execPath, join(ROOT, 'apps/cli/bin/entente.js')]],
]) {
  const runs = [];
  for (let i = 0; i < TIMES; i++) runs.push(await once(command));
  const seconds = (pick) => digits(median(runs.map(pick)) / 1000);
  rows.push({ command: name, first: seconds((run) => run.first), end: seconds((run) => run.end) });
}
rmSync(folder, { recursive: true, force: true });
answer(rows);
