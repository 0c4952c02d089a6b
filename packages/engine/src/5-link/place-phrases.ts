// A phrase that names no place by itself → a place by the countries in it: `the border with Chad`, `northern Syria`, `Libyan waters`. Coordinates are approximate.

import type { CountryRow, Knowledge, PlaceRow } from '@entente/knowledge';
import { language } from '../language.js';

/** The place that a phrase tells of by the countries in it; none when it names none. */
export function phrasePlaces(phrase: string, knowledge: Knowledge): readonly PlaceRow[] {
  const place =
    borderPlace(phrase, knowledge) ?? partOfCountry(phrase, knowledge) ?? nationalGround(phrase, knowledge);
  return place ? [place] : [];
}

/** `the Syrian-Turkish border`, `its border with Chad`: midway between the points of two countries, or the point of the one named. */
function borderPlace(phrase: string, knowledge: Knowledge): PlaceRow | undefined {
  if (!language.places.border.test(phrase)) return undefined;
  const [one, other] = countriesNamed(phrase, knowledge);
  if (!one) return undefined;
  const base = { name: phrase, feature: 'boundary', population: 0 };
  if (!other) return { ...base, country: one.code, lat: one.lat, lon: one.lon };
  return { ...base, lat: middle(one.lat, other.lat), lon: middle(one.lon, other.lon) };
}

const middle = (a: number, b: number): number => Math.round(50 * (a + b)) / 100;

const PART = language.places.part;

/** `northern Syria`, `rural Kenya`, `the east of Congo`: the point of the country stands for the part, and the place has not the country's id. */
function partOfCountry(phrase: string, knowledge: Knowledge): PlaceRow | undefined {
  const country = knowledge.country(PART.exec(phrase.trim())?.[1] ?? '');
  return country && regionOf(country, phrase);
}

const GROUND = language.places.ground;

/** `the Libyan coast`, `Polish airspace`: of the one country that the phrase names. */
function nationalGround(phrase: string, knowledge: Knowledge): PlaceRow | undefined {
  if (!GROUND.test(phrase.trim())) return undefined;
  const [country, another] = countriesNamed(phrase, knowledge);
  return country && !another ? regionOf(country, phrase) : undefined;
}

const regionOf = ({ code, lat, lon }: CountryRow, name: string): PlaceRow => ({
  name,
  country: code,
  lat,
  lon,
  feature: 'region',
  population: 0,
});

/** The countries that a phrase names, by name or people, in order, each once. */
function countriesNamed(phrase: string, knowledge: Knowledge): CountryRow[] {
  const words = phrase.split(/[\s,/–—-]+/).filter(Boolean);
  const found = new Map<string, CountryRow>();
  for (let i = 0; i < words.length; i++)
    for (let length = Math.min(LONGEST_NAME, words.length - i); length >= 1; length--) {
      const name = words.slice(i, i + length).join(' ');
      const country = /^\p{Lu}/u.test(name) && (knowledge.country(name) ?? knowledge.demonym(name));
      if (!country) continue;
      found.set(country.code, country);
      i += length - 1;
      break;
    }
  return [...found.values()];
}

/** `the Democratic Republic of Congo`. */
const LONGEST_NAME = 5;
