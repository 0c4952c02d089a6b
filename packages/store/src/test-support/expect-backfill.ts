// Test support: what a migration fills from the rows is what writing keeps up to date.
import { sql } from 'kysely';
import { expect } from 'vitest';
import type { Database } from '../connect.js';

/** Empties some cells, fills them by the statements of a migration, and expects the very same ones. Gives how many there are. */
export async function expectBackfill(db: Database, statements: string, source: string): Promise<number> {
  const those = sql.raw(`from ${source}`);
  const cells = async () =>
    (await sql`select * ${those} order by facet, a, b, month, spread`.execute(db)).rows;
  const before = await cells();
  await sql`delete ${those}`.execute(db);
  for (const statement of statements.split(';').filter((part) => part.trim()))
    await sql.raw(statement).execute(db);
  expect(await cells()).toEqual(before);
  return before.length;
}
