#!/usr/bin/env node
// Query time of each view over a million events, per backend. PostgreSQL is measured where ENTENTE_TEST_DATABASE_URL or DATABASE_URL is set.
// ENTENTE_BENCH_ARTICLES=13000 uses a tenth; ENTENTE_BENCH_STORE=DIR keeps the folder and reuses it next time.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { openStore } from '@entente/store';
import { answer, digits } from './measure.mjs';
import { synthesize } from './store-material.mjs';
import { QUESTIONS } from './store-questions.mjs';

const ARTICLES = Number(process.env.ENTENTE_BENCH_ARTICLES ?? 130_000);
const AT_ONCE = 5_000;
const ROUNDS = 20;
const coder = { cameo: () => '', goldstein: () => undefined, quad: () => 1 }; // the rows already have their codes
const note = (text) => process.stderr.write(`${text}\n`);

async function fill(store) {
  const start = performance.now();
  let batch = [];
  let done = 0;
  for (const article of synthesize(ARTICLES)) {
    batch.push(article);
    if (batch.length < AT_ONCE) continue;
    await store.addNew(batch);
    done += batch.length;
    batch = [];
    if (done % 5_000 === 0) note(`${done} articles, ${Math.round((performance.now() - start) / 1000)} s`);
  }
  await store.addNew(batch);
  return (performance.now() - start) / 1000;
}

/** Percentile by nearest rank. */
const quantile = (times, q) => [...times].sort((a, b) => a - b)[Math.ceil(times.length * q) - 1];

async function ask(store) {
  const rows = [];
  for (const { name, bar, run } of QUESTIONS) {
    const times = [];
    for (let round = 0; round < ROUNDS; round++) {
      const start = performance.now();
      await run(store, round);
      times.push(performance.now() - start);
    }
    rows.push({ name, bar, median: digits(quantile(times, 0.5)), p95: digits(quantile(times, 0.95)) });
    note(JSON.stringify(rows.at(-1)));
  }
  return rows;
}

async function benchOne(backend, place, megabytesOf) {
  const opening = performance.now();
  let store = await openStore(place, { coder });
  const first = performance.now() - opening;
  const isFull = (await store.totals()).articles >= ARTICLES;
  const seconds = isFull ? null : await fill(store);
  const { events, statements } = await store.totals();
  await store.close();
  const again = performance.now();
  store = await openStore(place, { coder });
  const open = performance.now() - again;
  try {
    const rows = await ask(store);
    return {
      backend,
      articles: ARTICLES,
      events,
      statements,
      seconds: seconds && digits(seconds),
      first: digits(first),
      open: digits(open),
      megabytes: await megabytesOf(),
      rows,
    };
  } finally {
    await store.close();
  }
}

const answers = [];
const dir = process.env.ENTENTE_BENCH_STORE ?? mkdtempSync(join(tmpdir(), 'entente-bench-'));
const sizeOf = () => Number(execFileSync('du', ['-sm', dir], { encoding: 'utf8' }).split('\t')[0]);
if (process.env.ENTENTE_BENCH_BACKEND !== 'postgres') {
  answers.push(await benchOne('pglite', { dir }, sizeOf));
  if (!process.env.ENTENTE_BENCH_STORE && existsSync(dir)) rmSync(dir, { recursive: true });
}
const url = process.env.ENTENTE_TEST_DATABASE_URL ?? process.env.DATABASE_URL;
if (url && process.env.ENTENTE_BENCH_BACKEND !== 'pglite') {
  answers.push(await benchOne('postgres', { url }, async () => null));
}
answer(answers);
