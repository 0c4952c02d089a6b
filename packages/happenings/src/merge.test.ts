// The merged row of a happening: which value stands where reports differ, what counts once, and that order says nothing.
import type { HappeningRow, RowPlace } from '@entente/record';
import { describe, expect, it } from 'vitest';
import { countOf, mergeEvents } from './merge.js';
import { memberOf, type Wanted } from './test-support/member.js';

const merged = (...wanted: readonly Wanted[]): HappeningRow => mergeEvents(wanted.map(memberOf));
const names = (parties: HappeningRow['actors']) => parties.map(({ name }) => name);
const place = (name: string, geonames: number | null): RowPlace => ({
  ...{ name, geonames, country: 'KEN', admin1: null, lat: null, lon: null, feature: null },
  ref: `place-${name}`,
});

describe('one event', () => {
  it('stays as it is, with its counts', () => {
    const member = memberOf({ n: 3, mode: 'expel', place: place('Nairobi', 1), sources: ['Otieno'] });
    expect(mergeEvents([member])).toEqual({
      ...member.event,
      lead: 'event-3',
      ...{
        events: 1,
        reports: 1,
        origins: 1,
        outlets: ['Outlet 3'],
        first: '2024-05-03',
        last: '2024-05-03',
      },
    });
  });
  it('is the least', () => expect(() => mergeEvents([])).toThrow(RangeError));
});

describe('values', () => {
  it('are those of most independent origins, however often one text is copied', () => {
    const copies = [1, 2, 3].map((n) => ({ n, origin: 'wire', type: 'ASSAULT' as const }));
    expect(merged(...copies, { n: 4 }, { n: 5 })).toMatchObject({ type: 'SANCTION', origins: 3, reports: 5 });
    expect(
      merged(...copies.map((copy) => ({ ...copy, origin: `wire ${copy.n}` })), { n: 4 }, { n: 5 }).type,
    ).toBe('ASSAULT');
  });
  it('weigh by how sure each report is, and a person most', () => {
    const doubted = { type: 'ASSAULT' as const, confidence: 0.2 };
    expect(merged({ n: 1, ...doubted }, { n: 2, ...doubted }, { n: 3, confidence: 0.7 }).type).toBe(
      'SANCTION',
    );
    const reviewed = { ...doubted, corrections: ['correction-1'] };
    expect(merged({ n: 1, ...reviewed }, { n: 2, confidence: 0.7 }).type).toBe('ASSAULT');
  });
  it('of mode, code, scale and quad class are of the chosen type', () => {
    const other = { type: 'AID' as const, mode: 'expel', quad: 2, cameo: '070' };
    const row = merged(
      { n: 1 },
      { n: 2, mode: 'deport', cameo: '166' },
      { n: 3, mode: 'deport', cameo: '166' },
      { n: 4, ...other },
    );
    expect(row).toMatchObject({ type: 'SANCTION', mode: 'deport', cameo: '166', quad: 4 });
  });
});

describe('status', () => {
  const told = (...statuses: readonly HappeningRow['status'][]) =>
    merged(...statuses.map((status, i) => ({ n: i + 1, status }))).status;
  it('that it was done, or was not, stands above that it was expected', () => {
    expect(told('future', 'future', 'occurred')).toBe('occurred');
    expect(told('future', 'hypothetical', 'negated')).toBe('negated');
    expect(told('negated', 'occurred', 'occurred')).toBe('occurred');
    expect(told('negated', 'negated', 'occurred')).toBe('negated');
  });
  it('of few among many that expect it does not', () => {
    expect(told('future', 'future', 'future', 'future', 'occurred')).toBe('future');
    expect(told('future', 'future', 'hypothetical')).toBe('future');
  });
  it('is that of the event that tells it best', () => {
    const row = merged({ n: 1, status: 'future', confidence: 0.99 }, { n: 2, confidence: 0.6 });
    expect(row).toMatchObject({ status: 'occurred', lead: 'event-2', article: 'article-2' });
  });
});

describe('the event that tells it best', () => {
  const lead = (...wanted: readonly Wanted[]) => merged(...wanted).lead;
  it('is one that a person corrected, else the surest, else the first reported, else the smallest id', () => {
    expect(lead({ n: 1, confidence: 0.99 }, { n: 2, confidence: 0.6, corrections: ['c'] })).toBe('event-2');
    expect(lead({ n: 1, confidence: 0.6 }, { n: 2, confidence: 0.99 })).toBe('event-2');
    expect(lead({ n: 1, published: '2024-05-09' }, { n: 2 })).toBe('event-2');
    expect(lead({ n: 2, published: '2024-05-01' }, { n: 1 })).toBe('event-1');
  });
});

