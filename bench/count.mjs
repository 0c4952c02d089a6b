// Cost against number of articles: CPU time and memory while one process reads 200 articles of 300 words. Both should stay constant per article.
import { createEngine } from '../packages/entente/dist/index.js';
import { makeArticles } from './material.mjs';
import { answer, digits, measure, peakMegabytes } from './measure.mjs';

const STEPS = [1, 10, 50, 100, 200];
const articles = makeArticles(300, STEPS.at(-1)).map((text) => new TextEncoder().encode(text));
const engine = await createEngine({ threads: 1 });
const rows = [];
let done = 0;
let total = 0;
for (const upTo of STEPS) {
  const { cpu } = await measure(async () => {
    for (const bytes of articles.slice(done, upTo)) await engine.read(bytes, { date: '2024-05-14' });
  });
  total += cpu;
  rows.push({
    articles: upTo,
    seconds: digits(total),
    millisecondsEach: digits((1000 * cpu) / (upTo - done)),
    megabytes: peakMegabytes(),
  });
  done = upTo;
}
await engine.close();
answer(rows);
