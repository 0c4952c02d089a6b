// question-alerts: the Atom feed of a saved question.
import { fromWholeQuery } from '@entente/record';
import { z } from 'zod';
import { atomFile } from './alerts.js';
import { type FileOutput, fileSchema } from './file-output.js';
import type { Operation } from './operation.js';
import { limitField } from './question-fields.js';
import { findQuestion, questionField } from './question-schema.js';

const input = z.strictObject({ question: questionField, limit: limitField(50, 200, 'happenings') });

/** Writes the feed. */
export const questionAlerts: Operation<z.infer<typeof input>, FileOutput> = {
  name: 'question-alerts',
  summary: 'Write the Atom feed of a saved question, as `alerts` does of a filter.',
  route: { method: 'GET', path: '/api/questions/{question}/alerts.atom' },
  needs: ['store'],
  effect: 'read',
  gives: 'file',
  input,
  output: fileSchema<FileOutput>(),
  example: { shows: 'the feed of what Kenya did', input: { question: 'Kenya' } },
  async run({ question, limit }, { store }) {
    const { name, filter } = await findQuestion(store, question);
    return atomFile(store, { filter: fromWholeQuery(filter), limit, name });
  },
};
