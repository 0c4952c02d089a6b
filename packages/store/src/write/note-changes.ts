// Happenings that were made or changed → rows that the saved questions look at. Nothing is kept where there are no questions.
import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../connect.js';

/** Notes them within the transaction that changes them. @param happenings a `from` item of one column: their numbers */
export async function noteChanges(tx: Database, happenings: RawBuilder<unknown>): Promise<void> {
  await sql`insert into question_changes (happening) select changed.* from ${happenings} changed
    where exists (select from questions)`.execute(tx);
}
