// Takes articles out of the store with everything that was read from them: readings, corrections, rows and sums, in one transaction.
import { sql } from 'kysely';
import { keepable } from '../plain-text.js';
import { removeRows } from './add-articles.js';
import { noteStatementCells } from './cells.js';
import { removeCopies } from './copies.js';
import { type Joiner, joinPending } from './join-pending.js';
import { findPlace } from './readings.js';
import { transact } from './transact.js';

/** Removes articles; ids that the store does not have change nothing. Returns the ids that were removed. */
export async function removeArticles(joiner: Joiner, ids: readonly string[]): Promise<string[]> {
  const removed = await transact(joiner.db, async (tx) => {
    const removed: string[] = [];
    const numbers: number[] = [];
    // in one order for all, so that two removals do not wait for one another
    for (const id of [...new Set(ids)].sort()) {
      const place = await findPlace(tx, keepable(id));
      if (!place) continue;
      await noteStatementCells(tx, await removeRows(tx, place.n));
      await sql`delete from corrections where article = ${place.n}`.execute(tx);
      await sql`delete from readings where article = ${place.n}`.execute(tx);
      await sql`delete from articles where n = ${place.n}`.execute(tx);
      removed.push(id);
      numbers.push(place.n);
    }
    await removeCopies(tx, numbers);
    return removed;
  });
  await joinPending(joiner);
  return removed;
}
