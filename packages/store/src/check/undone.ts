// Work on a database that leaves it as it was: a transaction that is taken back, and a query whose failure a transaction survives.
import { sql } from 'kysely';
import type { Database } from '../connect.js';

/** Carries the result out of the transaction that it ends. */
class Undone<T> extends Error {
  constructor(readonly result: T) {
    super('taken back');
  }
}

/** What the work gives, in a transaction that is taken back. @throws what the work throws */
export async function undone<T>(db: Database, work: (tx: Database) => Promise<T>): Promise<T> {
  try {
    return await db.transaction().execute(async (tx): Promise<never> => {
      throw new Undone(await work(tx));
    });
  } catch (error) {
    if (error instanceof Undone) return error.result as T;
    throw error;
  }
}

/** The result of a query, or its error, after which the transaction can still be used. */
export async function tried<T>(tx: Database, query: () => Promise<T>): Promise<T | Error> {
  await sql`savepoint tried`.execute(tx);
  try {
    const result = await query();
    await sql`release savepoint tried`.execute(tx);
    return result;
  } catch (error) {
    await sql`rollback to savepoint tried`.execute(tx);
    return error as Error;
  }
}
