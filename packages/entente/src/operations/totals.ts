// totals: what the store holds, in numbers.
import type { Totals } from '@entente/record';
import { ANSWERS } from '@entente/views';
import { z } from 'zod';
import type { Operation } from './operation.js';

/** Counts the whole store. */
export const totals: Operation<Record<string, never>, Totals> = {
  name: 'totals',
  summary:
    'Tell what the store holds: articles, events, happenings, statements, actors, and the days they span.',
  route: { method: 'GET', path: '/api/totals' },
  needs: ['store'],
  effect: 'read',
  gives: 'json',
  input: z.strictObject({}),
  output: ANSWERS.totals,
  example: { shows: 'the size of the store', input: {} },
  run: (_, { store }) => store.totals(),
};
