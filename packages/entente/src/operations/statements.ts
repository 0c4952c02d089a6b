// statements: lists statements with source, addressee and carriers.
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
  summary: 'List statements with source, addressee, content, speech (direct or indirect) and carriers.',
  route: { method: 'GET', path: '/api/statements' },
  needs: ['store'],
  effect: 'read',
  gives: 'json',
  input: z.strictObject({ ...statementFilterInput, ...pageFields }),
  output: pageOf(statementRow),
  example: { shows: 'statements by Kenyan sources', input: { source: 'KEN' } },
  run: ({ cursor, limit, ...filter }, { store }) => store.listStatements(filter, { cursor, limit }),
});
