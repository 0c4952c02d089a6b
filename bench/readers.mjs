// Throughput in articles of 700 words per wall-clock second, with two readers at once. Each reader is a process with one thread;
// each waits until the other has loaded, so that loading is not counted. `--reader` runs as one of them.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { createEngine } from '../packages/entente/dist/index.js';
import { makeArticles } from './material.mjs';
import { answer, digits, measure, peakMegabytes } from './measure.mjs';

const WORDS = 700;
const ARTICLES = 60;
const self = fileURLToPath(import.meta.url);

async function reader(threads) {
  const engine = await createEngine({ threads });
  const articles = makeArticles(WORDS, ARTICLES).map((text) => new TextEncoder().encode(text));
  for (const bytes of articles.slice(0, 5)) await engine.read(bytes, {});
  process.send('ready');
  await once(process, 'message');
  await measure(async () => {
    for (const bytes of articles) await engine.read(bytes, { date: '2024-05-14' });
  });
  const megabytes = peakMegabytes(); // while the reader process is there
  await engine.close();
  process.send({ megabytes }, () => process.disconnect());
}

async function race(readers, threads) {
  const children = Array.from({ length: readers }, () => fork(self, ['--reader', String(threads)]));
  await Promise.all(children.map((child) => once(child, 'message')));
  let megabytes = 0;
  const { wall } = await measure(() =>
    Promise.all(
      children.map(async (child) => {
        child.send('go');
        const [message] = await once(child, 'message');
        megabytes += message.megabytes;
      }),
    ),
  );
  return { readers, threads, articlesPerSecond: digits((readers * ARTICLES) / wall), megabytes };
}

if (process.argv[2] === '--reader') await reader(Number(process.argv[3]));
else answer([await race(1, 1), await race(1, 2), await race(2, 1)]);
