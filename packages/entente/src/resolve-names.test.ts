// Names in inputs: countries and demonyms, actors by exact name, in any case; and suggestions for unknown names.
import type { ActorSummary } from '@entente/record';
import { describe, expect, it } from 'vitest';
import { resolveNames } from './resolve-names.js';

const actor = (key: string, name: string, names: readonly string[] = [name]): ActorSummary => ({
  ...{ key, name, names, kind: 'person', country: null, sectors: [], articles: 1, mentions: 1 },
});
const ACTORS = [
  actor('person:daniel-otieno', 'Daniel Otieno', ['Daniel Otieno', 'Otieno']),
  actor('name:otieno|KEN', 'Otieno'),
  actor('country:RUS', 'Russia'),
];
const store = { findActors: async () => ACTORS };

describe('resolveNames', () => {
  it.each([
    ['Russia', ['RUS']],
    ['russia', ['RUS']],
    ['Russians', ['RUS']],
    ['Kenyan', ['KEN']],
    ['rus', ['RUS']],
    ['RUS', ['RUS']],
    ['-', ['-']],
    ['country:-', ['country:-']],
    ['person:nobody', ['person:nobody']],
    ['Daniel Otieno', ['person:daniel-otieno']],
    ['OTIENO', ['person:daniel-otieno', 'name:otieno|KEN']],
  ])('takes %s as %j', async (typed, expected) => {
    expect(await resolveNames({ actor: [typed], type: ['AID'] }, store)).toEqual({
      actor: expected,
      type: ['AID'],
    });
  });

  it('takes both sides of a pair, the sides between, and the actor of a dossier', async () => {
    expect(await resolveNames({ a: 'Russia', b: 'china' }, store)).toEqual({ a: 'RUS', b: 'CHN' });
    expect(await resolveNames({ between: ['Kenya', 'Otieno'] }, store)).toEqual({
      between: ['KEN', 'person:daniel-otieno'],
    });
    expect(await resolveNames({ key: 'Russia' }, store)).toEqual({ key: 'country:RUS' });
  });

  it('says who may have been meant by a name that nobody bears', async () => {
    await expect(resolveNames({ actor: ['Rusia'] }, store)).rejects.toMatchObject({
      name: 'UnknownNameError',
      message: expect.stringMatching(/nobody named "Rusia".*did you mean .*country:RUS \(Russia\)/),
    });
    await expect(resolveNames({ a: 'Xyzzy' }, { findActors: async () => [] })).rejects.toThrow(
      /nobody named "Xyzzy"/,
    );
  });
});
