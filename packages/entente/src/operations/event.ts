// event: one event, flat.
import type { EventRow } from '@entente/record';
import { eventRow } from '@entente/views';
import { z } from 'zod';
import { EXAMPLE_IDS } from './example-story.js';
import { NotFoundError, type Operation } from './operation.js';
import { idField } from './question-fields.js';

/** Shows one event. */
export const event: Operation<{ readonly id: string }, EventRow> = {
  name: 'event',
  summary: 'Show one event: actors, type, recipients, date, place, sources, and its sentence.',
  route: { method: 'GET', path: '/api/events/{id}' },
  needs: ['store'],
  effect: 'read',
  gives: 'json',
  input: z.strictObject({ id: idField('an event') }),
  output: eventRow,
  example: { shows: 'the agreement of the example story', input: { id: EXAMPLE_IDS.event } },
  async run({ id }, { store }) {
    const found = await store.event(id);
    if (!found) throw new NotFoundError('event', id);
    return found;
  },
};
