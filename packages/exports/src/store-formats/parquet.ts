// Parquet of the happenings: the columns of the CSV with types, lists as lists; written in row groups, so that a large store can be streamed.
import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import { EVENT_COLUMNS, type FlatColumn, type FlatRow } from './event-columns.js';
import { flatLosses, pickRows } from './flat-rows.js';
import { makeFormat, type Pen } from './table.js';

const GROUP = 20_000;

const TYPES: Readonly<globalThis.Record<Exclude<FlatColumn['type'], 'list'>, Partial<SchemaElement>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  day: { type: 'INT32', converted_type: 'DATE' },
};

/** A column in Parquet's schema; a list has three levels. */
function schemaOf({ name, type }: FlatColumn): SchemaElement[] {
  if (type !== 'list') return [{ name, repetition_type: 'OPTIONAL', ...TYPES[type] }];
  return [
    { name, repetition_type: 'REQUIRED', converted_type: 'LIST', num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', repetition_type: 'REQUIRED', type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  ];
}
const schema: SchemaElement[] = [
  { name: 'root', num_children: EVENT_COLUMNS.length },
  ...EVENT_COLUMNS.flatMap(schemaOf),
];

function dataOf(column: FlatColumn, rows: readonly FlatRow[]): unknown[] {
  const values = rows.map((row) => column.value(row));
  return column.type === 'day'
    ? values.map((value) => (typeof value === 'string' ? new Date(`${value}T00:00:00Z`) : null))
    : values.map((value) => (Array.isArray(value) ? [...value] : value));
}

/** Accepts rows and returns the finished bytes. */
function openWriter() {
  const bytes = new ByteWriter();
  const writer = new ParquetWriter({ writer: bytes, schema, createdBy: 'entente' });
  let waiting: FlatRow[] = [];
  const take = (): Uint8Array => {
    const ready = new Uint8Array(bytes.getBuffer());
    bytes.index = 0;
    return ready;
  };
  const flush = (): Uint8Array => {
    const columnData = EVENT_COLUMNS.map((column) => ({ name: column.name, data: dataOf(column, waiting) }));
    if (waiting.length > 0) void writer.write({ columnData, rowGroupSize: GROUP });
    waiting = [];
    return take();
  };
  return {
    add: (rows: readonly FlatRow[]): Uint8Array => {
      waiting.push(...rows);
      return waiting.length < GROUP ? new Uint8Array() : flush();
    },
    end: (): Uint8Array => {
      const rest = flush();
      void writer.finish(); // an in-memory writer finishes synchronously
      const last = take();
      const both = new Uint8Array(rest.length + last.length);
      both.set(rest);
      both.set(last, rest.length);
      return both;
    },
  };
}

/** Parquet of the happenings. */
export const parquet = makeFormat(
  {
    name: 'parquet',
    summary: 'Parquet of the happenings: the columns of the CSV with types, lists as lists',
    extension: 'parquet',
    mime: 'application/vnd.apache.parquet',
    table: null,
    hasAllTables: true,
    quad: 'plover',
    columns: EVENT_COLUMNS.map(({ name, type, from }) => ({ name, from: `${from} (${type})` })),
    losses: flatLosses,
    remarks: [
      'Types: text is UTF-8, integer INT32, number DOUBLE, day DATE, list LIST of UTF-8 (never null, empty where there are none). Compressed with Snappy.',
      'Goldstein values stand side by side, one column a table. Offsets count Unicode code points of the article’s text, from 0, half open.',
    ],
  },
  (context, tally): Pen => {
    const writer = openWriter();
    return { start: '', article: (view) => writer.add(pickRows(view, context, tally)), end: writer.end };
  },
);
