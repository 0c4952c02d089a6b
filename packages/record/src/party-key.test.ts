// Keys: known parties keep their canonical id, all others get a key from name and country.
import { expect, it } from 'vitest';
import { foldName, partyKey } from './party-key.js';

it.each([
  ['Ángela  Ruíz', 'angela-ruiz'],
  ['Hodan Warsame, the envoy', 'hodan-warsame-the-envoy'],
  ['Côte d’Ivoire', 'cote-d’ivoire'],
  ['a|b,c', 'a-b-c'],
  ['ﬁrst\n“unit”', 'first-“unit”'],
  ['Владимир', 'владимир'],
  [' , ', ''],
])('folds %s', (name, folded) => expect(foldName(name)).toBe(folded));

it.each([
  ['country:KEN', { kind: 'actor', canonical: 'country:KEN', name: 'Kenya', country: 'KEN' }],
  ['outlet:Post Gazette', { kind: 'actor', canonical: 'outlet:Post, Gazette', name: 'Gazette' }],
  ['name:protesters|KEN', { kind: 'actor', name: 'protesters', country: 'KEN' }],
  ['name:protesters|-', { kind: 'actor', name: 'protesters' }],
  ['geonames:184745', { kind: 'place', canonical: 'geonames:184745', name: 'Nairobi', location: null }],
  ['name:pier-four|-', { kind: 'place', name: 'Pier Four', location: null }],
  [
    'name:dadaab|KEN',
    { kind: 'place', name: 'Dadaab', location: { name: 'Dadaab', country: 'KEN', feature: 'city' } },
  ],
] as const)('%s', (key, who) => expect(partyKey(who)).toBe(key));

it('keeps namesakes of two countries apart', () => {
  const key = (country: string) => partyKey({ kind: 'actor', name: 'Army', country });
  expect(key('KEN')).not.toBe(key('SOM'));
});
