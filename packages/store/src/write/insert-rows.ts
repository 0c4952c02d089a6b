// Many rows of one table in one statement: they go in as one JSON text, so that lists within a row need no care.
import { sql } from 'kysely';
import type { Database } from '../connect.js';

/** Tables whose rows are made here. */
export type RowTable = 'events' | 'statements' | 'article_actors';

/** Inserts the rows; their fields are the table's columns. */
export async function insertRows(tx: Database, table: RowTable, rows: readonly object[]): Promise<void> {
  if (rows.length === 0) return;
  const name = sql.table(table);
  await sql`insert into ${name} select * from json_populate_recordset(null::${name}, ${JSON.stringify(rows)}::json)`.execute(
    tx,
  );
}
