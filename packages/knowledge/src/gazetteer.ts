// In: data/places.tsv and place-names.tsv (GeoNames, built by scripts/build-gazetteer.py), regions.jsonl and place-kinds.tsv. Out: look-ups by folded name.
// Both files stay as bytes outside the heap: a name is found by binary search, a row is parsed when asked for. 190,000 places are ready in some 30 ms.
import { fold } from './fold.js';
import { readData } from './read-data.js';
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
  /** the state or province that is so abbreviated, by the name as written (`Ky.`) */
  abbreviated(name: string): readonly PlaceRow[];
}

/** Read the gazetteer under `dataDir`. @throws Error when a file is missing. */
export function readGazetteer(dataDir: string): Gazetteer {
  const places = readPlaces(dataDir);
  const names = readData(dataDir, 'place-names.tsv');
  const regions = indexRegions(readRows<RegionRow>(dataDir, 'regions.jsonl'));
  const bearers = (name: string, column: 1 | 2): PlaceRow[] => {
    const numbers = findLine(names, name)?.split('\t')[column];
    return numbers ? numbers.split(',').map((number) => places(Number.parseInt(number, 36))) : [];
  };
  const abbreviations = new Map(
    readTable(dataDir, 'province-abbreviations.tsv').map(([short = '', country, name]) => [
      short,
      { country, name },
    ]),
  );
  return {
    kinds: readTable(dataDir, 'place-kinds.tsv').map(toKind),
    regions: (name) => regions.get(name) ?? [],
    abbreviated: (short) => {
      const wanted = abbreviations.get(short);
      if (!wanted) return [];
      const isWanted = (row: PlaceRow) =>
        row.feature === 'admin1' && row.country === wanted.country && row.name === wanted.name;
      return bearers(fold(wanted.name ?? ''), 1).filter(isWanted);
    },
    own: (name) => bearers(name, 1),
    others: (name) => bearers(name, 2),
  };
}

function toKind([word = '', position, feature = '']: readonly string[]): PlaceKind {
  return { word, position: position === 'before' ? 'before' : 'after', feature };
}

const LINE_END = 10;
const HASH = 35;

/** The rows of places.tsv by their number from 0; the line that opens with `#` has none. */
function readPlaces(dataDir: string): (number: number) => PlaceRow {
  const bytes = readData(dataDir, 'places.tsv');
  const starts = lineStarts(bytes);
  const cells = (number: number) =>
    bytes.toString('utf8', starts[number]!, starts[number + 1]! - 1).split('\t');
  return (number) => {
    const [id, name = '', country, admin1, lat, lon, population, feature] = cells(number);
    const province = admin1 ? cells(Number.parseInt(admin1, 36))[1] : undefined;
    return {
      name,
      ...(id && { geonames: Number(id) }),
      ...(country && { country }),
      ...(province && { admin1: province }),
      lat: Number(lat),
      lon: Number(lon),
      feature: feature || 'city',
      population: Number(population),
    };
  };
}

/** Where each row begins, and after the last where one more would. */
function lineStarts(bytes: Buffer): Uint32Array {
  let count = 0;
  for (let i = 0; i < bytes.length; i++) if (bytes[i] === LINE_END) count++;
  const starts = new Uint32Array(count + 1);
  let rows = 0;
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(LINE_END, start) + 1 || bytes.length + 1;
    if (bytes[start] !== HASH) starts[rows++] = start;
    start = end;
  }
  starts[rows] = bytes.length;
  return starts.slice(0, rows + 1);
}

/** The line of place-names.tsv that opens with the name and a tab; lines stand in order of their bytes. */
function findLine(bytes: Buffer, name: string): string | undefined {
  const wanted = Buffer.from(name);
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    // the line that holds the middle
    const start = middle === 0 ? 0 : bytes.lastIndexOf(LINE_END, middle - 1) + 1;
    const end = bytes.indexOf(LINE_END, middle);
    const order = bytes[start] === HASH ? -1 : compareName(bytes, start, wanted);
    if (order === 0) return bytes.toString('utf8', start, end);
    if (order < 0) low = end + 1;
    else high = start;
  }
  return undefined;
}

const TAB = 9;

/** The order of the name of a line, up to its tab, and the wanted one. */
function compareName(bytes: Buffer, start: number, wanted: Buffer): number {
  for (let i = 0; i < wanted.length; i++) {
    const byte = bytes[start + i]!;
    if (byte === TAB) return -1;
    if (byte !== wanted[i]) return byte - wanted[i]!;
  }
  return bytes[start + wanted.length] === TAB ? 0 : 1;
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
