// Splits a long text into overlapping windows at paragraph starts, so that cost is linear in length.

/** Pieces `[from, to)`. */
export interface Window {
  readonly from: number;
  readonly to: number;
}
export interface WindowOptions {
  /** maximum number of pieces in a window, without [CLS] and [SEP] */
  readonly limit: number;
  /** share of a window that the next one repeats, 0 to .75 */
  readonly overlap: number;
}

/**
 * Windows over `count` pieces; `starts` are the pieces that begin a paragraph (ascending, the first is 0), `breaks` those that
 * begin a sentence: a paragraph longer than a window is cut there, or anywhere if it has none.
 */
export function splitWindows(
  count: number,
  { starts, breaks }: { readonly starts: readonly number[]; readonly breaks: readonly number[] },
  { limit, overlap }: WindowOptions,
): Window[] {
  const windows: Window[] = [];
  for (let from = 0; from < count; ) {
    const reach = from + limit;
    const to =
      reach >= count ? count : (lastWithin(starts, from, reach) ?? lastWithin(breaks, from, reach) ?? reach);
    windows.push({ from, to });
    if (to === count) break;
    const wish = to - Math.floor((to - from) * overlap);
    from = firstWithin(starts, wish, to) ?? firstWithin(breaks, wish, to) ?? to;
  }
  return windows;
}

/** The largest value in `(after, upTo]`. */
function lastWithin(values: readonly number[], after: number, upTo: number): number | undefined {
  const at = lowerBound(values, upTo + 1) - 1;
  const value = values[at];
  return value !== undefined && value > after ? value : undefined;
}

/** The smallest value in `[from, before)`. */
function firstWithin(values: readonly number[], from: number, before: number): number | undefined {
  const value = values[lowerBound(values, from)];
  return value !== undefined && value < before ? value : undefined;
}

function lowerBound(values: readonly number[], value: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
