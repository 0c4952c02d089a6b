// Follows the feeds of a store: fetches what is due, many hosts at a time and each by its rules, and keeps what came with the jobs that read it. Ended at
// any moment it loses nothing: a fetch that was not kept is due again, one that was kept is not.
import { randomUUID } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DueFeed, DueFetch, DueItem, Feeds } from '@entente/record';
import { DEFAULT_EVERY } from './due.js';
import { outcomeOfError, outcomeOfFeed, type Planning } from './feed-outcome.js';
import { FetchError } from './fetch-error.js';
import type { Clock } from './host-turns.js';
import { outcomeOfPage, outcomeOfPageError } from './item-outcome.js';
import { openFetcher, type PoliteFetcher } from './polite-fetch.js';
import type { Resolve } from './public-only.js';
import { conditionsOf } from './validators.js';

/** Bytes of a feed, unpacked. */
export const MOST_FEED = 10_485_760;
/** Bytes of a page, unpacked. */
export const MOST_PAGE = 5_242_880;
/** Fetches at a time, each from another host. */
export const MOST_AT_ONCE = 8;
/** Seconds of the right to follow, renewed three times in that time. */
const LEASE_SECONDS = 30;
/** Milliseconds after which the store is asked again, since feeds may have been added. */
const LOOK_EVERY = 2000;
/** Milliseconds for which `once` waits for a host that rests. */
const PATIENCE = 60_000;

/** What happened, as it happens. */
export type FollowEvent =
  | {
      readonly kind: 'feed';
      readonly feed: DueFeed;
      readonly title: string | null;
      /** new items, and those of them that another feed brought; null: not changed */
      readonly items: number | null;
      readonly copies: number;
      readonly due: string;
      readonly movedTo: string | null;
    }
  | {
      readonly kind: 'feed-failed';
      readonly feed: DueFeed;
      readonly error: string;
      readonly ended: boolean;
      readonly due: string;
    }
  | {
      readonly kind: 'page';
      readonly item: DueItem;
      readonly outcome: 'page' | 'paywall' | 'teaser' | 'copy';
    }
  | {
      readonly kind: 'page-failed';
      readonly item: DueItem;
      readonly error: string;
      readonly again: string | null;
    };

/** Options of following. */
export interface FollowOptions {
  readonly store: { readonly feeds: Feeds };
  readonly signal: AbortSignal;
  /** User-Agent: who fetches, and where to find out more */
  readonly agent: string;
  /** HTTP_PROXY, HTTPS_PROXY, NO_PROXY */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly allowPrivate: boolean;
  /** whether to end once nothing is due, instead of going on until the signal aborts */
  readonly once?: boolean;
  /** milliseconds between two fetches of a feed; default half an hour */
  readonly every?: number;
  readonly onEvent?: (event: FollowEvent) => void;
  readonly clock?: Clock;
  /** resolves names; the system's resolver where absent */
  readonly resolve?: Resolve;
  /** milliseconds between two requests to a host; default a second */
  readonly leastPause?: number;
  /** seconds for one answer; default 30 */
  readonly seconds?: number;
  /** 0 to 1, for pauses after errors */
  readonly random?: () => number;
}
/** How it ended: all that was due is done or the signal came; or another process follows the feeds of this store. */
export type FollowEnd = 'done' | 'followed-elsewhere';

interface Follower extends FollowOptions {
  readonly fetcher: PoliteFetcher;
  readonly clock: Clock;
  /** hosts that are being fetched from */
  readonly busy: Map<string, Promise<void>>;
  /** aborts what is fetched */
  readonly ending: AbortController;
}

/** Follows until the signal aborts, or once. What is being fetched then is given up, and due again. @throws errors of the store */
export async function followFeeds(options: FollowOptions): Promise<FollowEnd> {
  const { store, signal, clock = systemClock } = options;
  const owner = `${hostname()}:${process.pid}:${randomUUID()}`;
  const lease = { owner, seconds: LEASE_SECONDS };
  if (!(await store.feeds.follow(lease))) return 'followed-elsewhere';
  const ending = new AbortController();
  setMaxListeners(MOST_AT_ONCE * 8, ending.signal);
  const end = () => ending.abort(signal.reason);
  if (signal.aborted) end();
  signal.addEventListener('abort', end, { once: true });
  let lost = false;
  const renew = async () => {
    if (await store.feeds.follow(lease)) return;
    lost = true;
    ending.abort(new Error('another process follows the feeds of this store'));
  };
  // an error of renewing is told by what comes next; the lease may hold until then
  const timer = setInterval(() => void renew().catch(() => {}), (LEASE_SECONDS * 1000) / 3);
  const fetcher = await openFetcher({ ...options, feeds: store.feeds, clock });
  const busy = new Map<string, Promise<void>>();
  try {
    await work({ ...options, clock, fetcher, busy, ending });
  } finally {
    ending.abort();
    await Promise.allSettled(busy.values());
    clearInterval(timer);
    signal.removeEventListener('abort', end);
    await fetcher.close().catch(() => {});
    await store.feeds.unfollow(owner).catch(() => {});
  }
  return lost ? 'followed-elsewhere' : 'done';
}

