// events: the list behind every number.
import { type EventList, type Filter, type PageRequest, pageFields, type ScaleTable } from '@entente/record';
import { ANSWERS, listEvents } from '@entente/views';
import { z } from 'zod';
import { resolvingNames } from '../resolve-names.js';
import type { Operation } from './operation.js';
import { filterInput, tableField } from './question-fields.js';

type Input = Filter & PageRequest & { readonly table: ScaleTable };

/** Lists events. */
export const events: Operation<Input, EventList> = resolvingNames({
  name: 'events',
  summary:
    'List the events that match a filter, newest first, each with its sentence, and their total number.',
  route: { method: 'GET', path: '/api/events' },
  needs: ['store'],
  effect: 'read',
  gives: 'json',
  input: z.strictObject({ ...filterInput, ...pageFields, table: tableField }),
  output: ANSWERS.events,
  example: { shows: 'events with Kenya as actor', input: { actor: 'KEN', status: 'occurred' } },
  run: ({ cursor, limit, table, ...filter }, { store }) =>
    listEvents(store, { filter, page: { cursor, limit }, table }),
});
