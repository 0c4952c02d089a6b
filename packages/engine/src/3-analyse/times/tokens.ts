// Text → the words, figures and marks of which date expressions are built.
import type { Span } from '@entente/record';

/** A word, a figure or a mark. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  /** what stands before it: nothing, white space, a line break, an empty line */
  readonly gap: 'none' | 'space' | 'line' | 'paragraph';
}

// Figures keep their points and commas (`1,907`, `19.10`), so that only a bare `1907` can be a year.
const TOKEN = /\d+(?:[.,:]\d+)*|[\p{L}\p{M}]+|[^\s\p{L}\p{M}\d]/gu;

/** The tokens of a text, in order; linear in its length. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [word] = match;
    const start = match.index;
    tokens.push({
      start,
      end: start + word.length,
      text: word,
      lower: word.toLowerCase(),
      gap: gapOf(text, end, start),
    });
    end = start + word.length;
  }
  return tokens;
}

function gapOf(text: string, from: number, to: number): Token['gap'] {
  if (from === to) return from === 0 ? 'paragraph' : 'none';
  let lines = 0;
  for (let i = from; i < to; i++) if (text[i] === '\n') lines++;
  return from === 0 || lines > 1 ? 'paragraph' : lines === 1 ? 'line' : 'space';
}

/** Whether a word begins with a capital letter. */
export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}/u.test(token.text);
/** Whether a token is a word in small letters. */
export const isLowerWord = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Ll}/u.test(token.text);
