// The toponyms of ../shared/bench/geo, given as place mentions to the engine's own chains and linking. Out: for each gold toponym how far off the location is, in kilometres.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findChains } from '../../packages/engine/dist/3-analyse/chains/index.js';
import { splitParagraphs } from '../../packages/engine/dist/3-analyse/paragraphs.js';
import { tagWords } from '../../packages/engine/dist/3-analyse/parts-of-speech.js';
import { findQuotes } from '../../packages/engine/dist/3-analyse/quotes.js';
import { splitSentences } from '../../packages/engine/dist/3-analyse/sentences.js';
import { linkActors } from '../../packages/engine/dist/5-link/actors.js';
import { jsonLines } from './shared-sets.mjs';

/** The sets: the name on the page and the file. */
export const PLACE_SETS = { lgl: 'LGL', gwn: 'GeoWebNews', geovirus: 'GeoVirus' };

const EARTH_RADIUS_KM = 6371;
/** Within this distance (100 miles) a location counts as right: the protocol of Gritta et al. (2018). */
export const NEAR_KM = 161;

/** Documents of a set: `{ id, text, half, toponyms }`; `half` is 0 (weights are fitted and rules chosen on it) or 1 (nothing is), by digest of the text. */
export function loadToponyms(shared, name) {
  const rows = jsonLines(readFileSync(join(shared, `bench/geo/${name}.jsonl`), 'utf8'));
  return rows.map(({ text, toponyms }) => {
    const id = createHash('sha256').update(text).digest('hex');
    const scored = toponyms.filter(
      ({ s, e, lat, lon }) => lat !== null && lon !== null && s >= 0 && s < e && e <= text.length,
    );
    return { id, text, half: Number.parseInt(id[0], 16) % 2, toponyms: scored };
  });
}

/** Each gold toponym with the location that the engine gives it (null where it gives none) and the distance in kilometres. */
export function resolveToponyms({ id, text, toponyms }, knowledge) {
  const analysis = analysisOf(text, toponyms, knowledge);
  const article = { ...ARTICLE, id, document: id, text };
  const actors = linkActors(article, { ...analysis, article: id }, knowledge);
  const located = new Map(
    analysis.chains.flatMap((chain, i) => chain.mentions.map((at) => [at, locationOf(actors[i])])),
  );
  return toponyms.map((toponym) => {
    const at = analysis.mentions.findIndex(({ start, end }) => start === toponym.s && end === toponym.e);
    const location = located.get(at) ?? null;
    return { toponym, location, distance: location ? distanceKm(location, toponym) : null };
  });
}

const ARTICLE = {
  kind: 'article',
  title: null,
  byline: null,
  dateline: null,
  publisher: { value: null, basis: 'unknown' },
  published: { value: null, basis: 'unknown' },
  language: { value: 'en', confidence: 1 },
  runs: [],
  dropped: [],
};

/** A location that has coordinates; null for none. */
function locationOf(record) {
  const location = record.kind === 'place' ? record.location : (record.place ?? null);
  return location?.lat === undefined || location.lon === undefined ? null : location;
}

/** The analysis of a text whose mentions are the gold toponyms, each a place. */
export function analysisOf(text, toponyms, knowledge) {
  const spans = [...new Map(toponyms.map(({ s, e }) => [`${s}-${e}`, { start: s, end: e }])).values()];
  const mentions = spans
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((span) => ({
      ...span,
      kind: 'place',
      form: 'name',
      inner: false,
      score: 1,
      origins: [],
      by: ['gold'],
    }));
  const paragraphs = splitParagraphs(text);
  const sentences = splitSentences(text, paragraphs, knowledge);
  const words = tagWords(text, paragraphs);
  const quotes = findQuotes(text, paragraphs);
  const layers = { times: [], sources: [], cues: [], contents: [], triggers: [], arcs: [] };
  const reading = { model: 'gold', mentions: [], ...layers };
  const chains = findChains(text, {
    mentions,
    words,
    sentences,
    quotes,
    reading,
    knowledge,
    published: null,
  });
  return { model: 'gold', paragraphs, sentences, words: [], quotes, mentions, ...layers, chains };
}

/** The annotated places of a story's events, each with whether its location has coordinates; all annotated places are given as mentions. */
export function locateEventPlaces({ id, gold }, knowledge) {
  const wanted = new Set(Object.values(gold.events).flatMap(({ loc }) => loc ?? []));
  const toToponym = ({ start, end }) => ({ s: start, e: end, lat: Number.NaN, lon: Number.NaN });
  const spans = gold.spans.filter(
    (span) => (span.id.startsWith('p') || wanted.has(span.id)) && span.end > span.start,
  );
  const resolved = resolveToponyms({ id, text: gold.text, toponyms: spans.map(toToponym) }, knowledge);
  return resolved.filter((_, i) => wanted.has(spans[i].id)).map(({ location }) => location !== null);
}

/** Great-circle distance. */
export function distanceKm(a, b) {
  const radians = (degrees) => (degrees * Math.PI) / 180;
  const [dLat, dLon] = [radians(b.lat - a.lat), radians(b.lon - a.lon)];
  const h =
    Math.sin(dLat / 2) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(dLon / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Accuracy within 161 km (no location counts as wrong), share that has a location, median error of those that have one. */
export function placeFigures(resolved) {
  const distances = resolved.flatMap(({ distance }) => (distance === null ? [] : [distance]));
  const sorted = distances.sort((a, b) => a - b);
  return {
    toponyms: resolved.length,
    accuracy: sorted.filter((distance) => distance <= NEAR_KM).length / resolved.length,
    located: sorted.length / resolved.length,
    medianKm: sorted[Math.floor(sorted.length / 2)] ?? null,
  };
}
