// expectations: the calendar: what is due, who said so, and what became of it.
import { type Calendar, EXPECTATION_STATES, manyOf } from '@entente/record';
import { ANSWERS, type CalendarRequest, listExpectations } from '@entente/views';
import { z } from 'zod';
import { resolvingNames } from '../resolve-names.js';
import type { Operation } from './operation.js';
import { type CalendarInput, calendarFields, limitField, toCalendarRequest } from './question-fields.js';

type Input = CalendarInput & Pick<CalendarRequest, 'state'>;

/** Lists expectations. */
export const expectations: Operation<Input, Calendar> = resolvingNames({
  name: 'expectations',
  summary:
    'List what was to happen, by the day it is due: planned, promised, threatened or demanded; who said so; whether it was met, missed, called off or is open.',
  route: { method: 'GET', path: '/api/expectations' },
  needs: ['store'],
  effect: 'read',
  gives: 'json',
  input: z.strictObject({
    ...calendarFields,
    state: manyOf(z.enum(EXPECTATION_STATES))
      .optional()
      .describe('what became of it: `met`, `missed`, `called-off`, `open`'),
    limit: limitField(100, 500, 'expectations'),
  }),
  output: ANSWERS.calendar,
  example: { shows: 'what is expected, and what became of it', input: {} },
  run: ({ state, ...input }, { store }) => listExpectations(store, { ...toCalendarRequest(input), state }),
});
