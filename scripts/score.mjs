#!/usr/bin/env node
// Reads the scored sets of ../shared with the product and writes docs/scores.md. Run it (`npm run score`) before and after a change to the model, a rule or
// knowledge. `node scripts/score.mjs --sets voa,seed` prints the figures of some sets and writes nothing; `--model DIR` reads with another model.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createEngine } from '../packages/entente/dist/index.js';
import { readOptions } from './options.mjs';
import { calibration, countedByDefault, judgeRecords } from './score/calibration.mjs';
import { scoreActors } from './score/match-actors.mjs';
import { countEvents } from './score/match-events.mjs';
import { scoresPage } from './score/page.mjs';
import { scoreQuotes, scoreStories } from './score/public-scorers.mjs';
import { readStories } from './score/read-stories.mjs';
import { seedFacts } from './score/seed-facts.mjs';
import { findShared, loadNews, loadOwn, loadPolnear, loadSeed, loadStories } from './score/shared-sets.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const say = (line) => process.stdout.write(`${line}\n`);
/** Number of bootstrap resamples for an interval. */
const DRAWS = 300;

/** Annotated stories by the public scorer, plus actor attributes and coreference. */
function scoreAll(_shared, results, draws) {
  const [figures, actors] = [scoreStories(results, draws), scoreActors(results, draws)];
  const intervals = { ...figures.intervals, ...actors.intervals };
  return { ...figures, ...actors, ...(figures.intervals && { intervals }) };
}

/** Whole pages of many outlets. */
const isPage = ({ id }) => id.startsWith('page-');
const isNot = (test) => (item) => !test(item);

/** Every scored set: its name on the page, how to load it, how to score it. */
const SETS = {
  seed: { name: 'Seed', load: loadSeed, score: scoreAll },
  voa: { name: 'VOA', load: (shared) => loadStories(shared, 'voa'), score: scoreAll },
  dev: { name: 'Corpus, dev', load: (shared) => loadOwn(shared, 'dev'), score: scoreAll },
  test: { name: 'Corpus, test', load: (shared) => loadOwn(shared, 'test'), score: scoreAll },
  news: {
    name: 'Real news, test',
    load: (shared) => loadNews(shared, 'test').filter(isNot(isPage)),
    score: scoreAll,
  },
  general: {
    name: 'General news, test',
    load: (shared) => loadNews(shared, 'test').filter(isPage),
    score: scoreAll,
  },
  polnear: { name: 'PolNeAR dev', load: loadPolnear, score: scoreQuotes },
};

/** One line for the terminal. */
function summary(name, figures) {
  if (!('event_type_F1' in figures)) {
    const linked = (slice) => (100 * figures[slice].full.half.f).toFixed(1);
    return `${name}: linked F1 all ${linked('all')}, direct ${linked('direct')}`;
  }
  const { intervals: _, ...plain } = figures;
  return `${name}: ${JSON.stringify(plain).replace(/["{}]/g, '').replaceAll(',', ', ')}`;
}

function verification(name, results) {
  const words = results.reduce((sum, { article }) => sum + article.text.split(/\s+/).length, 0);
  const records = results.reduce((sum, result) => sum + result.records.length, 0);
  const faults = results.reduce((sum, result) => sum + result.faults.length, 0);
  return { set: name, texts: results.length, words, records, faults };
}

/** The `source` of each file of fitted weights. */
function fittedWeights() {
  const folder = join(ROOT, 'packages/knowledge/data/weights');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({ name, source: JSON.parse(readFileSync(join(folder, name), 'utf8')).source }));
}

async function readSets(shared, names, draws) {
  const engine = await createEngine(options.model ? { model: options.model } : {});
  const results = {};
  const scores = {};
  try {
    for (const name of names) {
      const { name: title, load, score } = SETS[name];
      results[name] = await readStories(engine, load(shared));
      scores[name] = score(shared, results[name], draws);
      say(summary(title, scores[name]));
      for (const { story, faults } of results[name])
        if (faults.length > 0) say(`  ${story.id}: ${faults.length} faults`);
    }
  } finally {
    await engine.close();
  }
  return { model: engine.model, results, scores };
}

function calibrationOf(results) {
  const judged = judgeRecords(results);
  const kinds = Object.fromEntries(Object.entries(judged).map(([kind, list]) => [kind, calibration(list)]));
  return { kinds, counted: countedByDefault(judged.event) };
}

function writePage({ model, results, scores }) {
  const page = scoresPage({
    model,
    scores,
    facts: seedFacts(results.seed[0]),
    events: ['voa', 'test'].map((name) => ({ set: SETS[name].name, counts: countEvents(results[name]) })),
    calibration: ['voa', 'news', 'general', 'test'].map((name) => ({
      set: SETS[name].name,
      ...calibrationOf(results[name]),
    })),
    verified: Object.keys(SETS).map((name) => verification(SETS[name].name, results[name])),
    fitted: fittedWeights(),
    notes: existsSync(join(ROOT, 'docs/scores-notes.md'))
      ? readFileSync(join(ROOT, 'docs/scores-notes.md'), 'utf8')
      : '',
  });
  writeFileSync(join(ROOT, 'docs/scores.md'), page);
  say('written: docs/scores.md');
}

const { shared, problem } = findShared(ROOT);
const { values: options } = readOptions(import.meta.url, {
  options: { sets: { type: 'string' }, model: { type: 'string' } },
});
const wanted = options.sets?.split(',');
if (problem) say(`no scores: ${problem}. docs/scores.md stays as it is.`);
else {
  const read = await readSets(shared, wanted ?? Object.keys(SETS), wanted ? 0 : DRAWS);
  if (!wanted) writePage(read);
}
