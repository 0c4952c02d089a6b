// remove-feed: a feed is followed no longer; what was read from it stays.
import type { Feed } from '@entente/record';
import type { z } from 'zod';
import { feedSchema, findFeed, namedFeed, shownFeed } from './feed-schema.js';
import type { Operation } from './operation.js';

/** Removes a feed. */
export const removeFeed: Operation<z.infer<typeof namedFeed>, Feed> = {
  name: 'remove-feed',
  summary:
    'Follow a feed no longer, and forget which items it had. Its articles stay; to take them out as well, use `remove` first.',
  route: { method: 'POST', path: '/api/feed-removals' },
  needs: ['store'],
  effect: 'write',
  gives: 'json',
  input: namedFeed,
  output: feedSchema,
  example: { shows: 'the feed as it was', input: { feed: 'https://lake-wire.example/feed.xml' } },
  async run({ feed }, { store }) {
    const found = await findFeed(store, feed);
    await store.feeds.remove(found.id);
    return shownFeed(found);
  },
};