describe('actors and recipients', () => {
  it('are the list that most give, side by side', () => {
    const row = merged(
      { n: 1, actors: ['Otieno'], confidence: 0.95 },
      { n: 2, recipients: [] },
      { n: 3, recipients: ['Chad'] },
      { n: 4 },
    );
    expect([names(row.actors), names(row.recipients)]).toEqual([['Kenya'], ['Somalia']]);
  });
  it('of an empty side come from those who name it', () => {
    const row = merged({ n: 1, actors: [], confidence: 0.99 }, { n: 2, actors: ['Chad'], recipients: [] });
    expect([names(row.actors), names(row.recipients)]).toEqual([['Chad'], ['Somalia']]);
  });
  it('never have a party on both sides that no report has there', () => {
    const row = merged(
      { n: 1, actors: ['Kenya'], recipients: [], confidence: 0.95 },
      { n: 2, actors: [], recipients: ['Kenya'], confidence: 0.6 },
    );
    expect([names(row.actors), names(row.recipients)]).toEqual([['Kenya'], []]);
  });
});

describe('day and place', () => {
  it('in words stand above a day of publication; among days the one that most give', () => {
    const row = merged(
      { n: 1 },
      { n: 2 },
      { n: 3, on: '2024-04-28' },
      { n: 4, on: '2024-04-28' },
      { n: 5, on: '2024-04-30' },
    );
    expect(row.date).toMatchObject({ from: '2024-04-28', basis: 'time' });
    const sameDay = [1, 2, 3].map((n) => ({ n, published: '2024-05-04' }));
    expect(merged(...sameDay, { n: 4, on: '2024-05-03' }).date.from).toBe('2024-05-03');
    expect(merged({ n: 4 }, { n: 2 }, { n: 3 }).date).toMatchObject({
      from: '2024-05-02',
      basis: 'published',
    });
  });
  it('a place with coordinates stands above a bare country', () => {
    const bare = place('Kenya', null);
    const row = merged({ n: 1, place: bare }, { n: 2, place: bare }, { n: 3, place: place('Nairobi', 7) });
    expect(row.place?.name).toBe('Nairobi');
    expect(merged({ n: 1, place: bare }, { n: 2 }).place?.name).toBe('Kenya');
  });
  it('a place in words of the event stands above one read elsewhere, and of these a place above a country', () => {
    const bare = place('Kenya', null);
    const elsewhere = { ...place('Nairobi', 7), basis: 'context', feature: 'city' } as const;
    const country = { ...place('Kenya', 8), basis: 'context', feature: 'country' } as const;
    const read = { n: 2, place: elsewhere };
    const again = { n: 3, place: elsewhere };
    expect(merged({ n: 1, place: bare }, read, again).place).toEqual(bare);
    expect(merged({ n: 1, place: country }, { n: 3, place: country }, read).place).toEqual(elsewhere);
    expect(merged({ n: 1, place: country }, { n: 3 }).place).toEqual(country);
  });
});

describe('counts', () => {
  const row = merged(
    { n: 1, article: 'a', origin: 'a', publisher: 'Wire', sources: ['Otieno'] },
    { n: 2, article: 'a', origin: 'a', publisher: 'Wire' },
    { n: 3, article: 'b', origin: 'a', publisher: 'Post' },
    { n: 4, article: 'c', origin: 'c', publisher: null, published: null, sources: ['Chad', 'Otieno'] },
  );
  it('are of mentions, articles, origins and named outlets, from the first day to the last', () => {
    expect(row).toMatchObject({ events: 4, reports: 3, origins: 2, outlets: ['Post', 'Wire'] });
    expect([row.first, row.last]).toEqual(['2024-05-01', '2024-05-03']);
  });
  it('of sources and carriers are by party, each as it is first named and in that order', () => {
    expect(names(row.sources)).toEqual(['Otieno', 'Chad']);
    expect(names(merged({ n: 1, sources: ['Otieno'] }, { n: 2, sources: ['otieno'] }).sources)).toEqual([
      'Otieno',
    ]);
  });
  it('are one for the happening itself, else its origins or reports', () => {
    expect((['happenings', 'origins', 'reports'] as const).map((unit) => countOf(row, unit))).toEqual([
      1, 2, 3,
    ]);
  });
});

it('has the smallest id, and is the same in any order', () => {
  const all: readonly Wanted[] = [
    { n: 2, type: 'ASSAULT', status: 'future', place: place('Garissa', 5) },
    { n: 1, on: '2024-05-01', actors: ['Chad'] },
    { n: 3, on: '2024-05-02', place: place('Nairobi', 7), mode: 'expel' },
    { n: 4, status: 'negated', sources: ['Otieno'], origin: 'article-3' },
  ];
  const expected = merged(...all);
  expect([expected.id, expected.happening]).toEqual(['event-1', 'event-1']);
  for (let turn = 1; turn < all.length; turn++)
    expect(merged(...all.slice(turn), ...all.slice(0, turn))).toEqual(expected);
  expect(merged(...[...all].reverse())).toEqual(expected);
});
