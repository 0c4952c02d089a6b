// actor: everything known about one actor.
import type { Dossier, Filter, ScaleTable } from '@entente/record';
import { ANSWERS, tellActor } from '@entente/views';
import { z } from 'zod';
import { resolvingNames } from '../resolve-names.js';
import { NotFoundError, type Operation } from './operation.js';
import { filterInput, tableField } from './question-fields.js';

type Input = Filter & { readonly key: string; readonly table: ScaleTable };

/** Returns the dossier of an actor. */
export const actor: Operation<Input, Dossier> = resolvingNames({
  name: 'actor',
  summary:
    'Show the dossier of an actor: its events as actor and as recipient, statements by and about it, and its offices over time.',
  route: { method: 'GET', path: '/api/actors/{key}' },
  needs: ['store'],
  effect: 'read',
  gives: 'json',
  input: z.strictObject({
    key: z.string().min(1).max(200).describe('key of the actor, from `actors`'),
    ...filterInput,
    table: tableField,
  }),
  output: ANSWERS.dossier,
  example: { shows: 'Kenya: events, counterparts, statements', input: { key: 'country:KEN' } },
  async run({ key, table, ...filter }, { store }) {
    const dossier = await tellActor(store, { key, filter, table });
    if (!dossier) throw new NotFoundError('actor', key);
    return dossier;
  },
});
