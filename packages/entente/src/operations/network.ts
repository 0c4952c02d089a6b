// network: actors and the events between them.
import type { Filter, Network } from '@entente/record';
import { ANSWERS, countNetwork, type MatrixRequest } from '@entente/views';
import { z } from 'zod';
import { resolvingNames } from '../resolve-names.js';
import type { Operation } from './operation.js';
import { filterInput, levelField, limitField, scaleFields } from './question-fields.js';

type Input = Filter & Omit<MatrixRequest, 'filter'>;

/** Counts happenings for each pair of parties. */
export const network: Operation<Input, Network> = resolvingNames({
  name: 'network',
  summary: 'Return a network: countries or actors as nodes, what happened between two of them as edges.',
  route: { method: 'GET', path: '/api/network' },
  needs: ['store'],
  effect: 'read',
  gives: 'json',
  input: z.strictObject({
    ...filterInput,
    level: levelField,
    limit: limitField(60, 500, 'edges'),
    ...scaleFields,
  }),
  output: ANSWERS.network,
  example: { shows: 'Kenya and Somalia as one edge', input: { level: 'country' } },
  run: ({ level, limit, table, count, ...filter }, { store }) =>
    countNetwork(store, { filter, level, limit, table, count }),
});
