// CSV: one flat row per happening (RFC 4180), safe to open in a spreadsheet; and the parser for it.
import { guardFormula, unguardFormula } from '../formula.js';
import { EVENT_COLUMNS, type FlatValue } from './event-columns.js';
import { flatLosses, pickRows } from './flat-rows.js';
import { GUARD_REMARK, makeFormat } from './table.js';

/** A cell: text that could be a formula gets an apostrophe in front; quoted where necessary. */
function cell(value: FlatValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = typeof value === 'string' ? value : value.map((one) => one.replaceAll(';', ',')).join(';');
  const safe = guardFormula(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** CSV of the happenings. */
export const csv = makeFormat(
  {
    name: 'csv',
    summary: 'CSV: one flat row per happening, all columns, with a header (RFC 4180)',
    extension: 'csv',
    mime: 'text/csv; charset=utf-8; header=present',
    table: null,
    hasAllTables: true,
    quad: 'plover',
    columns: EVENT_COLUMNS.map(({ name, type, from }) => ({
      name,
      from: type === 'list' ? `${from}; joined by \`;\`` : from,
    })),
    losses: flatLosses,
    remarks: [
      'Goldstein values stand side by side, one column a table. Offsets count Unicode code points of the article’s text, from 0, half open.',
      '`;` joins the values of a list and stands in none of them (it became a comma).',
      GUARD_REMARK,
      'Read `cameo` as text: it keeps its leading zero.',
    ],
  },
  (context, tally) => ({
    start: `${EVENT_COLUMNS.map(({ name }) => name).join(',')}\r\n`,
    article: (view) =>
      pickRows(view, context, tally)
        .map((row) => `${EVENT_COLUMNS.map((column) => cell(column.value(row))).join(',')}\r\n`)
        .join(''),
  }),
);

/** Parses what `csv` wrote: one object per row, without the formula escapes. @throws SyntaxError on a row of another length */
export function readCsv(text: string): globalThis.Record<string, string>[] {
  const [heading = [], ...rows] = splitCells(text);
  return rows.map((cells, i) => {
    if (cells.length !== heading.length)
      throw new SyntaxError(`row ${i + 1}: expected ${heading.length} cells, found ${cells.length}`);
    return Object.fromEntries(
      heading.map((name, at) => {
        return [name, unguardFormula(cells[at]!)];
      }),
    );
  });
}

/** RFC 4180: quoted cells may hold commas, line breaks and doubled quotes. */
function splitCells(text: string): string[][] {
  const rows: string[][] = [];
  let cells: string[] = [];
  for (const [whole, quoted, plain, end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|$)/g,
  )) {
    if (whole === '' && cells.length === 0) break;
    cells.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(cells);
    cells = [];
  }
  return rows;
}
