// A pool of connections → the same for one request: once its signal is aborted nothing more is asked, and what is running is ended where the server can do that.
import type { PostgresPool, PostgresPoolClient } from 'kysely';

/** A client of node-postgres, as far as it is used here. */
interface Client extends PostgresPoolClient {
  readonly processID?: number | null;
  /** true: closes the connection instead of giving it to the next */
  release(close?: boolean): void;
}

/** Ends what the connection with this process id runs; absent where the database cannot do that. */
export type EndQuery = (processId: number) => Promise<void>;

/** The pool as one request sees it. Waiting for a connection and the start of each query fail with the signal's reason once it is aborted. */
export function poolWithin(pool: PostgresPool, signal: AbortSignal, endQuery?: EndQuery): PostgresPool {
  return { connect: () => connectWithin(pool, signal, endQuery), end: async () => {} };
}

async function connectWithin(
  pool: PostgresPool,
  signal: AbortSignal,
  endQuery?: EndQuery,
): Promise<PostgresPoolClient> {
  signal.throwIfAborted();
  const connecting = pool.connect() as Promise<Client>;
  const client = await untilAborted(connecting, signal, (late) => late.release());
  let ending: Promise<void> | undefined;
  const abort = () => {
    ending = client.processID && endQuery ? endQuery(client.processID).catch(() => {}) : undefined;
  };
  signal.addEventListener('abort', abort, { once: true });
  const query = (...asked: Parameters<PostgresPoolClient['query']>) => client.query(...asked);
  return {
    query: query as PostgresPoolClient['query'],
    release: () => {
      signal.removeEventListener('abort', abort);
      // the order to end a query may come late: the connection must not serve another request then
      if (ending) void ending.finally(() => client.release(true));
      else client.release();
    },
  };
}

/** The value, or the signal's reason when that comes first; then `drop` receives the value once it comes. */
function untilAborted<T>(coming: Promise<T>, signal: AbortSignal, drop: (late: T) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => {
      reject(signal.reason);
      coming.then(drop, () => {});
    };
    signal.addEventListener('abort', abort, { once: true });
    coming
      .then((value) => (signal.aborted ? undefined : resolve(value)), reject)
      .finally(() => signal.removeEventListener('abort', abort));
  });
}
