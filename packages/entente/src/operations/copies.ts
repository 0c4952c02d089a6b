// copies: who else carried an article, and who was first.
import type { CopyGroup } from '@entente/record';
import { ANSWERS } from '@entente/views';
import { z } from 'zod';
import { EXAMPLE_IDS } from './example-story.js';
import { NotFoundError, type Operation } from './operation.js';
import { idField } from './question-fields.js';

/** Shows the copies of one article. */
export const copies: Operation<{ readonly id: string }, CopyGroup> = {
  name: 'copies',
  summary:
    'Show the copies of an article across outlets and days: which one was published first, and who carried it.',
  route: { method: 'GET', path: '/api/articles/{id}/copies' },
  needs: ['store'],
  effect: 'read',
  gives: 'json',
  input: z.strictObject({ id: idField('an article') }),
  output: ANSWERS.copies,
  example: { shows: 'who carried the example story', input: { id: EXAMPLE_IDS.article } },
  async run({ id }, { store }) {
    const found = await store.copies(id);
    if (!found) throw new NotFoundError('article', id);
    return found;
  },
};
