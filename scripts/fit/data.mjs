// The stories to fit on: gold through the checker of ../shared, what the model read of them (cached in .cache/readings).
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DEFAULT_MODEL, loadModel } from '../../packages/model-en/dist/index.js';
import { hash } from '../../packages/record/dist/index.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url));
/** Our own stories by part: what the network was trained on, what it is chosen by, what nothing is ever fitted on. */
export const SPLIT = JSON.parse(readFileSync(new URL('../../corpus/split.json', import.meta.url), 'utf8'));

/** Gold stories of a folder below ../shared (or of another, named whole) as check.py gives them. */
export function stories(name) {
  const folder = isAbsolute(name) ? name : `${SHARED}${name}`;
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.story'))
    .sort();
  const lines = execFileSync(
    'python3',
    [`${SHARED}corpus/check.py`, '--jsonl', ...files.map((file) => `${folder}/${file}`)],
    {
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  return lines
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** Our own stories of one part of the split. */
export function ownStories(part) {
  const ids = new Set(SPLIT[part]);
  return stories(`${ROOT}corpus/stories`).filter(({ id }) => ids.has(id));
}

/** The story as an Article: text as the gold has it, date and publisher given. */
export function toArticle({ text, date, publisher, titleEnd }) {
  const unknown = { value: null, basis: 'unknown' };
  return {
    kind: 'article',
    id: hash('article', text),
    document: 'gold',
    title: titleEnd > 0 ? { start: 0, end: titleEnd, quote: text.slice(0, titleEnd) } : null,
    byline: null,
    dateline: null,
    publisher: publisher ? { value: publisher, basis: 'given' } : unknown,
    published: date ? { value: date, basis: 'given' } : unknown,
    language: { value: 'en', confidence: 1 },
    text,
    runs: [],
    dropped: [],
  };
}

/** A reader of texts that asks the network once a text and model. */
export async function cachedModel(path = DEFAULT_MODEL) {
  const model = await loadModel({ path, threads: 2 });
  const stamp = createHash('sha256')
    .update(readFileSync(`${path}/model.json`))
    .digest('hex')
    .slice(0, 8);
  const folder = `${ROOT}.cache/readings/${stamp}`;
  mkdirSync(folder, { recursive: true });
  return {
    ...model,
    read: async (text) => {
      const file = `${folder}/${hash(text)}.json`;
      if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
      const reading = await model.read(text);
      writeFileSync(file, JSON.stringify(reading));
      return reading;
    },
  };
}

/** Each story with what is read of it. */
export async function readAll(model, stories) {
  const read = [];
  for (const story of stories) read.push({ story, reading: await model.read(story.text) });
  return read;
}

/**
 * The training stories of ours that the network of one half was not trained on (`python -m entente_training train --fold 0`, `--fold 1`; stories of
 * even number are half 0). The first stories (w…) are left out: both networks started from one that knew them.
 */
export const unseenBy = (half) =>
  ownStories('train').filter(({ id }) => !id.startsWith('w') && Number(id.split('-')[1]) % 2 !== half);

/** Our training stories, each as the network of `folds` (two folders) reads it that was not trained on it. */
export async function readUnseen(folds) {
  const read = [];
  for (const [half, path] of folds.entries()) {
    const model = await cachedModel(path);
    read.push(...(await readAll(model, unseenBy(half))));
    await model.close();
  }
  return read;
}
