// Indexes by which articles that have something in common are found: some whole numbers of each article, by month of publication. A look-up reads the months around a
// day, so months that are over cost nothing.
import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../connect.js';
import { monthOf, monthsAround } from './months.js';

/** An index: its table and the column of its numbers, beside `month` and `article`. */
export interface KeyIndex {
  readonly table: 'copy_hashes' | 'told_keys';
  readonly column: 'hash' | 'key';
  /** how many numbers two articles share at least, and how many days lie between them at most */
  readonly least: number;
  readonly days: number;
}

/** An article in an index: its number, the day on which it was published, in days since 1970 (null where none is known), and its numbers. */
export interface Keyed {
  readonly n: number;
  readonly day: number | null;
  readonly keys: Iterable<number>;
}

/** A query for the articles that share enough numbers with this one and may lie near it: a column `article`. Whether they do lie near, `isNear` says. */
export async function sharingArticles(
  tx: Database,
  { table, column, least, days }: KeyIndex,
  { n, day, keys }: Keyed,
): Promise<RawBuilder<unknown>> {
  const months = day === null ? await allMonths(tx, table) : monthsAround(day, days);
  // `offset 0` keeps the planner from reading the whole table: always one look-up for each month and number
  return sql`select near.article from unnest(${months}::int[]) as m(month) cross join unnest(${[...keys]}::int[]) as k(key)
    cross join lateral (select article from ${sql.table(table)} i where i.month = m.month and i.${sql.ref(column)} = k.key offset 0) near
    where near.article <> ${n} group by near.article having count(*) >= ${sql.lit(least)}`;
}

/** The column `day` lies near a day; one that is not known lies near all. */
export const isNear = (day: number | null, { days }: KeyIndex): RawBuilder<unknown> =>
  sql`(day is null or ${day}::int is null or abs(day - ${day}::int) <= ${sql.lit(days)})`;

/** Takes the numbers of articles out. */
export async function dropKeys(
  tx: Database,
  { table, column }: KeyIndex,
  articles: readonly Keyed[],
): Promise<void> {
  for (const { n, day, keys } of articles)
    await sql`delete from ${sql.table(table)}
      where month = ${monthOf(day)} and ${sql.ref(column)} = any(${[...keys]}::int[]) and article = ${n}`.execute(
      tx,
    );
}

/** All months of the index, found one after the other: the table is not read. */
async function allMonths(tx: Database, table: KeyIndex['table']): Promise<number[]> {
  const index = sql.table(table);
  const { rows } = await sql<{ month: number }>`
    with recursive months as (select min(month) as month from ${index}
      union all select (select min(month) from ${index} where month > months.month) from months where month is not null)
    select month from months where month is not null`.execute(tx);
  return rows.map(({ month }) => month);
}
