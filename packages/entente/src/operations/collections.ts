// collections: the collections of articles, with their number of articles.
import { z } from 'zod';
import type { Operation } from './operation.js';

const output = z.strictObject({ items: z.array(z.strictObject({ name: z.string(), articles: z.number() })) });

/** Lists collections. */
export const collections: Operation<Record<string, never>, z.infer<typeof output>> = {
  name: 'collections',
  summary: 'List the collections of articles, with their number of articles.',
  route: { method: 'GET', path: '/api/collections' },
  needs: ['store'],
  effect: 'read',
  gives: 'json',
  input: z.strictObject({}),
  output,
  example: { shows: 'no collections, since nobody made one', input: {} },
  run: async (_, { store }) => ({ items: [...(await store.collections())] }),
};
