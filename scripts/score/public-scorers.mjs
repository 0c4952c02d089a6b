// Predictions → figures, by corpus/score.py, and for PolNeAR by ../shared/bench/quotes/score_quotes.py, which is called, not copied.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toAttributions } from './read-stories.mjs';

/** Values as JSON Lines. */
export const toJsonLines = (items) => items.map((item) => `${JSON.stringify(item)}\n`).join('');

function withFolder(use) {
  const folder = mkdtempSync(join(tmpdir(), 'entente-score-'));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
const python = (...args) =>
  execFileSync('python3', args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 28,
  });

const CORPUS = fileURLToPath(new URL('../../corpus', import.meta.url));
const BOOTSTRAP = fileURLToPath(new URL('bootstrap.py', import.meta.url));

/** score.py over annotated stories: its own JSON, and with `draws` the `intervals` of its figures over the stories. */
export const scoreStories = (results, draws = 0) =>
  withFolder((folder) => {
    const predictions = join(folder, 'predictions.jsonl');
    writeFileSync(predictions, toJsonLines(results.map(({ object }) => object)));
    const files = results.map(({ story }) => story.file);
    const figures = JSON.parse(python(join(CORPUS, 'score.py'), predictions, ...files));
    if (draws === 0 || files.length < 2) return figures;
    return {
      ...figures,
      intervals: JSON.parse(python(BOOTSTRAP, predictions, String(draws), ...files)),
    };
  });

/** score_quotes.py over PolNeAR: its own JSON, and with `draws` the `intervals` of the linked F1 over the articles. */
export const scoreQuotes = (shared, results, draws = 0) =>
  withFolder((folder) => {
    const [gold, predictions, out] = ['gold', 'predictions', 'out'].map((name) =>
      join(folder, `${name}.jsonl`),
    );
    writeFileSync(gold, toJsonLines(results.map(({ story }) => story.gold)));
    writeFileSync(predictions, toJsonLines(results.map(toAttributions)));
    const more = draws > 0 ? ['--ci', String(draws)] : [];
    python(join(shared, 'bench/quotes/score_quotes.py'), gold, predictions, '--json', out, ...more);
    const figures = JSON.parse(readFileSync(out, 'utf8'));
    return draws > 0 ? { ...figures, intervals: { all: figures.ci95['full.half'] } } : figures;
  });
