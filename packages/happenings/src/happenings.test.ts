// The score of a pair (cases in pair-score.cases.txt), candidates, groups with decisions of a person, large components, relations.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  areCandidates,
  articleTerms,
  clusterComponent,
  JOIN_AT,
  joinEvents,
  MOST_TOGETHER,
  pairScore,
  profileOf,
  relation,
  type Told,
} from './index.js';
import { type MadeEvent, madeRow } from './test-support/made-row.js';

const MARK = /\[\[(.+?)\]\]/;
function madeEvent(line: string, id: string): MadeEvent {
  const [published, act, status, parties, day, story] = line.split(' | ');
  const [type, mode] = act!.split('/');
  const [actors, recipients] = parties!.split('>');
  const { index, 1: words } = MARK.exec(story!)!;
  return {
    id,
    article: `article of ${id}`,
    published: published!,
    type: type!,
    mode: mode ?? null,
    status: status!,
    actors: actors!,
    recipients: recipients!,
    day: day === '-' ? null : day!,
    text: story!.replace(MARK, '$1'),
    trigger: [index, index + words!.length],
  };
}
const toldOf = (made: MadeEvent): Told => ({
  profile: profileOf(madeRow(made), { text: made.text }),
  terms: articleTerms(made.text),
});

const cases = readFileSync(new URL('pair-score.cases.txt', import.meta.url), 'utf8')
  .split('\n\n')
  .slice(1)
  .map((block) => {
    const [head, first, second] = block.trim().split('\n');
    const [wanted, name] = head!.split(': ');
    return { wanted, name: name!, a: toldOf(madeEvent(first!, 'a')), b: toldOf(madeEvent(second!, 'b')) };
  });

describe('the score of a pair', () => {
  it.each(cases)('$wanted: $name', ({ wanted, a, b }) => {
    const score = pairScore(a, b);
    if (wanted === 'one') expect(score).toBeGreaterThanOrEqual(JOIN_AT);
    else expect(score).toBeLessThan(JOIN_AT);
    expect(pairScore(b, a)).toBe(score);
  });

  it('needs no more than the profile and the terms as JSON', () => {
    const { a, b } = cases[0]!;
    expect(pairScore(JSON.parse(JSON.stringify(a)), JSON.parse(JSON.stringify(b)))).toBe(pairScore(a, b));
    expect(JSON.stringify(a.profile).length).toBeLessThan(1500);
  });

  it('is 0 for the same words in articles that are no candidates', () => {
    const { a, b } = cases[0]!;
    const late = { ...b, profile: { ...b.profile, published: '2025-03-05' } };
    expect(pairScore(a, late)).toBe(0);
    expect(pairScore(a, { ...b, terms: { ...b.terms, keys: [] } })).toBe(0);
  });

  const on = (told: Told, day: string): Told => ({
    ...told,
    profile: { ...told.profile, date: { from: day, to: day, basis: 'time' } },
  });

  it('is low for own days that are far apart', () => {
    const { a, b } = cases[0]!;
    expect(pairScore(on(a, '2024-03-04'), on(b, '2024-03-04'))).toBeGreaterThanOrEqual(JOIN_AT);
    expect(pairScore(on(a, '2024-03-04'), on(b, '2024-02-12'))).toBeLessThan(JOIN_AT);
  });

  it('is 0 for namesakes, whatever else is alike', () => {
    const { a, b } = cases[0]!;
    const [party] = b.profile.recipients;
    const brother = { ...party!, key: 'name:peter odhiambo|KEN', name: 'Peter Odhiambo' };
    expect(party!.name).toBe('Amina Odhiambo');
    expect(pairScore(a, { ...b, profile: { ...b.profile, recipients: [brother] } })).toBe(0);
  });

  it('is lower where the days of publication are unknown', () => {
    const { a, b } = cases[0]!;
    const undated = (told: Told): Told => ({ ...told, profile: { ...told.profile, published: null } });
    expect(pairScore(undated(a), undated(b))).toBeLessThan(pairScore(a, b));
  });
});

