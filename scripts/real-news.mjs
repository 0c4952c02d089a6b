#!/usr/bin/env node
// Annotated real news (corpus/news): `node scripts/real-news.mjs` writes it as `.story` files with text from ../shared to training/runs/news, where training and
// fits read it; `node scripts/real-news.mjs --take DIR` imports the marks of `.story` files that were annotated or corrected in DIR;
// with `--second` those of a second annotator.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readOptions } from './options.mjs';
import { MARKS, marksOf, newsTexts, SECOND, storyOf } from './score/real-news.mjs';
import { findShared, loadNews, loadStories } from './score/shared-sets.mjs';

const { values } = readOptions(import.meta.url, {
  options: { take: { type: 'string' }, second: { type: 'boolean' } },
});
const { shared, problem } = findShared(fileURLToPath(new URL('..', import.meta.url)));
if (problem) throw new Error(problem);

if (values.take) {
  const textOf = newsTexts(shared);
  const folder = values.second ? SECOND : MARKS;
  mkdirSync(folder, { recursive: true });
  for (const { id, gold, file } of loadStories(shared, values.take)) {
    const marks = marksOf(readFileSync(file, 'utf8'), gold);
    storyOf(marks, textOf(id)); // throws if the text is not that of the article
    writeFileSync(join(folder, `${id}.marks`), marks);
  }
}
for (const part of ['train', 'test']) console.log(`${part}: ${loadNews(shared, part).length} stories`);
