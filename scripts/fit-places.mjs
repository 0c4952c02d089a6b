#!/usr/bin/env node
// Fits packages/knowledge/data/weights/location.json, by which a place name with several bearers is resolved, on the tuning halves of ../shared/bench/geo
// (half of the documents, by digest of the text). Run after a feature or the gazetteer changed: npm run build && node scripts/fit-places.mjs
import { fileURLToPath } from 'node:url';
import { viewChains } from '../packages/engine/dist/5-link/chain-views.js';
import { besideMentions, candidatePlaces, weighPlaces } from '../packages/engine/dist/5-link/locate.js';
import { placeFeatures } from '../packages/engine/dist/5-link/place-choice.js';
import { loadKnowledge } from '../packages/knowledge/dist/index.js';
import { writeData } from './digests.mjs';
import { crossValidate, fitRanking } from './fit/ranking.mjs';
import { analysisOf, distanceKm, loadToponyms, NEAR_KM, PLACE_SETS } from './score/places.mjs';
import { findShared } from './score/shared-sets.mjs';

const SOURCE =
  'node scripts/fit-places.mjs on the tuning halves of LGL, GeoWebNews and GeoVirus (../shared/bench/geo)';
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const { shared, problem } = findShared(ROOT);
if (problem) {
  console.error(`fit-places: ${problem}`);
  process.exit(2);
}
const knowledge = loadKnowledge();
const choices = Object.keys(PLACE_SETS)
  .flatMap((name) => loadToponyms(shared, name))
  .filter(({ half }) => half === 0)
  .flatMap(choicesOf);
const weights = fitRanking(choices, { decay: 0.001 });
console.log(crossValidate(choices));
console.log(weights);
writeData(
  `${ROOT}packages/knowledge/data/weights/location.json`,
  `${JSON.stringify({ source: SOURCE, classes: { yes: weights } }, null, 1)}\n`,
);

/** Names with several candidates of which some are right and some wrong, nothing beside them deciding. */
function choicesOf({ id, text, toponyms }) {
  const analysis = analysisOf(text, toponyms, knowledge);
  const ground = { text, knowledge };
  const views = viewChains(text, analysis);
  const evidence = weighPlaces(views, ground);
  return views.flatMap((view) => {
    const rows = candidatePlaces(view, evidence, ground);
    if (rows.length < 2 || besideMentions(rows, view, ground)) return [];
    const [first] = view.mentions;
    const gold = toponyms.find(({ s, e }) => s === first.start && e === first.end);
    const right = rows.map((row) => row.lat !== undefined && distanceKm(row, gold) <= NEAR_KM);
    if (!right.some(Boolean) || right.every(Boolean)) return [];
    return [{ features: rows.map((row) => placeFeatures(row, rows, evidence)), right, group: id }];
  });
}
