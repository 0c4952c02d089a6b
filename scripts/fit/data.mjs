// The stories for fitting: gold annotation and model readings (cached in .cache/readings).
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { DEFAULT_MODEL, loadModel } from '../../packages/model-en/dist/index.js';
import { hash } from '../../packages/record/dist/index.js';
import { loadNews, loadOwn, loadStories } from '../score/shared-sets.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Weight of real news in a fit. */
export const NEWS = 3;
export const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url));
/** Gold stories of a folder below ../shared. */
export const stories = (name) => loadStories(SHARED, name).map(({ gold }) => gold);

/** Our own gold stories of one part of the split. */
export const ownStories = (part) => loadOwn(SHARED, part).map(({ gold }) => gold);

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

/** A reader that runs the network once per text and model, and caches the result. */
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

/** Each story with its reading. */
export async function readAll(model, stories) {
  const read = [];
  for (const story of stories) read.push({ story, reading: await model.read(story.text) });
  return read;
}

/** Arguments and options of a fitting script: `--folds DIR,DIR` as a list of two folders; `--without-news` leaves ../shared/voa and ../shared/seed out, so that they are held out. */
export function fitArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      folds: { type: 'string' },
      quick: { type: 'boolean', default: false },
      'without-news': { type: 'boolean', default: false },
    },
  });
  return {
    only: positionals,
    quick: values.quick,
    folds: values.folds?.split(',') ?? [],
    withNews: !values['without-news'],
  };
}

/**
 * Whether one of our training stories was not in the training data of the network of one half (`python -m entente_training train --fold 0`, `--fold 1`; stories of
 * even number are half 0). The first stories (w…) are left out: both networks started from one that was trained on them.
 */
export const isUnseenBy =
  (half) =>
  ({ id }) =>
    !/^w\d/.test(id) && Number(id.split('-').at(-1)) % 2 !== half;

/** Our training stories and the annotated real news (with a higher weight), each with its out-of-fold reading by one of the networks of `folds` (two folders). */
export async function readUnseen(folds) {
  const news = loadNews(SHARED, 'train').map(({ gold }) => gold);
  const train = [...ownStories('train'), ...Array(NEWS).fill(news).flat()];
  const read = [];
  for (const [half, path] of folds.entries()) {
    const model = await cachedModel(path);
    read.push(...(await readAll(model, train.filter(isUnseenBy(half)))));
    await model.close();
  }
  return read;
}
