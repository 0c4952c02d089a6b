// totals: what the store holds, in numbers.
import type { Filter, TotalsAnswer } from '@entente/record';
import { ANSWERS, tellTotals } from '@entente/views';
import { z } from 'zod';
import type { Operation } from './operation.js';
import { countedFields } from './question-fields.js';

/** Counts the whole store. */
export const totals: Operation<Pick<Filter, 'status' | 'minConfidence'>, TotalsAnswer> = {
  name: 'totals',
  summary:
    'Tell what the store holds: articles, events, happenings, statements, actors, and the days they span; and how many events are not counted.',
  route: { method: 'GET', path: '/api/totals' },
  needs: ['store'],
  effect: 'read',
  gives: 'json',
  input: z.strictObject(countedFields),
  output: ANSWERS.totals,
  example: { shows: 'the size of the store', input: {} },
  run: (filter, { store }) => tellTotals(store, filter),
};
