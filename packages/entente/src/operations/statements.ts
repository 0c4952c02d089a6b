// statements: who said what to whom, through whom.
import {
  type Page,
  type PageRequest,
  pageFields,
  type StatementFilter,
  type StatementRow,
} from '@entente/record';
import { pageOf, statementRow } from '@entente/views';
import { z } from 'zod';
import { resolvingNames } from '../resolve-names.js';
import type { Operation } from './operation.js';
import { statementFilterInput } from './question-fields.js';

/** Lists statements. */
export const statements: Operation<StatementFilter & PageRequest, Page<StatementRow>> = resolvingNames({
  name: 'statements',
  summary: 'List who said what to whom, word for word or not, and through which outlets it came.',
  route: { method: 'GET', path: '/api/statements' },
  needs: ['store'],
  effect: 'read',
  gives: 'json',
  input: z.strictObject({ ...statementFilterInput, ...pageFields }),
  output: pageOf(statementRow),
  example: { shows: 'what Kenyans said', input: { source: 'KEN' } },
  run: ({ cursor, limit, ...filter }, { store }) => store.listStatements(filter, { cursor, limit }),
});
