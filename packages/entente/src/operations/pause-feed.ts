// pause-feed: it is not fetched any more.
import type { Feed } from '@entente/record';
import type { z } from 'zod';
import { feedSchema, findFeed, namedFeed, shownFeed } from './feed-schema.js';
import type { Operation } from './operation.js';

/** Pauses a feed. */
export const pauseFeed: Operation<z.infer<typeof namedFeed>, Feed> = {
  name: 'pause-feed',
  summary: 'Pause a feed: neither it nor the pages of its items are fetched until it is taken up again.',
  route: { method: 'POST', path: '/api/feed-pauses' },
  needs: ['store'],
  effect: 'write',
  gives: 'json',
  input: namedFeed,
  output: feedSchema,
  example: { shows: 'the feed, paused', input: { feed: 'https://lake-wire.example/feed.xml' } },
  async run({ feed }, { store }) {
    const { id } = await findFeed(store, feed);
    await store.feeds.set(id, 'paused');
    return shownFeed(await findFeed(store, id));
  },
};
