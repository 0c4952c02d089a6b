#!/usr/bin/env node
// Fits data/weights of packages/knowledge: pronoun.json (which antecedent a pronoun takes up), country-noun.json (which country `the government` is), country.json (whose an
// actor is that the words give no country), on gold mentions of `train` and `dev` and on what the model reads of ../shared/voa, ../shared/seed and `dev`. Run it after their
// factors change: npm run build && node scripts/fit-chains.mjs [--quick] [pronoun country-noun country]; --quick leaves out the cross-validated score, six times as long.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { evidenceOf } from '../packages/engine/dist/3-analyse/chains/anaphors.js';
import { startClusters } from '../packages/engine/dist/3-analyse/chains/clusters.js';
import {
  countryCandidates,
  isCountryNoun,
  surveyCountries,
} from '../packages/engine/dist/3-analyse/chains/country-nouns.js';
import { findChains } from '../packages/engine/dist/3-analyse/chains/index.js';
import { linkNames } from '../packages/engine/dist/3-analyse/chains/name-links.js';
import { pairCandidates, standsForTwo } from '../packages/engine/dist/3-analyse/chains/plurals.js';
import { profileMentions } from '../packages/engine/dist/3-analyse/chains/profile.js';
import { findCandidates } from '../packages/engine/dist/3-analyse/chains/pronouns.js';
import { findSpeakers } from '../packages/engine/dist/3-analyse/chains/speakers.js';
import { findMentions } from '../packages/engine/dist/3-analyse/mentions/index.js';
import { splitParagraphs } from '../packages/engine/dist/3-analyse/paragraphs.js';
import { tagWords } from '../packages/engine/dist/3-analyse/parts-of-speech.js';
import { findQuotes } from '../packages/engine/dist/3-analyse/quotes.js';
import { splitSentences } from '../packages/engine/dist/3-analyse/sentences.js';
import { viewChains } from '../packages/engine/dist/5-link/chain-views.js';
import { candidateCountries, surround } from '../packages/engine/dist/5-link/context.js';
import { anchorsOf, homelessOf } from '../packages/engine/dist/5-link/homeless.js';
import { identifyChains } from '../packages/engine/dist/5-link/identities.js';
import { dice } from '../packages/gold/dist/index.js';
import { loadKnowledge } from '../packages/knowledge/dist/index.js';
import { writeData } from './digests.mjs';
import { cachedModel, ownStories, SHARED, stories, WEIGHT } from './fit/data.mjs';
import { crossValidate, fitRanking } from './fit/ranking.mjs';
import { readOptions } from './options.mjs';
import { loadNews } from './score/shared-sets.mjs';

const WEIGHTS = fileURLToPath(new URL('../packages/knowledge/data/weights/chains.json', import.meta.url));
const SOURCE =
  'node scripts/fit-chains.mjs on the stories of `train` and `dev` in corpus/split.json (gold mentions), ../shared/voa and ../shared/seed (three times each) and those of `dev`';
const knowledge = loadKnowledge();

/** The layers that coreference uses. */
function sceneOf(story, reading) {
  const { text } = story;
  const paragraphs = splitParagraphs(text);
  const sentences = splitSentences(text, paragraphs, knowledge);
  const words = tagWords(text, paragraphs);
  const mentions = findMentions(text, { words, reading, knowledge });
  const common = new Set(words.map((word) => word.text).filter((word) => /^\p{Ll}/u.test(word)));
  return {
    text,
    paragraphs,
    sentences,
    words,
    mentions,
    quotes: findQuotes(text, paragraphs),
    knowledge,
    published: story.date,
    common,
    reading,
  };
}

