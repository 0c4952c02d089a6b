#!/usr/bin/env node
// Fits the log-linear models of statements (is this the cue of the content, is this its source, did somebody say that at all?) and writes them to
// packages/knowledge/data/weights/statements.json: npm run build && node scripts/fit-statements.mjs [cue source keep]. The calibration in the same file is fitted by
// scripts/fit.mjs. `keep` was fitted on readings of entente-en-1: fitted on later ones it gives up what rules find, so look at docs/scores.md before you keep a new one.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fitLinear } from '../packages/fit/dist/index.js';
import { loadKnowledge } from '../packages/knowledge/dist/index.js';
import { writeData } from './digests.mjs';
import { cachedModel, ownStories, readAll, stories } from './fit/data.mjs';
import { linkExamples, polnearGold, statementExamples, storyGold } from './fit/statements.mjs';

const FILE = fileURLToPath(new URL('../packages/knowledge/data/weights/statements.json', import.meta.url));
const SOURCE =
  'node scripts/fit-statements.mjs on ../shared/voa, ../shared/seed, the stories of dev in corpus/split.json and PolNeAR dev (../shared/bench/quotes); calibration: npm run fit';
const only = process.argv.slice(2);
const wanted = (name) => only.length === 0 || only.includes(name);

const knowledge = loadKnowledge();
const model = await cachedModel();
const read = await readAll(model, [...stories('voa'), ...stories('seed'), ...ownStories('dev')]);
const sets = [];
for (const gold of polnearGold()) sets.push({ gold, reading: await model.read(gold.text) });
// with the training stories too, PolNeAR's direct statements lose a point: its annotators mark contents that our manual does not
for (const { story, reading } of read) sets.push({ gold: storyGold(story), reading });
await model.close();

const weighted = (examples) => examples.map((example) => ({ ...example, weight: 1 }));
const links = linkExamples(sets, knowledge);
for (const [name, examples, penalty] of [
  ['cue', links.cue, 2],
  ['source', links.source, 2],
  ['keep', wanted('keep') ? statementExamples(sets, knowledge) : [], 8],
]) {
  if (!wanted(name)) continue;
  const file = JSON.parse(readFileSync(FILE, 'utf8'));
  const classes = fitLinear(weighted(examples), { penalty, steps: 400 });
  writeData(
    FILE,
    `${JSON.stringify({ source: SOURCE, models: { ...file.models, [name]: { classes } } }, null, 1)}\n`,
  );
  console.log(`${name}: ${examples.length} examples`);
}
