// Office holders: who a name means on a date, who held an office, and that the rows are whole and do not contradict each other.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadOfficeHolders } from './office-holders.js';
import { readRows } from './rows.js';
import type { CountryRow, OfficeHolderRow, OrganizationRow } from './types.js';

const dataDir = fileURLToPath(new URL('../data/', import.meta.url));
const { officeHolders, person, officeHolder } = loadOfficeHolders(dataDir);
const cases = readFileSync(new URL('./office-holders.cases.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split(' ==> ') as [string, string]);

describe('person', () => {
  it.each(cases)('%s ==> %s', (question, expected) => {
    const [name = '', date = null] = question.split(' @ ');
    const first = person(name, date)[0];
    expect(first ? `${first.key} ${first.office}` : '-').toBe(expected);
  });

  it('gives all who bear a name, those in office on the date first', () => {
    const kerry = person('Kerry', '2020-01-01');
    expect(kerry).toHaveLength(1);
    const clintons = person('Clinton', '2010-06-01').map((row) => row.key);
    expect(clintons).toEqual(['person:hillary-clinton', 'person:bill-clinton']);
    expect(person('Clinton', '1998-06-01')[0]?.key).toBe('person:bill-clinton');
  });

  it('puts nobody first on a date outside the term when another is in office', () => {
    expect(person('Bush', '2020-01-01')[0]?.to).toBe('2009-01-20');
    expect(person('Medvedev', '2010-01-01')[0]?.office).toBe('head-of-state');
    expect(person('Medvedev', '2015-01-01')[0]?.office).toBe('head-of-government');
  });
});

describe('officeHolder', () => {
  it.each([
    ['foreign-minister', 'RUS', '2024-04-09', 'person:sergey-lavrov'],
    ['head-of-state', 'USA', '2024-04-09', 'person:joe-biden'],
    ['head-of-state', 'IRN', '2015-07-14', 'person:hassan-rouhani'],
    ['supreme-leader', 'IRN', '2015-07-14', 'person:ali-khamenei'],
    ['foreign-minister', 'CHN', '2023-05-01', 'person:qin-gang'],
    ['organization-head', 'org:un', '2010-05-01', 'person:ban-ki-moon'],
    ['organization-head', 'org:nato', '2022-02-24', 'person:jens-stoltenberg'],
    ['foreign-minister', 'org:eu', '2022-02-24', 'person:josep-borrell'],
    // the day of handover belongs to the successor
    ['head-of-state', 'USA', '2021-01-20', 'person:joe-biden'],
  ])('%s of %s on %s', (office, country, date, key) => {
    expect(officeHolder(office, country, date)?.key).toBe(key);
  });

  it('answers for no one when nobody or several are known', () => {
    expect(officeHolder('head-of-state', 'USA', '1850-01-01')).toBeUndefined();
    expect(officeHolder('head-of-state', 'XXX', '2020-01-01')).toBeUndefined();
    expect(officeHolder('organization-head', 'IGO', '2020-01-01')).toBeUndefined();
    expect(officeHolder('head-of-state', 'CIV', '2011-02-01')).toBeUndefined();
    expect(officeHolder('spokesperson', 'RUS', '2022-03-01')).toBeUndefined();
  });
});

describe('office-holders.jsonl', () => {
  const edtf = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

  it('holds whole rows: known country and organisation, EDTF dates in order, a source', () => {
    const countries = new Set(readRows<CountryRow>(dataDir, 'countries.jsonl').map(({ code }) => code));
    const organizations = new Set(
      readRows<OrganizationRow>(dataDir, 'organizations.jsonl').map(({ key }) => key),
    );
    const isWhole = (row: OfficeHolderRow) =>
      /^person:[a-z0-9-]+$/.test(row.key) &&
      (row.country === 'IGO' || countries.has(row.country)) &&
      (row.organization === undefined || organizations.has(row.organization)) &&
      edtf.test(row.from) &&
      (row.to === undefined || (edtf.test(row.to) && row.from.slice(0, row.to.length) <= row.to)) &&
      [row.name, row.office, row.title, row.source].every((text) => text !== '');
    expect(officeHolders.filter((row) => !isWhole(row))).toEqual([]);
    expect(officeHolders.length).toBeGreaterThan(700);
  });

  it('names one person by one key, and each term once', () => {
    const keys = new Map<string, string>();
    for (const { key, name } of officeHolders)
      expect(keys.set(key, keys.get(key) ?? name).get(key)).toBe(name);
    const terms = officeHolders.map(({ key, office, title, from }) => `${key} ${office} ${title} ${from}`);
    expect(new Set(terms).size).toBe(terms.length);
  });
});
