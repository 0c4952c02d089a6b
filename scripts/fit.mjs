#!/usr/bin/env node
// Fits all small models of events (packages/fit) and writes them to packages/knowledge/data/weights, in one step: npm run fit -- --folds DIR,DIR
// DIR,DIR are two networks, each trained on one half of the stories and of the annotated news (training/README.md); the models are fitted on their readings of the other
// half. No network was trained on the pages of many outlets (corpus/news/page-…); the shipped one reads them. --try prints figures on held-out stories and writes nothing.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { fitting } from '../packages/engine/dist/index.js';
import { fitEvents, fitStatus } from '../packages/fit/dist/index.js';
import { loadKnowledge } from '../packages/knowledge/dist/index.js';
import { cachedModel, isUnseenBy, SHARED, toArticle } from './fit/data.mjs';
import { loadNews, loadOwn, loadStories } from './score/shared-sets.mjs';

const { values } = parseArgs({
  options: {
    folds: { type: 'string' },
    before: { type: 'string' },
    try: { type: 'boolean', default: false },
    'without-voa': { type: 'boolean', default: false },
    fast: { type: 'boolean', default: false },
  },
});
const WEIGHTS = fileURLToPath(new URL('../packages/knowledge/data/weights/', import.meta.url));
const SOURCE =
  'npm run fit, on the stories of train and dev of corpus/split.json, the training part of corpus/news, ../shared/voa and ../shared/seed';
/** Weight of a story: real news has a higher weight than corpus stories. */
const WEIGHT = { own: 1, news: 3 };

const knowledge = loadKnowledge();
const isPage = ({ id }) => id.startsWith('page-');

/** Stories with model readings, ready for fitting. */
async function cases(path, stories, weight) {
  const model = await cachedModel(path);
  const read = [];
  for (const { gold } of stories) {
    const article = toArticle(gold);
    read.push({ gold, article, reading: await model.read(gold.text), weight });
  }
  await model.close();
  return read.map((one) => ({ ...one, analysis: fitting.analyse(one.article, one.reading, knowledge) }));
}

const [own, news] = [loadOwn(SHARED, 'train'), loadNews(SHARED, 'train')];
const all = await cases(undefined, loadOwn(SHARED, 'dev'), WEIGHT.own);
all.push(...(await cases(undefined, news.filter(isPage), WEIGHT.news)));
if (!values['without-voa'])
  for (const set of ['voa', 'seed'])
    all.push(...(await cases(undefined, loadStories(SHARED, set), WEIGHT.news)));
if (values.before)
  all.push(
    ...(await cases(
      values.before,
      news.filter((story) => !isPage(story)),
      WEIGHT.news,
    )),
  );
for (const [half, path] of (values.folds?.split(',') ?? []).entries())
  if (path) all.push(...(await cases(path, own.filter(isUnseenBy(half)), WEIGHT.own)));
const started = performance.now();
const log = (line) => console.log(`${((performance.now() - started) / 1000).toFixed(0)} s  ${line}`);
const status = fitStatus(all, knowledge);
log(`status: ${(100 * status.heldOut).toFixed(1)} right on held-out stories`);
if (!values.try) writeModels('status', status.models);
// the models of events are fitted on out-of-fold statuses, as in use
const unseen = all.map((one) => ({
  ...one,
  analysis: fitting.analyse(one.article, one.reading, withStatus(status.modelsFor(one.gold.id))),
}));
const { models, heldOut } = fitEvents(unseen, knowledge, { log });
report(heldOut);
if (!values.try) {
  const write = (name, content) =>
    writeFileSync(`${WEIGHTS}${name}.json`, `${JSON.stringify({ source: SOURCE, ...content })}\n`);
  write('argument-words', { classes: models.argumentWords });
  write('arguments', { models: models.arguments });
  write('event-words', { classes: models.eventWords });
  write('beliefs', { models: { ...models.beliefs, calibration: { classes: models.calibration } } });
}

/** Knowledge with other models of status. */
function withStatus(models) {
  const weights = (name) =>
    name.startsWith('status/')
      ? { source: '', classes: models[name.slice('status/'.length)] }
      : knowledge.weights(name);
  return Object.create(knowledge, { weights: { value: weights } });
}

