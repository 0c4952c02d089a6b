// A description that names where it is → the places that the name may mean: `a mosque on the outskirts of Mosul`, `an entrance to Baghdad's Green Zone`, `a north London flat`.

import type { Knowledge, PlaceRow } from '@entente/knowledge';
import { language } from '../language.js';

/** What a name stands behind when it says where something is. */
const LOCATES = language.places.locates;
/** A name without a preposition (`a Lagos market`) must be of a place that large: there it may be a person's. */
const LARGE = 50_000;
/** `the Democratic Republic of Congo` has the longest run of capitals that is a name. */
const LONGEST_NAME = 4;

/**
 * The places borne by the first name of the description that a preposition makes its whereabouts, or else by the first name of a large place; none where it has
 * neither. Without GeoNames ids, for what is described is not that place.
 */
export function describedPlaces(phrase: string, knowledge: Knowledge): readonly PlaceRow[] {
  if (!/^\p{Ll}/u.test(phrase)) return [];
  const words = phrase.split(/[\s,()]+/).filter(Boolean);
  return behindPreposition(words, knowledge) ?? attributive(words, knowledge) ?? [];
}

function behindPreposition(words: readonly string[], knowledge: Knowledge): readonly PlaceRow[] | undefined {
  let isBehind = false;
  for (let i = 0; i < words.length; i++) {
    if (LOCATES.test(words[i]!)) isBehind = true;
    if (!isBehind || !isCapital(words[i])) continue;
    const length = runLength(words, i);
    for (let taken = length; taken > 0; taken--) {
      const rows = bearers(words.slice(i, i + taken), knowledge);
      if (rows.length > 0) return rows;
    }
    i += length - 1;
  }
  return undefined;
}

function attributive(words: readonly string[], knowledge: Knowledge): readonly PlaceRow[] | undefined {
  const i = words.findIndex(isCapital);
  if (i < 0) return undefined;
  const rows = bearers(words.slice(i, i + runLength(words, i)), knowledge);
  const large = rows.filter(({ feature, population }) => feature !== 'country' && population >= LARGE);
  return large.length > 0 ? large : undefined;
}

const isCapital = (word: string | undefined): boolean => /^\p{Lu}/u.test(word ?? '');

function runLength(words: readonly string[], from: number): number {
  let length = 1;
  // a possessive ends the name: `Baghdad's Green Zone`
  while (
    length < LONGEST_NAME &&
    isCapital(words[from + length]) &&
    !/['’]s?$/.test(words[from + length - 1]!)
  )
    length++;
  return length;
}

function bearers(words: readonly string[], knowledge: Knowledge): readonly PlaceRow[] {
  const name = words.join(' ');
  const country = knowledge.country(name);
  if (country) {
    const { code, lat, lon } = country;
    return [{ name: country.name, country: code, lat, lon, feature: 'region', population: 0 }];
  }
  return knowledge.places(name).map(({ geonames: _, ...row }) => row);
}
