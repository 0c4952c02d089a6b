// corrections: lists corrections with person, time and reason.
import { type Correction, correction, type Page, type PageRequest, pageFields } from '@entente/record';
import { pageOf } from '@entente/views';
import { z } from 'zod';
import type { Operation } from './operation.js';
import { idField } from './question-fields.js';

type Input = PageRequest & { readonly article?: string };

/** Lists corrections. */
export const corrections: Operation<Input, Page<Correction>> = {
  name: 'corrections',
  summary: 'List the corrections, newest first, of one article or of all, with person, time and reason.',
  route: { method: 'GET', path: '/api/corrections' },
  needs: ['store'],
  effect: 'read',
  gives: 'json',
  input: z.strictObject({ article: idField('an article').optional(), ...pageFields }),
  output: pageOf(correction),
  example: { shows: 'every correction, undone ones included', input: {} },
  run: ({ cursor, limit, article }, { store }) => store.corrections({ cursor, limit }, article),
};
