// The database thread of a folder, started again when it ends by itself: connections of the ended one fail, new ones wait for the next.
import { setTimeout as wait } from 'node:timers/promises';
import type { StoreStatus } from '@entente/record';
import type { DatabaseThread } from './start-worker.js';

/** One connection to the database: it belongs to one thread and ends with it. */
export interface ThreadSession {
  exchange(bytes: Uint8Array): Promise<Uint8Array>;
  /** called once when the thread ends */
  onEnd(tell: (error: Error) => void): void;
}
/** A database thread that is kept running. */
export interface KeptThread {
  session(): ThreadSession;
  pack(): Promise<Uint8Array>;
  status(): StoreStatus;
  close(): Promise<void>;
}

/** Pauses before a start after failed ones, in milliseconds. */
const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 10_000;
/** how long a connection waits for a thread that is being started */
const PATIENCE = 15_000;
/** PostgreSQL's code for a server that is starting up */
const STARTING = '57P03';

/** Starts the thread of a folder, and keeps it running until closed; `first`: not started again. @throws Error when it does not start the first time */
export async function keepThread(
  dir: string,
  start: (first: boolean) => Promise<DatabaseThread>,
): Promise<KeptThread> {
  const stop = new AbortController();
  const state = { alive: true, restarts: 0, lastError: null as string | null };
  let current: Promise<DatabaseThread> = Promise.resolve(await start(true));
  const watch = (thread: DatabaseThread) =>
    void thread.ended.then((error) => {
      if (stop.signal.aborted) return;
      state.alive = false;
      state.lastError = error.message;
      current = again();
      current.catch(() => {}); // whoever waits for it is told
    });
  const again = async (): Promise<DatabaseThread> => {
    for (let pause = FIRST_PAUSE; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
      await wait(pause, undefined, { signal: stop.signal });
      try {
        const thread = await start(false);
        state.restarts++;
        state.alive = true;
        watch(thread);
        return thread;
      } catch (error) {
        state.lastError = (error as Error).message;
      }
    }
  };
  watch(await current);
  return {
    session: () => openSession(inTime(current, dir)),
    pack: async () => (await current).pack(),
    status: () => ({ ...state }),
    async close() {
      stop.abort();
      const thread = await current.catch(() => null);
      await thread?.close().catch(() => {}); // it ended by itself
    },
  };
}

function openSession(thread: Promise<DatabaseThread>): ThreadSession {
  return {
    exchange: async (bytes) => (await thread).exchange(bytes),
    onEnd: (tell) => void thread.then(({ ended }) => ended.then(tell), tell),
  };
}

/** The thread, or an error that says that it is being started again. */
function inTime(starting: Promise<DatabaseThread>, dir: string): Promise<DatabaseThread> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const error = new Error(`the database thread of ${dir} ended and could not be started again so far`);
    timer = setTimeout(() => reject(Object.assign(error, { code: STARTING })), PATIENCE);
  });
  const found = Promise.race([starting, late]).finally(() => clearTimeout(timer));
  found.catch(() => {}); // told by the first exchange
  return found;
}
