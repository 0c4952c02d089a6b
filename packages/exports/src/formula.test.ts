// No table that a spreadsheet opens holds a cell that it would run; the guard can be taken away exactly; numbers stay numbers.
import type { Party } from '@entente/record';
import { describe, expect, it } from 'vitest';
import { allStored, codes, party, withEvents, writeStored } from '../../../tests/support/stored-gold.js';
import { guardCell, guardFormula, STORE_FORMATS, unguardFormula } from './index.js';

const FORMULAS = [
  "=cmd|' /C calc'!A0",
  '+1+cmd',
  '-2+3',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '＝1+1',
  '-',
  '--',
  '+254 700 000',
  '-5%',
  '1e5',
  "'=1",
  "''=1",
];
const NUMBERS = ['-9.5', '+1', '-.5', '-1e-7', '0', '12'];

describe('guardFormula', () => {
  it.each(FORMULAS)('%j begins as no formula and comes back', (text) => {
    expect(guardFormula(text)).not.toMatch(/^[=+\-@\s＝]/);
    expect(unguardFormula(guardFormula(text))).toBe(text);
    expect(guardCell(text)).toBe(guardFormula(text));
  });
  it.each(NUMBERS)('%j stays where it may be a number, and is guarded where it is text', (text) => {
    expect(guardCell(text)).toBe(text);
    expect(guardFormula(text)).toBe(/^[+-]/.test(text) ? `'${text}` : text);
    expect(unguardFormula(guardFormula(text))).toBe(text);
  });
  it.each(['Kenya', "'quoted'", "d'Ivoire", '', 'a=b'])('%j stays', (text) => {
    expect([guardFormula(text), guardCell(text), unguardFormula(text)]).toEqual([text, text, text]);
  });
});

describe('every format that a spreadsheet opens', () => {
  const tables = STORE_FORMATS.filter(({ mime }) => /csv|tab-separated/.test(mime));
  const hostile = (one: Party): Party => ({ ...one, name: '=cmd|calc' });
  const stored = allStored().map((item) =>
    withEvents(
      {
        ...item,
        article: {
          ...item.article,
          publisher: { ...item.article.publisher, value: '@publisher' },
          title: item.article.title && { ...item.article.title, quote: '-title' },
        } as never,
        current: item.current.map((record) =>
          'name' in record ? { ...record, name: '+name' } : record,
        ) as never,
      },
      (events) =>
        events.map((event) => ({
          ...event,
          publisher: '\t@publisher',
          title: '-title(1)',
          url: '=HYPERLINK("http://x")',
          actors: event.actors.map(hostile),
          recipients: event.recipients.map(hostile),
          place: event.place && {
            ...event.place,
            name: '+place',
            admin1: '-province',
            lat: -1.25,
            lon: -36.75,
          },
          sentence: { ...event.sentence, quote: '@sentence' },
          trigger: { ...event.trigger, quote: '\r=trigger' },
        })) as never,
    ),
  );

  it('is one of those tested here', () => {
    expect(tables.map(({ name }) => name)).toEqual([
      'csv',
      'polecat',
      'gdelt',
      'gdelt-mentions',
      'icews',
      'phoenix',
    ]);
    expect(codes).toBeDefined();
    expect(party('country:KEN').name).toBe('KEN');
  });
  it.each(tables.map((format) => [format.name, format] as const))(
    '%s guards every cell of text',
    async (name, format) => {
      const { text, notes } = await writeStored(format, stored, { minConfidence: 0 });
      const cells =
        name === 'csv'
          ? [...text.matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g)].map(
              ([, a, b]) => a ?? b ?? '',
            )
          : text.split(/[\t\n]/);
      expect(cells.length).toBeGreaterThan(100);
      const open = cells.filter((cell) => /^[=+\-@\t\r\n]/.test(cell) && Number.isNaN(Number(cell)));
      expect([...new Set(open)]).toEqual([]);
      expect(
        cells.some((cell) => /^'[=+\-@]/.test(cell)),
        'a cell that needed the guard',
      ).toBe(true);
      expect(
        cells.filter((cell) => /^'[+-]?[\d.]+$/.test(cell)),
        'numbers are not guarded',
      ).toEqual([]);
      expect(notes.remarks.some((remark) => /apostrophe/.test(remark))).toBe(true);
    },
  );
});
