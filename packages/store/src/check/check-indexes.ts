// Indexes → those that do not fit their table, by PostgreSQL's own extension amcheck. It is created in a transaction that is taken back, so the database stays as it is.
import { sql } from 'kysely';
import type { Database } from '../connect.js';
import type { StoreFault } from './report.js';
import { tried, undone } from './undone.js';

interface Index {
  readonly name: string;
  readonly method: 'btree' | 'gin';
}

/** What became of the indexes. */
interface CheckedIndexes {
  readonly faults: readonly StoreFault[];
  /** what could not be checked */
  readonly skipped: readonly string[];
}

/** Faults of the indexes of our tables, and what could not be checked. */
export const checkIndexes = (db: Database): Promise<CheckedIndexes> => undone(db, checkIn);

async function checkIn(tx: Database): Promise<CheckedIndexes> {
  const unable = await sql`create extension if not exists amcheck`.execute(tx).then(
    () => null,
    (error: Error) => error.message,
  );
  if (unable !== null)
    return {
      faults: [],
      skipped: [`indexes: PostgreSQL's extension amcheck cannot be used here (${unable})`],
    };
  const canGin = await has(tx, 'gin_index_check(regclass)');
  const faults: StoreFault[] = [];
  for (const index of await listIndexes(tx)) {
    if (index.method === 'gin' && !canGin) continue;
    const found = await tried(tx, () => checkOne(tx, index));
    if (found instanceof Error)
      faults.push({ kind: 'index', where: index.name, message: found.message, repairable: true });
  }
  return {
    faults,
    skipped: canGin ? [] : ['search indexes (GIN): amcheck checks them from PostgreSQL 18 on'],
  };
}

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

/** @throws Error what does not fit */
const checkOne = (tx: Database, { name, method }: Index): Promise<unknown> =>
  method === 'btree'
    ? sql`select bt_index_check(${name}::regclass, true)`.execute(tx)
    : sql`select gin_index_check(${name}::regclass)`.execute(tx);
