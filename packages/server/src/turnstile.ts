// Limits the number of concurrent requests, and the time of an answer.
import { ProblemError } from './problem.js';

/** A concurrency limiter. */
export interface Turnstile {
  readonly running: () => number;
  /** Runs `work`; its slot becomes free only when the work itself has ended. @throws ProblemError 503 when all slots are taken, 504 on timeout */
  pass<T>(work: () => Promise<T>, seconds: number): Promise<T>;
}

/** Makes a limiter with `most` slots. */
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
  // a failure after the timeout can't be reported any more
  working.catch(() => {});
  return Promise.race([working, late]).finally(() => clearTimeout(timer));
}
