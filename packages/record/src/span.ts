// Spans: half-open ranges of UTF-16 code units into `Article.text`, and the only converters to code points and bytes.
// After the standoff annotation practice of brat and CAMEO-XML, but with offsets that are verified.
import { z } from 'zod';

/** A half-open range `[start, end)` of UTF-16 code units into one text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span that carries the words it covers: `text.slice(start, end) === quote`, always. */
export const quotedSpan = z.strictObject({
  start: z.int().nonnegative(),
  end: z.int().positive(),
  quote: z.string().min(1),
});
export type QuotedSpan = Readonly<z.infer<typeof quotedSpan>>;

/** The span with its words. @throws RangeError when the range is empty or leaves the text. */
export function quoteSpan(text: string, { start, end }: Span): QuotedSpan {
  if (start < 0 || end > text.length || start >= end)
    throw new RangeError(`span ${start}..${end} is empty or outside a text of ${text.length} code units`);
  return { start, end, quote: text.slice(start, end) };
}

/** Number of shared code units of two spans (0 when they are apart). */
export const overlap = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Whether `inner` lies within `outer` (equal spans count). */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** Text order: by start, the longer one first. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** The span without white space at either end; null when nothing is left. */
export function trimSpan(text: string, { start, end }: Span): Span | null {
  let s = Math.max(0, start);
  let e = Math.min(text.length, end);
  while (s < e && /\s/.test(text[s]!)) s++;
  while (e > s && /\s/.test(text[e - 1]!)) e--;
  return s < e ? { start: s, end: e } : null;
}

/** The same range counted in Unicode code points (Python's string offsets). A lone surrogate counts as one. */
export function toCodePoints(text: string, span: Span): Span {
  const start = [...text.slice(0, span.start)].length;
  return { start, end: start + [...text.slice(span.start, span.end)].length };
}
