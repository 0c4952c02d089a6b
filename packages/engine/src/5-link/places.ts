// A place name → the places it may be: countries, rows of the gazetteer, buildings that stand for a government, borders, parts of countries.

import type { CountryRow, Knowledge, PlaceRow } from '@entente/knowledge';
import type { Location } from '@entente/record';
import { language } from '../language.js';
import { phrasePlaces } from './place-phrases.js';

/** The candidates that bear a name, in the gazetteer's own order; none when nothing does. `known` is the country that the chain is already known to be. */
export function placesBearing(name: string, knowledge: Knowledge, known?: CountryRow): readonly PlaceRow[] {
  const rows = isAbbreviation(name) ? abbreviated(name, knowledge) : knowledge.places(name);
  const country = known ?? countryNamed(name, knowledge);
  // a territory (Gaza) is itself, not the country that it is part of
  const isTerritory = rows[0] && isKept(rows[0]) && rows[0].country === country?.code;
  if (country && !isTerritory && (known || rows.length === 0 || !isStateName(name, knowledge)))
    return [countryPlace(country), ...rows];
  const seat = seatPlace(name, rows, knowledge);
  if (seat) return [seat];
  // `the border with Chad` is not in the town of Chad; northeast Syria, which is kept by hand, is more than a part of Syria
  const phrase = rows[0] && isKept(rows[0]) ? [] : phrasePlaces(name, knowledge);
  return phrase.length > 0 ? phrase : rows;
}

/** A row of regions.jsonl: the sense that news mean. GeoNames gives its places a population. */
export const isKept = ({ population, feature }: PlaceRow): boolean =>
  population === 0 && feature !== 'country';

/** By name or, as in `Kenyan territory`, by its people. */
const countryNamed = (name: string, knowledge: Knowledge): CountryRow | undefined =>
  knowledge.country(name) ?? knowledge.demonym(name);

/** `US` and `EU` are no towns in France. */
const isAbbreviation = (name: string): boolean => /^\p{Lu}{2,3}$/u.test(name);

const abbreviated = (name: string, knowledge: Knowledge): readonly PlaceRow[] =>
  knowledge.places(name).filter(({ feature }) => feature === 'admin1');

/** A country's name that chains did not take for the country, and that is a state's too (Georgia), means the state. */
const isStateName = (name: string, { words }: Knowledge): boolean =>
  words('state-names').some((line) => line.startsWith(`${name} `));

const countryPlace = (row: CountryRow): PlaceRow => ({ ...countryLocation(row), population: 0 });

/** A town of this many people that is listed as a seat of government (Aden, The Hague) lies where it lies; a smaller one bears the name of a building (White House, Tennessee). */
const TOWN = 40_000;

/** `the White House` as a place is where its capital is; undefined for what is no seat, or itself a town or known by hand. */
function seatPlace(name: string, rows: readonly PlaceRow[], knowledge: Knowledge): PlaceRow | undefined {
  const seat = knowledge.seat(name);
  if (!seat || !('demonyms' in seat) || !seat.capital) return undefined;
  const own = rows.filter(({ country }) => country === seat.code);
  if (own.some((row) => row.feature !== 'city' || row.population >= TOWN || isKept(row))) return undefined;
  const capital = knowledge.places(seat.capital).find(({ country }) => country === seat.code);
  return {
    name: name.replace(language.pages.openingThe, ''),
    country: seat.code,
    feature: 'facility',
    population: 0,
    ...(capital?.lat !== undefined && capital.lon !== undefined
      ? { lat: capital.lat, lon: capital.lon }
      : {}),
  };
}

/** The Location of a candidate. */
export function locationOf({ population: _, ...location }: PlaceRow): Location {
  return location;
}

/** Where a country lies: its central point. */
export function countryLocation({
  name,
  code,
  lat,
  lon,
  geonames,
}: {
  name: string;
  code: string;
  lat: number;
  lon: number;
  geonames?: number;
}): Location {
  return { name, country: code, lat, lon, feature: 'country', ...(geonames ? { geonames } : {}) };
}
