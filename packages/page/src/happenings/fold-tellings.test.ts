import type { Telling } from '@entente/record';
import { expect, it } from 'vitest';
import { foldTellings } from './fold-tellings.js';

const telling = (event: string, article: string, start: number, end = start + 9) =>
  ({ event, article, words: { start, end, quote: 'at twelve' } }) as unknown as Telling;

it('keeps the first of what one sentence says twice, and other words, offsets and articles apart', () => {
  const folded = foldTellings([
    telling('one', 'a', 10),
    telling('two', 'a', 10),
    telling('three', 'b', 10),
    telling('four', 'a', 30),
    telling('five', 'a', 10, 15),
  ]);
  expect(folded.map(({ event }) => event)).toEqual(['one', 'three', 'four', 'five']);
});
