// When a feed, or the page of an item, is asked for again: the wish of the user, of the feed and of its server, errors, Retry-After. Pure: times are given.

const MINUTE = 60_000;
/** Milliseconds between two fetches of a feed, at least. */
export const LEAST_EVERY = 300_000;
/** At most, whatever user, feed and server say. */
export const MOST_EVERY = 86_400_000;
/** Where nobody says anything. */
export const DEFAULT_EVERY = 1_800_000;
/** The longest that a server may ask to be left alone, in milliseconds. */
export const MOST_RETRY_AFTER = 604_800_000;

/** What is known of a feed when its next fetch is planned. */
export interface Planned {
  /** milliseconds, as the user wants it */
  readonly every: number;
  readonly cacheControl?: string | undefined;
  /** minutes, as the feed itself says (`ttl`, `sy:updatePeriod`) */
  readonly minutes?: number | undefined;
}

/** Milliseconds from a fetch that went well to the next: the longest of what user, server and feed say, within a day. */
export function pauseOf({ every, cacheControl, minutes = 0 }: Planned): number {
  const wanted = Math.max(every, (maxAgeOf(cacheControl) ?? 0) * 1000, minutes * MINUTE);
  return Math.min(MOST_EVERY, Math.max(LEAST_EVERY, wanted));
}

/** Seconds of `max-age`; null where there is none, or it is forbidden to keep the answer. */
export function maxAgeOf(cacheControl: string | undefined): number | null {
  if (!cacheControl || /(?:^|[\s,])no-(?:cache|store)(?:$|[\s,])/i.test(cacheControl)) return null;
  const found = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,12})/i.exec(cacheControl)?.[1];
  return found === undefined ? null : Number(found);
}

/** How errors space out: doubled with each, from `first`, within a day, with a random part so that many do not come back together. */
export interface BackOff {
  /** milliseconds after the first error */
  readonly first: number;
  /** errors so far, from 1 */
  readonly failures: number;
  /** 0 to 1 */
  readonly random: number;
  /** milliseconds that the server asked for */
  readonly retryAfter?: number | null;
}

/** Milliseconds to the next attempt after an error: never sooner than the server asked. */
export function pauseAfterError({ first, failures, random, retryAfter }: BackOff): number {
  const grown = Math.min(MOST_EVERY, first * 2 ** Math.min(30, Math.max(0, failures - 1)));
  return Math.max(grown * (0.75 + random / 4), retryAfter ?? 0);
}

/** Milliseconds of a `Retry-After` header, in seconds or as a date, within a week; null where it says nothing. */
export function retryAfterOf(header: string | undefined, now: number): number | null {
  const text = header?.trim() ?? '';
  if (/^\d{1,12}$/.test(text)) return Math.min(MOST_RETRY_AFTER, Number(text) * 1000);
  // a date has letters: a bare number such as `1.5` would be read as a month
  const date = /^[a-z]{3}/i.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? null : Math.min(MOST_RETRY_AFTER, Math.max(0, date - now));
}
