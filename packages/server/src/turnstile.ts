// How many requests run at a time, and how long an answer may take.
import { ProblemError } from './problem.js';

/** Lets so many through at a time. */
export interface Turnstile {
  readonly running: () => number;
  /** Runs `work`; a place is free again only once the work itself has ended. @throws ProblemError 503 when it is full, 504 when it takes too long */
  pass<T>(work: () => Promise<T>, seconds: number): Promise<T>;
}

/** A turnstile of `most` places. */
export function makeTurnstile(most: number): Turnstile {
  let running = 0;
  return {
    running: () => running,
    pass: (work, seconds) => {
      if (running >= most)
        throw new ProblemError(
          503,
          `found ${running} requests at work, expected at most ${most}: try again soon`,
          {
            headers: { 'retry-after': '1' },
          },
        );
      running++;
      const working = work().finally(() => {
        running--;
      });
      return withTimeout(working, seconds);
    },
  };
}

function withTimeout<T>(working: Promise<T>, seconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new ProblemError(504, `found no answer within ${seconds} s; ask for less at a time`)),
      seconds * 1000,
    );
  });
  // a failure after the time is out has nobody to be told to
  working.catch(() => {});
  return Promise.race([working, late]).finally(() => clearTimeout(timer));
}
