// join: keeps a person's word that two events are one happening, or that they are not.
import type { Joining } from '@entente/record';
import { joining } from '@entente/views';
import { z } from 'zod';
import { reasonFields } from './correct.js';
import { EXAMPLE_IDS } from './example-story.js';
import { NotFoundError, type Operation } from './operation.js';
import { idField } from './question-fields.js';

const input = z
  .strictObject({
    one: idField('an event'),
    other: idField('another event'),
    together: z
      .boolean()
      .default(true)
      .describe('true: both are one happening; false: they are two, and are taken apart'),
    ...reasonFields,
  })
  .refine(({ one, other }) => one !== other, { message: 'expected two different events', path: ['other'] });

/** Joins two events, or takes them apart. */
export const join: Operation<z.infer<typeof input>, Joining> = {
  name: 'join',
  summary:
    'Say that two events are one happening, or that they are not, with a reason; a later word on the same two replaces it, and a new reading keeps it.',
  route: { method: 'POST', path: '/api/joinings' },
  needs: ['store'],
  effect: 'write',
  gives: 'json',
  input,
  output: joining,
  example: {
    shows: 'two events of the example story, told apart',
    input: {
      one: EXAMPLE_IDS.event,
      other: EXAMPLE_IDS.otherEvent,
      together: false,
      reason: 'the agreement, and the talks at which it was told',
    },
  },
  async run({ one, other, together, reason, who }, { store, now, who: asker }) {
    for (const id of [one, other]) if (!(await store.event(id))) throw new NotFoundError('event', id);
    const [first, second] = [one, other].sort() as [string, string];
    const made = { one: first, other: second, together, who: who ?? asker, when: now(), reason };
    await store.join(made);
    return made;
  },
};
