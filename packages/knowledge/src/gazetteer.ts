// In: data/places.tsv (GeoNames, built by scripts/build-gazetteer.py), regions.jsonl and place-kinds.tsv. Out: an index from folded name to rows.
// One pass over the text finds the names; a row is parsed only when asked for, so that 47,000 places cost a tenth of a second.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from './fold.js';
import { readRows } from './rows.js';
import { readTable } from './table.js';
import type { PlaceRow } from './types.js';

/** A row of data/regions.jsonl: a place that no list of cities holds. */
export interface RegionRow extends Omit<PlaceRow, 'population'> {
  readonly names: readonly string[];
  readonly population?: number;
  readonly source: string;
}

/** A row of data/place-kinds.tsv: a word that says what a name is (`Kandahar province`) and the feature it asks for. */
export interface PlaceKind {
  readonly word: string;
  readonly position: 'before' | 'after';
  readonly feature: string;
}

/** The index. Look-ups take folded names. */
export interface Gazetteer {
  readonly kinds: readonly PlaceKind[];
  /** kept by hand */
  regions(name: string): readonly PlaceRow[];
  /** places whose own (English) name it is */
  own(name: string): readonly PlaceRow[];
  /** places that bear it in another language or time */
  others(name: string): readonly PlaceRow[];
}

/** A folded name and the start of the line that holds it, or of the lines (most names have one: no array for those). */
type Lines = Map<string, number | number[]>;

/** Read and index the gazetteer under `dataDir`; names in other languages are indexed when first asked for. */
export function readGazetteer(dataDir: string): Gazetteer {
  const text = readFileSync(join(dataDir, 'places.tsv'), 'utf8');
  const own = indexColumn(text, 'own');
  let others: Lines | undefined;
  const regions = indexRegions(readRows<RegionRow>(dataDir, 'regions.jsonl'));
  const rowsOf = (lines: Lines, name: string) =>
    [lines.get(name) ?? []].flat().map((start) => parseLine(text, start));
  return {
    kinds: readTable(dataDir, 'place-kinds.tsv').map(toKind),
    regions: (name) => regions.get(name) ?? [],
    own: (name) => rowsOf(own, name),
    others: (name) => {
      others ??= indexColumn(text, 'others');
      return rowsOf(others, name);
    },
  };
}

function toKind([word = '', position, feature = '']: readonly string[]): PlaceKind {
  return { word, position: position === 'before' ? 'before' : 'after', feature };
}

/** The last two columns hold names, folded and joined by `|`: own, then others. */
function indexColumn(text: string, column: 'own' | 'others'): Lines {
  const lines: Lines = new Map();
  for (let start = 0, end = 0; start < text.length; start = end + 1) {
    end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    if (text[start] === '#') continue;
    const lastTab = text.lastIndexOf('\t', end);
    const names =
      column === 'own'
        ? text.slice(text.lastIndexOf('\t', lastTab - 1) + 1, lastTab)
        : text.slice(lastTab + 1, end);
    if (names) addNames(lines, names, start);
  }
  return lines;
}

function addNames(lines: Lines, names: string, start: number): void {
  for (const name of names.split('|')) {
    const known = lines.get(name);
    if (known === undefined) lines.set(name, start);
    else if (typeof known === 'number') lines.set(name, [known, start]);
    else known.push(start);
  }
}

function indexRegions(rows: readonly RegionRow[]): ReadonlyMap<string, readonly PlaceRow[]> {
  const regions = new Map<string, PlaceRow[]>();
  for (const { names, source: _, ...row } of rows) {
    for (const name of new Set([row.name, ...names].map(fold))) {
      regions.set(name, [...(regions.get(name) ?? []), { ...row, population: row.population ?? 0 }]);
    }
  }
  return regions;
}

/** Columns: GeoNames id, name, ISO alpha-3, province, latitude, longitude, population, feature, own names, other names. */
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
