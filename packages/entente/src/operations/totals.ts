// totals: the size of the store.
import type { Filter, TotalsAnswer } from '@entente/record';
import { ANSWERS, tellTotals } from '@entente/views';
import { z } from 'zod';
import type { Operation } from './operation.js';
import { countedFields } from './question-fields.js';

/** Counts the whole store. */
export const totals: Operation<Pick<Filter, 'status' | 'minConfidence'>, TotalsAnswer> = {
  name: 'totals',
  summary:
    'Show the size of the store: articles, independent origins, events, happenings, statements, actors, the range of days, and the number of events that are not counted.',
  route: { method: 'GET', path: '/api/totals' },
  needs: ['store'],
  effect: 'read',
  gives: 'json',
  input: z.strictObject(countedFields),
  output: ANSWERS.totals,
  example: { shows: 'the size of the store', input: {} },
  run: (filter, { store }) => tellTotals(store, filter),
};
