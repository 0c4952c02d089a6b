#!/usr/bin/env node
// Writes packages/entente/data/examples.jsonl: the stories written for it (ids `x-…`, edited there by hand) are kept; the corpus stories of the years
// below (CC BY 4.0) are copied from corpus/stories without their annotation, and one affair as eight outlets tell it from corpus/happenings: they disagree on numbers and days, and
// of what they announce some comes true, some is missed and some is called off. Run it when the corpus changes.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadStories, parseReports } from '../packages/gold/dist/index.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FILE = join(ROOT, 'packages/entente/data/examples.jsonl');
/** Publication dates of the copied corpus stories: near those of the written ones. */
const [FROM, TO] = ['2018', '2027'];
const AFFAIR = '02-maize-border';

/** Title and body of a text. */
function parts(text) {
  const end = text.indexOf('\n\n');
  return { title: text.slice(0, end), text: text.slice(end + 2) };
}

const written = readFileSync(FILE, 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('{"id":"x-'))
  .map((line) => JSON.parse(line));
/** The first stories; later ones are for training only. */
const corpus = loadStories(join(ROOT, 'corpus/stories'))
  .filter(({ id, date }) => id.startsWith('w') && date >= FROM && date < TO)
  .map(({ id, date, publisher, text }) => ({ id, date, publisher, ...parts(text) }));
const affair = parseReports(
  readFileSync(join(ROOT, 'corpus/happenings', `${AFFAIR}.reports`), 'utf8'),
).stories.map(({ id, date, publisher, text }) => ({
  id: `h${AFFAIR.slice(0, 2)}-${id}`,
  date,
  publisher,
  ...parts(text),
}));
const stories = [...corpus, ...affair, ...written].sort((a, b) => (a.date + a.id < b.date + b.id ? -1 : 1));
writeFileSync(FILE, stories.map((story) => `${JSON.stringify(story)}\n`).join(''));
process.stdout.write(
  `written: packages/entente/data/examples.jsonl, ${corpus.length} of the corpus, ${affair.length} of an affair, ${written.length} written for it\n`,
);
