// Tables (CSV, TSV and their kin) by csv-parse: the delimiter is counted in the header, columns are found by name.
import { once } from 'node:events';
import { parse } from 'csv-parse';
import { decodeWhole, peek, textOf, tooLarge } from './bytes.js';
import { columnsMessage, delimiterOf, hasText, storyOfRow } from './columns.js';
import { type Item, none, type Source } from './item.js';

/** Empty lines together after which a table is not read further: each costs the parser as much as a row. */
const MOST_EMPTY = 1_000_000;

/** A row and the line that it begins at. */
interface Row {
  readonly values: readonly string[];
  readonly line: number;
}

/** A story per row. A table without a column of texts is one error that names the columns. */
export async function* readTable({ name, bytes, options }: Source): AsyncGenerator<Item> {
  const opened = await peek(bytes, 65_536);
  const head = decodeWhole(opened.head);
  const delimiter = options.as === 'tsv' ? '\t' : (delimiterOf(head) ?? ',');
  const quoted = delimiter !== '\t' || head.includes('"');
  let columns: string[] | null = null;
  for await (const row of rowsOf(opened.bytes, { delimiter, quoted, most: options.mostBytes })) {
    if (row instanceof Error) {
      const tooLong = (row as Error & { code?: string }).code === 'CSV_MAX_RECORD_SIZE';
      yield tooLong
        ? none(name, 'too-large', `${tooLarge(options.mostBytes)}; the table can't be read further`)
        : none(name, 'damaged', `the table can't be read to its end: ${row.message}`);
      return;
    }
    if (columns) yield rowStory(columns, row.values, `${name}:${row.line}`, options.columns);
    else {
      columns = row.values.map((column) => column.trim());
      if (hasText(columns, options.columns)) continue;
      yield none(name, 'no-text-column', columnsMessage(columns, options.columns));
      return;
    }
  }
  if (!columns) yield none(name, 'no-text', 'found an empty table; expected a header and rows');
}

/** The rows in order; an error is the last item, after all rows before it (as a stream, the parser would drop those). */
async function* rowsOf(
  bytes: AsyncIterable<Uint8Array>,
  { delimiter, quoted, most }: { delimiter: string; quoted: boolean; most: number },
): AsyncGenerator<Row | Error> {
  let rows: Row[] = [];
  let failed: Error | null = null;
  let line = 1;
  let empty = 0;
  const parser = parse({
    bom: true,
    delimiter,
    ...(quoted ? {} : { quote: null }),
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: most,
    on_record: (values: string[]) => {
      // an empty line is a row with one empty value
      const isEmpty = values.length === 1 && values[0] === '';
      if (!isEmpty) rows.push({ values, line });
      empty = isEmpty ? empty + 1 : 0;
      if (empty > MOST_EMPTY) failed ??= new Error(`found more than ${MOST_EMPTY} empty lines together`);
      line += 1 + values.reduce((sum, value) => sum + (value.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
      return null;
    },
  });
  parser.on('error', (error) => {
    failed = error;
  });
  parser.resume();
  try {
    for await (const text of textOf(bytes)) {
      if (!parser.write(text) && !failed)
        await Promise.race([once(parser, 'drain'), once(parser, 'close')]).catch(() => {}); // told by the listener
      yield* rows;
      rows = [];
      if (failed) break;
    }
    if (!failed) {
      const closed = once(parser, 'close');
      parser.end();
      await closed.catch(() => {}); // told by the listener
    }
    yield* rows;
    if (failed) yield failed;
  } finally {
    parser.destroy();
  }
}

function rowStory(
  columns: readonly string[],
  record: readonly string[],
  name: string,
  given: Source['options']['columns'],
): Item {
  const extra = record.length - columns.length;
  const names =
    extra > 0
      ? [...columns, ...Array.from({ length: extra }, (_, i) => `column ${columns.length + i + 1}`)]
      : columns;
  return storyOfRow(
    record.map((value, i) => [names[i]!, value] as const),
    name,
    given,
  );
}
