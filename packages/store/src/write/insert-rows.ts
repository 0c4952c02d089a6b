// Inserts many rows in one SQL statement: they are passed as one JSON text, so that arrays in a row need no special handling.
import { sql } from 'kysely';
import type { Database } from '../connect.js';

/** Tables that rows can be inserted into. */
export type RowTable = 'events' | 'happenings' | 'statements' | 'article_actors';

/** Inserts the rows; their fields are the table's columns. */
export async function insertRows(tx: Database, table: RowTable, rows: readonly object[]): Promise<void> {
  if (rows.length === 0) return;
  const name = sql.table(table);
  await sql`insert into ${name} select * from json_populate_recordset(null::${name}, ${JSON.stringify(rows)}::json)`.execute(
    tx,
  );
}
