// coverage: how many articles, independent origins and outlets stand behind the events of a filter.
import type { Coverage, Filter } from '@entente/record';
import { ANSWERS } from '@entente/views';
import { z } from 'zod';
import { resolvingNames } from '../resolve-names.js';
import type { Operation } from './operation.js';
import { filterInput } from './question-fields.js';

/** Counts what stands behind events. */
export const coverage: Operation<Filter, Coverage> = resolvingNames({
  name: 'coverage',
  summary:
    'Count what stands behind the events that match a filter: articles, independent origins (copies of one another have one), and outlets.',
  route: { method: 'GET', path: '/api/coverage' },
  needs: ['store'],
  effect: 'read',
  gives: 'json',
  input: z.strictObject(filterInput),
  output: ANSWERS.coverage,
  example: { shows: 'who tells of agreements', input: { type: 'AGREE' } },
  run: (filter, { store }) => store.coverage(filter),
});
