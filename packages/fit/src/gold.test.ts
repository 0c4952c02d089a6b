// Matching as corpus/score.py does it.
import type { GoldStory } from '@entente/gold';
import type { Analysis } from '@entente/record';
import { describe, expect, it } from 'vitest';
import { coveredBy, isExact, matchTriggers, namesOfChains } from './gold.js';

const text = 'Kenya and Somalia met. They agreed.';
const event = { mode: '-', status: 'occurred' } as const;
const gold = {
  id: 'case',
  text,
  spans: [
    { id: 'a1', start: 0, end: 5 },
    { id: 'a2', start: 10, end: 17 },
    { id: 'v1', start: 18, end: 21 },
    { id: 'a3', start: 23, end: 27 },
    { id: 'v2', start: 28, end: 34 },
  ],
  actors: { a1: {}, a2: {}, a3: { members: ['a1', 'a2'] } },
  times: {},
  events: {
    v1: { ...event, type: 'CONSULT', actor: ['a1', 'a2'] },
    v2: { ...event, type: 'AGREE', actor: ['a3'] },
  },
} as unknown as GoldStory;
const mention = (start: number, end: number) => ({ start, end });
const analysis = {
  mentions: [mention(0, 5), mention(10, 17), mention(23, 27)],
  chains: [{ mentions: [0] }, { mentions: [1] }, { mentions: [2] }],
  triggers: [
    { start: 18, end: 21, type: 'CONSULT' },
    { start: 28, end: 34, type: 'SUPPORT' },
  ],
} as unknown as Analysis;
const names = namesOfChains(gold, analysis);

describe('gold', () => {
  it('names chains by the mentions that they cover', () => {
    expect(names.map((set) => [...set])).toEqual([['a1'], ['a2'], ['a3']]);
  });

  it('takes a group for its members and members for their group', () => {
    expect(coveredBy(new Set(['a3']), ['a1', 'a2'], gold)).toEqual(['a1', 'a2']);
    expect(coveredBy(new Set(['a1']), ['a3'], gold)).toEqual(['a3']);
    expect(coveredBy(new Set(['a1']), ['a2'], gold)).toEqual([]);
  });

  it('matches triggers by overlap, and by type where asked', () => {
    expect(matchTriggers(gold, analysis, false).map((found) => found?.type)).toEqual(['CONSULT', 'AGREE']);
    expect(matchTriggers(gold, analysis, true).map((found) => found?.type)).toEqual(['CONSULT', undefined]);
  });

  it.each([
    [[0, 1], ['a1', 'a2'], true],
    [[2], ['a1', 'a2'], true],
    [[0], ['a1', 'a2'], false],
    [[0, 1, 2], ['a1'], false],
    [[], [], true],
    [[0], [], false],
    [[], ['a1'], false],
  ])('chains %j for %j: exact is %s', (chosen, wanted, expected) => {
    expect(isExact(chosen, wanted, { gold, names })).toBe(expected);
  });
});
