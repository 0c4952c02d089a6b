// codebook: the event types with their modes, definitions and clauses, for annotators.
import { EVENT_TYPES } from '@entente/record';
import { z } from 'zod';
import { knowledgeOnce } from '../coder.js';
import type { Operation } from './operation.js';

const output = z.strictObject({
  types: z.array(
    z.strictObject({
      type: z.enum(EVENT_TYPES),
      label: z.string(),
      definition: z.string(),
      clause: z.string().describe('the clause of the coding manual'),
      quad: z.number().describe('quad class (PLOVER)'),
      modes: z.array(z.strictObject({ mode: z.string(), definition: z.string() })),
    }),
  ),
});

/** Lists event types and modes. */
export const codebook: Operation<Record<string, never>, z.infer<typeof output>> = {
  name: 'codebook',
  summary: 'List the event types with their modes, definitions and the clauses of the coding manual.',
  route: { method: 'GET', path: '/api/codebook' },
  needs: [],
  effect: 'read',
  gives: 'json',
  input: z.strictObject({}),
  output,
  example: { shows: 'all types and modes', input: {} },
  async run() {
    const { eventTypes } = await knowledgeOnce();
    const types = eventTypes.map(({ type, label, definition, clause, quad, modes }) => ({
      type,
      label,
      definition,
      clause,
      quad: quad.plover,
      modes: modes.flatMap(({ mode, definition }) => (mode === null ? [] : [{ mode, definition }])),
    }));
    return { types };
  },
};
