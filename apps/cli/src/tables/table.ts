// What a table is to the commands that fill columns in: rows one after the other, each of which can write itself with what is added.

/** The formats of tables. */
export const TABLE_FORMATS = ['csv', 'tsv', 'jsonl'] as const;
/** CSV, the same with tabs, or one JSON object a line. */
export type TableFormat = (typeof TABLE_FORMATS)[number];

/** What a row gets: values by the name of their column; null where there is none. */
export type Added = Readonly<globalThis.Record<string, string | number | null>>;

/** One row. All that it held is written again, and then what is added. */
export interface Row {
  /** counted from 1, the header not counted */
  readonly number: number;
  /** why it is no row of its table: what was found, what was expected */
  readonly fault: string | null;
  /** the value of a column by its exact name; undefined where there is none */
  value(column: string): unknown;
  /** its line or lines, the break at the end included */
  write(added: Added): string;
}

/** A table that is read once, row by row. */
export interface Table {
  readonly format: TableFormat;
  /** names of the columns; null where each row names its own */
  readonly columns: readonly string[] | null;
  /** what stands before the first row when these columns are added */
  head(added: readonly string[]): string;
  /** @throws InputError where it ceases to be a table */
  rows(): AsyncGenerator<Row>;
}

/** A name that is not taken: itself, else `entente_NAME`, else with a number. */
export function freeName(name: string, isTaken: (name: string) => boolean): string {
  if (!isTaken(name)) return name;
  const own = `entente_${name}`;
  let free = own;
  for (let n = 2; isTaken(free); n++) free = `${own}_${n}`;
  return free;
}
