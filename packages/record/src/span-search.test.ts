// Binary searches compared with a linear scan.
import { describe, expect, it } from 'vitest';
import { countBetween, firstEndingAfter, firstStartingFrom } from './span-search.js';

const SPANS = [
  { start: 2, end: 5 },
  { start: 5, end: 6 },
  { start: 9, end: 14 },
];

describe('span search', () => {
  it('agrees with a walk at every offset', () => {
    const orEnd = (index: number) => (index < 0 ? SPANS.length : index);
    for (let offset = 0; offset < 16; offset++) {
      expect(firstStartingFrom(SPANS, offset)).toBe(orEnd(SPANS.findIndex(({ start }) => start >= offset)));
      expect(firstEndingAfter(SPANS, offset)).toBe(orEnd(SPANS.findIndex(({ end }) => end > offset)));
    }
    expect(firstStartingFrom([], 3)).toBe(0);
  });

  it('counts the spans that start in the gap between two others, whichever comes first', () => {
    const [a, b] = [
      { start: 0, end: 2 },
      { start: 9, end: 10 },
    ];
    expect(countBetween(SPANS, a, b)).toBe(2);
    expect(countBetween(SPANS, b, a)).toBe(2);
    expect(countBetween(SPANS, { start: 0, end: 9 }, { start: 4, end: 6 })).toBe(0);
  });
});
