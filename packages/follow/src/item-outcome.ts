// The page of an item, or the error of fetching it → the job that reads it, another attempt, or the feed's own text where the page cannot be had. Nothing is dropped silently.
import type { DueItem, ItemOutcome } from '@entente/record';
import { pauseAfterError, retryAfterOf } from './due.js';
import type { Planning } from './feed-outcome.js';
import { type FetchError, mayPass, restOf } from './fetch-error.js';
import { addressOfPage, comparedAddress } from './page-address.js';
import type { Answer } from './polite-fetch.js';
import { markupOf, storyJob } from './story-job.js';

/** Attempts to fetch a page, after which the text of the feed is read instead. */
export const MOST_TRIES = 6;
/** Milliseconds after the first error. */
const FIRST_PAUSE = 120_000;

/** What an answer comes to. */
export function outcomeOfPage(item: DueItem, answer: Answer, planning: Planning): ItemOutcome {
  const { status, headers, bytes, url } = answer;
  if (status !== 200) {
    const passes = status >= 500 || [408, 425, 429].includes(status);
    const retryAfter = retryAfterOf(headers.get('retry-after'), planning.now);
    return withoutPage(item, `the server answered ${status}`, { ...planning, passes, retryAfter });
  }
  const mime = headers.get('content-type') ?? 'text/html';
  if (!/^\s*(?:text\/(?:html|plain)|application\/(?:xhtml\+xml|xml|octet-stream))/i.test(mime))
    return withoutPage(item, `found ${mime.slice(0, 60)}, expected a web page`, {
      ...planning,
      passes: false,
      retryAfter: null,
    });
  const own = addressOfPage(markupOf(bytes), url);
  const job = storyJob(item.story, { feed: item.feedUrl, page: { bytes, mime, url: own } });
  const address = comparedAddress(own);
  if (!job) return { failed: 'found no text on the page, and none in the feed' };
  return { job, ...(address === null ? {} : { address }) };
}

/** What an error comes to. */
export const outcomeOfPageError = (item: DueItem, error: FetchError, planning: Planning): ItemOutcome =>
  withoutPage(item, error.message, { ...planning, passes: mayPass(error), retryAfter: restOf(error) });

interface Without extends Planning {
  /** whether another attempt may go better */
  readonly passes: boolean;
  readonly retryAfter: number | null;
}

function withoutPage(
  item: DueItem,
  error: string,
  { passes, now, random, retryAfter }: Without,
): ItemOutcome {
  const failures = item.tries + 1;
  if (passes && failures < MOST_TRIES) {
    const pause = pauseAfterError({ first: FIRST_PAUSE, failures, random, retryAfter });
    return { again: new Date(now + pause).toISOString(), error };
  }
  const job = storyJob(item.story, { feed: item.feedUrl, pageError: error.slice(0, 300) });
  return job ? { job } : { failed: error };
}
