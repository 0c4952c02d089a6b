// The worker: reads and stores queued stories one after the other until stopped. A job whose worker died is assigned again; faults that pass are
// retried, faults of a story park it with the reason.
import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import type { Job, JobOutcome, Store } from '@entente/record';
import { backOff } from './back-off.js';
import type { Engine } from './engine.js';
import { type Attempt, attemptFailed, type Phase, parkedAsDeadly } from './job-outcome.js';
import { keepRead, readSource } from './operations/add.js';
import { STORY_JOB, storyOfJob, withoutStory } from './operations/import.js';
import { isPassingFault } from './passing-fault.js';
import { ReadingStoppedError } from './reading-stopped.js';

/** Options of the worker. */
export interface WorkOptions {
  readonly store: Store;
  /** opened for the first job */
  readonly engine: Engine | (() => Promise<Engine>);
  /** stops the worker after the current job */
  readonly signal: AbortSignal;
  /** ends the current job at once: it goes back to the queue, and counts as no fault of it */
  readonly halt?: AbortSignal;
  /** polling interval in milliseconds when the queue is empty; default 500 */
  readonly pause?: number;
  /** seconds of a lease, which is renewed three times in that time; default 30 */
  readonly lease?: number;
  /** seconds before the attempt after the given one; default: exponential, up to a minute */
  readonly waitAfter?: (attempt: number) => number;
  /** called for every attempt that ended, once that is stored */
  readonly onDone?: (job: Job, outcome: JobOutcome) => void;
  /** called for errors of the worker or of its store; it continues after a pause */
  readonly onError?: (error: unknown) => void;
  /** a sign of life at every turn and every renewed lease; with the error when it could not do its work for a reason that may pass */
  readonly onBeat?: (fault: unknown) => void;
}

/** One worker at work. */
interface Worker extends WorkOptions {
  /** name of this run, for its leases */
  readonly owner: string;
  readonly seconds: number;
  readonly waitAfter: (attempt: number) => number;
  /** its engine; rejects while it cannot be opened */
  open(): Promise<Engine>;
}
const LEASE_SECONDS = 30;
const RENEWALS = 3;
/** keeps a back-off of the loop short: others wait for it */
const LONGEST_FAULTS = 5;

/** Works until the signal aborts, then resolves. A story that fails does not stop the others. */
export async function workJobs(options: WorkOptions): Promise<void> {
  const { signal, engine, pause = 500, lease: seconds = LEASE_SECONDS } = options;
  const { waitAfter = backOff, onBeat, onError } = options;
  const owner = `${hostname()}:${process.pid}:${randomUUID()}`;
  const open = async () => (typeof engine === 'function' ? engine() : engine);
  let faults = 0;
  while (!signal.aborted) {
    const turn = await workOne({ ...options, owner, seconds, waitAfter, open }).catch((error: unknown) => {
      onError?.(error);
      return { fault: error };
    });
    const failed = typeof turn === 'object';
    onBeat?.(failed ? turn.fault : null);
    faults = failed ? Math.min(faults + 1, LONGEST_FAULTS) : 0;
    const time = failed ? waitAfter(faults) * 1000 : turn === 'idle' ? pause : 0;
    if (time > 0) await wait(time, undefined, { signal }).catch(() => {});
  }
}

/** What a turn came to: nothing to do, an attempt that ended, or a fault that stopped it and may pass. */
type Turn = 'idle' | 'worked' | { readonly fault: unknown };

async function workOne(worker: Worker): Promise<Turn> {
  const { store, owner, seconds, onDone } = worker;
  const job = await store.jobs.take([STORY_JOB], { owner, seconds });
  if (!job) return 'idle';
  const lease = keepLease(job, worker);
  try {
    const { outcome, fault } = parkedAsDeadly(job) ?? (await attempt(job, worker, lease.signal));
    if (await settle(job, outcome, worker)) onDone?.(job, outcome);
    return fault === undefined ? 'worked' : { fault };
  } finally {
    lease.end();
  }
}

/** Renews the lease of a job until ended; the signal aborts once another worker has the job, or at `halt`. */
function keepLease({ id }: Job, { store, owner, seconds, halt, onBeat }: Worker) {
  const stop = new AbortController();
  const renew = async () => {
    if (!(await store.jobs.renew(id, { owner, seconds })))
      stop.abort(new Error('another worker has this job'));
    onBeat?.(null);
  };
  // a renewal that fails is told by what comes next; the lease may hold until then
  const timer = setInterval(() => void renew().catch(() => {}), (seconds * 1000) / RENEWALS);
  const atHalt = () => stop.abort(halt?.reason);
  if (halt?.aborted) atHalt();
  halt?.addEventListener('abort', atHalt, { once: true });
  return {
    signal: stop.signal,
    end: () => {
      clearInterval(timer);
      halt?.removeEventListener('abort', atHalt);
    },
  };
}

/** Reads and stores the story of a job. Never throws. */
async function attempt(job: Job, { store, open, waitAfter }: Worker, signal: AbortSignal): Promise<Attempt> {
  let phase: Phase = 'story';
  let engine: Engine | undefined;
  try {
    const { collection, ...story } = storyOfJob(job);
    phase = 'engine';
    engine = await open();
    phase = 'reading';
    const read = await unlessAborted(readSource(story, engine, { signal }), signal);
    phase = 'store';
    const output = await unlessAborted(keepRead(read, store.within(signal), collection), signal);
    return { outcome: { output, input: withoutStory(job).input } };
  } catch (error) {
    // without a reader no story can be read: not the fault of this one, unless it is the one that ended the reader
    if (phase === 'reading' && engine?.status().workers === 0 && !(error instanceof ReadingStoppedError))
      phase = 'engine';
    return attemptFailed(job, { error, phase, aborted: signal.aborted, waitAfter });
  }
}

/** Stores the end of an attempt, as often as the store fails for a reason that may pass; false when the job was another worker's by then. */
async function settle(job: Job, outcome: JobOutcome, worker: Worker): Promise<boolean> {
  const { store, owner, halt, waitAfter, onError, onBeat } = worker;
  for (let tries = 1; ; tries++)
    try {
      return await store.jobs.settle(job.id, owner, outcome);
    } catch (error) {
      if (halt?.aborted || !isPassingFault(error)) throw error;
      onError?.(error);
      onBeat?.(error);
      const time = waitAfter(Math.min(tries, LONGEST_FAULTS)) * 1000;
      await wait(time, undefined, halt ? { signal: halt } : {}).catch(() => {});
    }
}

/** The result of the work, or the signal's reason when that comes first: the work may not heed the signal. */
function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
