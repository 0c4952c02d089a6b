// review: unreviewed events with the lowest probability of being right.
import { type Filter, pageFields, type Review } from '@entente/record';
import { ANSWERS, listReview } from '@entente/views';
import { z } from 'zod';
import { resolvingNames } from '../resolve-names.js';
import type { Operation } from './operation.js';
import { limitField, plainFilterInput } from './question-fields.js';

const input = z.strictObject({
  ...plainFilterInput,
  limit: limitField(20, 100, 'events').describe(
    'maximum number of events, and of articles, 1 to 100; lowest confidence first',
  ),
  each: z.coerce
    .number()
    .int()
    .min(1)
    .max(100)
    .default(2)
    .describe('maximum number of events per article, and per trigger word, 1 to 100'),
  pool: z.coerce
    .number()
    .int()
    .min(1)
    .max(5000)
    .default(500)
    .describe('size of the pool: how many of the newest unreviewed events are scored, 1 to 5000'),
  cursor: pageFields.cursor.describe('cursor where the pool begins, from `next` of the previous answer'),
});
type Input = Filter & {
  readonly limit: number;
  readonly each: number;
  readonly pool: number;
  readonly cursor?: string | undefined;
};

/** Lists what to review next. */
export const review: Operation<Input, Review> = resolvingNames({
  name: 'review',
  summary:
    'List what to review next: the unreviewed events with the lowest confidence, and the articles with the most expected errors.',
  route: { method: 'GET', path: '/api/review' },
  needs: ['store'],
  effect: 'read',
  gives: 'json',
  input,
  output: ANSWERS.review,
  example: { shows: 'the five events with the lowest confidence', input: { limit: 5 } },
  run: ({ limit, each, pool, cursor, ...filter }, { store }) =>
    listReview(store, { filter, limit, each, pool, cursor }),
});
