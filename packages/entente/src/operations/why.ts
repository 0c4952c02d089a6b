// why: an event or statement of the store → why it is coded as it is, and from which words.
import { indexRecords } from '@entente/exports';
import { z } from 'zod';
import { EXAMPLE_IDS } from './example-story.js';
import { explainFact } from './explain.js';
import { type Explanation, explanation } from './explanation.js';
import { NotFoundError, type Operation } from './operation.js';
import { idField } from './question-fields.js';

/** Explains a fact of the store. */
export const why: Operation<{ readonly id: string }, Explanation> = {
  name: 'why',
  summary: 'Explain why an event or statement of the store is coded as it is, and from which words.',
  route: { method: 'GET', path: '/api/facts/{id}/why' },
  needs: ['engine', 'store'],
  effect: 'read',
  gives: 'json',
  input: z.strictObject({ id: idField('an event or statement') }),
  output: explanation,
  example: { shows: 'why `agreed` is AGREE', input: { id: EXAMPLE_IDS.event } },
  async run({ id }, { engine, store }) {
    const row = (await store.event(id)) ?? (await store.statement(id));
    const kept = row && (await store.article(row.article));
    const fact = kept?.current.find((item) => item.id === id);
    if (!kept || (fact?.kind !== 'event' && fact?.kind !== 'statement'))
      throw new NotFoundError('event or statement', id);
    return explainFact(indexRecords(kept.article, kept.current), fact, engine);
  },
};
