// Follows feeds, or delivers questions, for as long as a server runs: waits while another process does, and starts again after errors of the store.
import { setTimeout as wait } from 'node:timers/promises';

const PAUSE = 5000;

interface GoingOptions {
  readonly signal: AbortSignal;
  /** told errors of the store, after which it goes on */
  readonly onError: (error: unknown) => void;
}

/** Resolves once the signal aborts. */
export async function keepGoing(
  work: () => Promise<unknown>,
  { signal, onError }: GoingOptions,
): Promise<void> {
  while (!signal.aborted) {
    await work().catch((error: unknown) => {
      if (!signal.aborted) onError(error);
    });
    await wait(PAUSE, undefined, { signal }).catch(() => {});
  }
}
