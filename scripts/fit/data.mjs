// The stories to fit on: gold from ../shared through its own checker, what the model read of them (cached in .cache/readings).
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DEFAULT_MODEL, loadModel } from '../../packages/model-en/dist/index.js';
import { hash } from '../../packages/record/dist/index.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url));
/** The corpus stories that were kept out of the model's training. */
export const HELD_OUT = new Set(
  JSON.parse(readFileSync(new URL('../heldout.json', import.meta.url), 'utf8')).stories,
);

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

/** Our own stories, written after the network was trained. */
export const ownStories = () => stories(`${ROOT}corpus/stories`);

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
export async function cachedModel() {
  const model = await loadModel({ threads: 2 });
  const stamp = createHash('sha256')
    .update(readFileSync(`${DEFAULT_MODEL}/model.json`))
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
