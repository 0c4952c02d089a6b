// feeds: what the store follows, and how each feed does.
import { z } from 'zod';
import { feedSchema, shownFeed } from './feed-schema.js';
import type { Operation } from './operation.js';

const output = z.strictObject({
  following: z.boolean().describe('whether a process fetches them now'),
  items: z.array(feedSchema),
});
/** The feeds of a store. */
export type FeedsOutput = Readonly<z.infer<typeof output>>;

/** Lists feeds. */
export const feeds: Operation<globalThis.Record<string, never>, FeedsOutput> = {
  name: 'feeds',
  summary: 'List the feeds that are followed: state, last success, new items, errors, and when each is due.',
  route: { method: 'GET', path: '/api/feeds' },
  needs: ['store'],
  effect: 'read',
  gives: 'json',
  input: z.strictObject({}),
  output,
  example: { shows: 'the feeds of the store', input: {} },
  run: async (_, { store }) => ({
    following: await store.feeds.followed(),
    items: (await store.feeds.list()).map(shownFeed),
  }),
};
