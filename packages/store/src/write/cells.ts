// Rows → changes to the aggregates; and writes those changes to the tables, in the transaction of the rows.
import { SURE } from '@entente/record';
import { sql } from 'kysely';
import type { Database } from '../connect.js';
import { EVENT_FACETS, type EventFacet, keepsStatus, STATEMENT_FACETS } from './facets.js';
import type { HappeningColumns, StatementColumns } from './flatten.js';

/** A cell: its key columns, then its sums; in the order of the columns. */
type Cell = number[];
const KEYS = 8; // facet, sure, a, b, month, type, quad, status
/** Cells by their keys. */
export type Cells = Map<string, Cell>;

/** Adds a cell to a map of cells. */
export function addCell(cells: Cells, cell: Cell, keys: number, sign: 1 | -1 = 1): void {
  const key = cell.slice(0, keys).join();
  const known = cells.get(key);
  if (known) for (let i = keys; i < cell.length; i++) known[i]! += sign * cell[i]!;
  else cells.set(key, sign === 1 ? cell : cell.map((value, i) => (i < keys ? value : -value)));
}

/** How happenings are aggregated: added or subtracted, over which of them, and the confidence from which on one is sure. */
export interface SumOptions {
  readonly sign?: 1 | -1;
  /** `sure`: only the aggregates over sure happenings */
  readonly only?: 'sure';
  readonly threshold?: number;
}

/** The cells of happenings: over all, and over sure ones. */
export function sumHappenings(
  happenings: readonly HappeningColumns[],
  cells: Cells = new Map(),
  { sign = 1, only, threshold = SURE }: SumOptions = {},
): Cells {
  const sure = happenings.filter(({ confidence }) => confidence >= threshold);
  const counted = sure.filter(({ occurred }) => occurred);
  for (const facet of EVENT_FACETS) {
    if (only !== 'sure') sumFacet(cells, { facet, sure: 0, sign }, happenings);
    sumFacet(cells, { facet, sure: 1, sign }, keepsStatus(facet) ? sure : counted);
  }
  return cells;
}

interface FacetSum {
  readonly facet: EventFacet;
  readonly sure: 0 | 1;
  readonly sign: 1 | -1;
}

function sumFacet(
  cells: Cells,
  { facet, sure, sign }: FacetSum,
  happenings: readonly HappeningColumns[],
): void {
  for (const row of happenings)
    for (const [a, b] of facet.values(row)) addCell(cells, cellOf(facet, [sure, a, b], row), KEYS, sign);
}

function cellOf(
  { n, apart }: EventFacet,
  keys: readonly [sure: number, a: number, b: number],
  row: HappeningColumns,
): Cell {
  const month = apart.includes('day') ? row.day : apart.includes('month') ? Math.floor(row.day / 100) : 0;
  const kind = apart.includes('type') ? [row.type, row.quad] : [0, 0];
  const status = apart.includes('status') ? row.status : 0;
  const { origins, reports, gdelt, icews, phoenix, plover } = row;
  const friendly = row.quad <= 2 ? [1, origins, reports] : [0, 0, 0];
  return [
    n,
    ...keys,
    month,
    ...kind,
    status,
    1,
    origins,
    reports,
    ...friendly,
    gdelt,
    icews,
    phoenix,
    plover,
  ];
}

const STATEMENT_KEYS = 6; // facet, a, b, month, speech, polarity
/** The cells of statements. */
export function sumStatements(
  statements: readonly StatementColumns[],
  cells: Cells = new Map(),
  sign: 1 | -1 = 1,
): Cells {
  for (const { n, apart, values } of STATEMENT_FACETS)
    for (const row of statements)
      for (const [a, b] of values(row)) {
        const when = apart.includes('month') ? Math.floor(row.day / 100) : 0;
        const [speech, polarity] = apart.includes('speech') ? [row.speech, row.polarity] : [0, 0];
        addCell(cells, [n, a, b, when, speech, polarity, 1], STATEMENT_KEYS, sign);
      }
  return cells;
}

const EVENT_COLUMNS = 'facet, sure, a, b, month, type, quad, status'.split(', ');
const EVENT_SUMS =
  'happenings, origins, reports, friendly, friendly_origins, friendly_reports, gdelt, icews, phoenix, plover'.split(
    ', ',
  );
const STATEMENT_COLUMNS = 'facet, a, b, month, speech, polarity'.split(', ');

/** Adds cells of happenings to the stored aggregates. */
export const keepEventCells = (tx: Database, cells: Cells): Promise<void> =>
  keepAll(tx, { table: 'event', keys: EVENT_COLUMNS, sums: EVENT_SUMS }, cells);
