// A text → its words as titles are compared: capitals and punctuation aside, without characters that nobody sees (soft hyphens, zero-width spaces).

/** Words in lower case with single spaces between them; empty for a text without letters and figures. */
export const foldWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\p{Cf}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
