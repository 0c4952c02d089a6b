// Test support: the aggregates that a migration computes from rows equal those that writing maintains.
import { sql } from 'kysely';
import { expect } from 'vitest';
import type { Database } from '../connect.js';

/** Deletes some cells, refills them by the statements of a migration, and expects identical cells. Returns their number. */
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
