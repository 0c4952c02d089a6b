// Numbers made from ids: integers, exact in R and SQL, deterministic; a collision takes the next free number.
import { expect, it } from 'vitest';
import { createNumbers, numberOf } from './numbers.js';
import { Tally } from './tally.js';

it('gives each key a number of its own that doubles hold exactly', () => {
  const number = createNumbers(new Tally([]));
  const found = Array.from({ length: 20_000 }, (_, i) => number('event', String(i)));
  expect(new Set(found).size).toBe(20_000);
  expect(found.filter((one) => !Number.isSafeInteger(one) || one < 1 || one > 2 ** 52)).toEqual([]);
  expect(number('event', '7')).toBe(found[7]);
  expect(number('event', '7')).toBe(numberOf('event 7'));
});

it('moves on to the next free number where two keys have the same, and counts it', () => {
  const tally = new Tally([]);
  // a real collision can't be found by search, so the test uses a modified hash
  const number = createNumbers(tally, (name) => (name.startsWith('a') ? 5 : numberOf(name)));
  expect([number('a1'), number('a2'), number('a3'), number('a1'), number('a2')]).toEqual([5, 6, 7, 5, 6]);
  expect(tally.collisions).toBe(2);
});
