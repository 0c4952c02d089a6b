// The sets of annotated stories that `npm run gold` reads, by name.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadStories } from '../../packages/gold/dist/index.js';
import { writeNews } from '../score/real-news.mjs';

const shared = (root, path) => join(root, '../shared', path);
const json = (root, path) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const own = (root, ids) => loadStories(join(root, 'corpus/stories'), ids);

/** The annotated real news of one part. Articles without a headline have none. */
function loadNews(root, part) {
  const folder = writeNews(shared(root, ''), part);
  if (!folder) return [];
  return loadStories(folder).map((story) =>
    story.id.startsWith('gmb-') ? { ...story, titleEnd: -1 } : story,
  );
}

/** The seed is read raw: the page's text with its navigation, and its date. */
function loadSeed(root) {
  const folder = shared(root, 'seed');
  const page = readdirSync(folder).find((name) => name.endsWith('.txt'));
  const input = readFileSync(join(folder, page), 'utf8');
  return loadStories(folder).map((story) => ({ ...story, date: '2024-04-09', publisher: '', input }));
}

/** Every set: description, requirements in ../shared, loader. */
export const SETS = {
  gate: {
    what: 'the stories of the gold test: all of dev, some of train',
    load: (root) => own(root, Object.values(json(root, 'tests/gold/stories.json')).flat()),
  },
  dev: { what: 'corpus, dev', load: (root) => own(root, json(root, 'corpus/split.json').dev) },
  train: {
    what: 'corpus, train (the network knows them)',
    load: (root) => own(root, json(root, 'corpus/split.json').train),
  },
  news: {
    what: 'annotated real news without its test part',
    needs: 'bench/train',
    load: (root) => loadNews(root, 'train'),
  },
  'news-test': {
    what: 'its test part: measure, never choose by it',
    needs: 'bench/train',
    load: (root) => loadNews(root, 'test'),
  },
  voa: {
    what: 'the twelve articles of ../shared/voa',
    needs: 'voa',
    load: (root) => loadStories(shared(root, 'voa')),
  },
  seed: { what: 'the story of ../shared/seed as it was found', needs: 'seed', load: loadSeed },
};

/** The stories of a set whose ids match; `problem`: why there are none. */
export function loadSet(root, name, glob) {
  const { needs, load } = SETS[name];
  if (needs && !existsSync(shared(root, needs)))
    return { problem: `--set ${name}: needs ../shared/${needs}, which is not beside the repository` };
  const pattern = new RegExp(
    `^${glob
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')}$`,
  );
  const stories = load(root).filter(({ id }) => pattern.test(id));
  return stories.length > 0 ? { stories } : { problem: `--set ${name} --stories ${glob}: no story matches` };
}
