// Filters as URL queries: lists, `also`, and parsing back.
import { describe, expect, it } from 'vitest';
import { conjuncts, filter, placeKey, statementConjuncts, statementFilter, toQuery } from './question.js';

describe('filter', () => {
  it('reads values that repeat or are joined by commas', () => {
    const wanted = { type: ['AID', 'AGREE'], from: '2024-05-01' };
    expect(filter.parse({ type: 'AID, AGREE', from: '2024-05-01' })).toEqual(wanted);
    expect(filter.parse({ type: ['AID', 'AGREE'], from: '2024-05-01' })).toEqual(wanted);
  });
  it('refuses unknown fields and values, also in `also`', () => {
    for (const bad of [{ typ: 'AID' }, { type: 'HELP' }, { from: '2024-02-30' }, { also: 'typ=AID' }])
      expect(filter.safeParse(bad).success, JSON.stringify(bad)).toBe(false);
    for (const also of ['also=type%3DAID', '__proto__=x', 'constructor=x', 'toString=x&type=AID'])
      expect(filter.safeParse({ also }).success, also).toBe(false);
  });
  it('comes apart into filters that must all hold', () => {
    const asked = filter.parse({
      actor: 'person:a',
      also: [toQuery({ actor: ['RUS', 'name:x|-'], text: 'a, b' })],
    });
    expect(conjuncts(asked)).toEqual([{ actor: ['person:a'] }, { actor: ['RUS', 'name:x|-'], text: 'a, b' }]);
    expect(statementConjuncts(statementFilter.parse({ also: 'source=RUS&from=2024-05-01' }))).toEqual([
      {},
      { source: ['RUS'], from: '2024-05-01' },
    ]);
  });
  it('writes the same query whatever the order of the fields', () =>
    expect(toQuery({ type: ['AID'], actor: ['RUS', 'CHN'] })).toBe(
      toQuery({ actor: ['RUS', 'CHN'], type: ['AID'] }),
    ));
});

describe('placeKey', () => {
  it('is the closest thing known', () => {
    expect(placeKey({ geonames: 184745, country: 'KEN' })).toBe('geonames:184745');
    expect(placeKey({ geonames: null, country: 'KEN' })).toBe('country:KEN');
    expect(placeKey({ geonames: null, country: null })).toBe('geonames:-');
    expect(placeKey(null)).toBeNull();
  });
});
