// dyad: one pair of parties, in both directions.
import type { Dyad, Filter } from '@entente/record';
import { ANSWERS, countDyad, type DyadRequest } from '@entente/views';
import { z } from 'zod';
import { resolvingNames } from '../resolve-names.js';
import type { Operation } from './operation.js';
import { filterInput, scaleFields, unitField } from './question-fields.js';

type Input = Filter & Omit<DyadRequest, 'filter'>;
const side = (which: string) =>
  z
    .string()
    .min(1)
    .max(200)
    .regex(/^[^,]+$/, 'found a comma, expected one party')
    .describe(`${which} party: an actor key, a country code or a name`);

/** Counts the happenings and statements between two parties. */
export const dyad: Operation<Input, Dyad> = resolvingNames({
  name: 'dyad',
  summary:
    'Count the happenings between two parties in each direction, over time and by type, and their statements about each other.',
  route: { method: 'GET', path: '/api/dyad' },
  needs: ['store'],
  effect: 'read',
  gives: 'json',
  input: z.strictObject({
    a: side('the one'),
    b: side('the other'),
    ...filterInput,
    unit: unitField,
    ...scaleFields,
  }),
  output: ANSWERS.dyad,
  example: { shows: 'Kenya and Somalia by month', input: { a: 'KEN', b: 'SOM' } },
  run: ({ a, b, unit, table, count, ...filter }, { store }) =>
    countDyad(store, { a, b, filter, unit, table, count }),
});
