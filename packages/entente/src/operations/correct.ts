// correct: stores a correction or confirmation of an event, with person, time and reason; it applies in every view.
import { type Correction, correction, eventChange, makeCorrection } from '@entente/record';
import { z } from 'zod';
import { knowledgeOnce } from '../coder.js';
import { EXAMPLE_IDS } from './example-story.js';
import { NotFoundError, type Operation } from './operation.js';
import { idField } from './question-fields.js';

/** Reason and person. */
export const reasonFields = {
  reason: z.string().trim().min(1).max(2000).describe('the reason, for later readers'),
  who: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .optional()
    .describe('the person who makes the correction; by default the user of the interface'),
};
const input = z.strictObject({
  article: idField('the article'),
  action: z
    .enum(['change', 'reject', 'confirm', 'add'])
    .describe('change or reject an event, confirm it unchanged, or add a missed one'),
  target: z.string().max(200).optional().describe('change, reject, confirm: id of the event'),
  trigger: z
    .union([
      z.string().min(1).max(400),
      z.strictObject({ start: z.number().int(), end: z.number().int(), quote: z.string().optional() }),
    ])
    .optional()
    .describe('add: the words that name the act, or their offsets into the text of the article'),
  change: eventChange
    .default({})
    .describe('the new values; actors, recipients and place by their ids in the article'),
  ...reasonFields,
});

/** Stores a correction. */
export const correct: Operation<z.infer<typeof input>, Correction> = {
  name: 'correct',
  summary: 'Correct the record: change, reject or confirm an event, or add a missed one, with a reason.',
  route: { method: 'POST', path: '/api/corrections' },
  needs: ['store'],
  effect: 'write',
  gives: 'json',
  input,
  output: correction,
  example: {
    shows: 'a correction of the contexts of an event',
    input: {
      article: EXAMPLE_IDS.article,
      action: 'change',
      target: EXAMPLE_IDS.event,
      change: { contexts: ['territory', 'economic'] },
      reason: 'border posts are a matter of territory and trade',
    },
  },
  async run({ article, who, ...wanted }, { store, now, who: asker }) {
    const kept = await store.article(article);
    if (!kept) throw new NotFoundError('article', article);
    const { eventTypes } = await knowledgeOnce();
    const made = makeCorrection(kept, wanted, {
      who: who ?? asker,
      when: now(),
      modesOf: (type) =>
        eventTypes.find((row) => row.type === type)?.modes.flatMap(({ mode }) => mode ?? []) ?? [],
    });
    return store.correct(made);
  },
};