/** Notes statement cells, for `foldStatementCells` to add: writers of articles append, and never wait for one another's rows. */
export async function noteStatementCells(tx: Database, cells: Cells): Promise<void> {
  const rows = [...cells.values()].filter((cell) => cell.at(-1) !== 0);
  if (rows.length === 0) return;
  const lists = [...STATEMENT_COLUMNS, 'statements'].map(
    (_, j) => sql`${`{${rows.map((row) => row[j]).join(',')}}`}::int8[]`,
  );
  await sql`insert into statement_deltas select * from unnest(${sql.join(lists)})`.execute(tx);
}

/** Adds the noted statement cells to the stored aggregates. */
export async function foldStatementCells(tx: Database): Promise<void> {
  const { rows } = await sql<Readonly<globalThis.Record<string, number>>>`
    with noted as (delete from statement_deltas returning *)
    select ${sql.join(STATEMENT_COLUMNS.map((column) => sql.ref(column)))}, sum(statements)::int as statements from noted
    group by ${sql.join(STATEMENT_COLUMNS.map((column) => sql.ref(column)))}`.execute(tx);
  const cells: Cells = new Map();
  for (const row of rows)
    addCell(cells, [...STATEMENT_COLUMNS.map((column) => row[column]!), row.statements!], STATEMENT_KEYS);
  await keepAll(tx, { table: 'statement', keys: STATEMENT_COLUMNS, sums: ['statements'] }, cells);
}

/**
 * Cells with an index by size have a separate table: in the main table every change would update all indexes of a row. Cells that are read by date range have a
 * separate table too: in the main table those of one month would be spread over thousands of pages.
 */
const TABLES = { cells: 0, tops: 100, months: 200 } as const;
const tableOf = (facet: number): keyof typeof TABLES =>
  facet < TABLES.tops ? 'cells' : facet < TABLES.months ? 'tops' : 'months';
/** The table that holds the cells of a facet. */
export const cellTable = (of: 'event' | 'statement', facet: number): string => `${of}_${tableOf(facet)}`;
/** Whether a facet has one cell for each value, so that the largest can be read in order. */
export const isTop = (facet: number): boolean => tableOf(facet) === 'tops';

async function keepAll(
  tx: Database,
  { table, keys, sums }: CellTable & { readonly table: 'event' | 'statement' },
  cells: Cells,
): Promise<void> {
  const all = [...cells.values()];
  for (const first of Object.values(TABLES)) {
    const own = all.filter(([n]) => tableOf(n!) === tableOf(first));
    await keepCells(tx, { table: cellTable(table, first), keys, sums }, own);
  }
}

interface CellTable {
  readonly table: string;
  readonly keys: readonly string[];
  readonly sums: readonly string[];
}
const AT_ONCE = 20_000;

async function keepCells(
  tx: Database,
  { table, keys, sums }: CellTable,
  cells: readonly Cell[],
): Promise<void> {
  // a fixed order prevents deadlocks between writers; cells that sum to zero are skipped
  const rows = cells
    .filter((cell) => cell.slice(keys.length).some((sum) => sum !== 0))
    .sort(byKeys(keys.length));
  const name = sql.table(table);
  const columns = [...keys, ...sums];
  const kept = sql.join(
    sums.map((sum) => sql`${sql.ref(sum)} = ${sql.ref(`${table}.${sum}`)} + ${sql.ref(`excluded.${sum}`)}`),
  );
  for (let i = 0; i < rows.length; i += AT_ONCE) {
    const part = rows.slice(i, i + AT_ONCE);
    const lists = columns.map((_, j) => sql`${`{${part.map((row) => row[j]).join(',')}}`}::int8[]`);
    await sql`insert into ${name} (${sql.join(columns.map((column) => sql.ref(column)))})
      select * from unnest(${sql.join(lists)})
      on conflict (${sql.join(keys.map((key) => sql.ref(key)))}) do update set ${kept}`.execute(tx);
    const emptied = part.filter((row) => row[keys.length]! < 0);
    if (emptied.length > 0) await dropEmpty(tx, { table, keys, sums }, emptied);
  }
}

const dropEmpty = (tx: Database, { table, keys, sums }: CellTable, cells: readonly Cell[]) =>
  sql`delete from ${sql.table(table)} where ${sql.ref(sums[0]!)} = 0 and (${sql.join(keys.map((key) => sql.ref(key)))}) in
    (select * from unnest(${sql.join(keys.map((_, j) => sql`${`{${cells.map((row) => row[j]).join(',')}}`}::int8[]`))}))`.execute(
    tx,
  );

const byKeys = (keys: number) => (x: Cell, y: Cell) => {
  for (let i = 0; i < keys; i++) if (x[i] !== y[i]) return x[i]! - y[i]!;
  return 0;
};
