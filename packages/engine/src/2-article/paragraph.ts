// A paragraph of a document: its folded text, and the runs that lead each stretch of it back to the document's text.

/** `text[start, end)` of the paragraph was copied from the document's text at `from`. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly from: number;
}

/** One paragraph, its place `[from, to)` in the document's text, and what it was copied from. */
export interface Paragraph {
  readonly text: string;
  readonly runs: readonly Run[];
  readonly from: number;
  readonly to: number;
}

/** Words of a paragraph, split at white space. */
export const wordsOf = (text: string): string[] => text.match(/\S+/g) ?? [];

/** Whether the text ends as a sentence does: a stop, an ellipsis or a closing quote after one. An abbreviation (`the U.S.`) is no end. */
export function endsSentence(text: string): boolean {
  if (/(?:^|[\s(])(?:\p{Lu}\.){2,}$/u.test(text)) return false;
  return /[.!?…:;]["'”’»)\]]*$|[.!?,]?["”]$/.test(text);
}

/** Whether the paragraph is running prose rather than a heading, a label or a link. */
export const isProse = (text: string): boolean => endsSentence(text) && wordsOf(text).length >= 10;
