// The stories for fitting: gold annotation and model readings (cached in .cache/readings).
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hash } from '../../packages/record/dist/index.js';
import { cachedNetwork } from '../gold/network.mjs';
import { MARKS } from '../score/real-news.mjs';
import { loadOwn, loadStories } from '../score/shared-sets.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** How much a story counts in a fit: real news more than what was written for the corpus. */
export const WEIGHT = { own: 1, news: 3 };
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

/** The network of a folder, by default the one that is shipped; what it read is kept below .cache/readings. */
export const cachedModel = (path) => cachedNetwork(ROOT, { path, cache: `${ROOT}.cache/readings` });

/** Each story with its reading. */
export async function readAll(model, stories) {
  const read = [];
  for (const story of stories) read.push({ story, reading: await model.read(story.text) });
  return read;
}

/**
 * Whether an annotated text was not in the training data of the network of one half (`./train make --fold 0`, `--fold 1` in training/): its half is that of the
 * digest of its name (`fold_of` in training/entente_training). Our first stories (w…) are left out: both networks started from entente-en-0, which was trained on them.
 */
export const isUnseenBy =
  (half) =>
  ({ id }) =>
    !/^w\d/.test(id) && createHash('sha256').update(id).digest()[0] % 2 !== half;

const SINCE = new Set(
  readFileSync(join(MARKS, 'since-training.txt'), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#')),
);
/** Whether an article of real news was annotated after the shipped network had been trained. */
export const isSinceTraining = ({ id }) => SINCE.has(id);
