// The gazetteer: what a name finds first, what it must not find, that every stored name is folded as fold() folds, size and speed.
import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { fold } from './fold.js';
import { loadPlaces } from './places.js';

const dataDir = fileURLToPath(new URL('../data/', import.meta.url));
const { places } = loadPlaces(dataDir);
const cases = readFileSync(new URL('./places.cases.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split(' ==> ') as [string, string]);

describe('places', () => {
  it.each(cases)('%s ==> %s', (name, expected) => {
    const first = places(name)[0];
    expect(first ? `${first.name} ${first.country ?? '-'} ${first.feature}` : '-').toBe(expected);
  });

  it('gives the same place for two spellings of a name', () => {
    expect(places('Kiev')[0]?.geonames).toBe(703448);
    expect(places('Kyiv')[0]?.geonames).toBe(703448);
  });

  it('ranks cities of one name by population and keeps them all', () => {
    const cities = places('Valencia').filter((place) => place.feature === 'city');
    expect(cities.length).toBeGreaterThan(2);
    expect(cities.map((city) => city.population)).toEqual(
      cities.map((city) => city.population).sort((a, b) => b - a),
    );
  });

  it('reads its files at the first question, not before', () => {
    const elsewhere = loadPlaces('/nowhere/');
    expect(() => elsewhere.places('Kyiv')).toThrow('/nowhere/');
  });
});

describe('places.tsv and place-names.tsv', () => {
  const read = (file: string) =>
    readFileSync(`${dataDir}${file}`, 'utf8')
      .split('\n')
      .filter((line) => line && !line.startsWith('#'))
      .map((line) => line.split('\t'));
  const rows = read('places.tsv');
  const names = read('place-names.tsv');

  it('stay within 16 MiB and name their source', () => {
    const bytes = statSync(`${dataDir}places.tsv`).size + statSync(`${dataDir}place-names.tsv`).size;
    expect(bytes).toBeLessThanOrEqual(16 * 1024 * 1024);
    expect(readFileSync(`${dataDir}places.NOTICE.md`, 'utf8')).toContain('Creative Commons Attribution 4.0');
  });

  it('keep their names folded as fold() folds them, and in the order of their bytes', () => {
    expect(names.filter(([name = '']) => fold(name) !== name)).toEqual([]);
    const sorted = names.every(
      ([name = ''], i) => i === 0 || Buffer.compare(Buffer.from(names[i - 1]![0]!), Buffer.from(name)) < 0,
    );
    expect(sorted).toBe(true);
  });

  it('give every place its own name', () => {
    const own = new Map(
      names.map(([name, numbers = '']) => [
        name,
        new Set(numbers.split(',').map((n) => Number.parseInt(n, 36))),
      ]),
    );
    const lost = rows.filter(
      ([, name = '', , , , , , feature], i) => !/^admin/.test(feature ?? '') && !own.get(fold(name))?.has(i),
    );
    expect(lost).toEqual([]);
    const numbers = names.flatMap(([, first = '', second = '']) => [
      ...first.split(','),
      ...second.split(','),
    ]);
    const wild = numbers.filter((n) => n !== '' && !(Number.parseInt(n, 36) < rows.length));
    expect(wild).toEqual([]);
  });

  it('hold eight cells a row, provinces that are rows, coordinates on the globe, known features', () => {
    const wrong = rows.filter(
      ([id, name, country, admin1, lat, lon, population, feature]) =>
        !/^\d*$/.test(id ?? '') ||
        !name ||
        !/^[A-Z]{3}$/.test(country ?? '') ||
        (admin1 && rows[Number.parseInt(admin1, 36)]?.[7] !== 'admin1') ||
        Math.abs(Number(lat)) > 90 ||
        Math.abs(Number(lon)) > 180 ||
        !/^\d+$/.test(population ?? '') ||
        !['capital', '', 'admin1', 'admin2'].includes(feature ?? '?'),
    );
    expect(wrong).toEqual([]);
  });

  it('has a place for every hand-kept region', () => {
    const regions = readFileSync(`${dataDir}regions.jsonl`, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    for (const region of regions) {
      expect(region.source, region.name).toBeTruthy();
      for (const name of [region.name, ...region.names]) {
        expect(
          places(name).some((place) => place.name === region.name),
          name,
        ).toBe(true);
      }
    }
  });
});
