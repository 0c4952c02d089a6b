// The knowledge lint: every row whole, sourced and alone under its names.
import { readdirSync, readFileSync } from 'node:fs';
import { SECTORS } from '@entente/record';
import { describe, expect, test } from 'vitest';
import { fold } from './fold.js';
import { loadKnowledge } from './load.js';
import type { OrganizationTerm } from './types.js';

const data = new URL('../data/', import.meta.url);
const knowledge = loadKnowledge();
const exactNames = knowledge.words('exact-names');
const CODES = new Set([...knowledge.countries.map((row) => row.code), 'IGO']);
/** Names that two rows may claim: `seat` tries countries in file order, and each of these is meant so. */
const AMBIGUOUS = new Set(['san jose', 'kingston', 'georgetown', 'the hague']);

type Field = 'text' | 'list' | 'number' | 'flag' | 'terms';
const SHAPES: Readonly<Record<string, Readonly<Record<string, Field>>>> = {
  'countries.jsonl': {
    code: 'text',
    alpha2: 'text',
    name: 'text',
    names: 'list',
    demonyms: 'list',
    'capital?': 'text',
    seats: 'list',
    lat: 'number',
    lon: 'number',
    'geonames?': 'number',
    source: 'text',
  },
  'organizations.jsonl': {
    key: 'text',
    name: 'text',
    names: 'list',
    'country?': 'text',
    sectors: 'list',
    'seats?': 'list',
    'body?': 'text',
    'terms?': 'terms',
    source: 'text',
  },
  'state-bodies.jsonl': { body: 'text', name: 'text', names: 'list', sectors: 'list', source: 'text' },
  'roles.jsonl': {
    noun: 'text',
    'plural?': 'text',
    sectors: 'list',
    kind: 'text',
    'title?': 'flag',
    'office?': 'text',
    source: 'text',
  },
  'outlets.jsonl': {
    name: 'text',
    names: 'list',
    'country?': 'text',
    type: 'text',
    'domain?': 'text',
    source: 'text',
  },
};

function fits(value: unknown, field: Field): boolean {
  if (field === 'text') return typeof value === 'string' && value.trim() === value && value !== '';
  if (field === 'number') return typeof value === 'number' && Number.isFinite(value);
  if (field === 'flag') return value === true;
  if (field === 'terms') return Array.isArray(value) && value.every(isTerm);
  return Array.isArray(value) && value.every((item) => fits(item, 'text'));
}

const EDTF = /^\d{4}(?:-\d\d){0,2}$/;
const isTerm = ({ from, to, sectors }: OrganizationTerm): boolean =>
  EDTF.test(from) && (to === undefined || (EDTF.test(to) && to >= from)) && sectors.length > 0;

function faults(row: Record<string, unknown>, shape: Readonly<Record<string, Field>>): readonly string[] {
  const bad = Object.entries(shape).flatMap(([key, field]) => {
    const name = key.replace('?', '');
    const missing = row[name] === undefined && key.endsWith('?');
    return missing || fits(row[name], field) ? [] : [`${name}: ${JSON.stringify(row[name])}`];
  });
  const unknown = Object.keys(row).filter((key) => !(key in shape) && !(`${key}?` in shape));
  return [...bad, ...unknown.map((key) => `unknown field ${key}`)];
}

/** Folded names claimed by more than one row, with the claimants. */
function clashes<Row>(rows: readonly Row[], namesOf: (row: Row) => readonly string[]): readonly string[] {
  const owners = new Map<string, Set<Row>>();
  for (const row of rows) {
    for (const name of namesOf(row)) {
      const folded = fold(name);
      owners.set(folded, (owners.get(folded) ?? new Set()).add(row));
    }
  }
  return [...owners].filter(([name, of]) => of.size > 1 && !AMBIGUOUS.has(name)).map(([name]) => name);
}

