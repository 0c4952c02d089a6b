// The type of a count query, and the SQL parts shared by counts from aggregates and from rows.
import { COUNT_UNITS, type CountOptions, type Dimension, type Filter } from '@entente/record';
import { sql } from 'kysely';
import type { Database } from '../connect.js';
import { type Condition, sqlList } from './conditions.js';

/** Numbers by dimension. */
export type Named = Readonly<Partial<Record<Dimension, readonly number[]>>>;

/** A count query. */
export interface EventQuestion {
  readonly filter: Filter;
  readonly names: readonly Dimension[];
  /** term numbers that the filter names for a dimension; only those become groups */
  readonly named: Named;
  readonly options: CountOptions;
}

/** A group as returned by the database. */
export interface CountRow {
  readonly [dimension: `d${number}`]: number;
  readonly happenings: number;
  readonly origins: number;
  readonly reports: number;
  /** of quad classes 1 and 2, in the requested unit */
  readonly friendly: number;
  readonly goldstein: number;
}

/** The columns of groups: d0, d1, … */
export const groupsOf = (names: readonly unknown[]): Condition[] => names.map((_, i) => sql.ref(`d${i}`));

/** Selects groups and their sums as one row of arrays: transferring thousands of rows takes longer than counting them. */
export async function readGroups<Row>(
  db: Database,
  query: Condition,
  { names, sums }: { readonly names: readonly unknown[]; readonly sums: readonly string[] },
): Promise<readonly Row[]> {
  const columns = [...names.map((_, i) => `d${i}`), ...sums];
  const lists = columns.map((column) => sql`array_agg(${sql.ref(column)})::text as ${sql.ref(column)}`);
  const { rows } = await sql<Record<string, string | null>>`
    select ${sqlList(lists)} from (${query}) found`.execute(db);
  const numbers = columns.map((column): number[] => JSON.parse(`[${rows[0]?.[column]?.slice(1, -1) ?? ''}]`));
  return numbers[0]!.map(
    (_, at) => Object.fromEntries(columns.map((column, i) => [column, numbers[i]![at]])) as Row,
  );
}
/** Reads the groups of happenings. */
export const readCounts = (
  db: Database,
  query: Condition,
  { names }: EventQuestion,
): Promise<readonly CountRow[]> =>
  readGroups(db, query, { names, sums: [...COUNT_UNITS, 'friendly', 'goldstein'] });

/** The groups; without dimensions one, or none where nothing was counted. */
export const grouped = (groups: readonly Condition[]): Condition =>
  groups.length > 0 ? sql`group by ${sqlList(groups)}` : sql`having count(*) > 0`;

/** Goldstein values in the requested table. */
export const goldsteinColumn = ({ table = 'gdelt' }: CountOptions): Condition => sql.ref(table);
/** The largest groups, ties with the last one included, because ties are sorted by name afterwards. */
export const limitTo = ({ limit }: Pick<CountOptions, 'limit'>, size: Condition): Condition =>
  limit === undefined ? sql`` : sql`order by ${size} desc fetch first ${sql.lit(limit)} rows with ties`;

/** The column by which groups are compared: the requested unit. */
export const sizeColumn = ({ unit = 'happenings' }: CountOptions): Condition => sql.ref(unit);
/** The column of cells with the happenings of quad classes 1 and 2 in the requested unit. */
export const friendlyColumn = ({ unit = 'happenings' }: CountOptions): Condition =>
  sql.ref(unit === 'happenings' ? 'friendly' : `friendly_${unit}`);

/**
 * Sums lines with the columns d0, d1, …, `h` (happenings), `o` (origins), `r` (reports), `f` (friendly) and `g` (Goldstein). Sums of Goldstein values are floats:
 * integers below 2^53 stay exact, and `numeric` is several times slower.
 */
export function addUp(lines: readonly Condition[], { names, options }: EventQuestion): Condition {
  const groups = groupsOf(names);
  return sql`
    select ${sqlList([...groups, SUMS])} from (${sql.join(lines, sql` union all `)}) line
    ${grouped(groups)} ${limitTo(options, sizeColumn(options))}`;
}
const SUMS = sql`sum(h)::int8 as happenings, sum(o)::int8 as origins, sum(r)::int8 as reports, sum(f)::int8 as friendly, sum(g)::int8 as goldstein`;
