// Follows the feeds of a store for as long as a server runs: waits while another process follows them, and starts again after errors of the store.
import { setTimeout as wait } from 'node:timers/promises';
import { type FollowOptions, followFeeds } from '@entente/follow';

const PAUSE = 5000;

/** Resolves once the signal aborts. `onError` is told errors of the store, after which it goes on. */
export async function keepFollowing(
  options: FollowOptions & { readonly onError: (error: unknown) => void },
): Promise<void> {
  const { signal, onError } = options;
  while (!signal.aborted) {
    await followFeeds(options).catch((error: unknown) => {
      if (!signal.aborted) onError(error);
    });
    await wait(PAUSE, undefined, { signal }).catch(() => {});
  }
}
