// The worker: reads and stores queued stories one after the other until stopped. A job whose worker died is assigned again.
import { setTimeout as wait } from 'node:timers/promises';
import type { Job, Store } from '@entente/record';
import type { Engine } from './engine.js';
import { type AddOutput, keepStory } from './operations/add.js';
import { importedStory, STORY_JOB } from './operations/import.js';

/** Options of the worker. */
export interface WorkOptions {
  readonly store: Store;
  /** opened for the first job */
  readonly engine: Engine | (() => Promise<Engine>);
  /** stops the worker after the current job */
  readonly signal: AbortSignal;
  /** polling interval in milliseconds when the queue is empty; default 500 */
  readonly pause?: number;
  /** called for every finished job */
  readonly onDone?: (job: Job, result: { readonly output: AddOutput } | { readonly error: string }) => void;
  /** called for errors of the worker itself; it continues after a pause */
  readonly onError?: (error: unknown) => void;
}
const LEASE_SECONDS = 300;

/** Works until the signal aborts, then resolves. A story that fails does not stop the others. */
export async function workJobs(options: WorkOptions): Promise<void> {
  const { signal, pause = 500 } = options;
  while (!signal.aborted) {
    const worked = await workOne(options).catch((error: unknown) => {
      options.onError?.(error);
      return false;
    });
    if (!worked) await wait(pause, undefined, { signal }).catch(() => {});
  }
}

/** Runs the oldest job; returns false when there was none. */
async function workOne({ store, engine, onDone }: WorkOptions): Promise<boolean> {
  const job = await store.jobs.take([STORY_JOB], LEASE_SECONDS);
  if (!job) return false;
  const result = await readStory(job, store, engine);
  await store.jobs.finish(job.id, result);
  onDone?.(job, result);
  return true;
}

async function readStory(
  { input }: Job,
  store: Store,
  engine: WorkOptions['engine'],
): Promise<{ readonly output: AddOutput } | { readonly error: string }> {
  try {
    const { name, ...story } = importedStory.parse(input);
    const opened = typeof engine === 'function' ? await engine() : engine;
    return { output: await keepStory({ ...story, origin: name }, { engine: opened, store }) };
  } catch (error) {
    const { code } = error as { code?: unknown };
    const message = error instanceof Error ? error.message : String(error);
    return { error: typeof code === 'string' ? `${message} [${code}]` : message };
  }
}
