// Indexes → those that do not fit their table, by PostgreSQL's own extension amcheck. It is created in a transaction that is taken back, so the database stays as it is.
import { sql } from 'kysely';
import type { Database } from '../connect.js';
import type { StoreFault } from './report.js';

interface Index {
  readonly name: string;
  readonly method: 'btree' | 'gin';
}

/** Faults of the indexes of our tables, and what could not be checked. */
export async function checkIndexes(
  db: Database,
): Promise<{ readonly faults: readonly StoreFault[]; readonly skipped: readonly string[] }> {
  const faults: StoreFault[] = [];
  const skipped: string[] = [];
  await db
    .transaction()
    .execute(async (tx) => {
      const unable = await sql`create extension if not exists amcheck`.execute(tx).then(
        () => null,
        (error: Error) => error.message,
      );
      if (unable !== null) {
        skipped.push(`indexes: PostgreSQL's extension amcheck cannot be used here (${unable})`);
        throw new Back();
      }
      const canGin = await has(tx, 'gin_index_check(regclass)');
      if (!canGin) skipped.push('search indexes (GIN): amcheck checks them from PostgreSQL 18 on');
      for (const index of await listIndexes(tx)) {
        if (index.method === 'gin' && !canGin) continue;
        const message = await faultOf(tx, index);
        if (message) faults.push({ kind: 'index', where: index.name, message, repairable: true });
      }
      throw new Back();
    })
    .catch((error: unknown) => {
      if (!(error instanceof Back)) throw error;
    });
  return { faults, skipped };
}

/** Takes the transaction back. */
class Back extends Error {}

const has = async (tx: Database, name: string): Promise<boolean> =>
  (await sql<{ found: string | null }>`select to_regprocedure(${name})::text as found`.execute(tx)).rows[0]
    ?.found != null;

const listIndexes = async (tx: Database): Promise<readonly Index[]> =>
  (
    await sql<Index>`select i.indexrelid::regclass::text as name, m.amname as method
      from pg_index i join pg_class c on c.oid = i.indexrelid join pg_am m on m.oid = c.relam
        join pg_class t on t.oid = i.indrelid join pg_namespace s on s.oid = t.relnamespace
      where s.nspname = current_schema() and m.amname in ('btree', 'gin') and t.relkind = 'r' order by 1`.execute(
      tx,
    )
  ).rows;

async function faultOf(tx: Database, { name, method }: Index): Promise<string | null> {
  await sql`savepoint one`.execute(tx);
  try {
    if (method === 'btree') await sql`select bt_index_check(${name}::regclass, true)`.execute(tx);
    else await sql`select gin_index_check(${name}::regclass)`.execute(tx);
    await sql`release savepoint one`.execute(tx);
    return null;
  } catch (error) {
    await sql`rollback to savepoint one`.execute(tx);
    return (error as Error).message;
  }
}
