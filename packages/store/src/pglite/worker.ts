// Runs in a worker thread: PGlite over one folder. Receives bytes of the PostgreSQL protocol, sends the bytes of the answers.
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { amcheck } from '@electric-sql/pglite/contrib/amcheck';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import type { Compiled } from './compiled.js';
import { deathIn, deathOf, type Log, makeLog } from './death.js';
import { DurableFiles, START_PARAMS } from './durable-files.js';
import { DATABASE } from './look-at-folder.js';
import { makeDatabase } from './make-database.js';

/** Start options of the worker: the folder of the store, whether its database is to be made first, and whether the extension that checks indexes is needed; `settings` hold for all connections. */
export interface WorkerGiven {
  readonly dir: string;
  readonly isNew: boolean;
  readonly check: boolean;
  readonly settings: Readonly<Record<string, string>>;
  readonly compiled: Compiled;
}
/** A request: bytes from socket number `socket`, or close, or pack the folder. */
export type WorkerRequest =
  | { readonly ask: 'bytes'; readonly id: number; readonly bytes: Uint8Array }
  | { readonly ask: 'close' | 'pack'; readonly id: number };
/** An answer; `id` 0 reports that the database is open. `isDead`: the database ended, and the thread with it. */
export type WorkerReply =
  | { readonly id: number; readonly bytes: Uint8Array }
  | { readonly id: number; readonly error: string; readonly isDead: boolean };

const { dir, isNew, check, settings, compiled } = workerData as WorkerGiven;
const port = parentPort!;
const log: Log = makeLog();
const send = (id: number, bytes: Uint8Array): void => {
  const own = bytes.slice(); // copy: the answer is in the database's memory, which will change
  port.postMessage({ id, bytes: own } satisfies WorkerReply, [own.buffer]);
};
const fail = (id: number, error: string, isDead: boolean): void =>
  port.postMessage({ id, error, isDead } satisfies WorkerReply);

async function start(folder: string): Promise<PGlite> {
  const files = await new DurableFiles(folder, log.add).prepare();
  const lite = await PGlite.create({
    fs: files,
    startParams: START_PARAMS,
    pgliteWasmModule: compiled.pglite,
    initdbWasmModule: compiled.initdb,
    extensions: { pg_trgm, unaccent, ...(check ? { amcheck } : {}) },
  });
  files.opened();
  return lite;
}

async function open(): Promise<PGlite> {
  if (isNew) await makeDatabase(dir, async (folder) => (await start(folder)).close());
  const lite = await start(join(dir, DATABASE));
  for (const [name, value] of Object.entries(settings)) await lite.exec(`set ${name} = '${value}'`);
  return lite;
}

async function answer(lite: PGlite, request: WorkerRequest): Promise<Uint8Array> {
  if (request.ask === 'bytes') return lite.execProtocolRaw(request.bytes);
  if (request.ask === 'pack') return new Uint8Array(await (await lite.dumpDataDir('gzip')).arrayBuffer());
  await lite.close();
  return new Uint8Array();
}

/** The answer to a request is sent; returns false when the database ended instead of answering, as it does on a full disk. */
async function respond(lite: PGlite, request: WorkerRequest): Promise<boolean> {
  try {
    const bytes = await answer(lite, request);
    const death = request.ask === 'bytes' ? deathIn(bytes) : null;
    if (death) fail(request.id, death, true);
    else send(request.id, bytes);
    return death === null;
  } catch (error) {
    const death = deathOf(error, log);
    fail(request.id, death ?? String((error as Error)?.message ?? error), death !== null);
    return death === null;
  }
}

open().then(
  (lite) => {
    let turn: Promise<boolean> = Promise.resolve(true);
    port.on('message', (request: WorkerRequest) => {
      turn = turn.then(async (isAlive) => {
        const goesOn = isAlive && (await respond(lite, request));
        if (!goesOn || request.ask === 'close') port.close();
        return goesOn;
      });
    });
    send(0, new Uint8Array());
  },
  (error) => {
    fail(0, deathOf(error, log) ?? String((error as Error)?.message ?? error), true);
    port.close();
  },
);
