// The sets that `npm run score` reads, of corpus/ and of ../shared: annotated stories, texts as an outlet would publish them.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { requireStory } from '../../packages/gold/dist/index.js';
import { writeNews } from './real-news.mjs';

/** The values of a text in JSON Lines. */
export const jsonLines = (text) =>
  text
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line));

/** The rows of a file of JSON Lines below `bench` in ../shared, gzipped or not. */
export function benchLines(shared, name) {
  const bytes = readFileSync(join(shared, 'bench', name));
  return jsonLines((name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'));
}

/** The folder of the corpora, or why they can't be used. */
export function findShared(root) {
  const shared = join(root, '../shared');
  if (!existsSync(join(shared, 'bench')))
    return { problem: '../shared (corpora that may not be copied here) is not beside the repository' };
  try {
    execFileSync('python3', ['--version'], { stdio: 'ignore' });
  } catch {
    return { problem: 'python3, which the scorers need, is not installed' };
  }
  return { shared };
}

/** Annotated stories: `{ id, text, date, publisher, gold, file }`. @throws Error that names a file with faults */
export function loadStories(shared, folder, ids = null) {
  const full = isAbsolute(folder) ? folder : join(shared, folder);
  const files = readdirSync(full)
    .filter((name) => name.endsWith('.story') && (!ids || ids.includes(name.replace('.story', ''))))
    .sort()
    .map((name) => join(full, name));
  return files.map((file) => {
    const gold = requireStory(readFileSync(file, 'utf8'), file);
    const { id, text, date, publisher } = gold;
    return { id, text, date, publisher, gold, file };
  });
}

/** The annotated real news of one part, `train` or `test`; empty where ../shared lacks the texts. Articles without a headline have none. */
export function loadNews(shared, part) {
  const folder = writeNews(shared, part);
  const stories = folder ? loadStories(shared, folder) : [];
  return stories.map((story) =>
    story.id.startsWith('gmb-') ? { ...story, gold: { ...story.gold, titleEnd: -1 } } : story,
  );
}

const CORPUS = fileURLToPath(new URL('../../corpus', import.meta.url));

/** Our own stories of one part of corpus/split.json: `train`, `dev` (model selection), `test` (held out). */
export function loadOwn(shared, part) {
  const split = JSON.parse(readFileSync(join(CORPUS, 'split.json'), 'utf8'));
  return loadStories(shared, join(CORPUS, 'stories'), split[part]);
}

/** The seed: the raw page text, navigation included, with its date. */
export function loadSeed(shared) {
  return loadStories(shared, 'seed').map((story) => ({
    ...story,
    text: readFileSync(story.file.replace('.story', '.txt'), 'utf8'),
    date: '2024-04-09',
    publisher: undefined,
  }));
}

/** PolNeAR dev: articles with attributions. */
export function loadPolnear(shared) {
  return benchLines(shared, 'quotes/polnear.dev.jsonl.gz').map((gold) => ({
    id: gold.id,
    text: gold.text,
    date: /^\d{4}-\d\d-\d\d$/.test(gold.date ?? '') ? gold.date : undefined,
    gold,
  }));
}
