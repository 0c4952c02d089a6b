// add-feed: an address → a feed that is followed.
import { z } from 'zod';
import { feedAddress, feedSchema, shownFeed } from './feed-schema.js';
import type { Operation } from './operation.js';

const input = z.strictObject({ url: feedAddress });
const output = z.strictObject({
  feed: feedSchema,
  added: z.boolean().describe('false where it was followed already'),
});
/** A feed, and whether it is new. */
export type AddFeedOutput = Readonly<z.infer<typeof output>>;

/** Adds a feed. */
export const addFeed: Operation<z.infer<typeof input>, AddFeedOutput> = {
  name: 'add-feed',
  summary:
    'Follow a feed: it is fetched at once and then when it is due, and each of its items is read once.',
  route: { method: 'POST', path: '/api/feeds' },
  needs: ['store'],
  effect: 'write',
  gives: 'json',
  input,
  output,
  example: { shows: 'the feed, due at once', input: { url: 'https://lake-wire.example/feed.xml' } },
  async run({ url }, { store }) {
    const { href, host } = new URL(url);
    const { feed, added } = await store.feeds.add(href, host);
    return { feed: shownFeed(feed), added };
  },
};
