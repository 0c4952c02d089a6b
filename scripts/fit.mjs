#!/usr/bin/env node
// Fits all small models of events (packages/fit) and the calibration of statements, and writes them to packages/knowledge/data/weights, in one step:
//   npm run fit -- --folds DIR,DIR      two networks, each of which knows one half of the annotated texts, read the other half; the shipped one what was annotated since (training/README.md)
// --try prints figures of held-out stories, writes nothing; --statements fits the calibration of statements alone.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fitting, readRecords } from '../packages/engine/dist/index.js';
import { toArticleObject } from '../packages/exports/dist/index.js';
import { fitEvents, fitLinear, fitStatus } from '../packages/fit/dist/index.js';
import { judgeStory } from '../packages/gold/dist/index.js';
import { loadKnowledge } from '../packages/knowledge/dist/index.js';
import { writeData } from './digests.mjs';
import { cachedModel, isSinceTraining, isUnseenBy, SHARED, toArticle, WEIGHT } from './fit/data.mjs';
import { heldOutReport } from './fit/report.mjs';
import { readOptions } from './options.mjs';
import { loadNews, loadOwn, loadStories } from './score/shared-sets.mjs';

const { values } = readOptions(import.meta.url, {
  options: {
    folds: { type: 'string' },
    try: { type: 'boolean', default: false },
    statements: { type: 'boolean', default: false },
    'without-voa': { type: 'boolean', default: false },
  },
});
const WEIGHTS = fileURLToPath(new URL('../packages/knowledge/data/weights/', import.meta.url));
const SOURCE =
  'npm run fit, on the stories of train and dev of corpus/split.json, the training part of corpus/news, ../shared/voa and ../shared/seed';

const knowledge = loadKnowledge();
/** Stories with model readings, ready for fitting. */
async function cases(path, stories, weight) {
  const model = await cachedModel(path);
  const read = [];
  for (const { gold } of stories) {
    const article = toArticle(gold);
    read.push({ gold, article, reading: await model.read(gold.text), weight });
  }
  await model.close();
  return read.map((one) => ({ ...one, analysis: fitting.analyse(one.article, one.reading, { knowledge }) }));
}

const all = await cases(undefined, loadOwn(SHARED, 'dev'), WEIGHT.own);
if (!values['without-voa'])
  for (const set of ['voa', 'seed'])
    all.push(...(await cases(undefined, loadStories(SHARED, set), WEIGHT.news)));
const [own, marked] = [loadOwn(SHARED, 'train'), loadNews(SHARED, 'train')];
const news = marked.filter((story) => !isSinceTraining(story));
all.push(...(await cases(undefined, marked.filter(isSinceTraining), WEIGHT.news)));
for (const [half, path] of (values.folds?.split(',') ?? []).entries()) {
  all.push(...(await cases(path, own.filter(isUnseenBy(half)), WEIGHT.own)));
  all.push(...(await cases(path, news.filter(isUnseenBy(half)), WEIGHT.news)));
}
const started = performance.now();
const log = (line) => console.log(`${((performance.now() - started) / 1000).toFixed(0)} s  ${line}`);
/** Log-linear models by name, as a file of weights holds them. */
const named = (models) =>
  Object.fromEntries(Object.entries(models).map(([model, classes]) => [model, { classes }]));

const write = (name, content) =>
  writeData(`${WEIGHTS}${name}.json`, `${JSON.stringify({ source: SOURCE, ...content })}\n`);
if (!values.statements) fitAllOfEvents();
if (!values.try) await writeStatements();

/** Status, arguments and beliefs. */
function fitAllOfEvents() {
  const status = fitStatus(all, knowledge);
  log(`status: ${(100 * status.heldOut).toFixed(1)} right on held-out stories`);
  // the models of events learn from statuses that were read of stories not fitted on, as they will meet them
  const unseen = all.map((one) => ({
    ...one,
    analysis: fitting.analyse(one.article, one.reading, {
      knowledge: withStatus(status.modelsFor(one.gold.id)),
    }),
  }));
  const { models, heldOut } = fitEvents(unseen, knowledge, { log });
  for (const line of heldOutReport(heldOut, all)) console.log(line);
  console.log('\nannotated since training, as the shipped network reads them:');
  const isSince = (id) => isSinceTraining({ id });
  const since = heldOut.filter(({ story }) => isSince(story));
  for (const line of heldOutReport(
    since,
    all.filter(({ gold }) => isSince(gold.id)),
  ))
    console.log(line);
  if (values.try) return;
  write('status', { models: named(status.models) });
  write('argument-words', { classes: models.argumentWords });
  write('arguments', { models: models.arguments });
  write('event-words', { classes: models.eventWords });
  write('beliefs', { models: { ...models.beliefs, calibration: { classes: models.calibration } } });
}

/** The calibration of statements, in the file of their models. */
async function writeStatements() {
  const file = JSON.parse(readFileSync(`${WEIGHTS}statements.json`, 'utf8'));
  const models = { ...file.models, calibration: { classes: await calibrateStatements() } };
  writeData(`${WEIGHTS}statements.json`, `${JSON.stringify({ ...file, models }, null, 1)}\n`);
  log('calibration of statements');
}

/** Knowledge with other models of status. */
function withStatus(models) {
  const weights = (name) =>
    name.startsWith('status/')
      ? { source: '', classes: models[name.slice('status/'.length)] }
      : knowledge.weights(name);
  return Object.create(knowledge, { weights: { value: weights } });
}

/** Platt scaling of statements, on top of the score that the model of statements gives: fitted on what is read with the scaling left out. */
async function calibrateStatements() {
  const plain = { classes: { statement: { bias: 0, logOdds: 1 } } };
  const unscaled = Object.create(knowledge, {
    weights: { value: (name) => (name === 'statements/calibration' ? plain : knowledge.weights(name)) },
  });
  const examples = [];
  for (const { gold, article, reading, weight } of all) {
    const model = { ...reading, name: reading.model, language: 'en', read: async () => reading };
    const object = toArticleObject(article, await readRecords(article, { model, knowledge: unscaled }));
    for (const { confidence, right } of judgeStory(gold, object).judgedStatements) {
      const score = Math.min(0.9975, Math.max(0.0025, confidence));
      examples.push({
        features: { logOdds: Math.log(score / (1 - score)) },
        label: right ? 'yes' : 'no',
        weight,
      });
    }
  }
  return { statement: fitLinear(examples, { penalty: 0.1, minCount: 0 }).yes };
}
