// breakdown: events counted by any dimensions.
import { type Breakdown, DIMENSIONS, type Filter, manyOf } from '@entente/record';
import { ANSWERS, type BreakdownRequest, clashOf, countBreakdown } from '@entente/views';
import { z } from 'zod';
import { resolvingNames } from '../resolve-names.js';
import type { Operation } from './operation.js';
import { filterInput, limitField, scaleFields } from './question-fields.js';

type Input = Filter & Omit<BreakdownRequest, 'filter'>;
const by = manyOf(z.enum(DIMENSIONS))
  .superRefine((dimensions, context) => {
    const clash = dimensions.length > 3 ? 'found more than 3 dimensions' : clashOf(dimensions);
    if (clash) context.addIssue({ code: 'custom', message: clash });
  })
  .describe('one to three dimensions');

/** Counts happenings by dimensions. */
export const breakdown: Operation<Input, Breakdown> = resolvingNames({
  name: 'breakdown',
  summary:
    'Count happenings by one to three dimensions: type, mode, status, context, actor, place, outlet, month and more.',
  route: { method: 'GET', path: '/api/breakdown' },
  needs: ['store'],
  effect: 'read',
  gives: 'json',
  input: z.strictObject({
    by,
    ...filterInput,
    limit: limitField(100, 1000, 'rows'),
    ...scaleFields,
  }),
  output: ANSWERS.breakdown,
  example: {
    shows: 'all happenings by type and status',
    input: { by: 'type,status', status: 'any', minConfidence: 0 },
  },
  run: ({ by: dimensions, limit, table, count, ...filter }, { store }) =>
    countBreakdown(store, { by: dimensions, filter, limit, table, count }),
});
