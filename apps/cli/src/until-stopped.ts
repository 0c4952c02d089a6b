// Ctrl-C on a command that writes as it goes: it takes no further item, ends what is open, and says what was kept.
import type { Io } from './io.js';

/** The items of a sequence until the signal is aborted; one that is awaited then is given up. */
export async function* untilStopped<Item>(
  items: AsyncIterable<Item>,
  signal: AbortSignal,
): AsyncGenerator<Item> {
  const iterator = items[Symbol.asyncIterator]();
  const stopped = new Promise<null>((resolve) => {
    signal.addEventListener('abort', () => resolve(null), { once: true });
  });
  while (!signal.aborted) {
    const next = await Promise.race([iterator.next(), stopped]);
    if (next === null || next.done) return;
    yield next.value;
  }
}

/** Runs work that stops at Ctrl-C; a second one ends the process at once. */
export async function stoppable<Result>(
  io: Pick<Io, 'onInterrupt'>,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const stop = new AbortController();
  const forget = io.onInterrupt(() => stop.abort());
  try {
    return await work(stop.signal);
  } finally {
    forget();
  }
}

/** What the last line of a command says after Ctrl-C. */
export const INTERRUPTED = '; interrupted: the rest was not read';
