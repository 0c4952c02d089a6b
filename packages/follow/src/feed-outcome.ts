// The answer for a feed → what is kept of it: new items, validators, where it moved, when it is due again; or the error.
import { createHash } from 'node:crypto';
import {
  calendarDay,
  decodeFeed,
  type Feed,
  type FeedItem,
  IntakeError,
  parseFeed,
  parseJsonFeed,
} from '@entente/intake';
import type { DueFeed, FeedOutcome, FeedStory, NewFeedItem } from '@entente/record';
import { pauseAfterError, pauseOf, retryAfterOf } from './due.js';
import { type FetchError, restOf } from './fetch-error.js';
import { comparedAddress } from './page-address.js';
import { attribute } from './page-text.js';
import type { Answer } from './polite-fetch.js';
import { storyJob } from './story-job.js';
import { isTeaser } from './teaser.js';
import { validatorsOf } from './validators.js';

/** Milliseconds after the first error. */
const FIRST_PAUSE = 600_000;

/** What the next fetch is planned by. */
export interface Planning {
  /** milliseconds since 1970 */
  readonly now: number;
  /** milliseconds between two fetches, as the user wants it */
  readonly every: number;
  /** 0 to 1 */
  readonly random: number;
}
const iso = (time: number): string => new Date(time).toISOString();

/** What an answer comes to. */
export function outcomeOfFeed(feed: DueFeed, answer: Answer, planning: Planning): FeedOutcome {
  const { status, headers, url, moved } = answer;
  const failed = (error: string) =>
    outcomeOfError(feed, error, {
      ...planning,
      retryAfter: retryAfterOf(headers.get('retry-after'), planning.now),
    });
  if (status === 410)
    return { ...failed('the server says that the feed is gone (410)'), ended: true } as FeedOutcome;
  const isKnown = feed.etag !== null || feed.modified !== null;
  if (status === 304 ? !isKnown : status !== 200) return failed(`the server answered ${status}`);
  const read = status === 304 ? null : readFeed(answer);
  if (typeof read === 'string') return failed(read);
  const cacheControl = headers.get('cache-control');
  const due = iso(planning.now + pauseOf({ every: planning.every, cacheControl, minutes: read?.minutes }));
  return {
    at: iso(planning.now),
    due,
    ...(read
      ? {
          found: { title: titleOf(read), ...validatorsOf(headers), items: itemsOf(read, feed, moved ?? url) },
        }
      : {}),
    ...(moved !== null && moved !== feed.url ? { moved: { url: moved, host: new URL(moved).host } } : {}),
  };
}

/** What an error comes to. */
export function outcomeOfError(
  feed: DueFeed,
  error: string | FetchError,
  { now, random, retryAfter = null }: Planning & { readonly retryAfter?: number | null },
): FeedOutcome {
  const [message, rest] = typeof error === 'string' ? [error, retryAfter] : [error.message, restOf(error)];
  const failures = feed.failures + 1;
  const pause = pauseAfterError({ first: FIRST_PAUSE, failures, random, retryAfter: rest });
  return { at: iso(now), due: iso(now + pause), error: message };
}

const titleOf = ({ title }: Feed): string | null => title?.slice(0, 300) || null;

/** The feed, or why there is none. */
function readFeed({ bytes, headers, url }: Answer): Feed | string {
  const type = headers.get('content-type') ?? '';
  const charset = /;\s*charset\s*=\s*["']?([\w.:-]+)/i.exec(type)?.[1];
  const text = decodeFeed(bytes, charset);
  const feed = parse(text, url);
  if (feed) return feed;
  if (!text.trim()) return 'found an empty answer; expected RSS, Atom or JSON Feed';
  const isPage = /<html[\s>]/i.test(text);
  const named = isPage ? feedNamedBy(text, url) : null;
  const what = isPage ? 'a web page' : `something else (${type.slice(0, 60) || 'no media type'})`;
  return `found ${what}; expected RSS, Atom or JSON Feed${named ? `. It names this feed: ${named}` : ''}`;
}

/** The feed; null where the text is none; the reason where it is one that cannot be taken apart. */
function parse(text: string, url: string): Feed | string | null {
  try {
    return /^\s*\{/.test(text) ? parseJsonFeed(text) : parseFeed(text, url);
  } catch (error) {
    if (error instanceof IntakeError) return error.message;
    throw error;
  }
}

/** The feed that a page names in its head. */
function feedNamedBy(html: string, url: string): string | null {
  for (const [tag] of html.slice(0, 100_000).matchAll(/<link\s[^<>]{1,1000}>/gi)) {
    if (!/\stype\s*=\s*["']?application\/(?:(?:rss|atom)\+xml|feed\+json)/i.test(tag)) continue;
    const href = attribute(tag, 'href');
    if (href && URL.canParse(href, url)) return new URL(href, url).href;
  }
  return null;
}

function itemsOf({ title, items }: Feed, { url }: DueFeed, fetched: string): NewFeedItem[] {
  return items
    .map((item) => newItem(item, { feed: url, base: fetched, publisher: title }))
    .filter((item) => item !== null);
}

interface From {
  readonly feed: string;
  readonly base: string;
  readonly publisher: string | undefined;
}

/** An item with its job where the feed has its whole text, or no page; null for one that has neither text nor page. */
function newItem(item: FeedItem, { feed, base, publisher }: From): NewFeedItem | null {
  const page = item.url && URL.canParse(item.url, base) ? new URL(item.url, base) : null;
  const link = page && /^https?:$/.test(page.protocol) ? page.href : undefined;
  const story: FeedStory = defined({
    id: item.id?.slice(0, 1000),
    title: item.title?.slice(0, 1000),
    url: link,
    date: calendarDay(item.published),
    publisher: publisher?.slice(0, 200),
    author: item.author?.slice(0, 300),
    content: item.content,
    html: item.html,
  });
  const address = comparedAddress(link);
  const kept = { key: keyOf(item), address, host: address === null ? null : (page?.host ?? null), story };
  if (address !== null && isTeaser(item)) return kept;
  const job = storyJob(story, { feed });
  return job ? { ...kept, job } : null;
}

/** What tells an item from others of its feed: what the feed says, else its address, else what it holds. */
const keyOf = ({ id, url, title, published, content }: FeedItem): string =>
  createHash('sha256')
    .update(JSON.stringify(id ? ['id', id] : url ? ['url', url] : [title, published, content]))
    .digest('hex')
    .slice(0, 32);

const defined = (values: { readonly [Name in keyof FeedStory]: FeedStory[Name] | undefined }): FeedStory =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== ''),
  ) as FeedStory;
