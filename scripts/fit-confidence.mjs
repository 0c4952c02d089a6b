#!/usr/bin/env node
// Fits packages/knowledge/data/weights/confidence.json: calibration of the confidence of events and statements (Platt 1999). Run it last, after all other weights:
//   npm run build && node scripts/fit-confidence.mjs --folds DIR,DIR
// Fitted on the training stories of ours and on real news out-of-fold for the two networks of --folds (scripts/fit/data.mjs), and on those of `dev`.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { logOdds, weigh } from '../packages/engine/dist/3-analyse/index.js';
import { createEngine } from '../packages/entente/dist/index.js';
import { fitArguments, isUnseenBy, NEWS, SHARED } from './fit/data.mjs';
import { fitClasses } from './fit/logistic.mjs';
import { calibration, judgeRecords } from './score/calibration.mjs';
import { readStories } from './score/read-stories.mjs';
import { loadNews, loadOwn } from './score/shared-sets.mjs';

const FILE = fileURLToPath(new URL('../packages/knowledge/data/weights/confidence.json', import.meta.url));
const SOURCE =
  'node scripts/fit-confidence.mjs on the stories of `train` in corpus/split.json and of corpus/news (three times) as networks read them that had not seen them, and on those of `dev`';
const save = (classes) => writeFileSync(FILE, `${JSON.stringify({ source: SOURCE, classes }, null, 1)}\n`);
const { folds } = fitArguments();
const KINDS = ['event', 'statement'];

/** The records of some stories by a model, each marked right or wrong. */
async function judge(model, stories) {
  const engine = await createEngine(model ? { model } : {});
  const judged = judgeRecords(await readStories(engine, stories));
  await engine.close();
  return judged;
}

// the input is the uncalibrated score
save(Object.fromEntries(KINDS.map((kind) => [kind, { bias: 0, logOdds: 1 }])));
const parts = [await judge(null, loadOwn(SHARED, 'dev'))];
const [own, news] = [loadOwn(SHARED, 'train'), loadNews(SHARED, 'train')];
for (const [half, folder] of folds.entries()) {
  parts.push(await judge(folder, own.filter(isUnseenBy(half))));
  // the product reads real news
  parts.push(...Array(NEWS).fill(await judge(folder, news.filter(isUnseenBy(half)))));
}
const classes = {};
for (const kind of KINDS) {
  const judged = parts.flatMap((part) => part[kind]);
  const examples = judged.map(({ confidence, right }) => ({
    features: { logOdds: logOdds(confidence) },
    label: right ? 'yes' : 'no',
    group: '',
  }));
  classes[kind] = fitClasses(examples, { penalty: 0.1 }).yes;
  const after = judged.map(({ confidence, right }) => ({
    confidence: weigh({ logOdds: logOdds(confidence) }, { classes }, kind),
    right,
  }));
  const error = (list) => calibration(list).error.toFixed(3);
  console.log(
    `${kind}: ${judged.length} records, expected calibration error ${error(judged)} before, ${error(after)} after`,
  );
}
save(classes);
