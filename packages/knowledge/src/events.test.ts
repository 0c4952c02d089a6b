// The event rows against the coding manual and the code tables: every pair of the manual has a row, every code exists, scales as published.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CONTEXTS, EVENT_TYPES } from '@entente/record';
import { describe, expect, it } from 'vitest';
import { loadEvents, type ScoredModeRow } from './events.js';
import { readTable } from './table.js';

const dataDir = fileURLToPath(new URL('../data/', import.meta.url));
const corpus = fileURLToPath(new URL('../../../corpus/', import.meta.url));
const { eventTypes, cameo, goldstein, quad } = loadEvents(dataDir);
const codes = new Set(readTable(dataDir, 'cameo-goldstein.tsv').map(([code]) => code));
const modesOf = (type: string) => eventTypes.find((row) => row.type === type)?.modes ?? [];

/** Types and modes as corpus/check.py lists them. */
function manualModes(): [string, string[]][] {
  const source = readFileSync(`${corpus}check.py`, 'utf8');
  const table = source.slice(source.indexOf('TYPES = {'), source.indexOf("'}"));
  return [...`${table}'`.matchAll(/'([A-Z]+)': (?:\[\]|'([^']*)')/g)].map(([, type, modes]) => [
    type ?? '',
    modes?.split(' ') ?? [],
  ]);
}

describe('event rows', () => {
  it('stand in the order of the record package, one a type, each with a row for no mode', () => {
    expect(eventTypes.map((row) => row.type)).toEqual(EVENT_TYPES);
    for (const row of eventTypes) expect(row.modes[0]?.mode, row.type).toBeNull();
  });

  it('hold exactly the modes of the coding manual', () => {
    const manual = manualModes();
    expect(manual.length).toBe(16);
    for (const [type, modes] of manual) {
      const ours = modesOf(type).flatMap((row) => row.mode ?? []);
      expect([...ours].sort(), type).toEqual([...modes].sort());
    }
  });

  it('quote clauses that stand in the manual', () => {
    const guide = readFileSync(`${corpus}GUIDE.md`, 'utf8').replace(/\s+/g, ' ');
    for (const row of eventTypes) {
      for (const clause of row.clause.split(' · ')) expect(guide, row.type).toContain(clause);
    }
  });

  it('define each mode, give examples, and use known codes and contexts', () => {
    for (const row of eventTypes) {
      expect(row.source, row.type).toContain('no public PLOVER-to-CAMEO inverse');
      for (const mode of row.modes) {
        const name = `${row.type}/${mode.mode}`;
        expect(mode.definition, name).not.toBe('');
        expect(mode.examples.length, name).toBeGreaterThan(0);
        expect((mode as ScoredModeRow).score, name).toBeTypeOf('number');
        const contexts = Object.keys(mode.cameoByContext).flatMap((key) => key.split('+'));
        expect(
          contexts.filter((context) => !(CONTEXTS as readonly string[]).includes(context)),
          name,
        ).toEqual([]);
        const unknown = [mode.cameo, ...Object.values(mode.cameoByContext)].filter(
          (code) => !codes.has(code),
        );
        expect(unknown, name).toEqual([]);
      }
    }
  });

  it("give a type the quad class of its default code's root", () => {
    for (const row of eventTypes) {
      for (const table of ['gdelt', 'icews', 'phoenix'] as const) {
        expect(row.quad[table], `${row.type} ${table}`).toBe(quad(row.modes[0]?.cameo ?? '', table));
      }
    }
  });
});

describe('cameo', () => {
  it.each([
    ['AID', null, [], '070'],
    ['AID', null, ['military'], '072'],
    ['AID', null, ['health', 'diplomatic'], '073'],
    ['CONSULT', 'phone', ['diplomatic'], '041'],
    ['ACCUSE', 'allege', ['legal', 'military'], '1124'],
    ['ACCUSE', 'allege', ['legal'], '115'],
    ['ASSAULT', null, ['military'], '190'],
    ['ASSAULT', 'drone', [], '195'],
    ['SANCTION', 'expel', ['diplomatic'], '161'],
    ['PROTEST', 'demo', ['human-rights'], '1413'],
    ['RETREAT', 'ceasefire', ['military'], '0871'],
    ['COERCE', 'no-such-mode', [], '170'],
  ] as const)('%s %s %j is %s', (type, mode, contexts, code) => {
    expect(cameo(type, mode, contexts)).toBe(code);
  });
});

describe('scales', () => {
  it('hold as many codes as each publisher lists', () => {
    const [heading = [], ...rows] = readTable(dataDir, 'cameo-goldstein.tsv');
    const count = (table: string) => rows.filter((row) => row[heading.indexOf(table)]).length;
    expect([count('gdelt'), count('icews'), count('phoenix')]).toEqual([310, 312, 285]);
    expect(rows.every((row) => row.length === heading.length && row[1])).toBe(true);
  });

  // the eight codes on which the publishers disagree: GDELT, Phoenix, ICEWS
  it.each([
    ['016', -2, 3.4, -5],
    ['022', 3.2, 3.4, 3.4],
    ['124', -4, -5, -4],
    ['1246', -4, -5, -4],
    ['163', -8, -6.5, -8],
    ['164', -7, -7, -6.5],
    ['165', -6.5, -7, -7],
    ['166', -7, -8, -7],
  ])('%s is %d in GDELT, %d in Phoenix, %d in ICEWS', (code, gdelt, phoenix, icews) => {
    expect([goldstein(code, 'gdelt'), goldstein(code, 'phoenix'), goldstein(code, 'icews')]).toEqual([
      gdelt,
      phoenix,
      icews,
    ]);
  });

  it('fall back to the parent, in Phoenix to the root', () => {
    expect(goldstein('1213', 'gdelt')).toBe(-4);
    expect(goldstein('106', 'gdelt')).toBe(-5);
    expect(goldstein('1241', 'gdelt')).toBe(-4);
    expect(goldstein('1241', 'phoenix')).toBe(-4);
    expect(goldstein('1661', 'phoenix')).toBe(-4);
    expect(goldstein('99', 'gdelt')).toBeUndefined();
    expect(goldstein('010', 'plover')).toBeUndefined();
  });

  it('score PLOVER by code or by type and mode', () => {
    expect(goldstein('190', 'plover')).toBe(-9);
    expect(goldstein('ASSAULT/aerial', 'plover')).toBe(-9.5);
    expect(goldstein('ACCUSE', 'plover')).toBe(-3);
    expect(goldstein('CONSULT/visit', 'plover')).toBe(4);
    expect(goldstein('THREATEN/ban', 'plover')).toBe(-3.5);
  });

  it('class the roots as each publisher does', () => {
    expect([quad('090', 'gdelt'), quad('090', 'icews')]).toEqual([2, 3]);
    expect([quad('141', 'gdelt'), quad('141', 'phoenix')]).toEqual([3, 4]);
    expect([quad('163', 'gdelt'), quad('163', 'phoenix')]).toEqual([4, 3]);
    expect(quad('99', 'gdelt')).toBeUndefined();
  });
});
