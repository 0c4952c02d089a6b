// Delivers the messages of saved questions: posts each, or writes it as mail, and keeps that only after it was accepted. Ended at any moment it loses nothing; a message may
// come twice then, with the same id.
import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { type DueMessage, ownValue, type Questions } from '@entente/record';
import type { Clock } from './host-turns.js';
import { openPoster, type Poster } from './post-message.js';
import type { Resolve } from './public-only.js';
import { writeMail } from './write-mail.js';

/** Attempts of one message, after which it is given up. */
export const MOST_TRIES = 14;
/** Milliseconds after the first failure; each further one doubles them, up to the longest pause. */
export const FIRST_PAUSE = 30_000;
/** Milliseconds. */
export const LONGEST_PAUSE = 21_600_000;
const LEASE_SECONDS = 30;
const LOOK_EVERY = 2000;

/** What happened, as it happens; `again`: when it is tried next, null when it is given up. */
export type DeliverEvent =
  | { readonly kind: 'delivered'; readonly message: DueMessage }
  | {
      readonly kind: 'failed';
      readonly message: DueMessage;
      readonly error: string;
      readonly again: string | null;
    };

/** Options of delivering. */
export interface DeliverOptions {
  readonly store: { readonly questions: Questions };
  readonly signal: AbortSignal;
  /** queues what is new to the questions */
  look(signal: AbortSignal): Promise<void>;
  /** the text of a mail */
  toMail(message: DueMessage): string;
  /** User-Agent: who posts */
  readonly agent: string;
  /** secrets of webhooks; HTTP_PROXY, HTTPS_PROXY, NO_PROXY */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly allowPrivate: boolean;
  /** whether to end once nothing is due, instead of going on until the signal aborts */
  readonly once?: boolean;
  readonly onEvent?: (event: DeliverEvent) => void;
  readonly clock?: Clock;
  readonly resolve?: Resolve;
  /** seconds for one answer; default 20 */
  readonly seconds?: number;
  /** 0 to 1, for pauses after errors */
  readonly random?: () => number;
}
/** How it ended: all that was due was tried or the signal came; or another process delivers. */
export type DeliverEnd = 'done' | 'delivered-elsewhere';

interface Deliverer extends DeliverOptions {
  readonly clock: Clock;
  readonly poster: Poster;
  readonly ending: AbortController;
}

/** Delivers until the signal aborts, or once. What is being sent then is sent again the next time. @throws errors of the store */
export async function deliverMessages(options: DeliverOptions): Promise<DeliverEnd> {
  const { store, signal, clock = systemClock } = options;
  const lease = { owner: `${hostname()}:${process.pid}:${randomUUID()}`, seconds: LEASE_SECONDS };
  if (!(await store.questions.deliver(lease))) return 'delivered-elsewhere';
  const ending = new AbortController();
  const end = () => ending.abort(signal.reason);
  if (signal.aborted) end();
  signal.addEventListener('abort', end, { once: true });
  let lost = false;
  const renew = async () => {
    if (await store.questions.deliver(lease)) return;
    lost = true;
    ending.abort(new Error('another process delivers the messages of this store'));
  };
  const timer = setInterval(() => void renew().catch(() => {}), (LEASE_SECONDS * 1000) / 3);
  const poster = await openPoster({ ...options, signal: ending.signal });
  try {
    await work({ ...options, clock, poster, ending });
  } catch (error) {
    if (!ending.signal.aborted) throw error;
  } finally {
    ending.abort();
    clearInterval(timer);
    signal.removeEventListener('abort', end);
    await poster.close().catch(() => {});
    await store.questions.leave(lease.owner).catch(() => {});
  }
  return lost ? 'delivered-elsewhere' : 'done';
}

/** One message of each way at a time, so that a receiver gets them in order and one that is slow holds up no other for long. */
async function work(deliverer: Deliverer): Promise<void> {
  const { store, clock, ending, look, once = false } = deliverer;
  while (!ending.signal.aborted) {
    await look(ending.signal);
    const due = await store.questions.due(new Date(clock.now()).toISOString());
    const settled = await Promise.allSettled(due.map((message) => deliverOne(deliverer, message)));
    for (const one of settled) if (one.status === 'rejected') throw one.reason;
    if (due.length > 0) continue;
    if (once) return;
    await clock.wait(LOOK_EVERY, ending.signal).catch(() => {});
  }
}

async function deliverOne(deliverer: Deliverer, message: DueMessage): Promise<void> {
  const { store, clock, ending, onEvent } = deliverer;
  const error = await send(deliverer, message).then(
    () => null,
    (fault: unknown) => fault,
  );
  ending.signal.throwIfAborted();
  if (error === null) {
    await store.questions.settle(message, { at: new Date(clock.now()).toISOString() });
    onEvent?.({ kind: 'delivered', message });
    return;
  }
  const after = (failures: number) =>
    new Date(clock.now() + pauseOf(failures, deliverer.random?.() ?? Math.random())).toISOString();
  const again = message.tries + 1 < MOST_TRIES ? after(message.tries) : null;
  const said = saidOf(error);
  await store.questions.settle(message, { error: said, again, rest: after(message.failures) });
  onEvent?.({ kind: 'failed', message, error: said, again });
}

/** Milliseconds until the next attempt, after so many failures before this one. */
export const pauseOf = (before: number, random: number): number =>
  Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** Math.min(before, 20)) * (0.8 + 0.2 * random);

async function send({ poster, env, toMail }: Deliverer, message: DueMessage): Promise<void> {
  const { id, way, target, body } = message;
  if (way === 'mail') return writeMail(target, id, toMail(message));
  await poster.post(target, { id, body, secret: secretOf(message, env) });
}

/** The secret of a webhook. @throws Error where it has one that is not to be had: nothing is sent unsigned */
function secretOf({ secret }: DueMessage, env: DeliverOptions['env']): string | null {
  if (secret === null) return null;
  const value = ownValue(env, secret);
  if (value) return value;
  throw new Error(`found no ${secret} in the environment of who delivers, expected the secret that signs`);
}

/** What an error says, without the paths of what was sent. */
function saidOf(error: unknown): string {
  const { code, syscall, message } = error as NodeJS.ErrnoException;
  return syscall !== undefined && code !== undefined ? `the mail could not be written: ${code}` : message;
}

const systemClock: Clock = {
  now: () => Date.now(),
  wait: (milliseconds, signal) => sleep(milliseconds, undefined, { signal }),
};
