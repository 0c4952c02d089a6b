// remove-question: a question is delivered no longer.
import type { Question } from '@entente/record';
import type { z } from 'zod';
import type { Operation } from './operation.js';
import { findQuestion, namedQuestion, questionSchema, shownQuestion } from './question-schema.js';

/** Removes a question. */
export const removeQuestion: Operation<z.infer<typeof namedQuestion>, Question> = {
  name: 'remove-question',
  summary: 'Forget a saved question, with the messages that wait for their delivery.',
  route: { method: 'POST', path: '/api/question-removals' },
  needs: ['store'],
  effect: 'write',
  gives: 'json',
  input: namedQuestion,
  output: questionSchema,
  example: { shows: 'the question as it was', input: { question: 'Kenya' } },
  async run({ question }, { store }) {
    const found = await findQuestion(store, question);
    await store.questions.remove(found.id);
    return shownQuestion(found);
  },
};
