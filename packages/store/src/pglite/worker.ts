// Runs in a worker thread: PGlite over one folder. Receives bytes of the PostgreSQL protocol, sends the bytes of the answers.
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';

/** Start options of the worker; `snapshot`: path of a packed empty store, for a new folder; `settings` hold for all connections. */
export interface WorkerGiven {
  readonly dir: string;
  readonly snapshot: string | null;
  readonly settings: Readonly<Record<string, string>>;
}
/** A request: bytes from socket number `socket`, or close, or pack the folder. */
export type WorkerRequest =
  | { readonly ask: 'bytes'; readonly id: number; readonly bytes: Uint8Array }
  | { readonly ask: 'close' | 'pack'; readonly id: number };
/** An answer; `id` 0 reports that the database is open. */
export type WorkerReply =
  | { readonly id: number; readonly bytes: Uint8Array }
  | { readonly id: number; readonly error: string };

const { dir, snapshot, settings } = workerData as WorkerGiven;
const port = parentPort!;
const send = (id: number, bytes: Uint8Array): void => {
  const own = bytes.slice(); // copy: the answer is in the database's memory, which will change
  port.postMessage({ id, bytes: own } satisfies WorkerReply, [own.buffer]);
};
const fail = (id: number, error: unknown): void =>
  port.postMessage({ id, error: String((error as Error)?.message ?? error) } satisfies WorkerReply);

async function open(): Promise<PGlite> {
  const packed = snapshot ? { loadDataDir: new Blob([readFileSync(snapshot)]) } : {};
  const lite = await PGlite.create({ dataDir: dir, extensions: { pg_trgm, unaccent }, ...packed });
  for (const [name, value] of Object.entries(settings)) await lite.exec(`set ${name} = '${value}'`);
  return lite;
}

async function answer(lite: PGlite, request: WorkerRequest): Promise<Uint8Array> {
  if (request.ask === 'bytes') return lite.execProtocolRaw(request.bytes);
  if (request.ask === 'pack') return new Uint8Array(await (await lite.dumpDataDir('gzip')).arrayBuffer());
  await lite.close();
  return new Uint8Array();
}

open().then(
  (lite) => {
    let turn: Promise<void> = Promise.resolve();
    port.on('message', (request: WorkerRequest) => {
      turn = turn.then(async () => {
        try {
          send(request.id, await answer(lite, request));
        } catch (error) {
          fail(request.id, error);
        }
        if (request.ask === 'close') port.close();
      });
    });
    send(0, new Uint8Array());
  },
  (error) => {
    fail(0, error);
    port.close();
  },
);
