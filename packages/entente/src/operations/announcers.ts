// announcers: how often whose announcements came true.
import type { Announcers } from '@entente/record';
import { ANSWERS, countAnnouncers } from '@entente/views';
import { z } from 'zod';
import { resolvingNames } from '../resolve-names.js';
import type { Operation } from './operation.js';
import { type CalendarInput, calendarFields, limitField, toCalendarRequest } from './question-fields.js';

/** Counts what became of announcements, by who made them. */
export const announcers: Operation<CalendarInput, Announcers> = resolvingNames({
  name: 'announcers',
  summary:
    'Show how often whose announcements came true: of each source (or of the outlet, where it names none) how many were met, missed, called off, and are open.',
  route: { method: 'GET', path: '/api/announcers' },
  needs: ['store'],
  effect: 'read',
  gives: 'json',
  input: z.strictObject({ ...calendarFields, limit: limitField(50, 500, 'announcers') }),
  output: ANSWERS.announcers,
  example: { shows: 'whose announcements came true', input: {} },
  run: (input, { store }) => countAnnouncers(store, toCalendarRequest(input)),
});
