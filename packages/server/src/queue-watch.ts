// Watches the worker of the queue: is its loop alive, does it give signs of life, do the jobs that wait get done.
import type { JobCounts } from '@entente/record';
import type { KeptLoop } from './keep-running.js';
import type { Verdict } from './probe.js';

/** What the worker reports. */
export interface QueueWatch {
  /** a sign of life; with the error when it could not work for a reason that may pass */
  beat(fault: unknown): void;
  /** an attempt ended */
  settled(): void;
  /** the loop to watch */
  watch(loop: KeptLoop): void;
  status(): { readonly restarts: number };
  /** `counts`: null while the store does not answer */
  verdict(counts: JobCounts | null): Verdict;
}

/** Without a sign of life for so long the worker does not work; its longest pause is a minute. */
const SILENT_MS = 90_000;
/** No job ended for so long while others waited: longer than the budget of the longest story. */
const STALLED_SECONDS = 900;

/** Makes a watch; `now`: a monotonic clock in milliseconds. */
export function makeQueueWatch(now: () => number): QueueWatch {
  let lastBeat = now();
  let lastSettled = lastBeat;
  let fault: string | null = null;
  let loop: KeptLoop | null = null;
  const bad = (reason: string): Verdict => ({ ok: false, reason });
  return {
    beat: (error) => {
      lastBeat = now();
      fault = error == null ? null : error instanceof Error ? error.message : String(error);
    },
    settled: () => {
      lastSettled = now();
    },
    watch: (watched) => {
      loop = watched;
    },
    status: () => ({ restarts: loop?.status().restarts ?? 0 }),
    verdict: (counts) => {
      const state = loop?.status();
      if (state && !state.alive)
        return bad(`the worker ended (${state.lastError}) and is being started again`);
      if (fault !== null) return bad(fault);
      const silent = (now() - lastBeat) / 1000;
      if (silent * 1000 > SILENT_MS)
        return bad(`the worker gave no sign of life for ${Math.round(silent)} s`);
      const idle = (now() - lastSettled) / 1000;
      const oldest = counts?.oldest ?? 0;
      if (Math.min(oldest, idle) > STALLED_SECONDS)
        return bad(
          `${counts!.queued} jobs wait, the oldest for ${Math.round(oldest)} s, and none ended for ${Math.round(idle)} s`,
        );
      return { ok: true, reason: null };
    },
  };
}