async function work(follower: Follower): Promise<void> {
  const { store, clock, busy, ending, once = false } = follower;
  let fault: { readonly error: unknown } | null = null;
  while (!ending.signal.aborted && !fault) {
    const now = clock.now();
    const most = MOST_AT_ONCE - busy.size;
    const asked = { most: Math.max(1, most), busy: [...busy.keys()] };
    const { now: due, next } =
      most > 0 ? await store.feeds.due(new Date(now).toISOString(), asked) : { now: [], next: null };
    for (const one of due) {
      const done = fetchOne(follower, one)
        .catch((error: unknown) => {
          if (!ending.signal.aborted) fault ??= { error };
        })
        .finally(() => busy.delete(one.host));
      busy.set(one.host, done);
    }
    // while the store was asked, a fetch may have ended, which makes other fetches due
    const ended = busy.size < asked.busy.length + due.length;
    if (ended || (due.length > 0 && busy.size < MOST_AT_ONCE)) continue;
    const soon = next === null ? Number.POSITIVE_INFINITY : Math.max(0, Date.parse(next) - now);
    if (once && busy.size === 0 && soon > PATIENCE) return;
    const pause = Math.min(LOOK_EVERY, soon);
    await Promise.race([clock.wait(pause, ending.signal).catch(() => {}), ...busy.values()]);
  }
  if (fault) throw (fault as { readonly error: unknown }).error;
}

const fetchOne = (follower: Follower, due: DueFetch): Promise<void> =>
  due.kind === 'feed' ? fetchFeed(follower, due) : fetchPage(follower, due);

const planningOf = ({ clock, every = DEFAULT_EVERY, random = Math.random }: Follower): Planning => ({
  now: clock.now(),
  every,
  random: random(),
});

const ACCEPT_FEED =
  'application/rss+xml, application/atom+xml, application/feed+json, application/json;q=.9, application/xml;q=.9, text/xml;q=.9, */*;q=.1';
const ACCEPT_PAGE = 'text/html, application/xhtml+xml, text/plain;q=.9, */*;q=.1';

async function fetchFeed(follower: Follower, feed: DueFeed): Promise<void> {
  const { store, onEvent } = follower;
  const headers = conditionsOf(feed);
  const answer = await get(follower, feed, { accept: ACCEPT_FEED, headers, most: MOST_FEED });
  if (answer === null) return;
  const planning = planningOf(follower);
  const outcome =
    answer instanceof FetchError
      ? outcomeOfError(feed, answer, planning)
      : outcomeOfFeed(feed, answer, planning);
  const { items, copies, movedTo } = await store.feeds.fetched(feed.id, outcome);
  const { due } = outcome;
  if ('error' in outcome) {
    const { error, ended = false } = outcome;
    onEvent?.({ kind: 'feed-failed', feed, error, ended, due });
    return;
  }
  onEvent?.({
    kind: 'feed',
    feed,
    title: outcome.found?.title ?? feed.title,
    items: outcome.found ? items : null,
    copies,
    due,
    movedTo: movedTo === null ? null : (outcome.moved?.url ?? null),
  });
}

async function fetchPage(follower: Follower, item: DueItem): Promise<void> {
  const { store, onEvent } = follower;
  const answer = await get(
    follower,
    { host: item.host, url: item.story.url ?? '' },
    { accept: ACCEPT_PAGE, most: MOST_PAGE },
  );
  if (answer === null) return;
  const planning = planningOf(follower);
  const outcome =
    answer instanceof FetchError
      ? outcomeOfPageError(item, answer, planning)
      : outcomeOfPage(item, answer, planning);
  const kept = await store.feeds.settle(item.id, outcome);
  if ('again' in outcome)
    onEvent?.({ kind: 'page-failed', item, error: outcome.error, again: outcome.again });
  else if ('failed' in outcome) onEvent?.({ kind: 'page-failed', item, error: outcome.failed, again: null });
  else {
    const { fields = {} } = outcome.job.input as { readonly fields?: Readonly<Record<string, string>> };
    const read = fields.access ? 'paywall' : fields.text ? 'teaser' : 'page';
    onEvent?.({ kind: 'page', item, outcome: kept === 'copy' ? 'copy' : read });
  }
}

/** The answer, or the error; null where the host rests, whose addresses are then due later. @throws when it was ended; errors of the store */
async function get(
  { fetcher, ending }: Follower,
  { host, url }: { readonly host: string; readonly url: string },
  asked: Omit<Parameters<PoliteFetcher['get']>[1], 'signal'>,
) {
  try {
    return await fetcher.get(url, { ...asked, signal: ending.signal });
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    // where another host rests, to which this one leads, the address itself must wait
    return error.rest?.host === host ? null : error;
  }
}

const systemClock: Clock = {
  now: () => Date.now(),
  wait: (milliseconds, signal) => sleep(milliseconds, undefined, { signal }),
};
