// Pages of HTML through rooms 1 and 2, each page once: pages a second with one and with two processes, and CPU-milliseconds a page, which other programs on the
// machine disturb least. The pages are those of ../shared/bench/ingest; `--reader N OF` runs as one of the processes.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readDocument } from '../packages/engine/dist/1-read/index.js';
import { toArticle } from '../packages/engine/dist/2-article/index.js';
import { loadKnowledge } from '../packages/knowledge/dist/index.js';
import { loadPages } from '../scripts/score/pages.mjs';
import { ROOT } from './material.mjs';
import { answer, digits, measure } from './measure.mjs';

const BENCH = join(ROOT, '../shared/bench/ingest');
const SETS = ['zyte', 'fundeval', 'fundus'];
const self = fileURLToPath(import.meta.url);

/** Reads every page whose place gives `number` among `of` processes. */
async function reader(number, of) {
  const pages = loadPages(BENCH, SETS).filter((_, i) => i % of === number);
  const knowledge = loadKnowledge();
  process.send('ready');
  await once(process, 'message');
  let read = 0;
  const { cpu } = await measure(async () => {
    for (const { html, id } of pages) {
      try {
        toArticle(readDocument(html, { origin: id, mime: 'text/html' }), knowledge);
        read++;
      } catch {
        // a page that is refused counts as work too
      }
    }
  });
  process.send({ pages: pages.length, read, cpu }, () => process.disconnect());
}

async function race(of) {
  const children = Array.from({ length: of }, (_, i) => fork(self, ['--reader', String(i), String(of)]));
  await Promise.all(children.map((child) => once(child, 'message')));
  const done = [];
  const { wall } = await measure(() =>
    Promise.all(
      children.map(async (child) => {
        child.send('go');
        done.push((await once(child, 'message'))[0]);
      }),
    ),
  );
  const sum = (key) => done.reduce((total, one) => total + one[key], 0);
  return {
    processes: of,
    pages: sum('pages'),
    read: sum('read'),
    pagesPerSecond: digits(sum('pages') / wall),
    pagesPerCpuSecond: digits(sum('pages') / sum('cpu')),
    cpuMillisecondsPerPage: digits((1000 * sum('cpu')) / sum('pages')),
  };
}

if (process.argv[2] === '--reader') await reader(Number(process.argv[3]), Number(process.argv[4]));
else answer(existsSync(BENCH) ? [await race(1), await race(2)] : []);
