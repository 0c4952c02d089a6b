// search: articles by their words.
import { type Filter, type Page, type PageRequest, pageFields, type TextHit } from '@entente/record';
import { pageOf, textHit } from '@entente/views';
import { z } from 'zod';
import type { Operation } from './operation.js';
import { filterOfArticles, plainFilterInput } from './question-fields.js';

type Input = Filter & PageRequest & { readonly query: string };

/** Searches the text of articles. */
export const search: Operation<Input, Page<TextHit>> = {
  name: 'search',
  summary: 'Search the text of the articles; each hit shows the words found in an excerpt.',
  route: { method: 'GET', path: '/api/search' },
  needs: ['store'],
  effect: 'read',
  gives: 'json',
  input: z.strictObject({
    query: z.string().trim().min(1).max(400).describe('words; "quoted phrase", -not, or as in a web search'),
    ...plainFilterInput,
    ...pageFields,
  }),
  output: pageOf(textHit),
  example: { shows: 'a phrase of the example story', input: { query: '"joint patrols"' } },
  run: ({ query, cursor, limit, ...filter }, { store }) =>
    store.searchText(query, { cursor, limit }, filterOfArticles(filter)),
};
