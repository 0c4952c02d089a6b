// Runs work in one transaction, and retries it when PostgreSQL aborts it because of a deadlock or serialization failure.
import type { Database } from '../connect.js';

const STOPPED = ['40P01', '40001']; // deadlock, serialization failure
const TRIES = 5;

/** Runs the work in a transaction and returns its result. */
export async function transact<T>(db: Database, work: (tx: Database) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++)
    try {
      return await db.transaction().execute(work);
    } catch (error) {
      if (attempt === TRIES || !STOPPED.includes(String((error as { code?: unknown }).code))) throw error;
    }
}
