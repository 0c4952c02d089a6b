// The interface of a table for commands that add columns: a stream of rows, each of which can be written with added values.

/** The formats of tables. */
export const TABLE_FORMATS = ['csv', 'tsv', 'jsonl'] as const;
/** CSV, tab-separated, or one JSON object per line. */
export type TableFormat = (typeof TABLE_FORMATS)[number];

/** Added values by column name; null for none. */
export type Added = Readonly<globalThis.Record<string, string | number | null>>;

/** One row. It is written with all its content, then the added values. */
export interface Row {
  /** counted from 1, the header not counted */
  readonly number: number;
  /** why it is not a valid row: what was found, what was expected */
  readonly fault: string | null;
  /** the value of a column by its exact name; undefined where there is none */
  value(column: string): unknown;
  /** its line or lines, with the line break */
  write(added: Added): string;
}

/** A table that is read once, row by row. */
export interface Table {
  readonly format: TableFormat;
  /** names of the columns; null where each row names its own */
  readonly columns: readonly string[] | null;
  /** the header with these added columns */
  head(added: readonly string[]): string;
  /** @throws InputError where it is malformed */
  rows(): AsyncGenerator<Row>;
}

/** A free column name: itself, else `entente_NAME`, else with a number. */
export function freeName(name: string, isTaken: (name: string) => boolean): string {
  if (!isTaken(name)) return name;
  const own = `entente_${name}`;
  let free = own;
  for (let n = 2; isTaken(free); n++) free = `${own}_${n}`;
  return free;
}
