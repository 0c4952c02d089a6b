// undo: undoes a correction; the store keeps both.
import { type Correction, correction, makeCorrection } from '@entente/record';
import { z } from 'zod';
import { reasonFields } from './correct.js';
import { EXAMPLE_IDS } from './example-story.js';
import { findCorrection } from './find-correction.js';
import { NotFoundError, type Operation } from './operation.js';
import { idField } from './question-fields.js';

const input = z.strictObject({ id: idField('a correction'), ...reasonFields });

/** Undoes a correction. */
export const undo: Operation<z.infer<typeof input>, Correction> = {
  name: 'undo',
  summary: 'Undo a correction; the store keeps both, with person, time and reason.',
  route: { method: 'POST', path: '/api/corrections/{id}/undo' },
  needs: ['store'],
  effect: 'write',
  gives: 'json',
  input,
  output: correction,
  example: {
    shows: 'an undone correction',
    input: { id: EXAMPLE_IDS.correction, reason: 'the manual counts border posts otherwise' },
  },
  async run({ id, reason, who }, { store, now, who: asker }) {
    const target = await findCorrection(store, id);
    const kept = target && (await store.article(target.article));
    if (!kept) throw new NotFoundError('correction', id);
    const maker = { who: who ?? asker, when: now() };
    return store.correct(makeCorrection(kept, { action: 'undo', target: id, reason }, maker));
  },
};
