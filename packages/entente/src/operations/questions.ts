// questions: what is saved, and how each question is delivered.
import { z } from 'zod';
import type { Operation } from './operation.js';
import { questionSchema, shownQuestion } from './question-schema.js';

const output = z.strictObject({
  delivering: z.boolean().describe('whether a process delivers them now'),
  items: z.array(questionSchema),
});
/** The saved questions of a store. */
export type QuestionsOutput = Readonly<z.infer<typeof output>>;

/** Lists saved questions. */
export const questions: Operation<globalThis.Record<string, never>, QuestionsOutput> = {
  name: 'questions',
  summary: 'List the saved questions: name, filter, how each is delivered, the last delivery, what failed.',
  route: { method: 'GET', path: '/api/questions' },
  needs: ['store'],
  effect: 'read',
  gives: 'json',
  input: z.strictObject({}),
  output,
  example: { shows: 'the saved questions of the store', input: {} },
  run: async (_, { store }) => ({
    delivering: await store.questions.delivering(),
    items: (await store.questions.list()).map(shownQuestion),
  }),
};
