// Fields side by side: which values are one, which differ without a dispute, which are disputed; copies count once.
import { describe, expect, it } from 'vitest';
import { fieldsOf } from './fields.js';
import { keptOf, type Wanted } from './test-support/member.js';

const fieldOf = (name: string, ...wanted: readonly Wanted[]) =>
  fieldsOf(keptOf(...wanted)).find((field) => field.name === name);
const verdict = (name: string, ...wanted: readonly Wanted[]) => fieldOf(name, ...wanted)?.verdict;
const place = (
  name: string,
  country: string,
  [lat, lon]: readonly [number, number] = [0, 0],
  geonames = 1,
) => ({
  ...{ name, country, admin1: null, geonames, lat, lon, feature: 'city', ref: `place-${name}` },
});

describe('agreed, single, disputed', () => {
  it('is decided by what independent origins say', () => {
    expect(verdict('day', { n: 1, on: '2024-05-01' }, { n: 2, on: '2024-05-01' })).toBe('agreed');
    expect(verdict('day', { n: 1, on: '2024-05-01' }, { n: 2, on: '2024-05-02' })).toBe('disputed');
    expect(verdict('day', { n: 1, on: '2024-05-01' }, { n: 2 })).toBe('single');
    expect(verdict('day', { n: 1 }, { n: 2 })).toBeUndefined();
  });
  it('counts copies once', () => {
    const field = fieldOf('day', { n: 1, on: '2024-05-01' }, { n: 2, on: '2024-05-01', origin: 'article-1' });
    expect(field).toMatchObject({ verdict: 'single', values: [{ origins: 1, tellings: [{}, {}] }] });
  });
  it('puts the value that most origins give first, with who gives it', () => {
    const wanted = [
      { n: 1, on: '2024-05-01' },
      { n: 2, on: '2024-05-02' },
      { n: 3, on: '2024-05-02', sources: ['Otieno'] },
    ];
    const [first, second] = fieldOf('day', ...wanted)!.values;
    expect(first).toMatchObject({ value: '2024-05-02', origins: 2 });
    expect(first!.tellings.map(({ publisher }) => publisher)).toEqual(['Outlet 2', 'Outlet 3']);
    expect(first!.tellings[1]!.sources).toEqual([{ key: 'name:otieno|-', name: 'Otieno' }]);
    expect(second).toMatchObject({ value: '2024-05-01', origins: 1 });
  });
});

describe('what differs without a dispute', () => {
  it('a day within a stretch of days', () => {
    expect(verdict('day', { n: 1, on: '2024-05-01/2024-05-05' }, { n: 2, on: '2024-05-02' })).toBe('agreed');
  });
  it('the day for which an act was announced, and the day on which it was done', () => {
    const announced = { n: 1, status: 'future', on: '2024-05-14' } as const;
    expect(verdict('day', announced, { n: 2, on: '2024-05-13' })).toBe('single');
  });
  it('a person and the country for which the person acts; not two countries', () => {
    expect(verdict('actors', { n: 1 }, { n: 2, actors: ['Otieno'] })).toBe('agreed');
    expect(verdict('actors', { n: 1 }, { n: 2, actors: ['Chad'] })).toBe('disputed');
    expect(verdict('actors', { n: 1 }, { n: 2, actors: ['Chad', 'Kenya'] })).toBe('agreed');
  });
  it('a party whose number differs', () => {
    const soldiers = (n: number, name: string, country: string) => ({
      ...{ n, recipients: [`${name}, ${country}`] },
    });
    expect(
      verdict('recipients', soldiers(1, 'three soldiers', 'KEN'), soldiers(2, '5 soldiers', 'SOM')),
    ).toBe('agreed');
    expect(verdict('recipients', soldiers(1, 'three soldiers', 'KEN'), soldiers(2, 'three men', 'SOM'))).toBe(
      'disputed',
    );
  });
  it('places near each other, or a country and a town in it; not two towns, nor two countries', () => {
    const port = place('the port', 'KEN', [-4.05, 39.66]);
    expect(
      verdict('place', { n: 1, place: port }, { n: 2, place: place('Mombasa', 'KEN', [-4, 39.7], 2) }),
    ).toBe('agreed');
    expect(
      verdict('place', { n: 1, place: port }, { n: 2, place: place('Nairobi', 'KEN', [-1.28, 36.8], 2) }),
    ).toBe('disputed');
    const country = { ...place('Kenya', 'KEN', [1, 38], 3), feature: 'country' };
    expect(verdict('place', { n: 1, place: port }, { n: 2, place: country })).toBe('agreed');
    expect(
      verdict('place', { n: 1, place: port }, { n: 2, place: place('Kismayo', 'SOM', [-4.05, 39.66], 2) }),
    ).toBe('disputed');
    const elsewhere = { ...place('Kismayo', 'SOM', [-4.05, 39.66], 2), basis: 'context' } as const;
    expect(verdict('place', { n: 1, place: port }, { n: 2, place: elsewhere })).not.toBe('disputed');
  });
  it('a status that develops; not one that is denied after it was reported', () => {
    expect(verdict('status', { n: 1, status: 'future' }, { n: 2 })).toBe('agreed');
    expect(verdict('status', { n: 1, status: 'negated' }, { n: 2 })).toBe('agreed');
    expect(verdict('status', { n: 1 }, { n: 2, status: 'negated' })).toBe('disputed');
  });
});

describe('numbers', () => {
  const killed = (n: number, sentence: string, more: Partial<Wanted> = {}): Wanted => ({
    ...{ n, type: 'ASSAULT', sentence, ...more },
  });
  it('are compared with what they can mean', () => {
    const three = killed(1, 'A bomb killed three men.');
    expect(verdict('killed', three, killed(2, 'A bomb killed 3 people.'))).toBe('agreed');
    expect(verdict('killed', three, killed(2, 'A bomb killed five men.'))).toBe('disputed');
    expect(
      verdict('killed', killed(1, 'A bomb killed at least 12 men.'), killed(2, 'A bomb killed 15.')),
    ).toBe('agreed');
    expect(
      verdict('killed', killed(1, 'A bomb killed at least 12 men.'), killed(2, 'A bomb killed 9.')),
    ).toBe('disputed');
  });
  it('that an outlet raises later are updates', () => {
    const first = killed(1, 'A bomb killed three men.', { publisher: 'Harbour Wire' });
    const later = killed(3, 'A bomb killed five men.', { publisher: 'Harbour Wire' });
    const field = fieldOf('killed', first, later, killed(2, 'A bomb killed five men.'))!;
    expect(field.verdict).toBe('agreed');
    expect(field.values).toMatchObject([
      { value: '5', origins: 2, revised: false },
      { value: '3', origins: 0, revised: true },
    ]);
  });
  it('that an outlet lowers, or another outlet raises, are disputed', () => {
    const first = killed(1, 'A bomb killed five men.', { publisher: 'Harbour Wire' });
    expect(verdict('killed', first, killed(2, 'A bomb killed 3.', { publisher: 'Harbour Wire' }))).toBe(
      'disputed',
    );
    expect(verdict('killed', first, killed(2, 'A bomb killed 7.'))).toBe('disputed');
  });
  it('of things are told where two origins give them', () => {
    const duty = { n: 1, sentence: 'Kenya put a duty of 25 percent on cement.' };
    expect(verdict('percent', duty, { n: 2, sentence: 'A duty of 30 percent.' })).toBe('disputed');
    expect(verdict('percent', duty, { n: 2 })).toBeUndefined();
  });
});
