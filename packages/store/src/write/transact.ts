// Runs work in one transaction. Two writers that wait for each other are no fault of the caller: the one that PostgreSQL stops begins anew.
import type { Database } from '../connect.js';

const STOPPED = ['40P01', '40001']; // deadlock, serialization failure
const TRIES = 5;

/** The work in a transaction: all of it holds, or nothing. */
export async function transact<T>(db: Database, work: (tx: Database) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++)
    try {
      return await db.transaction().execute(work);
    } catch (error) {
      if (attempt === TRIES || !STOPPED.includes(String((error as { code?: unknown }).code))) throw error;
    }
}
