// articles: the articles that match a filter, newest first.
import { type ArticleSummary, type Filter, type Page, type PageRequest, pageFields } from '@entente/record';
import { articleSummary, pageOf } from '@entente/views';
import { z } from 'zod';
import { resolvingNames } from '../resolve-names.js';
import type { Operation } from './operation.js';
import { filterOfArticles, plainFilterInput } from './question-fields.js';

type Input = Filter & PageRequest & { readonly fold: 'no' | 'yes' };

/** Lists articles. */
export const articles: Operation<Input, Page<ArticleSummary>> = resolvingNames({
  name: 'articles',
  summary: 'List the articles, newest first; with a filter, those with a matching event.',
  route: { method: 'GET', path: '/api/articles' },
  needs: ['store'],
  effect: 'read',
  gives: 'json',
  input: z.strictObject({
    ...plainFilterInput,
    ...pageFields,
    fold: z
      .enum(['no', 'yes'])
      .default('yes')
      .describe(
        '`yes`: one article of each group of copies, the one of those that match that was published first; `no`: all',
      ),
  }),
  output: pageOf(articleSummary),
  example: { shows: 'articles with an agreement', input: { type: 'AGREE' } },
  run: ({ cursor, limit, fold, ...filter }, { store }) =>
    store.listArticles(filterOfArticles(filter), { cursor, limit }, { fold: fold === 'yes' }),
});
