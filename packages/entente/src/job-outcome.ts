// What becomes of a job whose attempt failed: parked where the story is at fault, back to the queue where the fault passes, and parked after some
// attempts where it may be either.
import type { Job, JobOutcome } from '@entente/record';
import { isReadError } from './engine.js';
import { isPassingFault } from './passing-fault.js';
import { ReadingStoppedError } from './reading-stopped.js';

/** Where an attempt was: checking the stored story, opening the engine, reading, storing. */
export type Phase = 'story' | 'engine' | 'reading' | 'store';

/** The end of an attempt. */
export interface Attempt {
  readonly outcome: JobOutcome;
  /** the error of an attempt that failed for a reason that may pass: others would fail as well */
  readonly fault?: unknown;
}
/** How an attempt failed; `aborted`: it was stopped from outside. */
export interface Failed {
  readonly error: unknown;
  readonly phase: Phase;
  readonly aborted: boolean;
  /** seconds before the attempt after the given one */
  readonly waitAfter: (attempt: number) => number;
}

/** A story is given up after so many attempts that killed its worker, or that failed and nobody knows why. */
export const MOST_FAULTS = 8;

/** Parks a job whose workers have died too often; null for any other. */
export function parkedAsDeadly({ faults }: Job): Attempt | null {
  if (faults < MOST_FAULTS) return null;
  return {
    outcome: {
      reason: 'worker-died',
      error: `found ${faults} workers that ended while they had this story [worker-died]`,
    },
  };
}

/** Decides about a job whose attempt failed. */
export function attemptFailed(job: Job, { error, phase, aborted, waitAfter }: Failed): Attempt {
  if (aborted) return { outcome: { again: 0, error: null, fault: false } };
  const message = messageOf(error);
  const park = (reason: string): Attempt => ({ outcome: { reason, error: `${message} [${reason}]` } });
  if (phase === 'story') return park('invalid');
  if (isReadError(error)) return park(error.code);
  if (error instanceof ReadingStoppedError && error.reason !== 'worker-died') return park(error.reason);
  if (phase === 'engine' || isPassingFault(error))
    return { outcome: { again: waitAfter(job.attempts), error: message, fault: false }, fault: error };
  const { code } = error as { code?: unknown };
  if (job.faults + 1 >= MOST_FAULTS) return park(typeof code === 'string' ? code : 'failed');
  return { outcome: { again: waitAfter(job.attempts), error: message, fault: true } };
}

/** The message; of a schema error each fault with its place, on one line. */
function messageOf(error: unknown): string {
  const { issues } = (error ?? {}) as {
    issues?: readonly { path: readonly PropertyKey[]; message: string }[];
  };
  if (issues)
    return issues.map(({ path, message }) => `${path.map(String).join('.')}: ${message}`).join('; ');
  return error instanceof Error ? error.message : String(error);
}