/** A reading with the gold mentions only. */
function goldReading({ spans, actors }) {
  const kindOf = (id) => (id[0] === 'p' ? 'place' : (actors[id]?.kind ?? 'group'));
  const mentions = spans
    .filter(({ id }) => /^[ap]/.test(id))
    .map(({ start, end, id }) => ({ start, end, kind: kindOf(id), score: 1, inner: false }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const times = spans
    .filter(({ id }) => id[0] === 't')
    .map(({ start, end }) => ({ start, end, score: 1 }))
    .sort((a, b) => a.start - b.start);
  return { model: 'gold', mentions, times, sources: [], cues: [], contents: [], triggers: [], arcs: [] };
}

/** The gold id of each mention, matched by at least half its characters. */
function goldIds({ spans }, mentions) {
  const gold = spans.filter(({ id }) => /^[ap]/.test(id));
  return mentions.map((mention) => {
    const near = gold
      .map((span) => ({ id: span.id, shared: dice(span, mention) }))
      .sort((a, b) => b.shared - a.shared)[0];
    return near && near.shared >= 0.5 ? near.id : null;
  });
}

/** The input of coreference, with linked names. */
function openDiscourse(scene) {
  const profiles = profileMentions(scene);
  const clusters = startClusters(profiles);
  linkNames(profiles, clusters, knowledge);
  const evidence = evidenceOf(profiles, scene.reading);
  return { profiles, clusters, scene, evidence, speakers: findSpeakers(profiles, scene, scene.reading) };
}

/** One choice per third-person pronoun; earlier pronouns are resolved as in the gold. */
function pronounChoices(story, scene) {
  const discourse = openDiscourse(scene);
  const { profiles, clusters } = discourse;
  const ids = goldIds(story, scene.mentions);
  const lastOf = new Map();
  return profiles.flatMap((profile) => {
    const id = ids[profile.at];
    const candidates = profile.person === 3 && id ? findCandidates(profile, discourse) : [];
    const right = candidates.map(({ at }) => ids[at] === id);
    if (id && profile.person > 0 && lastOf.has(id)) clusters.join(lastOf.get(id), profile.at);
    if (id) lastOf.set(id, profile.at);
    return asChoice(candidates, right, story);
  });
}

/** One choice per country noun; the gold country is right. Earlier mentions are resolved as in the gold. */
function countryNounChoices(story, scene) {
  const open = openDiscourse(scene);
  const { profiles, clusters } = open;
  const discourse = { ...open, ...surveyCountries(profiles, clusters, scene) };
  const ids = goldIds(story, scene.mentions);
  const lastOf = new Map();
  return profiles.flatMap((profile) => {
    const id = ids[profile.at];
    const isAsked = id && isCountryNoun(profile) && !profile.key;
    const candidates = isAsked ? countryCandidates(profile, discourse) : [];
    const right = candidates.map(({ code }) => code === story.actors[id]?.country);
    if (id && lastOf.has(id)) clusters.join(lastOf.get(id), profile.at);
    if (id) lastOf.set(id, profile.at);
    return asChoice(candidates, right, story);
  });
}

/** One choice a plural like `both sides`; right is the pair that the gold gives it. Whatever was named before is where the gold has it. */
function pluralChoices(story, scene) {
  const open = openDiscourse(scene);
  const { profiles, clusters } = open;
  const members = new Map();
  const discourse = { ...open, members };
  const ids = goldIds(story, scene.mentions);
  const lastOf = new Map();
  return profiles.flatMap((profile) => {
    const id = ids[profile.at];
    const isAsked = id && standsForTwo(profile, scene);
    const gold = story.actors[id]?.members ?? [];
    const candidates = isAsked ? pairCandidates(profile, discourse) : [];
    const right = candidates.map(
      (pair) =>
        gold.length === 2 &&
        gold.every((member) =>
          pair.members.some((root) => clusters.of(root).mentions.some(({ at }) => ids[at] === member)),
        ),
    );
    const found = candidates.find((_, i) => right[i]);
    if (found) members.set(profile.at, found.members);
    if (id && lastOf.has(id)) clusters.join(lastOf.get(id), profile.at);
    if (id) lastOf.set(id, profile.at);
    return asChoice(candidates, right, story);
  });
}

/** One choice, or none where there is nothing to choose from. */
const asChoice = (candidates, right, { id }) =>
  candidates.length > 0 ? [{ features: candidates.map(({ features }) => features), right, group: id }] : [];

/** One choice per actor whose words name no country. */
function countryChoices(story, scene) {
  const chains = findChains(scene.text, scene);
  const views = viewChains(scene.text, { chains, mentions: scene.mentions });
  const identities = identifyChains(views, scene).map((identity) =>
    identity.by.includes('link-context@1') ? { ...identity, country: undefined } : identity,
  );
  const around = surround(anchorsOf(views, identities), scene);
  const ids = goldIds(story, scene.mentions);
  return views.flatMap((view, number) => {
    const homeless = homelessOf(view, identities[number], knowledge);
    const gold = story.actors[ids[view.mentions[0].at]];
    if (!homeless || !gold || gold.kind === 'place') return [];
    const candidates = [...candidateCountries(homeless, around)];
    if (candidates.length === 0) return [];
    return [
      {
        features: candidates.map(([, features]) => features),
        right: candidates.map(([code]) => code === gold.country),
        group: story.id,
      },
    ];
  });
}

const {
  positionals: only,
  values: { quick },
} = readOptions(import.meta.url, {
  allowPositionals: true,
  options: { quick: { type: 'boolean', default: false } },
});
const model = await cachedModel();
const dev = ownStories('dev');
const news = loadNews(SHARED, 'train').map(({ gold }) => gold);
const corpus = [...ownStories('train'), ...dev, ...news];
const read = [...stories('voa'), ...stories('seed'), ...dev];
const scenes = [];
for (const story of corpus) scenes.push([story, sceneOf(story, goldReading(story))]);
for (const story of read) {
  const scene = sceneOf(story, await model.read(story.text));
  const times = dev.includes(story) ? WEIGHT.own : WEIGHT.news;
  for (let i = 0; i < times; i++) scenes.push([story, scene]);
}
await model.close();
for (const [name, choicesOf] of [
  ['pronoun', pronounChoices],
  ['country-noun', countryNounChoices],
  ['plural', pluralChoices],
  ['country', countryChoices],
]) {
  if (only.length > 0 && !only.includes(name)) continue;
  const choices = scenes.flatMap(([story, scene]) => choicesOf(story, scene));
  console.log(name, quick ? `${choices.length} choices` : crossValidate(choices));
  const file = JSON.parse(readFileSync(WEIGHTS, 'utf8'));
  const models = { ...file.models, [name]: { classes: { yes: fitRanking(choices) } } };
  writeData(WEIGHTS, `${JSON.stringify({ source: SOURCE, models }, null, 1)}\n`);
}
