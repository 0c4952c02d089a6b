// Schemas of a feed, typed against record's so that they cannot drift, and of the inputs that name one.
import { type Feed, redactUrl, type Store } from '@entente/record';
import { z } from 'zod';
import { NotFoundError } from './operation.js';

/** A feed with its state. */
export const feedSchema = z.strictObject({
  id: z.string(),
  url: z.string(),
  given: z.string(),
  title: z.string().nullable(),
  state: z.enum(['active', 'paused', 'ended']),
  due: z.string(),
  fetched: z.string().nullable(),
  succeeded: z.string().nullable(),
  error: z.string().nullable(),
  failures: z.number(),
  fetches: z.number(),
  latest: z.number(),
  items: z.number(),
  waiting: z.number(),
  copies: z.number(),
  failed: z.number(),
  created: z.string(),
}) satisfies z.ZodType<Feed>;

const MOST = 2000;
/** The address of a feed. */
export const feedAddress = z
  .string()
  .trim()
  .max(MOST)
  .refine((text) => /^https?:\/\//i.test(text) && URL.canParse(text), {
    message: 'expected a web address such as https://news.example/feed.xml',
  })
  .refine((text) => !URL.canParse(text) || (!new URL(text).username && !new URL(text).password), {
    message: 'expected an address without user name and password: it is kept and shown',
  })
  .describe('web address of RSS, Atom or JSON Feed');

/** Names one feed that is followed. */
export const namedFeed = z.strictObject({
  feed: z.string().trim().min(1).max(MOST).describe('id or address of the feed'),
});

/** A feed as interfaces show it: what is secret in its addresses is left out. */
export const shownFeed = (feed: Feed): Feed => ({
  ...feed,
  url: redactUrl(feed.url),
  given: redactUrl(feed.given),
});

/** The feed of this id or address. @throws NotFoundError */
export async function findFeed(store: Store, name: string): Promise<Feed> {
  const asked = URL.canParse(name) ? new URL(name).href : name;
  const feed = await store.feeds.find(asked);
  if (feed) return feed;
  throw new NotFoundError('feed', name);
}
