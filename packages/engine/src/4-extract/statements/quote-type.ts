// Content → direct, indirect or mixed, by how many of its word characters stand within quote marks.
import { firstEndingAfter, type QuoteRegion, type Span, type Statement } from '@entente/record';

const DIRECT = 0.95;

/** The type of a content in parts. */
export function quoteType(
  text: string,
  parts: readonly Span[],
  quotes: readonly QuoteRegion[],
): Statement['type'] {
  let words = 0;
  let quoted = 0;
  for (const { start, end } of parts) {
    words += countWordCharacters(text, start, end);
    for (let i = firstEndingAfter(quotes, start); i < quotes.length && quotes[i]!.start < end; i++)
      quoted += countWordCharacters(text, Math.max(start, quotes[i]!.start), Math.min(end, quotes[i]!.end));
  }
  if (quoted === 0) return 'indirect';
  return quoted >= DIRECT * words ? 'direct' : 'mixed';
}

const countWordCharacters = (text: string, start: number, end: number): number =>
  start < end ? text.slice(start, end).replace(/[^\p{L}\p{N}]/gu, '').length : 0;
