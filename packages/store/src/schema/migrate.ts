// Migrates a database to the newest version: numbered steps, each in one transaction, run once even when two processes open it at the same time.
import { sql } from 'kysely';
import type { Database } from '../connect.js';
import { TABLES } from './0001-tables.js';
import { CELLS } from './0002-cells.js';
import { OTHER_SIDE } from './0003-other-side.js';
import { ACTORS_BY_MONTH } from './0004-actors-by-month.js';
import { CELLS_BY_MONTH } from './0005-cells-by-month.js';
import { PAIRS_BY_MONTH } from './0006-pairs-by-month.js';
import { SURE_SUMS } from './0007-sure.js';
import { JOBS } from './0008-jobs.js';
import { COPIES } from './0009-copies.js';
import { FEEDS } from './0010-feeds.js';
import { COLLECTIONS } from './0011-collections.js';
import { HAPPENINGS } from './0012-happenings.js';
import { QUESTIONS } from './0013-questions.js';

/** The steps, in order; number 1 comes first. A released step is never changed. */
const MIGRATIONS: readonly string[] = [
  TABLES,
  CELLS,
  OTHER_SIDE,
  ACTORS_BY_MONTH,
  CELLS_BY_MONTH,
  PAIRS_BY_MONTH,
  SURE_SUMS,
  JOBS,
  COPIES,
  FEEDS,
  COLLECTIONS,
  HAPPENINGS,
  QUESTIONS,
];
/** Key of the advisory lock. */
const LOCK = 7_236_113;

/** Creates or upgrades the tables. @throws Error when a newer Entente made this store */
export const migrate = (db: Database): Promise<void> => migrateTo(db, MIGRATIONS.length);

/** As `migrate`, up to a version: tests make stores of earlier versions by it. */
export async function migrateTo(db: Database, last: number): Promise<void> {
  const before = await versionOf(db);
  if (before === last) return;
  await db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(${LOCK})`.execute(tx);
    await sql`create table if not exists entente_version (version int not null)`.execute(tx);
    const version = await versionOf(tx);
    if (version > last)
      throw new Error(`this store is of version ${version}, made by a newer Entente; this one knows ${last}`);
    for (const step of MIGRATIONS.slice(version, last))
      for (const statement of step.split(';').filter((part) => part.trim()))
        await sql.raw(statement).execute(tx);
    await sql`delete from entente_version`.execute(tx);
    await sql`insert into entente_version values (${last})`.execute(tx);
  });
  if (before > 0) await sql`analyze`.execute(db); // update the planner statistics after the migration
}

/** The version of the tables; 0 where there are none. */
export async function versionOf(db: Database): Promise<number> {
  const { rows } = await sql<{
    found: string | null;
  }>`select to_regclass('entente_version') as found`.execute(db);
  if (!rows[0]?.found) return 0;
  const answer = await sql<{ version: number }>`select version from entente_version`.execute(db);
  return answer.rows[0]?.version ?? 0;
}
