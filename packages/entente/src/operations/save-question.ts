// save-question: a filter → a question that is kept under a name and delivered when there is news of it.
import { type Filter, toWholeQuery, type WayTarget } from '@entente/record';
import { z } from 'zod';
import { resolvingNames } from '../resolve-names.js';
import type { Operation } from './operation.js';
import { newQuestion, questionSchema, shownQuestion } from './question-schema.js';

interface Input extends Filter {
  readonly name: string;
  readonly webhook?: string;
  readonly secretEnv?: string;
  readonly mail?: string;
  readonly mailTo?: string;
  readonly fromStart: boolean;
}
const output = z.strictObject({
  question: questionSchema,
  added: z.boolean().describe('false where there is a question of this name, which stays as it was'),
});
/** A question, and whether it is new. */
export type SaveQuestionOutput = Readonly<z.infer<typeof output>>;

/** Saves a question. */
export const saveQuestion: Operation<Input, SaveQuestionOutput> = resolvingNames({
  name: 'save-question',
  summary:
    'Save a question under a name: it is delivered when it has a new happening, or a field of one comes to be disputed, to a webhook or as files of mail; an Atom feed of it is always there. It tells what is new from then on.',
  route: { method: 'POST', path: '/api/questions' },
  needs: ['store'],
  effect: 'write',
  gives: 'json',
  input: newQuestion,
  output,
  example: {
    shows: 'the question, and how it is delivered',
    input: { name: 'Kenya', actor: 'KEN', webhook: 'https://desk.example/alerts' },
  },
  async run({ name, webhook, secretEnv = null, mail, mailTo = null, fromStart, ...filter }, { store, who }) {
    const ways: WayTarget[] = [
      ...(webhook === undefined
        ? []
        : [{ way: 'webhook' as const, target: new URL(webhook).href, address: null, secret: secretEnv }]),
      ...(mail === undefined ? [] : [{ way: 'mail' as const, target: mail, address: mailTo, secret: null }]),
    ];
    const saved = { name, filter: toWholeQuery(filter), ways, who, fromStart };
    const { question, added } = await store.questions.add(saved);
    return { question: shownQuestion(question), added };
  },
});
