// search: full-text search of articles.
import { type Filter, type PageRequest, pageFields, type SearchAnswer } from '@entente/record';
import { ANSWERS } from '@entente/views';
import { z } from 'zod';
import { resolvingNames } from '../resolve-names.js';
import type { Operation } from './operation.js';
import { filterOfArticles, plainFilterInput } from './question-fields.js';

type Input = Filter & PageRequest & { readonly query: string };

/** Searches the text of articles. */
export const search: Operation<Input, SearchAnswer> = resolvingNames({
  name: 'search',
  summary:
    'Search the text of the articles; each hit has an excerpt with the matching words marked; also counts hits by outlet and year.',
  route: { method: 'GET', path: '/api/search' },
  needs: ['store'],
  effect: 'read',
  gives: 'json',
  input: z.strictObject({
    query: z
      .string()
      .trim()
      .min(1)
      .max(400)
      .describe('words, in web search syntax: "quoted phrase", -not, or'),
    ...plainFilterInput,
    ...pageFields,
  }),
  output: ANSWERS.search,
  example: { shows: 'a phrase of the example story', input: { query: '"joint patrols"' } },
  async run({ query, cursor, limit, ...filter }, { store }) {
    const asked = filterOfArticles(filter);
    const page = await store.searchText(query, { cursor, limit }, asked);
    return { ...page, found: await store.countText(query, asked) };
  },
});
