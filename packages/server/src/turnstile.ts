// Limits the number of concurrent requests and the time of an answer; a bounded line of others waits for its turn.
import { setMaxListeners } from 'node:events';
import { ProblemError } from './problem.js';

/** A concurrency limiter. */
export interface Turnstile {
  readonly running: () => number;
  readonly waiting: () => number;
  /**
   * Runs `work` when a slot is free. On timeout the signal is aborted, so that the work ends, and the slot is free at once: what still
   * comes of the work is dropped. @throws ProblemError 503 when the line is full or did not move, 504 on timeout
   */
  pass<T>(work: (signal: AbortSignal) => Promise<T>, seconds: number): Promise<T>;
}
/** Sizes of a limiter. */
export interface TurnstileOptions {
  /** how many run at a time */
  readonly most: number;
  /** how many wait */
  readonly line: number;
  /** how long one waits, in seconds */
  readonly patience: number;
  /** ends everything when aborted: the server stops */
  readonly halt?: AbortSignal | undefined;
}

/** Makes a limiter. */
export function makeTurnstile({ most, line, patience, halt }: TurnstileOptions): Turnstile {
  let running = 0;
  const waiting = new Set<() => void>();
  if (halt) setMaxListeners(0, halt); // one for each request
  const full = () =>
    new ProblemError(
      503,
      `found ${running} requests at work and ${waiting.size} waiting, expected at most ${most} and ${line}: try again soon`,
      { headers: { 'retry-after': String(1 + Math.ceil(waiting.size / Math.max(1, most))) } },
    );
  const enter = (): Promise<void> => {
    if (running < most) {
      running++;
      return Promise.resolve();
    }
    if (waiting.size >= line) return Promise.reject(full());
    return new Promise((resolve, reject) => {
      const turn = () => {
        clearTimeout(timer);
        waiting.delete(turn);
        resolve();
      };
      const timer = setTimeout(() => {
        waiting.delete(turn);
        reject(full());
      }, patience * 1000);
      waiting.add(turn);
    });
  };
  /** hands the slot to the first in the line */
  const leave = (): void => {
    const [next] = waiting;
    if (next) next();
    else running--;
  };
  return {
    running: () => running,
    waiting: () => waiting.size,
    pass: async (work, seconds) => {
      await enter();
      return withTimeout(work, seconds, halt).finally(leave);
    },
  };
}

async function withTimeout<T>(
  work: (signal: AbortSignal) => Promise<T>,
  seconds: number,
  halt: AbortSignal | undefined,
): Promise<T> {
  const stop = new AbortController();
  setMaxListeners(0, stop.signal); // one for each query that runs
  const atHalt = () => stop.abort(new ProblemError(503, 'the server is being stopped: try again soon'));
  if (halt?.aborted) atHalt();
  halt?.addEventListener('abort', atHalt, { once: true });
  const timer = setTimeout(
    () => stop.abort(new ProblemError(504, `found no answer within ${seconds} s; ask for less at a time`)),
    seconds * 1000,
  );
  const stopped = new Promise<never>((_, reject) => {
    stop.signal.addEventListener('abort', () => reject(stop.signal.reason), { once: true });
  });
  try {
    stop.signal.throwIfAborted();
    const working = work(stop.signal);
    working.catch(() => {}); // a failure after the timeout can't be reported any more
    return await Promise.race([working, stopped]);
  } finally {
    clearTimeout(timer);
    halt?.removeEventListener('abort', atHalt);
  }
}
