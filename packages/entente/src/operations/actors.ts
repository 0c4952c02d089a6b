// actors: search of actors by name.
import type { ActorSummary } from '@entente/record';
import { actorSummary } from '@entente/views';
import { z } from 'zod';
import type { Operation } from './operation.js';
import { limitField } from './question-fields.js';

const input = z.strictObject({
  query: z.string().max(200).default('').describe('a name or part of one; misspellings match too'),
  country: z.string().min(1).max(20).optional().describe('only actors of this country (KEN, IGO)'),
  limit: limitField(20, 200, 'actors'),
});

/** Finds actors. */
export const actors: Operation<z.infer<typeof input>, { readonly items: readonly ActorSummary[] }> = {
  name: 'actors',
  summary: 'Find actors by name, alias or misspelling; without a name, list the most mentioned ones.',
  route: { method: 'GET', path: '/api/actors' },
  needs: ['store'],
  effect: 'read',
  gives: 'json',
  input,
  output: z.strictObject({ items: z.array(actorSummary) }),
  example: { shows: 'a minister, misspelt', input: { query: 'Daniel Oteno' } },
  run: async ({ query, country, limit }, { store }) => ({
    items: [...(await store.findActors(query, { limit, ...(country ? { country } : {}) }))],
  }),
};
