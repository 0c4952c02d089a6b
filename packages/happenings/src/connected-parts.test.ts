// Parts of a graph of pairs: connected ones, and large ones cut at their weakest pairs.
import { expect, it } from 'vitest';
import { connectedParts, type Pair } from './connected-parts.js';

const options = { most: 4, joinAt: 0.35 };
const pair = (one: number, other: number, alike: number): Pair => ({ one, other, alike });
const parts = (members: readonly number[], pairs: readonly Pair[]) => connectedParts(members, pairs, options);

it('are the connected parts, whatever the order of pairs', () => {
  const pairs = [pair(1, 2, 0.5), pair(2, 3, 0.36), pair(5, 6, 0)];
  const found = [[1, 2, 3], [4], [5, 6]];
  expect(parts([1, 2, 3, 4, 5, 6], pairs)).toEqual(found);
  expect(parts([1, 2, 3, 4, 5, 6], [...pairs].reverse())).toEqual(found);
});

it('are cut at the weakest pairs only where they are too large', () => {
  const chain = [pair(1, 2, 0.9), pair(2, 3, 0.5), pair(3, 4, 0.9)];
  expect(parts([1, 2, 3, 4], chain)).toEqual([[1, 2, 3, 4]]);
  expect(parts([1, 2, 3, 4, 5], [...chain, pair(4, 5, 0.9)])).toEqual([
    [1, 2],
    [3, 4, 5],
  ]);
  // a weak pair in a part that fits by then stays
  expect(parts([1, 2, 3, 4, 5, 6], [...chain, pair(4, 5, 0.38), pair(5, 6, 0.46)])).toEqual([
    [1, 2, 3, 4],
    [5, 6],
  ]);
});

it('keep together what a person put together, and what is as alike as can be', () => {
  const same = [1, 2, 3, 4].map((n) => pair(n, n + 1, 1));
  expect(parts([1, 2, 3, 4, 5], same)).toEqual([[1, 2, 3, 4, 5]]);
  const joined = [1, 2, 3, 4].map((n) => pair(n, n + 1, 0));
  expect(parts([1, 2, 3, 4, 5], joined)).toEqual([[1, 2, 3, 4, 5]]);
});
