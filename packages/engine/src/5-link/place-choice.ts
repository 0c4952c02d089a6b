// The candidates that bear a place name → the likeliest, by a log-linear choice over population, what the text names beside it, and the countries, provinces and places of the article.
// Order of evidence after Leidner (2007): containment, few countries and regions in a document, population. Weights: data/weights/location.json (scripts/fit-places.mjs).
import type { PlaceRow, Weights } from '@entente/knowledge';
import { type Features, weighedSum } from '../3-analyse/index.js';

/** A place of the article that leaves no doubt. */
export interface Point {
  readonly lat: number;
  readonly lon: number;
  /** how many mentions it has */
  readonly count: number;
}

/** What the article says of where its places lie. */
export interface PlaceEvidence {
  /** countries by number of mentions, alpha-3 */
  readonly countries: ReadonlyMap<string, number>;
  /** provinces by number of mentions, `USA|Texas` */
  readonly regions: ReadonlyMap<string, number>;
  /** cities that leave no doubt */
  readonly points: readonly Point[];
}

/** The key of a province, or of the province of a place. */
export const regionKey = ({ country, feature, name, admin1 }: PlaceRow): string =>
  `${country}|${feature === 'admin1' ? name : admin1}`;

/** The likeliest of the candidates, the first of equals; undefined when there is none. */
export function likeliestPlace(
  candidates: readonly PlaceRow[],
  evidence: PlaceEvidence,
  weights: Weights,
): PlaceRow | undefined {
  let best: { readonly row: PlaceRow; readonly score: number } | undefined;
  for (const row of candidates) {
    const score = weighedSum(placeFeatures(row, candidates, evidence), weights, 'yes');
    if (!best || score > best.score) best = { row, score };
  }
  return best?.row;
}

/** A country outweighs any city of its name: it counts as this many powers of ten of people. */
const COUNTRY_PEOPLE = 8;
/** So does a region kept by hand. */
const KEPT_PEOPLE = 9;

/** What speaks for a candidate; absent features are 0. */
export function placeFeatures(
  row: PlaceRow,
  candidates: readonly PlaceRow[],
  { countries, regions, points }: PlaceEvidence,
): Features {
  const { feature, population } = row;
  const mentions = countries.get(row.country ?? '') ?? 0;
  const isCountry = feature === 'country';
  const isCity = feature === 'city' || feature === 'capital';
  // kept by hand: the sense that news mean
  const isKept = !isCountry && candidates[0] === row && population === 0;
  return {
    people: isCountry ? COUNTRY_PEOPLE : isKept ? KEPT_PEOPLE : Math.log10(1 + population),
    ...(isKept ? {} : { [isCity ? 'city' : feature]: 1 }),
    ...(feature === 'capital' ? { capital: 1 } : {}),
    ...(feature === 'admin1' && isBesideCapital(row, candidates) ? { besideCapital: 1 } : {}),
    ...(mentions > 0 ? { inCountry: 1 } : {}),
    ...(isCountry ? {} : { inRegion: Math.log1p(regions.get(regionKey(row)) ?? 0) }),
    ...(isCountry ? {} : nearness(row, points)),
  };
}

/** `Washington` is the city, `Moscow` is not the region round it. */
const isBesideCapital = ({ country }: PlaceRow, candidates: readonly PlaceRow[]): boolean =>
  candidates.some((other) => other.feature === 'capital' && other.country === country);

/** Kilometres within which places of one story stand together. */
const CLOSE = 50;
const NEAR = 200;

function nearness(row: PlaceRow, points: readonly Point[]): Features {
  let [near, nearest] = [0, Number.POSITIVE_INFINITY];
  for (const point of points) {
    const distance = distanceKm(row, point);
    if (distance <= NEAR) near += point.count;
    nearest = Math.min(nearest, distance);
  }
  if (nearest === Number.POSITIVE_INFINITY) return {};
  return { near: Math.log1p(near), far: Math.log10(1 + nearest / CLOSE) };
}

const EARTH_RADIUS_KM = 6371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great-circle distance in kilometres. */
export function distanceKm(
  a: Partial<Pick<PlaceRow, 'lat' | 'lon'>>,
  b: Partial<Pick<PlaceRow, 'lat' | 'lon'>>,
): number {
  const [aLat, aLon, bLat, bLon] = [a.lat, a.lon, b.lat, b.lon];
  if (aLat === undefined || aLon === undefined || bLat === undefined || bLon === undefined)
    return Number.POSITIVE_INFINITY;
  const h =
    Math.sin(radians(bLat - aLat) / 2) ** 2 +
    Math.cos(radians(aLat)) * Math.cos(radians(bLat)) * Math.sin(radians(bLon - aLon) / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}
