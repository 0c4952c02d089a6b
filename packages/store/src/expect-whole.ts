// An open database → an error unless it holds a whole store, or may become one: tables there, their files there, no restore begun and not ended.
import { sql } from 'kysely';
import type { Connection, Database } from './connect.js';
import { versionOf } from './schema/migrate.js';
import { StoreError } from './store-error.js';

/** Options: whether the tables may be made; whether a restore may have been begun. */
export interface ExpectOptions {
  readonly create: boolean;
  readonly restoring?: boolean;
}

/** Looks at the tables; changes nothing. @throws StoreError when there are none, or some are not whole */
export async function expectWhole(
  { backend, db }: Pick<Connection, 'backend' | 'db'>,
  { create, restoring = false }: ExpectOptions,
): Promise<void> {
  const version = await versionOf(db);
  if (version === 0 && !create)
    throw new StoreError('missing', 'the database holds no store, expected one: add stories first');
  if (version > 0 && backend === 'pglite') await expectFiles(db);
  if (!restoring && (await isRestoring(db)))
    throw new StoreError(
      'damaged',
      'the store holds only part of a backup: its restore was begun and not ended. Restore again from the same file (entente restore goes on), or delete it and begin anew',
    );
}

/** Whether a restore was begun and not ended. */
export async function isRestoring(db: Database): Promise<boolean> {
  const { rows } = await sql<{
    found: string | null;
  }>`select to_regclass('entente_restoring')::text as found`.execute(db);
  return Boolean(rows[0]?.found);
}

/** The tables and indexes whose file is gone from the folder. */
export async function missingFiles(db: Database): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string; path: string }>`
    select oid::regclass::text as name, pg_relation_filepath(oid) as path from pg_class
    where relkind in ('r', 'i', 't', 'S') and relpersistence <> 't' and pg_relation_filepath(oid) is not null
      and pg_stat_file(pg_relation_filepath(oid), true) is null
    order by oid`.execute(db);
  return rows.map(({ name, path }) => `${name} (${path})`);
}

async function expectFiles(db: Database): Promise<void> {
  const missing = await missingFiles(db);
  if (missing.length === 0) return;
  throw new StoreError(
    'damaged',
    `the store is damaged: found no file of ${missing.slice(0, 5).join(', ')}${missing.length > 5 ? ` and ${missing.length - 5} more` : ''}. Nothing was changed. Run entente check; what is derived can be repaired (--repair), readings come from a backup (entente restore)`,
  );
}
