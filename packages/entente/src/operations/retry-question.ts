// retry-question: messages that were given up, or wait for another attempt, are tried again at once.
import { z } from 'zod';
import type { Operation } from './operation.js';
import { findQuestion, namedQuestion } from './question-schema.js';

const output = z.strictObject({ retried: z.number().describe('number of messages') });

/** Tries messages again. */
export const retryQuestion: Operation<z.infer<typeof namedQuestion>, z.infer<typeof output>> = {
  name: 'retry-question',
  summary: 'Try the messages of a saved question again that were given up, and those that wait, at once.',
  route: { method: 'POST', path: '/api/question-retries' },
  needs: ['store'],
  effect: 'write',
  gives: 'json',
  input: namedQuestion,
  output,
  example: { shows: 'how many messages are tried again', input: { question: 'Kenya' } },
  async run({ question }, { store }) {
    const { id } = await findQuestion(store, question);
    return { retried: await store.questions.retry(id) };
  },
};
