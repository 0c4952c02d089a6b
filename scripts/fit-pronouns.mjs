// Fits packages/knowledge/data/weights/pronoun.json: which antecedent a pronoun takes up (softmax over candidates and "none").
// Run after `npm run build` when the factors of 3-analyse/chains/pronouns.ts change: node scripts/fit-pronouns.mjs GOLD… [--readings=FILE,…]
// GOLD: JSON lines of ../shared/corpus/check.py --jsonl. With readings (JSON lines {text, reading}) mentions and arcs are the model's, else gold.
import fs from 'node:fs';
import { profileMentions } from '../packages/engine/dist/3-analyse/chains/profile.js';
import { startClusters } from '../packages/engine/dist/3-analyse/chains/clusters.js';
import { linkNames } from '../packages/engine/dist/3-analyse/chains/name-links.js';
import { findCandidates } from '../packages/engine/dist/3-analyse/chains/pronouns.js';
import { findSpeakers } from '../packages/engine/dist/3-analyse/chains/speakers.js';
import { evidenceOf } from '../packages/engine/dist/3-analyse/chains/index.js';
import { findMentions } from '../packages/engine/dist/3-analyse/mentions/index.js';
import { splitParagraphs } from '../packages/engine/dist/3-analyse/paragraphs.js';
import { tagWords } from '../packages/engine/dist/3-analyse/parts-of-speech.js';
import { findQuotes } from '../packages/engine/dist/3-analyse/quotes.js';
import { splitSentences } from '../packages/engine/dist/3-analyse/sentences.js';
import { loadKnowledge } from '../packages/knowledge/dist/index.js';

const knowledge = loadKnowledge();
const args = process.argv.slice(2);
const readings = new Map(
  (args.find((arg) => arg.startsWith('--readings='))?.slice(11).split(',') ?? [])
    .flatMap((file) => fs.readFileSync(file, 'utf8').trim().split('\n').map((line) => JSON.parse(line)))
    .map(({ text, reading }) => [text, reading]),
);
const stories = args
  .filter((arg) => !arg.startsWith('--'))
  .flatMap((file) => fs.readFileSync(file, 'utf8').trim().split('\n').map((line) => JSON.parse(line)));

/** One example a pronoun: features of its candidates, and which of them are right (none: the empty list). */
function examplesOf(story) {
  const { text } = story;
  const kindOf = (id) => (id[0] === 'p' ? 'place' : (story.actors[id]?.kind ?? 'group'));
  const gold = story.spans.filter(({ id }) => id[0] === 'a' || id[0] === 'p');
  const goldReading = {
    model: 'gold', times: [], cues: [], contents: [], sources: [], triggers: [], arcs: [],
    mentions: gold
      .map(({ start, end, id }) => ({ start, end, kind: kindOf(id), score: 1, inner: false }))
      .sort((a, b) => a.start - b.start || b.end - a.end),
  };
  const reading = readings.get(text) ?? goldReading;
  const paragraphs = splitParagraphs(text);
  const sentences = splitSentences(text, paragraphs, knowledge);
  const words = tagWords(text, paragraphs);
  const mentions = findMentions(text, { words, reading, knowledge });
  const scene = { text, mentions, words, sentences, quotes: findQuotes(text, paragraphs), knowledge, published: story.date, common: new Set(words.map((word) => word.text).filter((word) => /^\p{Ll}/u.test(word))) };
  const profiles = profileMentions(scene);
  const clusters = startClusters(profiles);
  linkNames(profiles, clusters, knowledge);
  const discourse = { profiles, clusters, scene, evidence: evidenceOf(profiles, reading), speakers: findSpeakers(profiles, scene, reading) };
  const ids = mentions.map((mention) => {
    const best = gold
      .map((span) => ({ id: span.id, dice: (2 * Math.max(0, Math.min(span.end, mention.end) - Math.max(span.start, mention.start))) / (span.end - span.start + mention.end - mention.start) }))
      .sort((a, b) => b.dice - a.dice)[0];
    return best && best.dice >= 0.5 ? best.id : null;
  });
  const lastOf = new Map();
  return profiles.flatMap((profile) => {
    const id = ids[profile.at];
    const examples = [];
    if (profile.person === 3 && id) {
      const candidates = findCandidates(profile, discourse);
      const right = candidates.map(({ at }) => ids[at] === id);
      if (candidates.length > 0) examples.push({ features: candidates.map(({ features }) => features), right, text: profile.text });
    }
    // teacher forcing: later pronouns see the right clusters
    if (id && lastOf.has(id) && profile.person > 0) clusters.join(lastOf.get(id), profile.at);
    if (id) lastOf.set(id, profile.at);
    return examples;
  });
}

