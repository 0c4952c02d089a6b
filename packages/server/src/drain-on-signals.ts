// SIGTERM and SIGINT: the first signal shuts down gracefully within a deadline, the second exits at once.

/** The used part of `process`, so that tests can pass their own. */
export interface Signals {
  on(signal: 'SIGTERM' | 'SIGINT', listener: () => void): unknown;
  off(signal: 'SIGTERM' | 'SIGINT', listener: () => void): unknown;
  exit(code: number): void;
}
export interface DrainOptions {
  /** shuts down gracefully */
  readonly close: () => Promise<void>;
  readonly say: (message: string) => void;
  /** seconds after the signal when the process ends, whatever still runs: what is stored survives that */
  readonly seconds?: number;
  readonly signals?: Signals;
}

const INTERRUPTED = { SIGINT: 130, SIGTERM: 143 } as const;

/** Resolves after a signal and a graceful shutdown. A second signal exits at once, and so does the deadline, also after this has resolved. */
export function drainOnSignals({ close, say, seconds, signals = process }: DrainOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    let ending = false;
    const listeners = (['SIGTERM', 'SIGINT'] as const).map((signal) => {
      const listener = () => {
        if (ending) {
          say(`${signal} again: ends at once`);
          signals.exit(INTERRUPTED[signal]);
          return;
        }
        ending = true;
        if (seconds !== undefined)
          setTimeout(() => {
            say(`not ended after ${seconds} s: ends at once`);
            signals.exit(INTERRUPTED[signal]);
          }, seconds * 1000).unref();
        say(`${signal}: finishes what runs, takes nothing new (once more to end at once)`);
        close()
          .then(resolve, reject)
          .finally(() => {
            for (const off of listeners) off();
          });
      };
      signals.on(signal, listener);
      return () => void signals.off(signal, listener);
    });
  });
}
