// Ctrl-C on a command that writes as it goes: it takes no further item, ends what is open, and says what was kept.
import type { Io } from './io.js';

/** The items of a sequence until the signal is aborted; one that is awaited then is given up. */
export async function* untilStopped<Item>(
  items: AsyncIterable<Item>,
  signal: AbortSignal,
): AsyncGenerator<Item> {
  const iterator = items[Symbol.asyncIterator]();
  while (!signal.aborted) {
    const next = await unlessStopped(iterator.next(), signal);
    if (next === null || next.done) return;
    yield next.value;
  }
}

/** What the work gives; null where the signal is aborted before. (`Promise.race` with one promise for the signal would keep all that was ever awaited.) */
const unlessStopped = <T>(work: Promise<T>, signal: AbortSignal): Promise<T | null> =>
  new Promise((resolve, reject) => {
    const stop = () => resolve(null);
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });

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
