// robots.txt: what its answer allows (RFC 9309), whether an address may be fetched, and the pause between two requests.
import parse from 'robots-parser';
import { maxAgeOf } from './due.js';

/** Bytes of robots.txt that count; the rest is left out, as RFC 9309 says. */
export const MOST_ROBOTS = 512_000;
/** The longest that one is kept, in milliseconds. */
export const ROBOTS_KEPT = 86_400_000;
/** For how long one that could not be had is not asked for again. */
export const ROBOTS_RETRY = 600_000;
/** The longest pause between two requests that a host can ask for, in milliseconds. */
export const MOST_PAUSE = 86_400_000;
const LEAST_KEPT = 3_600_000;
/** Product of lengths beyond which a robots.txt cannot be applied to an address in good time. */
const MOST_WORK = 200_000_000;
const NOTHING_ALLOWED = 'User-agent: *\nDisallow: /\n';

/** An answer for robots.txt; null: none came. */
export type RobotsAnswer = {
  readonly status: number;
  readonly text: string;
  readonly cacheControl?: string | undefined;
} | null;
/** The rules of a host, and for how many milliseconds they hold. */
export interface RobotsRules {
  readonly text: string;
  readonly keep: number;
  /** whether they stand for rules that could not be had */
  readonly unreachable: boolean;
}

/**
 * The rules that an answer gives. No such file (4xx) allows everything. A server that fails or does not answer allows nothing, unless
 * an earlier file is known, which then still holds. 429 counts as failing: it says that the host is busy.
 */
export function rulesOf(answer: RobotsAnswer, before: string | null): RobotsRules {
  if (answer && answer.status >= 200 && answer.status < 300) {
    const age = maxAgeOf(answer.cacheControl);
    const keep = age === null ? ROBOTS_KEPT : Math.min(ROBOTS_KEPT, Math.max(LEAST_KEPT, age * 1000));
    return { text: answer.text.slice(0, MOST_ROBOTS), keep, unreachable: false };
  }
  // redirects that lead nowhere count as no such file too
  if (answer && answer.status < 500 && answer.status !== 429)
    return { text: '', keep: ROBOTS_KEPT, unreachable: false };
  return { text: before ?? NOTHING_ALLOWED, keep: ROBOTS_RETRY, unreachable: before === null };
}

/** Whether the rules let `agent` (a product name such as `entente`) fetch the address. */
export function isAllowed(rules: string, url: URL, agent: string): boolean {
  if (url.pathname === '/robots.txt') return true;
  if (rules.length * url.href.length > MOST_WORK) return false;
  return robotsOf(rules, url).isAllowed(url.href, agent) ?? false;
}

/** Milliseconds between two requests: the crawl-delay that the host asks of `agent`, but at least `least`. */
export function pauseOfHost(rules: string, url: URL, agent: string, least: number): number {
  const seconds = robotsOf(rules, url).getCrawlDelay(agent) ?? 0;
  return Math.min(MOST_PAUSE, Math.max(least, Number.isFinite(seconds) ? seconds * 1000 : MOST_PAUSE));
}

/** The package is CommonJS whose types name a default export: what is imported is the function itself. */
const robotsOf = (rules: string, url: URL) =>
  (parse as unknown as typeof parse.default)(new URL('/robots.txt', url).href, rules);
