// Cost against article length, from 100 to 20,000 words. Time should grow in proportion to length, memory only slightly.
// `--words N` measures one length in its own process, so that peak memory belongs to that length.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { createEngine } from '../packages/entente/dist/index.js';
import { makeArticles } from './material.mjs';
import { answer, digits, measure, peakMegabytes } from './measure.mjs';

const LENGTHS = [100, 200, 500, 1000, 2000, 5000, 10_000, 20_000];

async function one(words) {
  // the longest text takes more than the time that a story may take by default
  const engine = await createEngine({ threads: 1, limits: { seconds: 120 } });
  const read = (text) => engine.read(new TextEncoder().encode(text), { date: '2024-05-14' });
  for (const text of makeArticles(300, 4)) await read(text);
  const before = peakMegabytes();
  const rounds = Math.max(1, Math.round(3000 / words));
  const { cpu } = await measure(async () => {
    for (const text of makeArticles(words, rounds)) await read(text);
  });
  const megabytes = peakMegabytes(); // while the reader process is there
  await engine.close();
  answer({
    words,
    seconds: digits(cpu / rounds),
    wordsPerCpuSecond: digits((words * rounds) / cpu),
    megabytesBefore: before,
    megabytes,
  });
}

if (process.argv[2] === '--words') await one(Number(process.argv[3]));
else
  answer(
    LENGTHS.map((words) =>
      JSON.parse(
        execFileSync(process.execPath, [fileURLToPath(import.meta.url), '--words', String(words)], {
          encoding: 'utf8',
        }),
      ),
    ),
  );
