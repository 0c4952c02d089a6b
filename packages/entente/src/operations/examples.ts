// examples: adds the stories that come with Entente to the store.
import { z } from 'zod';
import { keepExamples } from '../keep-examples.js';
import type { Operation } from './operation.js';

const output = z.strictObject({ added: z.number(), known: z.number() });

/** Loads the examples corpus. */
export const examples: Operation<Record<string, never>, z.infer<typeof output>> = {
  name: 'examples',
  summary: 'Add the example stories that come with Entente to the store, so that every view has data.',
  route: { method: 'POST', path: '/api/examples' },
  needs: ['engine', 'store'],
  effect: 'write',
  gives: 'json',
  input: z.strictObject({}),
  output,
  example: { shows: 'how many stories were new to the store', input: {} },
  run: (_, { engine, store }) => keepExamples({ engine, store }),
};
