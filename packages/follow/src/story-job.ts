// An item of a feed, with the page it leads to where that was fetched → the job that reads it as a story; which of the two texts is taken, and what is marked.
import { storyText } from '@entente/intake';
import { type FeedStory, type NewJob, redactUrl } from '@entente/record';
import { countWords, plainText, proseOf } from './page-text.js';
import { paywallOf } from './paywall.js';

/** The kind of job that reads and stores a story. */
const STORY_JOB = 'story';
const MOST_NAME = 400;

/** A page that was fetched. */
export interface FetchedPage {
  readonly bytes: Uint8Array;
  readonly mime: string;
  readonly url: string;
}
/** Where an item comes from, and what its page came to. */
export interface ItemOrigin {
  /** address of the feed */
  readonly feed: string;
  readonly page?: FetchedPage;
  /** why the page could not be had, where it was asked for */
  readonly pageError?: string;
}

/** The text of bytes for looking at markup only: all that matters there is ASCII. */
export const markupOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** The job; null where there is no text at all. */
export function storyJob(story: FeedStory, { feed, page, pageError }: ItemOrigin): NewJob | null {
  const html = page ? markupOf(page.bytes) : '';
  const wall = page ? paywallOf(html) : null;
  const marks = {
    feed: redactUrl(feed),
    ...(story.id ? { item: story.id } : {}),
    ...(story.author ? { author: story.author } : {}),
    ...(wall ? { access: 'paywall', accessBasis: wall } : {}),
    ...(pageError ? { text: 'teaser', pageError } : {}),
  };
  const { content } = story;
  // a page that shows less than the feed: consent, a wall, an application without text
  const isLess = page && content && countWords(proseOf(html)) < countWords(plainText(content));
  if (page && !isLess)
    return job(story, {
      bytes: Buffer.from(page.bytes).toString('base64'),
      mime: page.mime,
      url: redactUrl(page.url),
      fields: wall ? { ...marks, text: 'part' } : marks,
    });
  if (!content) return null;
  return job(story, {
    ...storyText({ content, html: story.html === true }),
    ...(story.title ? { title: story.title } : {}),
    ...(story.publisher ? { publisher: story.publisher } : {}),
    ...urlOf(page?.url ?? story.url),
    fields: page ? { ...marks, text: 'teaser' } : marks,
  });
}

const urlOf = (url: string | undefined) => (url === undefined ? {} : { url: redactUrl(url) });

const job = (story: FeedStory, input: Record<string, unknown>): NewJob => ({
  kind: STORY_JOB,
  input: {
    name: (story.title ?? redactUrl(story.url ?? story.id ?? 'item')).slice(0, MOST_NAME),
    ...(story.date ? { date: story.date } : {}),
    ...input,
  },
});
