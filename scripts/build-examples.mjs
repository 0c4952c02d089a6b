#!/usr/bin/env node
// Writes packages/entente/data/examples.jsonl: the stories written for it (ids `x-…`, edited there by hand) are kept, the corpus stories of the years
// below (CC BY 4.0) are taken anew from ../shared/corpus without their annotation. Run it when the corpus changes.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findShared, loadStories } from './score/shared-sets.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FILE = join(ROOT, 'packages/entente/data/examples.jsonl');
/** Publication dates of corpus stories that are taken: those that lie near the written ones. */
const [FROM, TO] = ['2018', '2027'];

const { shared, problem } = findShared(ROOT);
if (problem) {
  process.stderr.write(`nothing written: ${problem}\n`);
  process.exit(1);
}

const written = readFileSync(FILE, 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('{"id":"x-'))
  .map((line) => JSON.parse(line));
const corpus = loadStories(shared, 'corpus/stories')
  .filter(({ date }) => date >= FROM && date < TO)
  .map(({ id, date, publisher, text }) => {
    const end = text.indexOf('\n\n');
    return { id, date, publisher, title: text.slice(0, end), text: text.slice(end + 2) };
  });
const stories = [...corpus, ...written].sort((a, b) => (a.date + a.id < b.date + b.id ? -1 : 1));
writeFileSync(FILE, stories.map((story) => `${JSON.stringify(story)}\n`).join(''));
process.stdout.write(
  `written: packages/entente/data/examples.jsonl, ${corpus.length} of the corpus, ${written.length} written for it\n`,
);
