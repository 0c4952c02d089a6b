// Runs work in one transaction, and retries it when PostgreSQL aborts it because of a deadlock or serialization failure.
import type { Database } from '../connect.js';

const STOPPED = ['40P01', '40001']; // deadlock, serialization failure
const TRIES = 5;

/** Runs the work in a transaction and returns its result. */
export async function transact<T>(db: Database, work: (tx: Database) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    let first: unknown;
    const told = (tx: Database): Promise<T> =>
      work(tx).catch((error: unknown) => {
        first = error;
        throw error;
      });
    try {
      return await db.transaction().execute(told);
    } catch (error) {
      const cause = first ?? error; // where the database ended, the rollback fails too, and says less
      if (attempt === TRIES || !STOPPED.includes(String((cause as { code?: unknown }).code))) throw cause;
    }
  }
}
