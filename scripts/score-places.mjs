#!/usr/bin/env node
// Scores where places lie: the gold toponyms of ../shared/bench/geo, resolved by the engine with the article around them. No network is needed:
// npm run build && node scripts/score-places.mjs [--wrong lgl] (lists the commonest toponyms of a set's tuning half that are wrong or have no location)
import { fileURLToPath } from 'node:url';
import { loadKnowledge } from '../packages/knowledge/dist/index.js';
import { readOptions } from './options.mjs';
import {
  loadToponyms,
  locateEventPlaces,
  NEAR_KM,
  PLACE_SETS,
  placeFigures,
  resolveToponyms,
} from './score/places.mjs';
import { findShared, loadNews, loadOwn } from './score/shared-sets.mjs';

const { values: options } = readOptions(import.meta.url, { options: { wrong: { type: 'string' } } });
const { shared, problem } = findShared(fileURLToPath(new URL('..', import.meta.url)));
if (problem) {
  console.error(`score-places: ${problem}`);
  process.exit(2);
}
const knowledge = loadKnowledge();

if (options.wrong) listWrong(options.wrong);
else scoreAll();

function scoreAll() {
  for (const [name, title] of Object.entries(PLACE_SETS)) {
    const documents = loadToponyms(shared, name);
    for (const [part, taken] of [
      ['all', documents],
      ['tuning half', documents.filter(({ half }) => half === 0)],
      ['held-out half', documents.filter(({ half }) => half === 1)],
    ])
      console.log(`${title}, ${part}: ${figuresOf(taken)}`);
  }
  for (const [title, stories] of [
    ['real news, test', loadNews(shared, 'test')],
    ['real news, train', loadNews(shared, 'train')],
    ['corpus, dev', loadOwn(shared, 'dev')],
    ['corpus, test', loadOwn(shared, 'test')],
  ]) {
    const located = stories.flatMap((story) => locateEventPlaces(story, knowledge));
    const share = located.filter(Boolean).length / located.length;
    console.log(`Places of events, ${title}: ${located.length}, with coordinates ${share.toFixed(3)}`);
  }
}

function figuresOf(documents) {
  const resolved = documents.flatMap((document) => resolveToponyms(document, knowledge));
  const { toponyms, accuracy, located, medianKm } = placeFigures(resolved);
  return `${documents.length} documents, ${toponyms} toponyms: within ${NEAR_KM} km ${accuracy.toFixed(3)}, with a location ${located.toFixed(3)}, median error ${medianKm?.toFixed(0) ?? '-'} km`;
}

function listWrong(name) {
  const counts = new Map();
  for (const document of loadToponyms(shared, name).filter(({ half }) => half === 0))
    for (const { toponym, location, distance } of resolveToponyms(document, knowledge)) {
      if (distance !== null && distance <= NEAR_KM) continue;
      const told = location
        ? `${location.name}, ${location.admin1 ?? ''}, ${location.country} (${location.feature}), ${distance.toFixed(0)} km off`
        : 'no location';
      const key = `${document.text.slice(toponym.s, toponym.e)} (gold ${toponym.lat.toFixed(1)}, ${toponym.lon.toFixed(1)}): ${told}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  for (const [key, count] of [...counts].sort((a, b) => b[1] - a[1]).slice(0, 150)) console.log(count, key);
}
