// In: data/places.tsv (GeoNames, built by scripts/build-gazetteer.py) and data/regions.jsonl (by hand). Out: places that bear a name.
// Nothing is read before the first look-up; then one pass builds an index from folded name to line, and a row is parsed when asked for.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from './fold.js';
import type { PlaceRow } from './types.js';

/** A row of data/regions.jsonl: a place that no list of cities holds. */
export interface RegionRow extends Omit<PlaceRow, 'population'> {
  readonly names: readonly string[];
  readonly population?: number;
  readonly source: string;
}

/** What `loadPlaces` gives. */
export interface PlaceKnowledge {
  /** places bearing the name: regions kept by hand, then the most populous first (a city before the province named after it) */
  places(name: string): readonly PlaceRow[];
}

/** A folded name → its regions and the starts of its lines in the gazetteer. */
interface Gazetteer {
  readonly text: string;
  readonly lines: ReadonlyMap<string, readonly number[]>;
  readonly regions: ReadonlyMap<string, readonly PlaceRow[]>;
  readonly kinds: readonly PlaceKind[];
}

/** A row of data/place-kinds.tsv: a word that says what a name is (`Kandahar province`) and the feature it asks for. */
interface PlaceKind {
  readonly word: string;
  readonly position: string;
  readonly feature: string;
}

/** Look-ups over the gazetteer under `dataDir`. */
export function loadPlaces(dataDir: string): PlaceKnowledge {
  let gazetteer: Gazetteer | undefined;
  const found = new Map<string, readonly PlaceRow[]>();
  return {
    places: (name) => {
      const key = fold(name);
      const known = found.get(key);
      if (known) return known;
      gazetteer ??= readGazetteer(dataDir);
      const rows = placesNamed(gazetteer, key);
      found.set(key, rows);
      return rows;
    },
  };
}

function readGazetteer(dataDir: string): Gazetteer {
  const text = readFileSync(join(dataDir, 'places.tsv'), 'utf8');
  const rows = (file: string) => readFileSync(join(dataDir, file), 'utf8').split('\n').filter(isRow);
  const kinds = rows('place-kinds.tsv').map((line) => {
    const [word = '', position = '', feature = ''] = line.split('\t');
    return { word, position, feature };
  });
  const regions = rows('regions.jsonl').map((line) => JSON.parse(line) as RegionRow);
  return { text, lines: indexLines(text), regions: indexRegions(regions), kinds };
}

const isRow = (line: string): boolean => line !== '' && !line.startsWith('#');

/** The last column of a line holds its folded names, joined by `|`. */
function indexLines(text: string): Map<string, number[]> {
  const lines = new Map<string, number[]>();
  for (let start = 0, end = 0; start < text.length; start = end + 1) {
    end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    if (text.charCodeAt(start) === 35) continue;
    for (const name of text.slice(text.lastIndexOf('\t', end) + 1, end).split('|')) {
      const starts = lines.get(name);
      if (starts) starts.push(start);
      else lines.set(name, [start]);
    }
  }
  return lines;
}

function indexRegions(rows: readonly RegionRow[]): Map<string, PlaceRow[]> {
  const regions = new Map<string, PlaceRow[]>();
  for (const { names, source: _, ...row } of rows) {
    for (const name of new Set([row.name, ...names].map(fold))) {
      regions.set(name, [...(regions.get(name) ?? []), { ...row, population: row.population ?? 0 }]);
    }
  }
  return regions;
}

function placesNamed(gazetteer: Gazetteer, key: string): readonly PlaceRow[] {
  const exact = [...(gazetteer.regions.get(key) ?? []), ...rankedCities(gazetteer, key)];
  if (exact.length > 0) return exact;
  return placesOfKind(gazetteer, key) ?? placesWithin(gazetteer, key) ?? [];
}

function rankedCities({ text, lines }: Gazetteer, key: string): PlaceRow[] {
  const rows = (lines.get(key) ?? []).map((start) => parseLine(text, start));
  return rows.sort((a, b) => weight(b, rows) - weight(a, rows));
}

/** `New York` is the city though the state has more people: a province yields to a city of its own name and country. */
function weight(row: PlaceRow, rows: readonly PlaceRow[]): number {
  if (row.feature !== 'admin1') return row.population;
  const cities = rows.filter((other) => other.feature !== 'admin1' && other.country === row.country);
  return Math.min(row.population, ...cities.map((city) => city.population - 1));
}

/** `Kandahar province`, `the city of Kandahar`: the kind drops away and the places of that kind come first. */
function placesOfKind(gazetteer: Gazetteer, key: string): PlaceRow[] | undefined {
  for (const { word, position, feature } of gazetteer.kinds) {
    const bare = position === 'after' ? withoutEnd(key, ` ${word}`) : withoutStart(key, `${word} `);
    const rows = bare ? placesNamed(gazetteer, bare) : [];
    if (rows.length > 0) {
      return [
        ...rows.filter((row) => row.feature === feature),
        ...rows.filter((row) => row.feature !== feature),
      ];
    }
  }
  return undefined;
}

const withoutEnd = (key: string, end: string) => (key.endsWith(end) ? key.slice(0, -end.length) : undefined);
const withoutStart = (key: string, start: string) =>
  key.startsWith(start) ? key.slice(start.length) : undefined;

/** `Paris, Texas`: what follows the comma must be the place's province. */
function placesWithin(gazetteer: Gazetteer, key: string): PlaceRow[] | undefined {
  const comma = key.indexOf(', ');
  if (comma < 0) return undefined;
  const admin1 = key.slice(comma + 2);
  return placesNamed(gazetteer, key.slice(0, comma)).filter(
    (row) => row.admin1 && fold(row.admin1) === admin1,
  );
}

/** Columns: GeoNames id, name, ISO alpha-3, province, latitude, longitude, population, feature, folded names. */
function parseLine(text: string, start: number): PlaceRow {
  const end = text.indexOf('\n', start);
  const [id, name = '', country, admin1, lat, lon, population, feature = 'city'] = text
    .slice(start, end < 0 ? undefined : end)
    .split('\t');
  return {
    name,
    ...(id && { geonames: Number(id) }),
    ...(country && { country }),
    ...(admin1 && { admin1 }),
    lat: Number(lat),
    lon: Number(lon),
    feature,
    population: Number(population),
  };
}
