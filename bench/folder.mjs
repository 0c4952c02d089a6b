// Throughput of the command on a folder: `entente read FOLDER` over 60 articles of 700 words, in wall-clock time with loading, and its peak memory.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { familyMegabytes } from './family.mjs';
import { makeArticles, ROOT } from './material.mjs';
import { answer, digits, measure } from './measure.mjs';

const ARTICLES = 60;
const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'));
mkdirSync(join(folder, 'stories'));
for (const [n, text] of makeArticles(700, ARTICLES).entries())
  writeFileSync(join(folder, 'stories', `${String(n).padStart(3, '0')}.txt`), text);

let megabytes = null;
/** Peak memory of the command with its reader processes; only Linux reports it. */
function watchMemory(pid) {
  const now = familyMegabytes(pid);
  if (now !== null) megabytes = Math.max(megabytes ?? 0, now);
}

const { wall } = await measure(
  () =>
    new Promise((resolve, reject) => {
      const out = join(folder, 'records.jsonl');
      const args = [
        'read',
        join(folder, 'stories'),
        '--date',
        '2024-05-14',
        '--format',
        'jsonl',
        '--out',
        out,
      ];
      const child = spawn(process.execPath, [join(ROOT, 'apps/cli/bin/entente.js'), ...args], {
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      let said = '';
      child.stderr.on('data', (chunk) => {
        said += chunk;
      });
      const timer = setInterval(() => watchMemory(child.pid), 50);
      child.on('close', (code) => {
        clearInterval(timer);
        if (code === 0) resolve();
        else reject(new Error(`exit code ${code}: ${said}`));
      });
    }),
);
rmSync(folder, { recursive: true, force: true });
answer({ articles: ARTICLES, articlesPerSecond: digits(ARTICLES / wall), seconds: digits(wall), megabytes });
