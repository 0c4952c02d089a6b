// timeline: counts happenings over time.
import type { Filter, Timeline } from '@entente/record';
import { ANSWERS, type CurveRequest, countTimeline } from '@entente/views';
import { z } from 'zod';
import { resolvingNames } from '../resolve-names.js';
import type { Operation } from './operation.js';
import { filterInput, scaleFields, unitField } from './question-fields.js';

type Input = Filter & Omit<CurveRequest, 'filter'>;

/** Counts happenings over time. */
export const timeline: Operation<Input, Timeline> = resolvingNames({
  name: 'timeline',
  summary: 'Count happenings by day, month or year: cooperation, conflict, and the mean Goldstein value.',
  route: { method: 'GET', path: '/api/timeline' },
  needs: ['store'],
  effect: 'read',
  gives: 'json',
  input: z.strictObject({ ...filterInput, unit: unitField, ...scaleFields }),
  output: ANSWERS.timeline,
  example: { shows: 'happenings with Somalia by month', input: { party: 'SOM', unit: 'month' } },
  run: ({ unit, table, count, ...filter }, { store }) => countTimeline(store, { filter, unit, table, count }),
});
