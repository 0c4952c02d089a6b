// articles: the articles that match a filter, newest first.
import { type ArticleSummary, type Filter, type Page, type PageRequest, pageFields } from '@entente/record';
import { articleSummary, pageOf } from '@entente/views';
import { z } from 'zod';
import { resolvingNames } from '../resolve-names.js';
import type { Operation } from './operation.js';
import { filterOfArticles, plainFilterInput } from './question-fields.js';

/** Lists articles. */
export const articles: Operation<Filter & PageRequest, Page<ArticleSummary>> = resolvingNames({
  name: 'articles',
  summary: 'List the articles, newest first; with a filter, those with a matching event.',
  route: { method: 'GET', path: '/api/articles' },
  needs: ['store'],
  effect: 'read',
  gives: 'json',
  input: z.strictObject({ ...plainFilterInput, ...pageFields }),
  output: pageOf(articleSummary),
  example: { shows: 'articles with an agreement', input: { type: 'AGREE' } },
  run: ({ cursor, limit, ...filter }, { store }) =>
    store.listArticles(filterOfArticles(filter), { cursor, limit }),
});
