// Rows of named features: what is set stands at its name's place.
import { describe, expect, it } from 'vitest';
import { rowMaker } from './feature-row.js';

const NAMES = ['distance', 'isNoun'] as const;

describe('rows of features', () => {
  it('have each value at the place of its name, truth as 1', () => {
    const row = rowMaker(NAMES)();
    row.set('isNoun', true);
    row.set('distance', 2.5);
    expect([...row.values]).toEqual([2.5, 1]);
  });

  it('a feature that is not set is 0, and rows do not share values', () => {
    const make = rowMaker(NAMES);
    const first = make();
    first.set('distance', 7);
    expect([...make().values]).toEqual([0, 0]);
  });
});
