// A batch: steps, marks, and the next event after each.
import type { Correction } from '@entente/record';
import { describe, expect, it } from 'vitest';
import { countOpen, currentOf, lastAccepted, type Mark, openAfter, stepFrom, withMark } from './batch.js';

const ids = ['a', 'b', 'c', 'd'];
const accepted: Mark = { did: 'accepted', correction: { id: 'correction-1' } as Correction };
const skipped: Mark = { did: 'skipped' };
const marked = (given: Readonly<Record<string, Mark>>) => new Map(Object.entries(given));

describe('the current event', () => {
  it.each([
    [{}, 'c', 'c'],
    [{}, null, 'a'],
    [{}, 'gone', 'a'],
    [{ a: accepted, b: skipped }, null, 'c'],
    [{ a: accepted, b: skipped }, 'a', 'a'],
    [{ a: skipped, b: skipped, c: skipped, d: skipped }, null, 'a'],
  ])('%o, asked for %s', (marks, asked, expected) =>
    expect(currentOf(ids, marked(marks as Record<string, Mark>), asked)).toBe(expected),
  );
  it('is none in an empty batch', () => expect(currentOf([], new Map(), 'a')).toBeNull());
});

describe('stepping', () => {
  it.each([
    ['a', 1, 'b'],
    ['b', -1, 'a'],
    ['d', 1, 'd'],
    ['a', -1, 'a'],
    [null, 1, 'a'],
    ['gone', 1, 'a'],
  ] as const)('%s by %i', (at, by, expected) => expect(stepFrom(ids, at, by)).toBe(expected));
  it('leads nowhere in an empty batch', () => expect(stepFrom([], null, 1)).toBeNull());
});

describe('after a mark', () => {
  it.each([
    [{ b: accepted }, 'b', 'c'],
    [{ c: accepted, d: skipped }, 'c', 'a'],
    [{ a: skipped, b: skipped, c: accepted, d: skipped }, 'c', 'c'],
  ])('%o at %s', (marks, at, expected) =>
    expect(openAfter(ids, marked(marks as Record<string, Mark>), at)).toBe(expected),
  );
  it('counts what is open', () => expect(countOpen(ids, marked({ a: skipped, x: skipped }))).toBe(3));
  it('remembers the last accepted, also when it was marked anew', () => {
    const marks = withMark(withMark(withMark(new Map(), 'a', accepted), 'b', accepted), 'c', skipped);
    expect(lastAccepted(marks)).toBe('b');
    expect(lastAccepted(withMark(marks, 'a', accepted))).toBe('a');
    expect(lastAccepted(withMark(withMark(marks, 'a', null), 'b', null))).toBeNull();
    expect(marks.size).toBe(3);
  });
});
