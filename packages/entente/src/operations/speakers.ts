// speakers: number of statements by source and carrier.
import type { Speakers, StatementFilter } from '@entente/record';
import { ANSWERS, countSpeakers } from '@entente/views';
import { z } from 'zod';
import { resolvingNames } from '../resolve-names.js';
import type { Operation } from './operation.js';
import { limitField, statementFilterInput } from './question-fields.js';

/** Counts speakers. */
export const speakers: Operation<StatementFilter & { readonly limit: number }, Speakers> = resolvingNames({
  name: 'speakers',
  summary: 'Count statements by source, direct or indirect, and how often each outlet carries each source.',
  route: { method: 'GET', path: '/api/speakers' },
  needs: ['store'],
  effect: 'read',
  gives: 'json',
  input: z.strictObject({ ...statementFilterInput, limit: limitField(50, 500, 'speakers') }),
  output: ANSWERS.speakers,
  example: { shows: 'the speakers of the example story and who carries them', input: {} },
  run: ({ limit, ...filter }, { store }) => countSpeakers(store, { filter, limit }),
});
