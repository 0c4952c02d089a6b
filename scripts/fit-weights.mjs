#!/usr/bin/env node
// Fits the log-linear models of packages/knowledge/data/weights and counts the lexicon's words; prints cross-validated scores unless --quick. Run after the
// lexicon, a feature or the model changed: npm run build && node scripts/fit-weights.mjs [--folds DIR,DIR] [--quick] [--without-news] [grammar trigger status …]
// Each file's `source` names its training data; --folds (scripts/fit/data.mjs) are networks for out-of-fold readings of the training stories.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { statusWordFeatures } from '../packages/engine/dist/3-analyse/triggers/index.js';
import { grammarFeatures } from '../packages/engine/dist/4-extract/events/index.js';
import { loadKnowledge } from '../packages/knowledge/dist/index.js';
import { circumstanceExamples } from './fit/circumstances.mjs';
import { companyExamples } from './fit/company.mjs';
import { countWords } from './fit/count-words.mjs';
import { cachedModel, fitArguments, NEWS, ownStories, readAll, readUnseen, stories } from './fit/data.mjs';
import { facingExamples } from './fit/facing.mjs';
import { fitClasses, folds } from './fit/logistic.mjs';
import { participantExamples } from './fit/participants.mjs';
import { linkExamples, polnearGold, statementExamples, storyGold } from './fit/statements.mjs';
import { statusExamples } from './fit/status.mjs';
import { triggerExamples } from './fit/triggers.mjs';

const DATA = fileURLToPath(new URL('../packages/knowledge/data/', import.meta.url));
const SOURCE =
  'node scripts/fit-weights.mjs on ../shared/voa, ../shared/seed and the stories of dev in corpus/split.json';
const EVENTS = `${SOURCE}, and those of train and of corpus/news as networks read them that had not seen them; real news counts three times`;
const GRAMMAR =
  'node scripts/fit-weights.mjs grammar on the first stories (w…) of train in corpus/split.json, words and grammar alone';
const STATEMENTS = `${SOURCE}, and PolNeAR dev (../shared/bench/quotes)`;

/** `quick`: no cross-validation, which takes eight times as long as the fit. */
const { only, quick, folds: folders, withNews } = fitArguments();
const first = ownStories('train').filter(({ id }) => id.startsWith('w'));
writeFileSync(`${DATA}event-word-counts.tsv`, countWords(first, loadKnowledge()));
const knowledge = loadKnowledge();
const model = await cachedModel();
const news = withNews ? [...stories('voa'), ...stories('seed')] : [];
const read = await readAll(model, [...news, ...ownStories('dev')]);
const unseen = await readUnseen(folders);
// real news has a higher weight than corpus stories
const again = Array(NEWS - 1)
  .fill(news)
  .flat();
const readMore = [...read, ...(await readAll(model, again)), ...unseen];

const wanted = (name) => only.length === 0 || only.includes(name);
const save = (name, examples, { source = SOURCE, ...options } = {}) => {
  const classes = fitClasses(examples, options);
  writeFileSync(`${DATA}weights/${name}.json`, `${JSON.stringify({ source, classes }, null, 1)}\n`);
  console.log(`${name}: ${examples.length} examples${quick ? '' : `, ${accuracy(examples, options)}`}`);
};

/** Accuracy and, for yes-or-no models, F1 of `yes`, cross-validated by document. */
function accuracy(examples, options) {
  let right = 0;
  const yes = { gold: 0, found: 0, both: 0 };
  for (const held of folds(new Set(examples.map(({ group }) => group)))) {
    const classes = fitClasses(
      examples.filter(({ group }) => !held.has(group)),
      options,
    );
    for (const example of examples.filter(({ group }) => held.has(group))) {
      const label = best(classes, example.features);
      right += label === example.label;
      yes.gold += example.label === 'yes';
      yes.found += label === 'yes';
      yes.both += label === 'yes' && example.label === 'yes';
    }
  }
  const f1 = yes.gold > 0 ? `, F1 of yes ${((200 * yes.both) / (yes.gold + yes.found)).toFixed(1)}` : '';
  return `accuracy ${((100 * right) / examples.length).toFixed(1)}${f1} (8-fold)`;
}

function best(classes, features) {
  const sum = (weights) =>
    Object.entries(features).reduce(
      (all, [name, value]) => all + (weights[name] ?? 0) * value,
      weights.bias ?? 0,
    );
  if (classes.yes) return sum(classes.yes) > 0 ? 'yes' : 'no';
  return Object.entries(classes).sort((a, b) => sum(b[1]) - sum(a[1]))[0][0];
}

if (wanted('grammar')) {
  // uses words and grammar only, not the readings
  const training = await readAll(model, first);
  const options = { source: GRAMMAR, minCount: 4, penalty: 5 };
  save('status-grammar', statusExamples(training, loadKnowledge(), statusWordFeatures), options);
  const examples = participantExamples(training, loadKnowledge(), grammarFeatures);
  for (const role of Object.keys(examples)) save(`${role}-grammar`, examples[role], options);
}
if (wanted('trigger')) save('trigger', triggerExamples(readMore, knowledge), { source: EVENTS });
if (wanted('status'))
  save('status', statusExamples(readMore, loadKnowledge()), { source: EVENTS, penalty: 5 });
if (wanted('participants')) {
  const examples = participantExamples(readMore, loadKnowledge());
  for (const role of Object.keys(examples)) save(role, examples[role], { source: EVENTS, penalty: 5 });
}
if (wanted('participants') || wanted('company')) {
  // each uses the weights fitted before it: further actors, recipients given the actor, further recipients
  const options = { source: EVENTS, penalty: 5 };
  save('actor-company', companyExamples(readMore, loadKnowledge(), 'actor'), options);
  save('recipient-facing', facingExamples(readMore, loadKnowledge()), options);
  save('recipient-company', companyExamples(readMore, loadKnowledge(), 'recipient'), options);
}
if (wanted('circumstances')) {
  const examples = circumstanceExamples(readMore, loadKnowledge());
  for (const name of Object.keys(examples)) save(name, examples[name], { source: EVENTS, penalty: 5 });
}
if (wanted('statements')) {
  const sets = [];
  for (const gold of polnearGold()) sets.push({ gold, reading: await model.read(gold.text) });
  // with the training stories too, PolNeAR's direct statements lose a point: its annotators mark contents that our manual does not
  for (const { story, reading } of read) sets.push({ gold: storyGold(story), reading });
  const links = linkExamples(sets, loadKnowledge());
  for (const role of ['cue', 'source']) save(`statement-${role}`, links[role], { source: STATEMENTS });
  save('statement', statementExamples(sets, loadKnowledge()), { source: STATEMENTS, penalty: 8 });
}
await model.close();
