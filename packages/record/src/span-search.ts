// Binary searches in lists of spans in text order (sorted by start, not overlapping unless stated).
import type { Span } from './span.js';

/**
 * Index of the first span that starts at or after `offset`; the list's length when none does.
 * @param spans sorted by `start`; may overlap
 */
export function firstStartingFrom(spans: readonly Pick<Span, 'start'>[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Index of the first span that ends after `offset`: the one that holds the offset, else the next one; the list's length when none does.
 * @param spans sorted by `end`, as spans that do not overlap are
 */
export function firstEndingAfter(spans: readonly Pick<Span, 'end'>[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of the spans (sorted by `start`) start in the gap between two others; 0 where these overlap. */
export function countBetween(spans: readonly Span[], a: Span, b: Span): number {
  const from = Math.min(a.end, b.end);
  const to = Math.max(a.start, b.start);
  return to <= from ? 0 : firstStartingFrom(spans, to) - firstStartingFrom(spans, from);
}
