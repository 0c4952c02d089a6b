// An answer of `breakdown` by two dimensions → a table: rows and columns with totals, and the cells.
import {
  type Breakdown,
  type CountUnit,
  type Filter,
  type Named,
  STATUSES,
  type Status,
} from '@entente/record';
import { countOf } from '../charts/counted.js';

/** A number with its evidence. */
export interface Cell {
  readonly count: number;
  readonly evidence: Filter;
}
/** One row: its value (null: none), its cells by column. */
export interface CrossRow {
  readonly value: Named | null;
  readonly total: number;
  readonly cells: readonly (Cell | null)[];
}
/** The table. */
export interface CrossTable {
  readonly columns: readonly (Named | null)[];
  readonly rows: readonly CrossRow[];
  readonly most: number;
  /** number of omitted columns and rows */
  readonly left: number;
}
const MOST_COLUMNS = 12;

/** The table: the largest rows first, months and days in their order, statuses in that of the coding manual. */
export function toCrossTable({ by, rows }: Breakdown, counted: CountUnit): CrossTable {
  const [rowName, columnName] = by;
  const rowValues = order(rowName!, collect(rows, 0, counted));
  const all = order(columnName!, collect(rows, 1, counted));
  const columns = all.slice(0, MOST_COLUMNS);
  const cells = new Map(
    rows.map((row) => [
      keyOf(row.values[0] ?? null, row.values[1] ?? null),
      { count: countOf(row, counted), evidence: row.evidence },
    ]),
  );
  const table = rowValues.map(({ value, total }) => ({
    value,
    total,
    cells: columns.map((column) => cells.get(keyOf(value, column.value)) ?? null),
  }));
  return {
    columns: columns.map(({ value }) => value),
    rows: table,
    most: Math.max(1, ...table.flatMap((row) => row.cells.map((cell) => cell?.count ?? 0))),
    left: all.length - columns.length,
  };
}

interface Collected {
  readonly value: Named | null;
  readonly total: number;
}

function collect(rows: Breakdown['rows'], at: 0 | 1, counted: CountUnit): Collected[] {
  const values = new Map<string, Collected>();
  for (const row of rows) {
    const value = row.values[at] ?? null;
    const key = value?.key ?? '';
    values.set(key, { value, total: (values.get(key)?.total ?? 0) + countOf(row, counted) });
  }
  return [...values.values()];
}

function order(dimension: string, values: readonly Collected[]): Collected[] {
  const key = ({ value }: Collected) => value?.key ?? '';
  const rank = (item: Collected) => STATUSES.indexOf(key(item) as Status);
  return [...values].sort((a, b) => {
    if (dimension === 'status') return rank(a) - rank(b);
    if (['day', 'month', 'year', 'quad'].includes(dimension)) return key(a) < key(b) ? -1 : 1;
    return b.total - a.total || (key(a) < key(b) ? -1 : 1);
  });
}

const keyOf = (row: Named | null, column: Named | null): string =>
  JSON.stringify([row?.key ?? null, column?.key ?? null]);

/** Selectable dimensions, with their names. */
export const DIMENSION_NAMES = {
  type: 'type',
  mode: 'mode',
  status: 'status',
  quad: 'quad class',
  context: 'context',
  actorCountry: 'country of the actor',
  actor: 'actor',
  recipientCountry: 'country of the recipient',
  recipient: 'recipient',
  placeCountry: 'country where',
  place: 'place',
  publisher: 'publisher',
  year: 'year',
  month: 'month',
  day: 'day',
} as const;
/** A selectable dimension. */
export type Chosen = keyof typeof DIMENSION_NAMES;

/** The two dimensions of a URL; type by status where it names none, the same twice, or an invalid combination. */
export function dimensionsIn(query: URLSearchParams): readonly [Chosen, Chosen] {
  const named = query
    .getAll('by')
    .flatMap((value) => value.split(','))
    .filter((name): name is Chosen => Object.hasOwn(DIMENSION_NAMES, name));
  const row = named[0] ?? 'type';
  const column = named[1] ?? (row === 'status' ? 'type' : 'status');
  return goTogether(row, column) ? [row, column] : [row, row === 'status' ? 'type' : 'status'];
}

/** Whether two dimensions can be crossed: not the same, nor a role with the country of the same role. */
export const goTogether = (a: Chosen, b: Chosen): boolean =>
  a !== b && a.replace('Country', '') !== b.replace('Country', '');
