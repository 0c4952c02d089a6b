// Finds candidates for copies: articles that share some of their 48 hashes; and keeps other writers of the same months out.
import { DAYS, LEAST_SHARED } from '@entente/copies';
import { sql } from 'kysely';
import type { Database } from '../connect.js';
import { monthOf, monthsAround } from './months.js';
import { dropKeys, isNear, type Keyed, type KeyIndex, sharingArticles } from './shared-keys.js';

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

/** The index of hashes. */
const INDEX: KeyIndex = { table: 'copy_hashes', column: 'hash', least: LEAST_SHARED, days: DAYS };
const keyed = ({ n, day, signature }: Hashed): Keyed => ({ n, day, keys: signature });

/** Takes the hashes of articles out. */
export const deleteHashes = (tx: Database, articles: readonly Hashed[]): Promise<void> =>
  dropKeys(tx, INDEX, articles.map(keyed));

/** For an article the others that share at least two hashes and were published within so many days, in order of their numbers. */
export async function findCandidates(tx: Database, article: Hashed): Promise<readonly TextRow[]> {
  const { rows } = await sql<TextRow>`
    select t.* from (${await sharingArticles(tx, INDEX, keyed(article))}) found join copy_texts t using (article)
    where ${isNear(article.day, INDEX)} order by article`.execute(tx);
  return rows;
}
