// examples: the stories that come with Entente, kept in one go.
import { z } from 'zod';
import { keepExamples } from '../keep-examples.js';
import type { Operation } from './operation.js';

const output = z.strictObject({ added: z.number(), known: z.number() });

/** Loads the examples corpus. */
export const examples: Operation<Record<string, never>, z.infer<typeof output>> = {
  name: 'examples',
  summary: 'Keep the example stories that come with Entente, so that every view has something to show.',
  route: { method: 'POST', path: '/api/examples' },
  needs: ['engine', 'store'],
  effect: 'write',
  gives: 'json',
  input: z.strictObject({}),
  output,
  example: { shows: 'how many stories were new to the store', input: {} },
  run: (_, { engine, store }) => keepExamples({ engine, store }),
};
