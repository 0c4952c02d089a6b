// Words for a feed: distances in time, facts that are there, and whether to look again soon.
import type { Feed } from '@entente/record';
import { describe, expect, it } from 'vitest';
import { distanceOf, factsOf, isMoving, timesOf } from './feed-words.js';

const NOW = Date.parse('2026-05-04T12:00:00Z');
const at = (minutes: number) => new Date(NOW + minutes * 60_000).toISOString();
const FEED: Feed = {
  id: 'f',
  url: 'https://lake.example/feed',
  given: 'https://lake.example/feed',
  title: null,
  state: 'active',
  due: at(30),
  fetched: null,
  succeeded: null,
  error: null,
  failures: 0,
  fetches: 0,
  latest: 0,
  items: 0,
  waiting: 0,
  copies: 0,
  failed: 0,
  created: at(-1),
};

describe('distanceOf', () => {
  it.each([
    [0, 'just now'],
    [-0.5, 'just now'],
    [0.5, 'within a minute'],
    [1, 'in 1 minute'],
    [-59, '59 minutes ago'],
    [90, 'in 2 hours'],
    [-60 * 24, '1 day ago'],
    [60 * 24 * 3, 'in 3 days'],
  ])('%d minutes: %s', (minutes, words) => expect(distanceOf(at(minutes), NOW)).toBe(words));
});

describe('a feed', () => {
  it('has the facts that there are', () => {
    expect(factsOf(FEED)).toEqual(['0 items']);
    expect(factsOf({ ...FEED, items: 1, latest: 1, waiting: 2, copies: 3, failed: 4 })).toEqual([
      '1 item',
      '1 new the last time',
      '2 to be fetched',
      '3 in another feed too',
      '4 without a text',
    ]);
  });
  it.each([
    [{}, 'not fetched yet, next in 30 minutes'],
    [{ fetched: at(-1) }, 'no success yet, next in 30 minutes'],
    [{ succeeded: at(-60), due: at(-1) }, 'last success 1 hour ago, next now'],
    [{ succeeded: at(-60), state: 'paused' as const }, 'last success 1 hour ago'],
  ])('%j: %s', (more, words) => expect(timesOf({ ...FEED, ...more }, NOW)).toBe(words));
  it.each([
    [{}, false],
    [{ due: at(0) }, true],
    [{ waiting: 1 }, true],
    [{ due: at(0), state: 'paused' as const }, false],
  ])('%j moves: %s', (more, moves) => expect(isMoving({ ...FEED, ...more }, NOW)).toBe(moves));
});
