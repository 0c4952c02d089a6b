// Test support: a gold story in which some words are replaced everywhere by others of the same length, so that all spans
// stay valid: for malicious text.
import { type GoldReading, readGold } from './gold-records.js';

/** The story `id` with `words` replaced by `others` in the text and in every quote. */
export function renamed(id: string, words: string, others: string): GoldReading {
  if (words.length !== others.length)
    throw new Error(`expected ${words.length} characters in place of "${words}", found ${others.length}`);
  const swap = (value: unknown): unknown => {
    if (typeof value === 'string') return value.replaceAll(words, others);
    if (Array.isArray(value)) return value.map(swap);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, swap(item)]));
  };
  return swap(readGold(id)) as GoldReading;
}