/** A file of several log-linear models. */
function writeModels(name, models) {
  const named = Object.fromEntries(Object.entries(models).map(([model, classes]) => [model, { classes }]));
  writeFileSync(`${WEIGHTS}${name}.json`, `${JSON.stringify({ source: SOURCE, models: named })}\n`);
}

/** Figures on held-out stories: typed and whole F1 by relevance threshold, AUC and calibration of the confidence. */
function report(rows) {
  const groups = {
    'our stories': rows.filter(
      ({ story }) => !/^(?:page-|gmb-|voa-|\d)/.test(story) && !story.startsWith('wn'),
    ),
    news: rows.filter(({ story }) => /^(?:gmb-|voa-)/.test(story)),
    pages: rows.filter(({ story }) => story.startsWith('page-')),
  };
  for (const [name, list] of Object.entries(groups)) {
    if (list.length === 0) continue;
    const gold = goldCount(list);
    console.log(
      `\n${name}: ${new Set(list.map(({ story }) => story)).size} stories, ${gold} gold events, ${list.length} candidates`,
    );
    for (const floor of [0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55]) {
      const kept = list.filter(({ beliefs }) => beliefs.type >= floor);
      const count = (part) => kept.filter(({ right }) => right[part]).length;
      const f1 = (hits) => ((200 * hits) / (gold + kept.length)).toFixed(1);
      const among = (part) => ((100 * count(part)) / Math.max(1, count('type'))).toFixed(1);
      console.log(
        `  keep ≥ ${floor}: ${kept.length} kept, typed F1 ${f1(count('type'))} (P ${((100 * count('type')) / kept.length).toFixed(1)} R ${((100 * count('type')) / gold).toFixed(1)}), whole F1 ${f1(count('whole'))}; of typed: status ${among('status')} actors ${among('actors')} recipients ${among('recipients')} whole ${among('whole')}`,
      );
    }
    const kept = list.filter(({ beliefs }) => beliefs.type >= 0.4);
    const whole = kept.map(({ beliefs, right }) => [Math.min(...Object.values(beliefs)), right.whole]);
    console.log(
      `  whole: AUC ${auc(whole).toFixed(3)}, among typed ${auc(kept.filter(({ right }) => right.type).map(({ beliefs, right }) => [Math.min(...Object.values(beliefs)), right.whole])).toFixed(3)}, ECE ${ece(whole).toFixed(3)}`,
    );
    const sure = kept
      .filter(({ status }) => status === 'occurred')
      .map(({ beliefs, right }) => [Math.min(...Object.values(beliefs)), right.whole]);
    for (const floor of [0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7]) {
      const over = whole.filter(([p]) => p >= floor);
      const o2 = sure.filter(([p]) => p >= floor);
      console.log(
        `  sure ≥ ${floor}: ${((100 * over.length) / whole.length).toFixed(0)}% of events, right ${((100 * over.filter(([, r]) => r).length) / Math.max(1, over.length)).toFixed(1)}; occurred only ${((100 * o2.length) / whole.length).toFixed(0)}%, right ${((100 * o2.filter(([, r]) => r).length) / Math.max(1, o2.length)).toFixed(1)}`,
      );
    }
  }
}

function goldCount(list) {
  const ids = new Set(list.map(({ story }) => story));
  return all
    .filter(({ gold }) => ids.has(gold.id))
    .reduce((sum, { gold }) => sum + Object.keys(gold.events).length, 0);
}

function auc(pairs) {
  const sorted = pairs.toSorted((a, b) => a[0] - b[0]);
  let [rank, sum, yes] = [0, 0, 0];
  for (const [, right] of sorted) {
    rank++;
    if (right) {
      sum += rank;
      yes++;
    }
  }
  return (sum - (yes * (yes + 1)) / 2) / Math.max(1, yes * (pairs.length - yes));
}

function ece(pairs, bins = 10) {
  const sorted = pairs.toSorted((a, b) => a[0] - b[0]);
  const size = Math.ceil(sorted.length / bins);
  let error = 0;
  for (let i = 0; i < sorted.length; i += size) {
    const part = sorted.slice(i, i + size);
    const mean = part.reduce((s, [p]) => s + p, 0) / part.length;
    const share = part.filter(([, r]) => r).length / part.length;
    error += (Math.abs(mean - share) * part.length) / sorted.length;
  }
  return error;
}
