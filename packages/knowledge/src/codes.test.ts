// The code lists of other data sets: every country has its row, codes are unique, groups and sectors exist, and known exceptions stay exceptions.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CONTEXTS, SECTORS } from '@entente/record';
import { describe, expect, it } from 'vitest';
import { loadKnowledge } from './load.js';
import { readTable } from './table.js';

const dataDir = fileURLToPath(new URL('../data/', import.meta.url));
const { codes, countries, organizations } = loadKnowledge(dataDir);
const rows = readTable(dataDir, 'country-codes.tsv').slice(1);
const column = (at: number) => rows.map((cells) => cells[at]).filter((cell) => cell !== '');
const twice = (values: readonly unknown[]) => values.filter((value, i) => values.indexOf(value) !== i);

describe('country codes', () => {
  it('have one row a country, in the form of their list, none twice', () => {
    expect(column(0)).toEqual(countries.map(({ code }) => code).sort());
    for (const at of [0, 1, 2, 3, 4]) expect(twice(column(at)), `column ${at}`).toEqual([]);
    expect(column(1).filter((fips) => !/^[A-Z]{2}$/.test(fips!))).toEqual([]);
    expect(column(2).filter((cow) => !/^[A-Z]{3}$/.test(cow!))).toEqual([]);
    expect(column(3).filter((number) => !/^\d{1,3}$/.test(number!))).toEqual([]);
    expect(rows.filter(([, , cow, number]) => (cow === '') !== (number === ''))).toEqual([]);
  });

  it.each([
    ['RUS', 'RS', 'RUS', 365, 'RUS'],
    ['SRB', 'RI', 'YUG', 345, 'SRB'],
    ['ROU', 'RO', 'ROM', 360, 'ROM'],
    ['CHN', 'CH', 'CHN', 710, 'CHN'],
    ['CHE', 'SZ', 'SWZ', 225, 'CHE'],
    ['DEU', 'GM', 'GMY', 255, 'DEU'],
    ['UKR', 'UP', 'UKR', 369, 'UKR'],
    ['ISR', 'IS', 'ISR', 666, 'ISR'],
    ['XKX', 'KV', 'KOS', 347, 'KOS'],
  ])('%s is %s in FIPS, %s %i in COW, %s in CAMEO', (code, fips, cow, number, cameo) => {
    expect(codes.country(code)).toMatchObject({ fips, cow: { code: cow, number }, cameo });
  });

  it('are null where a list has none: Hong Kong never was a state of COW, and nothing is guessed', () => {
    expect(codes.country('HKG')).toMatchObject({ fips: 'HK', cow: null, cameo: 'HKG' });
    expect(codes.country('IGO')).toBeUndefined();
    expect(codes.country('')).toBeUndefined();
  });
});

describe('divisions', () => {
  it('have a code for every state that the gazetteer names, and none elsewhere', () => {
    const rows = readTable(dataDir, 'places.tsv').filter(
      ([, , country, , , , , feature]) => country === 'USA' && feature === 'admin1',
    );
    const names = new Set(rows.map(([, name]) => name));
    expect(names.size).toBe(51);
    expect([...names].filter((name) => !/^US[A-Z]{2}$/.test(codes.division('USA', name!) ?? ''))).toEqual([]);
    expect(codes.division('USA', 'Texas')).toBe('USTX');
    expect(codes.division('GEO', 'Georgia')).toBeUndefined();
  });
});

describe('CAMEO codes', () => {
  it('name groups that exist, by three letters', () => {
    const groups = readTable(dataDir, 'cameo-groups.tsv').slice(1);
    const keys = new Set(organizations.map(({ key }) => key));
    expect(groups.filter(([key, group]) => !keys.has(key!) || !/^[A-Z]{3}$/.test(group!))).toEqual([]);
    expect(twice(groups.map(([key]) => key))).toEqual([]);
    expect(codes.cameoGroup('org:un')).toBe('UNO');
    expect(codes.cameoGroup('org:unknown')).toBeUndefined();
  });

  it('have a row for every sector; parties and clergy have no role', () => {
    expect(
      readTable(dataDir, 'sector-codes.tsv')
        .slice(1)
        .map(([sector]) => sector),
    ).toEqual(SECTORS);
    expect(codes.cameoRole('GOV')).toBe('GOV');
    expect(codes.cameoRole('PTY')).toBeUndefined();
    expect(SECTORS.filter((sector) => !codes.icewsSector(sector))).toEqual([]);
  });

  it('say which acts are mutual: to meet is, to visit is not', () => {
    expect(['040', '041', '046', '057'].filter((code) => !codes.isSymmetric(code))).toEqual([]);
    expect(['042', '045', '190', '036'].filter(codes.isSymmetric)).toEqual([]);
  });

  it('have a row for every context, with PLOVER’s name where it has one', () => {
    expect(
      readTable(dataDir, 'plover-contexts.tsv')
        .slice(1)
        .map(([context]) => context),
    ).toEqual(CONTEXTS);
    expect(codes.ploverContext('human-rights')).toBe('human_rights');
    expect(codes.ploverContext('education')).toBeUndefined();
  });

  it('have a label each, in our own words', () => {
    expect(codes.cameoLabel('042')).toBeTruthy();
    expect(codes.cameoLabel('0421')).toBeUndefined();
    expect(readFileSync(`${dataDir}cameo-goldstein.tsv`, 'utf8')).toContain("Entente's own words");
  });
});
