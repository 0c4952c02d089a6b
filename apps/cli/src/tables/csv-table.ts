// CSV or TSV in pieces → a table: the first row names the columns (RFC 4180, lenient about quotes within a cell and rows of wrong length).
// What is written is guarded against spreadsheets that would run a cell as a formula.
import { pipeline, Readable } from 'node:stream';
import { guardCell } from '@entente/entente';
import { type CsvError, parse } from 'csv-parse';
import { stringify } from 'csv-stringify/sync';
import { InputError } from '../failure.js';
import type { StartedText } from './decode-text.js';
import { freeName, type Row, type Table } from './table.js';

/** Maximum characters of one row, so that an unclosed quote does not consume the whole table. */
const MOST_ROW = 1 << 20;

/** Reads the header and returns the table. @throws InputError when there is none */
export async function openCsvTable(
  { bom, start, pieces }: StartedText,
  format: 'csv' | 'tsv',
): Promise<Table> {
  const delimiter = format === 'csv' ? ',' : '\t';
  const ending = /\r?\n/.exec(start)?.[0] ?? '\n';
  const records = readRecords(pieces, delimiter);
  const first = await records.next();
  const header: readonly string[] = first.done ? [] : first.value;
  if (first.done) throw new InputError('data', 'found an empty table, expected a first row of column names');
  const line = (cells: readonly (string | number | null)[]) =>
    stringify([cells.map(guarded)], { delimiter, record_delimiter: ending, quoted_match: /[\r\n]/ });
  const names = new Set(header);
  const columnOf = new Map(header.map((name, i) => [name, i] as const).reverse());
  return {
    format,
    columns: header,
    head: (added) =>
      `${bom ? '\uFEFF' : ''}${line([...header, ...added.map((name) => freeName(name, (other) => names.has(other)))])}`,
    rows: () => toRows(records, { width: header.length, columnOf, line }),
  };
}

const guarded = (cell: string | number | null) => (typeof cell === 'string' ? guardCell(cell) : cell);

interface Shape {
  readonly width: number;
  readonly columnOf: ReadonlyMap<string, number>;
  line(cells: readonly (string | number | null)[]): string;
}

async function* toRows(
  records: AsyncGenerator<readonly string[]>,
  { width, columnOf, line }: Shape,
): AsyncGenerator<Row> {
  let number = 0;
  for await (const cells of records) {
    number++;
    const own = Array.from({ length: width }, (_, i) => cells[i] ?? '');
    yield {
      number,
      fault: faultOf(cells, width),
      value: (column) => own[columnOf.get(column) ?? -1],
      write: (added) => line([...own, ...Object.values(added)]),
    };
  }
}

/** Cells without a column can't be written: the error message lists their content. */
function faultOf(cells: readonly string[], width: number): string | null {
  if (cells.length === width) return null;
  const over = cells.slice(width).map((cell) => JSON.stringify(cell));
  const left = over.length > 0 ? `; left out: ${over.join(', ')}` : '';
  return `found ${cells.length} ${cells.length === 1 ? 'cell' : 'cells'}, expected ${width}${left}`;
}

async function* readRecords(
  pieces: AsyncGenerator<string>,
  delimiter: string,
): AsyncGenerator<readonly string[]> {
  const parser = parse({
    delimiter,
    record_delimiter: ['\r\n', '\n'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: MOST_ROW,
  });
  pipeline(Readable.from(pieces), parser, () => {}); // errors are emitted by the parser
  try {
    for await (const record of parser) yield record as string[];
  } catch (error) {
    throw describeError(error);
  }
}

function describeError(error: unknown): unknown {
  const { code, lines } = error as CsvError & { readonly lines?: number };
  if (code === 'CSV_QUOTE_NOT_CLOSED')
    return new InputError('data', 'found a quote that is never closed, expected one more " before the end');
  if (code === 'CSV_MAX_RECORD_SIZE')
    return new InputError(
      'data',
      `found a row of more than ${MOST_ROW} characters at line ${lines}, expected a shorter one: is a quote not closed?`,
    );
  return error;
}
