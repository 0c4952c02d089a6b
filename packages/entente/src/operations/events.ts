// events: mentions in articles, one by one.
import { type EventList, type Filter, type PageRequest, pageFields } from '@entente/record';
import { ANSWERS, listEvents } from '@entente/views';
import { z } from 'zod';
import { resolvingNames } from '../resolve-names.js';
import type { Operation } from './operation.js';
import { filterInput } from './question-fields.js';

type Input = Filter & PageRequest;

/** Lists events. */
export const events: Operation<Input, EventList> = resolvingNames({
  name: 'events',
  summary:
    'List the events that match a filter, one for each mention in an article, newest first, each with its sentence, and their number.',
  route: { method: 'GET', path: '/api/events' },
  needs: ['store'],
  effect: 'read',
  gives: 'json',
  input: z.strictObject({ ...filterInput, ...pageFields }),
  output: ANSWERS.events,
  example: { shows: 'events with Kenya as actor', input: { actor: 'KEN', status: 'occurred' } },
  run: ({ cursor, limit, ...filter }, { store }) => listEvents(store, { filter, page: { cursor, limit } }),
});
