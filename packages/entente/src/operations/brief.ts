// brief: the briefing: what happened, who says so, what is disputed, what is expected; every line with its sources.
import type { Briefing } from '@entente/record';
import { ANSWERS, type BriefRequest, tellBrief } from '@entente/views';
import { z } from 'zod';
import { resolvingNames } from '../resolve-names.js';
import type { Operation } from './operation.js';
import { atField, filterWithoutDays, limitField, scaleFields } from './question-fields.js';

type Input = BriefRequest['filter'] & Omit<BriefRequest, 'filter'>;

/** Makes the briefing. */
export const brief: Operation<Input, Briefing> = resolvingNames({
  name: 'brief',
  summary:
    'Make a briefing: what happened since a day, who says so, what is disputed or denied, what is expected; values and exact quotes only, each with its sources.',
  route: { method: 'GET', path: '/api/brief' },
  needs: ['store'],
  effect: 'read',
  gives: 'json',
  input: z.strictObject({
    ...filterWithoutDays,
    since: z.iso.date().optional().describe('first day, YYYY-MM-DD; by default six days before the last one'),
    ...atField,
    limit: limitField(30, 200, 'happenings'),
    ...scaleFields,
  }),
  output: ANSWERS.brief,
  example: { shows: 'the week of the example story', input: { at: '2024-05-20' } },
  run: ({ at, since, limit, table, count, ...filter }, { store }) =>
    tellBrief(store, { filter, at, since, limit, table, count }),
});
