#!/usr/bin/env node
// Fits packages/knowledge/data/weights/confidence.json: how often events and statements of a score are right (Platt 1999). Run it last, after all other weights:
//   npm run build && node scripts/fit-confidence.mjs --folds DIR,DIR
// Fitted on the training stories of ours as the two networks of --folds read them that had not seen them (scripts/fit/data.mjs), and on those of `dev`.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createEngine } from '../packages/entente/dist/index.js';
import { ownStories, unseenBy } from './fit/data.mjs';
import { fitClasses } from './fit/logistic.mjs';
import { calibration, judgeRecords } from './score/calibration.mjs';
import { readStories } from './score/read-stories.mjs';

const FILE = fileURLToPath(new URL('../packages/knowledge/data/weights/confidence.json', import.meta.url));
const SOURCE =
  'node scripts/fit-confidence.mjs on the stories of `train` in corpus/split.json as networks read them that had not seen them, and on those of `dev`';
const save = (classes) => writeFileSync(FILE, `${JSON.stringify({ source: SOURCE, classes }, null, 1)}\n`);
const at = process.argv.indexOf('--folds');
const folders = at < 0 ? [] : process.argv[at + 1].split(',');
const KINDS = ['event', 'statement'];

/** The records of some stories as a model reads them, judged. */
async function judge(model, stories) {
  const engine = await createEngine(model ? { model } : {});
  const texts = stories.map((gold) => ({ ...gold, gold }));
  const judged = judgeRecords(await readStories(engine, texts));
  await engine.close();
  return judged;
}

// what is fitted is the bare score
save(Object.fromEntries(KINDS.map((kind) => [kind, { bias: 0, logOdds: 1 }])));
const parts = [await judge(null, ownStories('dev'))];
for (const [half, folder] of folders.entries()) parts.push(await judge(folder, unseenBy(half)));
const logOdds = (p) =>
  Math.log(Math.min(0.9975, Math.max(0.0025, p)) / (1 - Math.min(0.9975, Math.max(0.0025, p))));
const classes = {};
for (const kind of KINDS) {
  const judged = parts.flatMap((part) => part[kind]);
  const examples = judged.map(({ confidence, right }) => ({
    features: { logOdds: logOdds(confidence) },
    label: right ? 'yes' : 'no',
    group: '',
  }));
  classes[kind] = fitClasses(examples, { penalty: 0.1 }).yes;
  const { bias, logOdds: slope } = classes[kind];
  const after = judged.map(({ confidence, right }) => ({
    confidence: 1 / (1 + Math.exp(-(bias + slope * logOdds(confidence)))),
    right,
  }));
  const error = (list) => calibration(list).error.toFixed(3);
  console.log(
    `${kind}: ${judged.length} records, expected calibration error ${error(judged)} before, ${error(after)} after`,
  );
}
save(classes);
