// dyads: counts by actor and recipient.
import type { DyadMatrix, Filter } from '@entente/record';
import { ANSWERS, countDyads, type MatrixRequest } from '@entente/views';
import { z } from 'zod';
import { resolvingNames } from '../resolve-names.js';
import type { Operation } from './operation.js';
import { filterInput, levelField, limitField, scaleFields } from './question-fields.js';

type Input = Filter & Omit<MatrixRequest, 'filter'>;

/** Counts happenings between the most active parties. */
export const dyads: Operation<Input, DyadMatrix> = resolvingNames({
  name: 'dyads',
  summary: 'Count happenings by actor and recipient, for the most active countries or actors.',
  route: { method: 'GET', path: '/api/dyads' },
  needs: ['store'],
  effect: 'read',
  gives: 'json',
  input: z.strictObject({
    ...filterInput,
    level: levelField,
    limit: limitField(20, 100, 'parties'),
    ...scaleFields,
  }),
  output: ANSWERS.dyadMatrix,
  example: { shows: 'Kenya and Somalia, in each direction', input: { level: 'country', limit: 10 } },
  run: ({ level, limit, table, count, ...filter }, { store }) =>
    countDyads(store, { filter, level, limit, table, count }),
});
