// Article text → tokens: runs of letters and digits with an inner apostrophe; hyphens part them. The columns rules look words up in.
import type { Span } from '@entente/record';

/** A word with its lower-case form. */
export interface Token extends Span {
  readonly lower: string;
}

/** The words of a text in order. */
export function splitTokens(text: string): Token[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+(?:[’'][\p{L}\p{N}]+)?/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    lower: match[0].toLowerCase().replaceAll('’', "'"),
  }));
}
