// Starts the worker thread of PGlite and sends it requests; answers arrive in order.
import { Worker } from 'node:worker_threads';
import { StoreError } from '../store-error.js';
import { compiledDatabase } from './compiled.js';
import type { WorkerGiven, WorkerReply, WorkerRequest } from './worker.js';

/** A running database thread. */
export interface DatabaseThread {
  /** bytes of the PostgreSQL protocol in, bytes of the answer out. @throws StoreError once the database has ended */
  exchange(bytes: Uint8Array): Promise<Uint8Array>;
  /** the folder as a gzipped tar */
  pack(): Promise<Uint8Array>;
  /** Closes the database; also where it has ended before. */
  close(): Promise<void>;
  /** resolves with the reason when the thread has ended */
  readonly ended: Promise<Error>;
}
type Waiting = { readonly resolve: (bytes: Uint8Array) => void; readonly reject: (error: Error) => void };

/** PostgreSQL's codes for a server that went away during a query, and for a full disk */
const CODES = { ended: '57P02', full: '53100' } as const;

/** Resolves once the database is open. @throws StoreError when it does not open */
export async function startWorker(given: Omit<WorkerGiven, 'compiled'>): Promise<DatabaseThread> {
  const workerData: WorkerGiven = { ...given, compiled: await compiledDatabase() };
  const worker = new Worker(workerFile(), { workerData });
  const waiting = new Map<number, Waiting>();
  let failed: Error | null = null;
  let count = 0;
  const wait = (id: number): Promise<Uint8Array> =>
    new Promise((resolve, reject) => {
      if (failed) reject(failed);
      else waiting.set(id, { resolve, reject });
    });
  const failAll = (error: Error): void => {
    failed ??= error;
    for (const { reject } of waiting.values()) reject(failed);
    waiting.clear();
  };
  worker.on('message', (reply: WorkerReply) => {
    if ('error' in reply && reply.isDead) {
      failAll(deathError(given.dir, reply));
      return;
    }
    const asked = waiting.get(reply.id);
    waiting.delete(reply.id);
    if ('error' in reply) asked?.reject(new Error(`the database in ${given.dir} says: ${reply.error}`));
    else asked?.resolve(reply.bytes);
  });
  worker.on('error', (error) => failAll(storeEnded('ended', endedText(given.dir, (error as Error).message))));
  const ended = new Promise<Error>((resolve) =>
    worker.on('exit', (code) => {
      failAll(storeEnded('ended', endedText(given.dir, `its thread ended with code ${code}`)));
      resolve(failed!);
    }),
  );

  const ask = (request: Omit<WorkerRequest, 'id'>): Promise<Uint8Array> => {
    const id = ++count;
    const reply = wait(id);
    if (!failed) worker.postMessage({ ...request, id });
    return reply;
  };
  try {
    await wait(0);
  } catch (error) {
    await worker.terminate(); // the folder is given up only once nothing writes there any more
    throw error;
  }
  return {
    ended,
    exchange: (bytes) => ask({ ask: 'bytes', bytes } as Omit<WorkerRequest, 'id'>),
    pack: () => ask({ ask: 'pack' }),
    async close() {
      try {
        if (!failed) await ask({ ask: 'close' });
      } finally {
        await worker.terminate();
      }
    },
  };
}

const NO_SPACE = /no space left|disk quota exceeded/i;
const FILES_GONE = /could not (?:open|read)|checkpoint record|checksum|invalid|No such file|is corrupted/i;

function deathError(dir: string, { id, error }: { readonly id: number; readonly error: string }): StoreError {
  if (NO_SPACE.test(error))
    return storeEnded(
      'full',
      `the store ${dir} cannot be written: no space left on the device (${error}). What was acknowledged is kept; make space and open it again`,
    );
  if (id === 0 && FILES_GONE.test(error))
    return new StoreError(
      'damaged',
      `the store ${dir} is damaged: PostgreSQL says: ${error}. Nothing was deleted. Put a complete copy of the folder there, or restore a backup (entente restore) elsewhere`,
    );
  return storeEnded('ended', endedText(dir, error));
}

/** An error that passes, with PostgreSQL's code for it. */
const storeEnded = (reason: keyof typeof CODES, message: string): StoreError =>
  Object.assign(new StoreError(reason, message), { code: CODES[reason] });

const endedText = (dir: string, why: string): string =>
  `the database of the store ${dir} ended: ${why}. What was acknowledged is kept; the store can be opened again`;

/** The worker runs from the build, also when a test runs this file from source. */
const workerFile = (): URL => new URL('./worker.js', import.meta.url.replace('/src/', '/dist/'));