function scores(example, weights) {
  return example.features.map((features) => Object.entries(features).reduce((sum, [name, value]) => sum + (weights[name] ?? 0) * value, weights.bias ?? 0));
}

function fit(examples, { rounds = 400, rate = 0.5, decay = 0.004 } = {}) {
  const weights = { bias: 0 };
  const squares = {};
  for (let round = 0; round < rounds; round++) {
    const gradient = {};
    for (const example of examples) {
      const raw = [...scores(example, weights), 0];
      const peak = Math.max(...raw);
      const odds = raw.map((score) => Math.exp(score - peak));
      const total = odds.reduce((a, b) => a + b);
      const isRight = example.right.some(Boolean) ? [...example.right, false] : [...example.right, true];
      const rightTotal = odds.reduce((sum, odd, i) => sum + (isRight[i] ? odd : 0), 0);
      for (const [i, features] of example.features.entries()) {
        const push = (isRight[i] ? odds[i] / rightTotal : 0) - odds[i] / total;
        for (const [name, value] of [...Object.entries(features), ['bias', 1]]) gradient[name] = (gradient[name] ?? 0) + push * value;
      }
    }
    for (const [name, slope] of Object.entries(gradient)) {
      const step = slope / examples.length - decay * (weights[name] ?? 0);
      squares[name] = (squares[name] ?? 0) + step * step;
      weights[name] = (weights[name] ?? 0) + (rate * step) / Math.sqrt(squares[name] + 1e-9);
    }
  }
  return weights;
}

/** Share of pronouns with a right candidate that get it; and of all decisions that are right. */
function accuracy(examples, weights) {
  let right = 0, answered = 0, answerable = 0;
  for (const example of examples) {
    const raw = scores(example, weights);
    const best = raw.indexOf(Math.max(...raw));
    answerable += example.right.some(Boolean);
    if (raw[best] <= 0) continue;
    answered++;
    right += example.right[best];
  }
  return `precision ${((100 * right) / answered).toFixed(1)} recall ${((100 * right) / answerable).toFixed(1)} of ${examples.length}`;
}

const byStory = stories.map(examplesOf);
const folds = 5;
let report = [];
for (let fold = 0; fold < folds; fold++) {
  const weights = fit(byStory.filter((_, i) => i % folds !== fold).flat());
  report.push(accuracy(byStory.filter((_, i) => i % folds === fold).flat(), weights));
}
console.log('cross-validated', report.join(' | '));
const weights = fit(byStory.flat());
console.log('all', accuracy(byStory.flat(), weights));
const rounded = Object.fromEntries(Object.entries(weights).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, value]) => [name, Math.round(value * 1000) / 1000]));
if (args.includes('--write'))
  fs.writeFileSync(new URL('../packages/knowledge/data/weights/pronoun.json', import.meta.url), `${JSON.stringify({ source: 'node scripts/fit-pronouns.mjs on the gold of ../shared/corpus/stories and ../shared/voa', classes: { yes: rounded } }, null, 1)}\n`);
console.log(JSON.stringify(rounded));