it('takes articles as candidates that share two keys within sixty days', () => {
  const article = { article: 'a', published: '2024-03-01', keys: [1, 2, 3] };
  const other = { article: 'b', published: '2024-04-30', keys: [2, 3, 4] };
  expect(areCandidates(article, other)).toBe(true);
  expect(areCandidates(article, { ...other, published: '2024-05-01' })).toBe(false);
  expect(areCandidates(article, { ...other, published: null })).toBe(true);
  expect(areCandidates(article, { ...other, keys: [3, 4] })).toBe(false);
  expect(areCandidates(article, { ...other, article: 'a', published: '2030-01-01', keys: [] })).toBe(true);
});

/** Copies of one told event under other ids, in articles of their own. */
const copies = (count: number, source = cases[0]!.a): Told[] =>
  Array.from({ length: count }, (_, i) => {
    const id = `e${String(i).padStart(4, '0')}`;
    return { ...source, profile: { ...source.profile, id, article: `of ${id}`, happening: id } };
  });

describe('groups', () => {
  const [a, b, c] = copies(3) as [Told, Told, Told];
  const other = { ...cases.at(-1)!.b, profile: { ...cases.at(-1)!.b.profile, id: 'x' } };
  const pair = (one: string, two: string, together: boolean) => ({ a: one, b: two, together });

  it('join what is alike, in any order, each event once', () => {
    const expected = [['e0000', 'e0001', 'e0002'], ['x']];
    expect(joinEvents([a, b, c, other])).toEqual(expected);
    expect(joinEvents([other, c, b, a, a])).toEqual(expected);
    expect(joinEvents([])).toEqual([]);
  });

  it('obey a person: together, apart, the last word on a pair; apart wins over third events', () => {
    expect(joinEvents([a, other], [pair('x', 'e0000', true)])).toEqual([['e0000', 'x']]);
    expect(joinEvents([a, b], [pair('e0001', 'e0000', false)])).toEqual([['e0000'], ['e0001']]);
    expect(joinEvents([a, b], [pair('e0000', 'e0001', false), pair('e0001', 'e0000', true)])).toEqual([
      ['e0000', 'e0001'],
    ]);
    const split = joinEvents(
      [a, b, c],
      [pair('e0000', 'e0001', true), pair('e0001', 'e0002', true), pair('e0000', 'e0002', false)],
    );
    expect(split).toEqual([['e0000', 'e0001'], ['e0002']]);
    expect(joinEvents([a], [pair('e0000', 'gone', true), pair('e0000', 'e0000', false)])).toEqual([
      ['e0000'],
    ]);
  });

  it('are cut where a component is too large, the same in any order', () => {
    const many = copies(MOST_TOGETHER + 30);
    const groups = clusterComponent(many);
    expect(groups.flat().sort()).toEqual(many.map(({ profile }) => profile.id));
    expect(Math.max(...groups.map(({ length }) => length))).toBeLessThanOrEqual(MOST_TOGETHER);
    expect(clusterComponent(many.toReversed())).toEqual(groups);
  });
});

describe('relations', () => {
  const story =
    'Niger threatened to close the border with Chad and asked Mali to send troops. Chad recalled its envoy over the arrest of a trader.';
  const row = (words: string, type: string, status = 'occurred') =>
    madeRow({
      id: words,
      article: 'one',
      published: '2024-05-01',
      type,
      status,
      text: story,
      trigger: [story.indexOf(words), story.indexOf(words) + words.length],
    });
  const threat = row('threatened', 'THREATEN');
  const close = row('close', 'COERCE', 'hypothetical');
  const ask = row('asked', 'REQUEST');
  const send = row('send', 'MOBILIZE', 'hypothetical');

  it('are told by one sentence, from the first to the second', () => {
    expect(relation([threat], [close])).toBe('threatened');
    expect(relation([close], [threat])).toBeNull();
    expect(relation([ask], [send])).toBe('announced');
    expect(relation([row('recalled', 'SANCTION')], [row('arrest', 'COERCE')])).toBe('response');
  });

  it('are not told across sentences, or of what has happened already', () => {
    expect(relation([threat], [row('arrest', 'COERCE')])).toBeNull();
    expect(relation([threat], [row('close', 'COERCE')])).toBeNull();
  });
});
