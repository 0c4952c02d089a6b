// dyads: who does how much to whom.
import type { DyadMatrix, Filter } from '@entente/record';
import { ANSWERS, countDyads, type MatrixRequest } from '@entente/views';
import { z } from 'zod';
import { resolvingNames } from '../resolve-names.js';
import type { Operation } from './operation.js';
import { filterInput, levelField, limitField, tableField } from './question-fields.js';

type Input = Filter & Omit<MatrixRequest, 'filter'>;

/** Counts events between the busiest parties. */
export const dyads: Operation<Input, DyadMatrix> = resolvingNames({
  name: 'dyads',
  summary: 'Count who does how much to whom: the busiest countries or actors, and what passes between them.',
  route: { method: 'GET', path: '/api/dyads' },
  needs: ['store'],
  effect: 'read',
  gives: 'json',
  input: z.strictObject({
    ...filterInput,
    level: levelField,
    limit: limitField(20, 100, 'parties'),
    table: tableField,
  }),
  output: ANSWERS.dyadMatrix,
  example: { shows: 'Kenya and Somalia, each way', input: { level: 'country', limit: 10 } },
  run: ({ level, limit, table, ...filter }, { store }) => countDyads(store, { filter, level, limit, table }),
});
