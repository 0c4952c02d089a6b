// totals: the size of the store.
import type { CountUnit, Filter, TotalsAnswer } from '@entente/record';
import { ANSWERS, tellTotals } from '@entente/views';
import { z } from 'zod';
import type { Operation } from './operation.js';
import { countedFields, countField } from './question-fields.js';

type Input = Pick<Filter, 'status' | 'minConfidence'> & { readonly count: CountUnit };

/** Counts the whole store. */
export const totals: Operation<Input, TotalsAnswer> = {
  name: 'totals',
  summary:
    'Show the size of the store: articles, independent origins, events, happenings, their reports, statements, actors, the range of days, and how much is not counted.',
  route: { method: 'GET', path: '/api/totals' },
  needs: ['store'],
  effect: 'read',
  gives: 'json',
  input: z.strictObject({ ...countedFields, count: countField }),
  output: ANSWERS.totals,
  example: { shows: 'the size of the store', input: {} },
  run: ({ count, ...filter }, { store }) => tellTotals(store, filter, count),
};
