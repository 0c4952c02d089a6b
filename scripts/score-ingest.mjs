// Scores rooms 1 and 2 (main text, title, authors, date) on the pages of ../shared/bench/ingest with its own scorer. Run after `npm run build`:
// node scripts/score-ingest.mjs [--out DIR] [--rooms DIR] [--sets zyte,fundeval,fundus]. Prints a message where ../shared is absent.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readOptions } from './options.mjs';
import { loadGold, loadPages } from './score/pages.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BENCH = resolve(ROOT, '../shared/bench/ingest');
const { values: options } = readOptions(import.meta.url, {
  options: {
    out: { type: 'string', default: join(tmpdir(), 'entente-ingest') },
    rooms: { type: 'string', default: join(ROOT, 'packages/engine/dist') },
    sets: { type: 'string', default: 'zyte,fundeval,fundus' },
  },
});

if (!existsSync(BENCH)) {
  console.log(
    `not scored: ${BENCH} is absent (the pages and their gold text are not part of the repository)`,
  );
  process.exit(0);
}

const load = (path) => import(pathToFileURL(path).href);
const { readDocument } = await load(join(options.rooms, '1-read/index.js'));
const { toArticle } = await load(join(options.rooms, '2-article/index.js'));
const { loadKnowledge } = await load(join(ROOT, 'packages/knowledge/dist/index.js'));

const sets = options.sets.split(',');
const pages = loadPages(BENCH, sets);

const predictions = Object.fromEntries(sets.map((set) => [set, []]));
const refused = [];
const knowledge = loadKnowledge();
for (const page of pages) {
  const start = performance.now();
  const read = attempt(
    () => toArticle(readDocument(page.html, { origin: page.id, mime: 'text/html' }), knowledge),
    page.id,
  );
  predictions[page.set].push(JSON.stringify({ ...prediction(page.id, read), ms: performance.now() - start }));
}
report();

function attempt(work, id) {
  try {
    return work();
  } catch (error) {
    refused.push(`${id}: ${error.code ?? 'CRASH'} ${error.message}`);
    return null;
  }
}

/** The gold text has no headline, so the article's text is scored without it. */
function prediction(id, article) {
  if (!article) return { id, text: '', title: '', authors: [], date: '' };
  const { text, title, authors, published } = article;
  return {
    id,
    text: text.slice(title?.end ?? 0),
    title: title?.quote ?? '',
    authors: authors ?? [],
    date: published.value ?? '',
  };
}

function report() {
  mkdirSync(options.out, { recursive: true });
  for (const [set, rows] of Object.entries(predictions))
    writeFileSync(join(options.out, `entente.${set}.jsonl`), `${rows.join('\n')}\n`);
  const goldFile = join(options.out, 'gold');
  writeFileSync(goldFile, loadGold(BENCH));
  const scorer = join(BENCH, 'score_extract.py');
  console.log(
    execFileSync('python3', [scorer, '--gold', goldFile, '--preds', options.out, '--sets', options.sets], {
      encoding: 'utf8',
    }),
  );
  console.log(
    `${pages.length - refused.length} of ${pages.length} pages read${refused.length ? '; refused:' : ''}`,
  );
  for (const line of refused) console.log(`  ${line}`);
}
