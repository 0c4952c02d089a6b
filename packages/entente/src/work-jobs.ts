// The worker: stories that were taken in, read and kept one after the other until it is told to stop. A job whose worker died is given out again.
import { setTimeout as wait } from 'node:timers/promises';
import type { Job, Store } from '@entente/record';
import type { Engine } from './engine.js';
import { type AddOutput, keepStory } from './operations/add.js';
import { importedStory, STORY_JOB } from './operations/import.js';

/** What the worker works with. */
export interface WorkOptions {
  readonly store: Store;
  /** opened when there is something to read */
  readonly engine: Engine | (() => Promise<Engine>);
  /** ends the work: the job at hand is finished first */
  readonly signal: AbortSignal;
  /** milliseconds between two looks for work when there is none; default 500 */
  readonly pause?: number;
  /** told of every job that ends */
  readonly onDone?: (job: Job, result: { readonly output: AddOutput } | { readonly error: string }) => void;
  /** told of what keeps the worker from its work; it goes on after a pause */
  readonly onError?: (error: unknown) => void;
}
const LEASE_SECONDS = 300;

/** Works until the signal aborts; resolves then. One bad story never stops the others. */
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

/** Does the oldest job; false when there was none. */
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
