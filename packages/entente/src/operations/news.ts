// news: what is new: happenings of the last days, what moved against the weeks before, what is due.
import type { News } from '@entente/record';
import { ANSWERS, type NewsRequest, tellNews } from '@entente/views';
import { z } from 'zod';
import { resolvingNames } from '../resolve-names.js';
import type { Operation } from './operation.js';
import { atField, filterWithoutDays, limitField, scaleFields } from './question-fields.js';

type Input = NewsRequest['filter'] & Omit<NewsRequest, 'filter'>;

/** Tells what is new. */
export const news: Operation<Input, News> = resolvingNames({
  name: 'news',
  summary:
    'Show what is new: the happenings of the last days by independent origins, types and pairs of countries that moved against the four weeks before, and what is due.',
  route: { method: 'GET', path: '/api/news' },
  needs: ['store'],
  effect: 'read',
  gives: 'json',
  input: z.strictObject({
    ...filterWithoutDays,
    ...atField,
    days: z.coerce.number().int().min(1).max(60).default(7).describe('number of days, 1 to 60'),
    limit: limitField(30, 200, 'happenings'),
    ...scaleFields,
  }),
  output: ANSWERS.news,
  example: { shows: 'what is new in the week of the example story', input: { at: '2024-05-20' } },
  run: ({ at, days, limit, table, count, ...filter }, { store }) =>
    tellNews(store, { filter, at, days, limit, table, count }),
});
