// One request a host at a time, with a pause after each, that also holds over restarts: the moment of the next one is kept before a request is sent.
import type { Feeds } from '@entente/record';
import { FetchError } from './fetch-error.js';

/** The longest pause that is waited for, in milliseconds; after a longer one the address is asked for another time. */
export const MOST_WAIT = 60_000;

/** Time as an argument. */
export interface Clock {
  /** milliseconds since 1970 */
  now(): number;
  /** Resolves after so many milliseconds; rejects when the signal aborts. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>;
}

/** The turns of hosts. */
export interface HostTurns {
  /**
   * Waits for the turn of a host and for its pause, then runs the work. `pause`: milliseconds after the request. The work returns
   * the pause that its answer asks for. @throws FetchError `resting` where the pause is too long to be waited for
   */
  take<Result>(
    host: string,
    options: { readonly pause: number; readonly signal: AbortSignal },
    work: () => Promise<{ readonly result: Result; readonly rest: number }>,
  ): Promise<Result>;
}

/** Turns, kept in the store. */
export function makeTurns(feeds: Pick<Feeds, 'host' | 'keepHost'>, clock: Clock): HostTurns {
  const last = new Map<string, Promise<unknown>>();
  const next = new Map<string, number>();
  const keep = async (host: string, at: number) => {
    next.set(host, at);
    await feeds.keepHost({ host, robots: null, next: new Date(at).toISOString() });
  };
  const due = async (host: string): Promise<number> => {
    const known = next.get(host) ?? Date.parse((await feeds.host(host))?.next ?? '');
    return Number.isNaN(known) ? 0 : known;
  };
  return {
    take: (host, { pause, signal }, work) => {
      const turn = async () => {
        signal.throwIfAborted();
        const left = (await due(host)) - clock.now();
        if (left > MOST_WAIT)
          throw new FetchError(
            'resting',
            `${host} asks to be left alone for another ${Math.ceil(left / 1000)} seconds`,
            { host, milliseconds: left },
          );
        if (left > 0) await clock.wait(left, signal);
        // should this process end now, the next one waits as well
        await keep(host, clock.now() + pause);
        let rest = 0;
        try {
          const done = await work();
          rest = done.rest;
          return done.result;
        } finally {
          await keep(host, clock.now() + Math.max(pause, rest));
        }
      };
      const mine = (last.get(host) ?? Promise.resolve()).then(turn, turn);
      last.set(host, mine);
      const forget = () => {
        if (last.get(host) === mine) last.delete(host);
      };
      mine.then(forget, forget);
      return mine;
    },
  };
}
