// Starts the worker thread of PGlite and sends it requests; answers arrive in order.
import { Worker } from 'node:worker_threads';
import type { WorkerGiven, WorkerReply, WorkerRequest } from './worker.js';

/** A running database thread. */
export interface DatabaseThread {
  /** bytes of the PostgreSQL protocol in, bytes of the answer out */
  exchange(bytes: Uint8Array): Promise<Uint8Array>;
  /** the folder as a gzipped tar */
  pack(): Promise<Uint8Array>;
  close(): Promise<void>;
  /** resolves with the reason when the thread has ended */
  readonly ended: Promise<Error>;
}
type Waiting = { readonly resolve: (bytes: Uint8Array) => void; readonly reject: (error: Error) => void };

/** PostgreSQL's code for a server that went away during a query */
const CRASHED = '57P02';

/** Resolves once the database is open. */
export async function startWorker(given: WorkerGiven): Promise<DatabaseThread> {
  const worker = new Worker(workerFile(), { workerData: given });
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
    const asked = waiting.get(reply.id);
    waiting.delete(reply.id);
    if ('error' in reply) asked?.reject(new Error(`the database in ${given.dir} says: ${reply.error}`));
    else asked?.resolve(reply.bytes);
  });
  worker.on('error', (error) => failAll(error as Error));
  const ended = new Promise<Error>((resolve) =>
    worker.on('exit', (code) => {
      const error = new Error(`the database thread of ${given.dir} ended (${code})`);
      failAll(Object.assign(error, { code: CRASHED }));
      resolve(failed!);
    }),
  );

  const ask = (request: Omit<WorkerRequest, 'id'>): Promise<Uint8Array> => {
    const id = ++count;
    const reply = wait(id);
    if (!failed) worker.postMessage({ ...request, id });
    return reply;
  };
  await wait(0);
  return {
    ended,
    exchange: (bytes) => ask({ ask: 'bytes', bytes } as Omit<WorkerRequest, 'id'>),
    pack: () => ask({ ask: 'pack' }),
    async close() {
      await ask({ ask: 'close' });
      await ended;
    },
  };
}

/** The worker runs from the build, also when a test runs this file from source. */
const workerFile = (): URL => new URL('./worker.js', import.meta.url.replace('/src/', '/dist/'));
