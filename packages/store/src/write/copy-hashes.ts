// The index by which candidates for copies are found: some 48 hashes of each text, by month of publication. A look-up reads the months around a day, so months that are over cost nothing.
import { DAYS, LEAST_SHARED } from '@entente/copies';
import { sql } from 'kysely';
import type { Database } from '../connect.js';
import { monthOf, monthsAround } from './months.js';

/** An article to find or to find by: its number, the first day on which it was published, in days since 1970 (null where none is known), and its signature. */
export interface Hashed {
  readonly n: number;
  readonly day: number | null;
  readonly signature: Int32Array;
}

/** A row of `copy_texts`. */
export interface TextRow {
  readonly article: number;
  readonly day: number | null;
  readonly body: Uint8Array;
}

/** Class of the advisory locks of months. */
const LOCK = 7_236_115;
/**
 * Keeps other writers of these days out until the transaction ends: the own months are locked for oneself, those around them against writers of their own. Always in
 * order of the months, so that no two writers wait for one another.
 */
export async function lockMonths(tx: Database, days: readonly (number | null)[]): Promise<void> {
  const own = new Set(days.map(monthOf));
  const around = new Set(days.flatMap((day) => (day === null ? [] : monthsAround(day, DAYS))));
  const months = [...new Set([...own, ...around])].sort((a, b) => a - b);
  await sql`select case when own then pg_advisory_xact_lock(${sql.lit(LOCK)}, month)::text
      else pg_advisory_xact_lock_shared(${sql.lit(LOCK)}, month)::text end
    from unnest(${months}::int[], ${months.map((month) => own.has(month))}::bool[]) as given(month, own)`.execute(
    tx,
  );
}

/** Takes the hashes of articles out. */
export async function deleteHashes(tx: Database, articles: readonly Hashed[]): Promise<void> {
  for (const { n, day, signature } of articles)
    await sql`delete from copy_hashes
      where month = ${monthOf(day)} and hash = any(${[...signature]}::int[]) and article = ${n}`.execute(tx);
}

/** For an article the others that share at least two hashes and were published within so many days, in order of their numbers. */
export async function findCandidates(
  tx: Database,
  { n, day, signature }: Hashed,
): Promise<readonly TextRow[]> {
  const months = day === null ? await allMonths(tx) : monthsAround(day, DAYS);
  // `offset 0` keeps the planner from reading the whole table: always one look-up for each month and hash
  const { rows } = await sql<TextRow>`
    select t.* from (
      select near.article from unnest(${months}::int[]) as m(month) cross join unnest(${[...signature]}::int[]) as s(hash)
      cross join lateral (select article from copy_hashes h where h.month = m.month and h.hash = s.hash offset 0) near
      where near.article <> ${n}
      group by near.article having count(*) >= ${sql.lit(LEAST_SHARED)}) found
    join copy_texts t using (article)
    where t.day is null or ${day}::int is null or abs(t.day - ${day}::int) <= ${sql.lit(DAYS)}
    order by article`.execute(tx);
  return rows;
}

/** All months of the index, found one after the other: the table is not read. */
async function allMonths(tx: Database): Promise<number[]> {
  const { rows } = await sql<{ month: number }>`
    with recursive months as (select min(month) as month from copy_hashes
      union all select (select min(month) from copy_hashes where month > months.month) from months where month is not null)
    select month from months where month is not null`.execute(tx);
  return rows.map(({ month }) => month);
}
