#!/usr/bin/env node
// Reads the first stories of corpus/ and every text in ../shared (stories, articles, sentences, web pages: some 5,000) and verifies every record. Run it (`npm run verify`) before a release:
// it takes about twenty minutes on two cores. Writes docs/verified.md; `node scripts/verify.mjs SET…` reads some sets and only prints.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { createEngine, isReadError } from '../packages/entente/dist/index.js';
import { toJsonLine, verify } from '../packages/record/dist/index.js';
import { findShared, loadStories } from './score/shared-sets.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const { shared, problem } = findShared(ROOT);
const say = (line) => process.stdout.write(`${line}\n`);

const bytesOf = (path) => (path.endsWith('.gz') ? gunzipSync(readFileSync(path)) : readFileSync(path));
const rowsOf = (path) =>
  bytesOf(join(shared, path))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => ({ bytes: Buffer.from(JSON.parse(line).text ?? ''), given: {} }));
const storiesOf = (folder, passes = () => true) =>
  loadStories(shared, folder)
    .filter(({ id }) => passes(id))
    .map(({ text, date, publisher }) => ({
      bytes: Buffer.from(text),
      given: { date, ...(publisher ? { publisher } : {}) },
    }));
const filesOf = (folder, mime) =>
  readdirSync(join(shared, folder))
    .sort()
    .map((name) => ({ bytes: bytesOf(join(shared, folder, name)), given: mime ? { mime } : {} }));

/** The stories w01 to w08 of the corpus. */
const FIRST = 'corpus/stories/w0?-*';
/** Name of each set → its texts. */
const SETS = {
  [FIRST]: () => storiesOf(join(ROOT, 'corpus/stories'), (name) => name.startsWith('w')),
  voa: storiesOf,
  seed: (folder) => filesOf(folder),
  'bench/quotes/polnear.dev.jsonl.gz': rowsOf,
  'bench/quotes/polnear.train.jsonl.gz': rowsOf,
  'bench/events/plv_train.jsonl.gz': rowsOf,
  'bench/dedup/syndic.jsonl.gz': rowsOf,
  'bench/geo/lgl.jsonl': rowsOf,
  'bench/geo/gwn.jsonl': rowsOf,
  'bench/geo/geovirus.jsonl': rowsOf,
  'bench/ingest/pages/zyte': (folder) => filesOf(folder, 'text/html'),
  'bench/ingest/pages/fundeval': (folder) => filesOf(folder, 'text/html'),
  'bench/ingest/pages/fundus': (folder) => filesOf(folder, 'text/html'),
};

/** Result of one text: number of records and words, and faults. */
async function check(engine, { bytes, given }) {
  try {
    const { article, records } = await engine.read(bytes, given);
    for (const item of [article, ...records]) toJsonLine(item);
    const faults = verify(article, records).map(
      ({ record, path, message }) => `${record} ${path}: ${message}`,
    );
    return { read: 1, words: article.text.split(/\s+/).length, records: records.length, faults };
  } catch (error) {
    return {
      read: 0,
      words: 0,
      records: 0,
      faults: isReadError(error) ? [] : [String(error.stack ?? error)],
    };
  }
}

/** Worker `part` of `of` reads every `of`th text. */
async function reader(set, part, of) {
  const engine = await createEngine({ threads: 1 });
  const total = { texts: 0, read: 0, words: 0, records: 0, faults: [] };
  for (const [n, text] of SETS[set](set).entries()) {
    if (n % of !== part) continue;
    const { read, words, records, faults } = await check(engine, text);
    total.texts++;
    total.read += read;
    total.words += words;
    total.records += records;
    total.faults.push(...faults.map((fault) => `${set} ${n}: ${fault}`));
  }
  await engine.close();
  process.send(total, () => process.disconnect());
}

async function verifySet(set) {
  const readers = Math.min(2, availableParallelism());
  const parts = await Promise.all(
    Array.from({ length: readers }, async (_, part) => {
      const child = fork(fileURLToPath(import.meta.url), ['--reader', set, String(part), String(readers)]);
      const [message] = await Promise.race([once(child, 'message'), once(child, 'exit')]);
      if (typeof message !== 'object') throw new Error(`${set}: a reader ended with exit code ${message}`);
      return message;
    }),
  );
  const sum = (key) => parts.reduce((total, part) => total + part[key], 0);
  const faults = parts.flatMap((part) => part.faults);
  say(
    `${set}: ${sum('read')} of ${sum('texts')} texts read, ${sum('records')} records, ${faults.length} faults`,
  );
  for (const fault of faults.slice(0, 10)) say(`  ${fault}`);
  return [set, sum('texts'), sum('read'), sum('words'), sum('records'), faults.length];
}

async function verifySets(wanted) {
  const rows = [];
  for (const set of wanted.length > 0 ? wanted : Object.keys(SETS)) rows.push(await verifySet(set));
  if (wanted.length > 0) return;
  const table = [
    ['set', 'texts', 'read', 'words', 'records', 'faults'],
    Array(6).fill('---'),
    ...rows.map(([set, ...counts]) => [set === FIRST ? set : `../shared/${set}`, ...counts]),
  ];
  const page = `<!-- Written by \`npm run verify\`. -->
# Verified

\`npm run verify\` reads the first stories of the corpus and every text of \`../shared\` and checks every span, reference and field of every record. A text that is not read was refused with a reason
(no article on the page, too short, another language).

${table.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}
`;
  writeFileSync(join(ROOT, 'docs/verified.md'), page);
  say('written: docs/verified.md');
}

const [first, ...rest] = process.argv.slice(2);
if (problem) say(`nothing to verify: ${problem}.`);
else if (first === '--reader') await reader(rest[0], Number(rest[1]), Number(rest[2]));
else {
  const missing = process.argv.slice(2).filter((set) => !(set in SETS));
  if (missing.length > 0)
    throw new Error(`no set ${missing.join(' ')}; there are ${Object.keys(SETS).join(' ')}`);
  await verifySets(process.argv.slice(2));
}
