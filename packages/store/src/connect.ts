// Location of a store → a Kysely instance: PGlite in a worker thread behind the owner lock, or a PostgreSQL server. The SQL is the same.
import type { StoreStatus } from '@entente/record';
import { Kysely, PostgresDialect, type PostgresPool } from 'kysely';
import pg from 'pg';
import { type EndQuery, poolWithin } from './cancel.js';
import { keepThread } from './pglite/kept-thread.js';
import { openFolder } from './pglite/open-folder.js';
import { startWorker } from './pglite/start-worker.js';
import { ThreadSocket } from './pglite/thread-socket.js';

/** Tables are not typed here: every statement is raw SQL, typed where its rows are read. */
export type Database = Kysely<unknown>;

/** An open database. */
export interface Connection {
  readonly backend: 'pglite' | 'postgres';
  readonly db: Database;
  /** the database for one request: asks nothing more once the signal is aborted */
  within(signal: AbortSignal): Database;
  status(): StoreStatus;
  /** tells those who come later where the owner of the folder answers; nothing on a server */
  tellUrl(url: string): void;
  /** the folder as a packed archive; null on a server */
  pack(): Promise<Uint8Array | null>;
  close(): Promise<void>;
}

/** Location of a store: a folder, or the URL of a PostgreSQL server. */
export type StorePlace = { readonly dir: string } | { readonly url: string };

/** Opens the database. @throws StoreBusyError when another process has the folder open; StoreError */
export const connect = (place: StorePlace, options: ConnectOptions = {}): Promise<Connection> =>
  'url' in place ? connectServer(place.url) : connectFolder(place.dir, options);

/** Options of opening: whether a store is made where there is none; by default it is. `check`: with what a check needs. */
export interface ConnectOptions {
  readonly create?: boolean;
  readonly check?: boolean;
}

const INT8 = 20;
/** Parses bigint as number: counts and row numbers stay far below 2^53. */
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === INT8 ? Number : pg.types.getTypeParser(oid as never, format as never),
};

/** Settings: memory to group a million rows; no JIT, which takes longer than the queries; a trigram threshold that finds names with one wrong letter (`Ethopia`). */
const SETTINGS = { work_mem: '64MB', jit: 'off', 'pg_trgm.word_similarity_threshold': '0.5' };

async function connectServer(connectionString: string): Promise<Connection> {
  const options = Object.entries(SETTINGS)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ');
  const pool = new pg.Pool({
    connectionString,
    max: 4,
    types: types as never,
    application_name: 'entente',
    options,
    keepAlive: true,
    connectionTimeoutMillis: 30_000,
  });
  pool.on('error', () => {}); // a connection broke while idle; the next query opens another
  // a connection that breaks during a query fails that query; its error event must not end the process
  pool.on('connect', (client) => void client.on('error', () => {}));
  const db = databaseOver(pool);
  const endQuery: EndQuery = async (processId) => {
    // a connection of its own: those of the pool may all be at work
    const client = new pg.Client({ connectionString, application_name: 'entente' });
    client.on('error', () => {});
    await client.connect();
    await client.query('select pg_cancel_backend($1)', [processId]).finally(() => client.end());
  };
  return {
    backend: 'postgres',
    db,
    within: (signal) => databaseOver(poolWithin(pool, signal, endQuery)),
    // connections are opened again as they are needed
    status: () => ({ alive: true, restarts: 0, lastError: null }),
    tellUrl: () => {},
    pack: async () => null,
    close: () => db.destroy(),
  };
}

const databaseOver = (pool: PostgresPool): Database =>
  new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });

async function connectFolder(
  dir: string,
  { create = true, check = false }: ConnectOptions,
): Promise<Connection> {
  const { owned, isNew } = await openFolder(dir, create);
  try {
    const thread = await keepThread(dir, (first) =>
      startWorker({ dir, isNew: isNew && first, check, settings: SETTINGS }),
    );
    const stream = () => new ThreadSocket(thread.session()) as never;
    const pool = new pg.Pool({
      stream,
      max: 1,
      user: 'postgres',
      database: 'postgres',
      types: types as never,
    });
    pool.on('error', () => {});
    // a connection that breaks during a query fails that query; its error event must not end the process
    pool.on('connect', (client) => void client.on('error', () => {}));
    const db = databaseOver(pool);
    const close = async (): Promise<void> => {
      try {
        await db.destroy();
        await thread.close();
      } finally {
        await owned.release();
      }
    };
    return {
      backend: 'pglite',
      db,
      within: (signal) => databaseOver(poolWithin(pool, signal)),
      status: thread.status,
      tellUrl: (url) => owned.tellUrl(url),
      pack: thread.pack,
      close,
    };
  } catch (error) {
    await owned.release();
    throw error;
  }
}
