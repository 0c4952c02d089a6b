// publishers: the outlets, with their number of articles.
import { z } from 'zod';
import type { Operation } from './operation.js';

const output = z.strictObject({
  items: z.array(z.strictObject({ name: z.string(), articles: z.number(), origins: z.number() })),
});

/** Lists publishers. */
export const publishers: Operation<Record<string, never>, z.infer<typeof output>> = {
  name: 'publishers',
  summary:
    'List the outlets with their number of articles and of independent origins, the most frequent first.',
  route: { method: 'GET', path: '/api/publishers' },
  needs: ['store'],
  effect: 'read',
  gives: 'json',
  input: z.strictObject({}),
  output,
  example: { shows: 'the outlets of the store', input: {} },
  run: async (_, { store }) => ({ items: [...(await store.publishers())] }),
};
