// review: what a person should look at next, because the reading is least sure of it.
import { type Filter, pageFields, type Review } from '@entente/record';
import { ANSWERS, listReview } from '@entente/views';
import { z } from 'zod';
import { resolvingNames } from '../resolve-names.js';
import type { Operation } from './operation.js';
import { limitField, plainFilterInput } from './question-fields.js';

const input = z.strictObject({
  ...plainFilterInput,
  limit: limitField(20, 100, 'events').describe(
    'most events, and most articles, 1 to 100; the least sure first',
  ),
  each: z.coerce
    .number()
    .int()
    .min(1)
    .max(100)
    .default(2)
    .describe('most events of one article, and most of one trigger word, 1 to 100'),
  pool: z.coerce
    .number()
    .int()
    .min(1)
    .max(5000)
    .default(500)
    .describe('how many events that nobody has reviewed are weighed, the newest, 1 to 5000'),
  cursor: pageFields.cursor.describe('where the events to weigh begin, from `next` of the answer before'),
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
    'List what to review next: the events, and by them the articles, of which the reading is least sure and which nobody has been over.',
  route: { method: 'GET', path: '/api/review' },
  needs: ['store'],
  effect: 'read',
  gives: 'json',
  input,
  output: ANSWERS.review,
  example: { shows: 'the five events that most need a second look', input: { limit: 5 } },
  run: ({ limit, each, pool, cursor, ...filter }, { store }) =>
    listReview(store, { filter, limit, each, pool, cursor }),
});
