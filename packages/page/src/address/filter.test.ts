// Queries and filters: names of the API, repeated or joined values, single-valued fields, removed fields.
import { describe, expect, it } from 'vitest';
import { fieldsOf, pickQuery, queryOf, valuesOf, withValues } from './filter.js';

const query = (text: string) => new URLSearchParams(text);

describe('valuesOf', () => {
  it.each([
    ['type=AID&type=AGREE', 'type', ['AID', 'AGREE']],
    ['type=AID,AGREE, AID,', 'type', ['AID', 'AGREE']],
    ['text=one, two', 'text', ['one, two']],
    ['from=2024-01-01&from=2025-01-01', 'from', ['2024-01-01']],
    ['also=actor=RUS,BLR&also=type=AID', 'also', ['actor=RUS,BLR', 'type=AID']],
    ['type=', 'type', []],
    ['', 'party', []],
  ] as const)('%s → %s', (text, field, values) => {
    expect(
      valuesOf(query(text.replaceAll('also=', 'also=').replace(/also=([a-z]+)=/g, 'also=$1%3D')), field),
    ).toEqual(values);
  });
});

describe('withValues', () => {
  it('sets one field, keeps the others, and starts the list over', () => {
    const next = withValues(query('type=AID&cursor=abc&unit=month'), 'type', ['AGREE', 'AID']);
    expect([...next]).toEqual([
      ['unit', 'month'],
      ['type', 'AGREE,AID'],
    ]);
  });
  it('takes a field out without values', () => {
    expect(withValues(query('type=AID&to=2024-01-01'), 'type', []).toString()).toBe('to=2024-01-01');
  });
  it('does not change the query it is given', () => {
    const before = query('type=AID');
    withValues(before, 'type', []);
    expect(before.toString()).toBe('type=AID');
  });
});

describe('queryOf', () => {
  it('writes evidence as the API reads it, each of `also` whole', () => {
    const written = queryOf({
      actor: ['RUS', 'CHN'],
      from: '2024-01-01',
      also: ['type=AID,AGREE', 'actor=RUS'],
    });
    expect([...written]).toEqual([
      ['actor', 'RUS,CHN'],
      ['from', '2024-01-01'],
      ['also', 'type=AID,AGREE'],
      ['also', 'actor=RUS'],
    ]);
  });
});

describe('pickQuery', () => {
  it('leaves out what a view does not understand', () => {
    const picked = pickQuery(query('fact=x&type=AID&about=KEN&text='), fieldsOf('events'));
    expect(picked.toString()).toBe('type=AID');
    expect(pickQuery(query('type=AID'), fieldsOf('none')).toString()).toBe('');
  });
});
