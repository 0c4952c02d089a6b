// timeline: counts events over time.
import type { Filter, ScaleTable, Timeline, Unit } from '@entente/record';
import { ANSWERS, countTimeline } from '@entente/views';
import { z } from 'zod';
import { resolvingNames } from '../resolve-names.js';
import type { Operation } from './operation.js';
import { filterInput, tableField, unitField } from './question-fields.js';

type Input = Filter & { readonly unit: Unit; readonly table: ScaleTable };

/** Counts events over time. */
export const timeline: Operation<Input, Timeline> = resolvingNames({
  name: 'timeline',
  summary: 'Count events by day, month or year: cooperation, conflict, and the mean Goldstein value.',
  route: { method: 'GET', path: '/api/timeline' },
  needs: ['store'],
  effect: 'read',
  gives: 'json',
  input: z.strictObject({ ...filterInput, unit: unitField, table: tableField }),
  output: ANSWERS.timeline,
  example: { shows: 'events with Somalia by month', input: { party: 'SOM', unit: 'month' } },
  run: ({ unit, table, ...filter }, { store }) => countTimeline(store, { filter, unit, table }),
});
