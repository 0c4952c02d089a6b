// actor: everything known about one actor.
import type { Dossier, Filter } from '@entente/record';
import { ANSWERS, type DossierRequest, tellActor } from '@entente/views';
import { z } from 'zod';
import { resolvingNames } from '../resolve-names.js';
import { NotFoundError, type Operation } from './operation.js';
import { filterInput, scaleFields } from './question-fields.js';

type Input = Filter & Omit<DossierRequest, 'filter'>;

/** Returns the dossier of an actor. */
export const actor: Operation<Input, Dossier> = resolvingNames({
  name: 'actor',
  summary:
    'Show the dossier of an actor: what it did and what was done to it, statements by and about it, and its offices over time.',
  route: { method: 'GET', path: '/api/actors/{key}' },
  needs: ['store'],
  effect: 'read',
  gives: 'json',
  input: z.strictObject({
    key: z.string().min(1).max(200).describe('key of the actor, from `actors`'),
    ...filterInput,
    ...scaleFields,
  }),
  output: ANSWERS.dossier,
  example: { shows: 'Kenya: happenings, counterparts, statements', input: { key: 'country:KEN' } },
  async run({ key, table, count, ...filter }, { store }) {
    const dossier = await tellActor(store, { key, filter, table, count });
    if (!dossier) throw new NotFoundError('actor', key);
    return dossier;
  },
});
