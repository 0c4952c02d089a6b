// Display names of keys, learned from answers or derived from the key.
import { describe, expect, it } from 'vitest';
import { learnName, nameOfKey, nameOfType, signed } from './names.js';

describe('nameOfKey', () => {
  it.each([
    ['RUS', 'RUS'],
    ['country:KEN', 'KEN'],
    ['org:nato', 'NATO'],
    ['org:african-union', 'African Union'],
    ['person:sergey-lavrov', 'Sergey Lavrov'],
    ['name:hodan warsame|SOM', 'Hodan Warsame'],
    ["name:o'brien élan|-", "O'Brien Élan"],
  ])('%s', (key, name) => expect(nameOfKey(key)).toBe(name));
  it('prefers what an answer told', () => {
    learnName('country:SOM', 'Somalia');
    expect(nameOfKey('country:SOM')).toBe('Somalia');
  });
});

it('types and numbers read as in print', () => {
  expect(nameOfType('AGREE')).toBe('Agree');
  expect([signed(-4.4), signed(3), signed(null)]).toEqual(['−4.4', '3', '–']);
});
