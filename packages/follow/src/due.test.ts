// Times of the next fetch: who asks for the longest pause, within bounds; errors double it; Retry-After in both forms.
import { describe, expect, it } from 'vitest';
import {
  LEAST_EVERY,
  MOST_EVERY,
  MOST_RETRY_AFTER,
  maxAgeOf,
  pauseAfterError,
  pauseOf,
  retryAfterOf,
} from './due.js';

const MINUTE = 60_000;
const NOW = Date.parse('2026-05-04T12:00:00Z');

describe('pauseOf', () => {
  it.each([
    [{ every: 30 * MINUTE }, 30 * MINUTE],
    [{ every: 1 }, LEAST_EVERY],
    [{ every: 30 * MINUTE, cacheControl: 'max-age=60' }, 30 * MINUTE],
    [{ every: 30 * MINUTE, cacheControl: 'public, max-age=7200' }, 120 * MINUTE],
    [{ every: 30 * MINUTE, cacheControl: 'max-age=99999999' }, MOST_EVERY],
    [{ every: 30 * MINUTE, minutes: 60 }, 60 * MINUTE],
    [{ every: 30 * MINUTE, minutes: 1e12 }, MOST_EVERY],
    [{ every: 30 * MINUTE, minutes: 60, cacheControl: 'max-age=7200' }, 120 * MINUTE],
  ])('%j is %d', (planned, pause) => expect(pauseOf(planned)).toBe(pause));
});

describe('maxAgeOf', () => {
  it.each([
    ['max-age=10', 10],
    ['private,MAX-AGE="20"', 20],
    ['s-maxage=10', null],
    ['x-max-age=10', null],
    ['no-store, max-age=10', null],
    ['no-cache', null],
    ['max-age=soon', null],
    ['', null],
    [undefined, null],
  ])('%s is %s', (header, seconds) => expect(maxAgeOf(header)).toBe(seconds));
});

describe('pauseAfterError', () => {
  const after = (failures: number, more: object = {}) =>
    pauseAfterError({ first: 10 * MINUTE, failures, random: 1, ...more });
  it('doubles within a day, and varies', () => {
    expect([1, 2, 3, 30, 4000].map((failures) => after(failures))).toEqual([
      10 * MINUTE,
      20 * MINUTE,
      40 * MINUTE,
      MOST_EVERY,
      MOST_EVERY,
    ]);
    expect(after(1, { random: 0 })).toBe(7.5 * MINUTE);
  });
  it('is never sooner than the server asks', () => {
    expect(after(1, { retryAfter: 3 * MOST_EVERY })).toBe(3 * MOST_EVERY);
    expect(after(1, { retryAfter: MINUTE })).toBe(10 * MINUTE);
  });
});

describe('retryAfterOf', () => {
  it.each([
    ['120', 120_000],
    [' 5 ', 5000],
    ['0', 0],
    ['99999999999', MOST_RETRY_AFTER],
    ['Mon, 04 May 2026 12:00:30 GMT', 30_000],
    ['Mon, 04 May 2026 11:00:00 GMT', 0],
    ['Mon, 04 May 2099 11:00:00 GMT', MOST_RETRY_AFTER],
    ['1.5', null],
    ['-3', null],
    ['soon', null],
    ['', null],
    [undefined, null],
  ])('%s is %s', (header, pause) => expect(retryAfterOf(header, NOW)).toBe(pause));
});