describe('knowledge lint', () => {
  test.each(Object.keys(SHAPES))('%s: every row has its fields and no other', (file) => {
    const rows = readFileSync(new URL(file, data), 'utf8').trim().split('\n');
    const found = rows.flatMap((line, at) =>
      faults(JSON.parse(line), SHAPES[file] ?? {}).map((fault) => `${at + 1}: ${fault}`),
    );
    expect(found).toEqual([]);
  });

  test('no name stands for two rows', () => {
    const { countries, organizations, outlets } = knowledge;
    expect(clashes(countries, (row) => [row.name, ...row.names])).toEqual([]);
    expect(clashes(countries, (row) => row.demonyms)).toEqual([]);
    expect(clashes([...countries, ...organizations], (row) => row.seats ?? [])).toEqual([]);
    expect(clashes([...countries, ...organizations], (row) => [row.name, ...row.names])).toEqual([]);
    expect(clashes(outlets, (row) => [row.name, ...row.names])).toEqual([]);
    expect(clashes(knowledge.stateBodies, (row) => [row.name, ...row.names])).toEqual([]);
    expect(clashes(outlets, (row) => (row.domain ? [row.domain] : []))).toEqual([]);
  });

  test('no noun of role has two rows, save a title and a plain one', () => {
    const { roles } = knowledge;
    expect(
      clashes(
        roles.filter((row) => row.title),
        (row) => [row.noun],
      ),
    ).toEqual([]);
    expect(
      clashes(
        roles.filter((row) => !row.title),
        (row) => [row.noun],
      ),
    ).toEqual([]);
  });

  test('codes, sectors and types are of the closed lists', () => {
    const sectors: readonly string[] = SECTORS;
    const types = ['agency', 'newspaper', 'broadcaster', 'site', 'magazine', 'platform'];
    const coded = [...knowledge.organizations, ...knowledge.outlets].filter(
      (row) => row.country !== undefined,
    );
    expect(coded.filter((row) => !CODES.has(row.country ?? '')).map((row) => row.name)).toEqual([]);
    const acting = [...knowledge.organizations, ...knowledge.roles, ...knowledge.stateBodies];
    expect(acting.flatMap((row) => row.sectors.filter((sector) => !sectors.includes(sector)))).toEqual([]);
    expect(knowledge.organizations.filter((row) => row.sectors.length === 0)).toEqual([]);
    expect(knowledge.outlets.filter((row) => !types.includes(row.type))).toEqual([]);
    expect(knowledge.organizations.filter((row) => !/^org:[a-z0-9-]+$/.test(row.key))).toEqual([]);
  });

  test('every country that has people has demonyms and a capital or is one', () => {
    const UNPEOPLED = new Set(['ATA', 'ATF', 'BVT', 'HMD', 'IOT', 'SGS', 'UMI', 'CCK', 'SJM']);
    const cityStates = new Set(['GIB', 'HKG', 'MAC', 'NFK', 'SGP', 'VAT', 'TKL']);
    const nameless = new Set(['BLM', 'GGY', 'DMA', 'MAF', 'MNP', 'SPM']);
    const peopled = knowledge.countries.filter((row) => !UNPEOPLED.has(row.code));
    const without = (row: (typeof peopled)[number]) => row.demonyms.length === 0 && !nameless.has(row.code);
    expect(peopled.filter(without).map((row) => row.code)).toEqual([]);
    expect(peopled.filter((row) => !row.capital && !cityStates.has(row.code)).map((row) => row.code)).toEqual(
      [],
    );
    expect(peopled.filter((row) => row.capital && !row.seats.includes(row.capital))).toEqual([]);
    expect(knowledge.countries.filter((row) => Math.abs(row.lat) > 90 || Math.abs(row.lon) > 180)).toEqual(
      [],
    );
    expect(knowledge.countries).toHaveLength(250);
  });

  test('every exact name is some row’s', () => {
    const { countries, organizations, outlets } = knowledge;
    const named = [...countries, ...organizations, ...outlets].flatMap((row) => [
      row.name,
      ...row.names,
      ...('demonyms' in row ? row.demonyms : []),
      ...('seats' in row && row.seats ? row.seats : []),
    ]);
    const folded = new Set(named.map(fold));
    expect(exactNames.filter((name) => !folded.has(fold(name)))).toEqual([]);
  });

  test('every word list says where it is from; an unknown one is empty', () => {
    const lists = readdirSync(new URL('words/', data)).filter((file) => file.endsWith('.txt'));
    const unsourced = lists.filter(
      (file) => !/source/i.test(readFileSync(new URL(`words/${file}`, data), 'utf8')),
    );
    expect(unsourced).toEqual([]);
    expect(knowledge.words('no-such-list')).toEqual([]);
    expect(knowledge.words('../countries')).toEqual([]);
  });
});
