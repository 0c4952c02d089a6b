// In: a place name as a text writes it. Out: the places that bear it, likeliest first. The gazetteer is read at the first question.
import { ownValue } from '@entente/record';
import { fold } from './fold.js';
import { type Gazetteer, type PlaceKind, readGazetteer } from './gazetteer.js';
import type { PlaceRow } from './types.js';

/** What `loadPlaces` gives. */
export interface PlaceKnowledge {
  /**
   * Places bearing the name: those kept by hand (Gaza is the Strip), then places whose own name it is or, where there is none, places so
   * named in other languages; the most populous first, a city before the province or county named after it. `Ky.` and `NSW` are states. `feature` is
   * capital, city, admin1 (province), admin2 (county), region, water, island, facility, boundary or continent.
   */
  places(name: string): readonly PlaceRow[];
}

const ARTICLE = /^(al|el|an|ar|as|ad|az|ash|at) (?=.{3})/;

/** Look-ups over the gazetteer under `dataDir`. */
export function loadPlaces(dataDir: string): PlaceKnowledge {
  let gazetteer: Gazetteer | undefined;
  return {
    places: (name) => {
      gazetteer ??= readGazetteer(dataDir);
      const states = gazetteer.abbreviated(name.trim());
      if (states.length > 0) return states;
      const rows = placesNamed(gazetteer, fold(name));
      return rows.length > 0 ? rows : placesWithin(gazetteer, name);
    },
  };
}

function placesNamed(gazetteer: Gazetteer, name: string): readonly PlaceRow[] {
  const known = knownPlaces(gazetteer, name);
  if (known.length > 0) return known;
  for (const variant of variantsOf(name)) {
    const rows = knownPlaces(gazetteer, variant);
    if (rows.length > 0) return rows;
  }
  return placesOfKind(gazetteer, name);
}

const SHORT: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte', ft: 'fort', mt: 'mount' };
const LONG = Object.fromEntries(Object.entries(SHORT).map(([short, long]) => [long, short]));

/** Other spellings: without the Arabic article; `St. Louis` and `Saint Louis`, `Fort Worth` and `Ft. Worth`. */
function variantsOf(name: string): string[] {
  const words = name.split(' ');
  const change = (table: Readonly<Record<string, string>>) =>
    words.map((word) => ownValue(table, word) ?? word).join(' ');
  return [name.replace(ARTICLE, ''), change(SHORT), change(LONG)].filter((variant) => variant !== name);
}

/** Names in other languages count only where nothing bears the name as its own: Venice is no quarter of Dayton. */
function knownPlaces(gazetteer: Gazetteer, name: string): readonly PlaceRow[] {
  const known = [...gazetteer.regions(name), ...byWeight(gazetteer.own(name))];
  return known.length > 0 ? known : byWeight(gazetteer.others(name));
}

function byWeight(rows: readonly PlaceRow[]): readonly PlaceRow[] {
  return rows.length < 2 ? rows : [...rows].sort((a, b) => weight(b, rows) - weight(a, rows));
}

const isDivision = ({ feature }: PlaceRow): boolean => feature === 'admin1' || feature === 'admin2';

/** A city of its name has at least this share of a province's people where news may mean it: New York, not the village of Florida, New York. */
const NAMESAKE = 0.1;

/** `New York` is the city though the state has as many people: a division yields to a city of its own name and country. */
function weight(row: PlaceRow, rows: readonly PlaceRow[]): number {
  if (!isDivision(row)) return row.population;
  const cities = rows.filter((other) => !isDivision(other) && other.country === row.country);
  const largest = Math.max(-1, ...cities.map((city) => city.population));
  return largest < NAMESAKE * row.population ? row.population : Math.min(row.population, largest - 1);
}

/** `Kandahar province`, `the city of Kandahar`, `eastern Aleppo`: the word of kind drops away, places of that kind go before others. */
function placesOfKind(gazetteer: Gazetteer, name: string): readonly PlaceRow[] {
  for (const kind of gazetteer.kinds) {
    const bare = withoutKind(name, kind);
    const rows = bare ? placesNamed(gazetteer, bare) : [];
    const wanted = rows.filter((row) => hasFeature(row, kind.feature));
    if (rows.length > 0) return wanted.length > 0 ? wanted : rows;
  }
  return [];
}

/** A capital is a city too. */
const hasFeature = ({ feature }: PlaceRow, wanted: string): boolean =>
  feature === wanted || (wanted === 'city' && feature === 'capital');

function withoutKind(name: string, { word, position }: PlaceKind): string | undefined {
  if (position === 'after') return name.endsWith(` ${word}`) ? name.slice(0, -word.length - 1) : undefined;
  return name.startsWith(`${word} `) ? name.slice(word.length + 1) : undefined;
}

/** `Paris, Texas`: what follows the comma must be the place's province. */
function placesWithin(gazetteer: Gazetteer, name: string): readonly PlaceRow[] {
  const [head = '', ...rest] = name.split(',');
  const province = fold(rest.join(' '));
  if (!province) return [];
  return placesNamed(gazetteer, fold(head)).filter((row) => row.admin1 && fold(row.admin1) === province);
}
