// CPU cost of an article of 700 words, end to end and per room: articles and words per CPU-second, one process, one thread.
import { readDocument } from '../packages/engine/dist/1-read/index.js';
import { toArticle } from '../packages/engine/dist/2-article/index.js';
import { analyse } from '../packages/engine/dist/3-analyse/index.js';
import { extractRecords } from '../packages/engine/dist/4-extract/index.js';
import { linkRecords } from '../packages/engine/dist/5-link/index.js';
import { loadKnowledge } from '../packages/knowledge/dist/index.js';
import { loadModel } from '../packages/model-en/dist/index.js';
import { toJsonLine } from '../packages/record/dist/index.js';
import { countWords, makeArticles } from './material.mjs';
import { answer, digits, measure, peakMegabytes } from './measure.mjs';

const WORDS = 700;
const ROUNDS = 3;
const articles = makeArticles(WORDS, 20);
const words = articles.reduce((sum, text) => sum + countWords(text), 0);

const knowledge = loadKnowledge();
const model = await loadModel({ threads: 1 });
const spent = {};
/** The flow of pipeline.ts, with the time of each room. */
async function readAll(texts) {
  let value = texts.map((text) => ({ text }));
  const room = async (name, step) => {
    const next = [];
    const { cpu } = await measure(async () => {
      for (const item of value) next.push({ ...item, ...(await step(item)) });
    });
    spent[name] = (spent[name] ?? 0) + cpu;
    value = next;
  };
  await room('1-read', ({ text }) => ({
    document: readDocument(new TextEncoder().encode(text), { date: '2024-05-14' }),
  }));
  await room('2-article', ({ document }) => ({ article: toArticle(document, knowledge) }));
  await room('model', async ({ article }) => ({ reading: await model.read(article.text) }));
  await room('3-analyse', ({ article, reading }) => ({ analysis: analyse(article, reading, { knowledge }) }));
  await room('4-extract', ({ article, analysis }) => ({
    records: extractRecords(article, analysis, { knowledge }),
  }));
  await room('5-link', ({ article, analysis, records }) => ({
    linked: linkRecords(article, records, { analysis, knowledge }),
  }));
  await room('as JSON Lines', ({ linked }) => ({ lines: linked.map(toJsonLine).join('\n') }));
}

await readAll(articles.slice(0, 5)); // warm up: the first articles include compilation and loading of the gazetteer
for (const name of Object.keys(spent)) spent[name] = 0;
for (let round = 0; round < ROUNDS; round++) await readAll(articles);
await model.close();

const total = Object.values(spent).reduce((sum, cpu) => sum + cpu, 0);
answer({
  words: WORDS,
  articles: articles.length * ROUNDS,
  articlesPerCpuSecond: digits((articles.length * ROUNDS) / total),
  wordsPerCpuSecond: digits((words * ROUNDS) / total),
  rooms: Object.entries(spent).map(([room, cpu]) => ({
    room,
    milliseconds: digits((1000 * cpu) / (articles.length * ROUNDS)),
    share: Math.round((100 * cpu) / total),
  })),
  peakMegabytes: peakMegabytes(),
});
