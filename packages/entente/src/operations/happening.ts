// happening: one happening with all that its reports say.
import type { HappeningView } from '@entente/record';
import { ANSWERS, showHappening } from '@entente/views';
import { z } from 'zod';
import { EXAMPLE_IDS } from './example-story.js';
import { NotFoundError, type Operation } from './operation.js';
import { atField, idField } from './question-fields.js';

type Input = { readonly id: string; readonly at?: string | undefined };

/** Shows one happening. */
export const happening: Operation<Input, HappeningView> = {
  name: 'happening',
  summary:
    'Show one happening: who reports it, each value with those who give it, agreed or disputed; who denies it; what became of it; what was expected; related happenings.',
  route: { method: 'GET', path: '/api/happenings/{id}' },
  needs: ['store'],
  effect: 'read',
  gives: 'json',
  input: z.strictObject({ id: idField('a happening, or of any event of it'), ...atField }),
  output: ANSWERS.happening,
  example: { shows: 'the agreement of the example story and its reports', input: { id: EXAMPLE_IDS.event } },
  async run({ id, at }, { store }) {
    const found = await showHappening(store, id, at);
    if (!found) throw new NotFoundError('happening', id);
    return found;
  },
};
