// English: words that several files of this folder need, and the patterns that lists of words make.

/** The days of the week, Monday first. */
export const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday';

/** A pattern that matches a text which is one of the words, parted by spaces. */
export const anyOf = (words: string, flags = ''): RegExp =>
  new RegExp(`^(?:${words.split(' ').join('|')})$`, flags);

/** A set of the words of some lines. */
export const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Words numbered from `first`; synonyms share a number and are joined by `|`. */
export const numbered = (words: string, first: number): ReadonlyMap<string, number> =>
  new Map(words.split(/\s+/).flatMap((same, i) => same.split('|').map((word) => [word, i + first] as const)));
