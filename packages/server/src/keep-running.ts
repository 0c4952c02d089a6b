// Runs a loop that is meant never to end: when it ends or fails before it was stopped, it is started again after a pause.
import { setTimeout as wait } from 'node:timers/promises';

/** A loop that is kept running. */
export interface KeptLoop {
  /** resolves once it was stopped and has ended */
  readonly ended: Promise<void>;
  readonly status: () => {
    readonly alive: boolean;
    readonly restarts: number;
    readonly lastError: string | null;
  };
}
export interface KeepOptions {
  /** stops it; the loop must heed it as well */
  readonly signal: AbortSignal;
  readonly onDeath: (error: unknown) => void;
  /** the pause before the first start again, in milliseconds; it doubles up to half a minute with each that follows within a minute */
  readonly pause?: number;
}

const LONGEST_PAUSE = 30_000;
const STEADY = 60_000;

/** Starts the loop. */
export function keepRunning(run: () => Promise<void>, options: KeepOptions): KeptLoop {
  const { signal, onDeath, pause: first = 200 } = options;
  const state = { alive: true, restarts: 0, lastError: null as string | null };
  const keep = async (): Promise<void> => {
    let pause = first;
    while (!signal.aborted) {
      const begun = performance.now();
      state.alive = true;
      const error = await run().then(
        () => new Error('it ended before it was stopped'),
        (fault: unknown) => fault,
      );
      state.alive = false;
      if (signal.aborted) return;
      state.lastError = error instanceof Error ? error.message : String(error);
      onDeath(error);
      if (performance.now() - begun > STEADY) pause = first;
      await wait(pause, undefined, { signal }).catch(() => {});
      pause = Math.min(pause * 2, LONGEST_PAUSE);
      if (!signal.aborted) state.restarts++;
    }
  };
  return { ended: keep(), status: () => ({ ...state }) };
}
