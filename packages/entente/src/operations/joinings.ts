// joinings: lists what persons said on which events are one happening.
import { type Joining, type Page, type PageRequest, pageFields } from '@entente/record';
import { joining, pageOf } from '@entente/views';
import { z } from 'zod';
import type { Operation } from './operation.js';
import { idField } from './question-fields.js';

type Input = PageRequest & { readonly event?: string };

/** Lists joinings. */
export const joinings: Operation<Input, Page<Joining>> = {
  name: 'joinings',
  summary:
    'List what persons said on which events are one happening, newest first, of one event or of all, with person, time and reason.',
  route: { method: 'GET', path: '/api/joinings' },
  needs: ['store'],
  effect: 'read',
  gives: 'json',
  input: z.strictObject({ event: idField('an event').optional(), ...pageFields }),
  output: pageOf(joining),
  example: { shows: 'every word on which events are one happening', input: {} },
  run: ({ cursor, limit, event }, { store }) => store.joinings({ cursor, limit }, event),
};
