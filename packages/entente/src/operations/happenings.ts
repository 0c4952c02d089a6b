// happenings: the list behind every number.
import { type Filter, type HappeningList, type PageRequest, pageFields } from '@entente/record';
import { ANSWERS, type HappeningListRequest, listHappenings } from '@entente/views';
import { z } from 'zod';
import { resolvingNames } from '../resolve-names.js';
import type { Operation } from './operation.js';
import { filterInput, scaleFields } from './question-fields.js';

type Input = Filter &
  PageRequest &
  Omit<HappeningListRequest, 'filter' | 'page' | 'full'> & { readonly full: 'no' | 'yes' };

/** Lists happenings. */
export const happenings: Operation<Input, HappeningList> = resolvingNames({
  name: 'happenings',
  summary:
    'List the happenings that match a filter, newest first: what one or more articles report as the same act, with its reports and their independent origins.',
  route: { method: 'GET', path: '/api/happenings' },
  needs: ['store'],
  effect: 'read',
  gives: 'json',
  input: z.strictObject({
    ...filterInput,
    ...pageFields,
    ...scaleFields,
    full: z
      .enum(['no', 'yes'])
      .default('no')
      .describe(
        '`yes`: each with its members (event, article, span, quote) and its fields (each value, who gives it, agreed or disputed)',
      ),
  }),
  output: ANSWERS.happenings,
  example: { shows: 'what Kenya did', input: { actor: 'KEN' } },
  run: ({ cursor, limit, table, count, full, ...filter }, { store }) =>
    listHappenings(store, { filter, page: { cursor, limit }, table, count, full: full === 'yes' }),
});
