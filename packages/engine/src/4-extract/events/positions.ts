// Positions in lists of spans that stand in text order.
import type { Span } from '@entente/record';

/** Index of the first span that begins at or after an offset. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many spans begin between two others. */
export function countBetween(spans: readonly Span[], a: Span, b: Span): number {
  const from = Math.min(a.end, b.end);
  const to = Math.max(a.start, b.start);
  return to <= from ? 0 : firstFrom(spans, to) - firstFrom(spans, from);
}
