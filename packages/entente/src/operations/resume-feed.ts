// resume-feed: it is due at once.
import type { Feed } from '@entente/record';
import type { z } from 'zod';
import { feedSchema, findFeed, namedFeed, shownFeed } from './feed-schema.js';
import type { Operation } from './operation.js';

/** Takes a feed up again. */
export const resumeFeed: Operation<z.infer<typeof namedFeed>, Feed> = {
  name: 'resume-feed',
  summary: 'Take a feed up again that was paused or has ended: it is due at once.',
  route: { method: 'POST', path: '/api/feed-resumptions' },
  needs: ['store'],
  effect: 'write',
  gives: 'json',
  input: namedFeed,
  output: feedSchema,
  example: { shows: 'the feed, active', input: { feed: 'https://lake-wire.example/feed.xml' } },
  async run({ feed }, { store }) {
    const { id } = await findFeed(store, feed);
    await store.feeds.set(id, 'active');
    return shownFeed(await findFeed(store, id));
  },
};
