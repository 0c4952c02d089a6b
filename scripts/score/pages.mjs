// Pages of ../shared/bench/ingest with their gold, read by rooms 1 and 2, and scored by the measures of its scorer (article-extraction-benchmark):
// main text by shingles of four words, headline word for word, day, writers by name.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The gold of all sets, a page a line. */
export const loadGold = (bench) => gunzipSync(readFileSync(join(bench, 'gold.jsonl.gz'))).toString('utf8');

/** The rows of the gold, of some sets, with their pages. */
export function loadPages(bench, sets) {
  const rows = loadGold(bench)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter(({ set }) => sets.includes(set));
  return rows.map((row) => ({
    ...row,
    html: new Uint8Array(gunzipSync(readFileSync(join(bench, row.file)))),
  }));
}

const tokens = (text) => (text ?? '').match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];

/** How often each run of four words stands in a text. */
function shingles(text) {
  const words = tokens(text);
  const counts = new Map();
  for (let i = 0; i < Math.max(1, words.length - 3); i++) {
    const key = words.slice(i, i + 4).join(' ');
    if (key) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Precision and recall of one page's text; null where it has no say (nothing found, nothing to find). */
function textScore(gold, found) {
  const [a, b] = [shingles(gold), shingles(found)];
  let [both, more, less] = [0, 0, 0];
  for (const key of new Set([...a.keys(), ...b.keys()])) {
    const [x, y] = [a.get(key) ?? 0, b.get(key) ?? 0];
    both += Math.min(x, y);
    more += Math.max(0, y - x);
    less += Math.max(0, x - y);
  }
  return {
    precision: both + more > 0 ? both / (both + more) : null,
    recall: both + less > 0 ? both / (both + less) : null,
  };
}

const folded = (text) => tokens((text ?? '').toLowerCase()).join(' ');
const writers = (names) =>
  new Set(names.map((name) => folded(name.replace(/^\s*(?:by|von|por|par)\s+/i, ''))).filter(Boolean));
const apart = (names) => names.flatMap((name) => name.split(/\s*[,;|]\s*|\s+(?:and|und|et|y)\s+/));

/** What one page gives: its article (null when it was refused) against its gold. */
export function scorePage(page, article) {
  const text = article ? article.text.slice(article.title?.end ?? 0) : '';
  const [gold, found] = [writers(page.authors ?? []), writers(apart(article?.authors ?? []))];
  return {
    ...textScore(page.body, text),
    title: page.title ? folded(article?.title?.quote) === folded(page.title) : null,
    date: page.date ? article?.published.value === page.date.slice(0, 10) : null,
    authors: page.meta
      ? [
          [...gold].filter((name) => found.has(name)).length,
          [...found].filter((name) => !gold.has(name)).length,
          [...gold].filter((name) => !found.has(name)).length,
        ]
      : null,
  };
}

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
const share = (values) => {
  const known = values.filter((value) => value !== null);
  return known.length > 0 ? mean(known.map(Number)) : null;
};

/** Figures of a set out of its pages'. */
export function sumUp(scores) {
  const precision = share(scores.map((score) => score.precision));
  const recall = share(scores.map((score) => score.recall));
  const named = scores.flatMap(({ authors }) => (authors ? [authors] : []));
  const [right, wrong, missed] = [0, 1, 2].map((i) => named.reduce((sum, counts) => sum + counts[i], 0));
  return {
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
    title: share(scores.map((score) => score.title)),
    date: share(scores.map((score) => score.date)),
    authors: named.length > 0 ? (2 * right) / (2 * right + wrong + missed) : null,
  };
}
