// The headline: what the caller or the page's metadata calls it, else the first short line above the story that is no sentence. In: paragraphs. Out: its index.
import { foldWords } from '../1-read/index.js';
import { isProse, type Paragraph, wordsOf } from './paragraph.js';

/** Whether two texts are the same words, punctuation and capitals aside. */
export const sameWords = (a: string, b: string): boolean =>
  foldWords(a) === foldWords(b) && foldWords(a) !== '';

/** Index of the paragraph that is the stated headline, among the first ten. */
export function findStatedTitle(paragraphs: readonly Paragraph[], stated: string): number | null {
  const found = paragraphs.slice(0, 10).findIndex(({ text }) => text.length < 500 && sameWords(text, stated));
  return found < 0 ? null : found;
}

/** Index of the headline in a text that states none: the first line that `passes` (furniture, bylines and datelines do not), if it reads as a headline. */
export function findTitle(
  paragraphs: readonly Paragraph[],
  passes: (index: number) => boolean,
): number | null {
  const first = paragraphs.findIndex((_, i) => passes(i));
  if (first < 0 || !readsAsTitle(paragraphs[first]!.text)) return null;
  const follows = paragraphs.findIndex((_, i) => i > first && passes(i));
  return follows < 0 ? null : first;
}

const MOST_WORDS = 35;
const MOST_LETTERS = 250;

/** Short, and not closed as a sentence is; questions and exclamations may be headlines, and so may a line that ends on `the U.S.`. */
function readsAsTitle(text: string): boolean {
  const count = wordsOf(text).length;
  if (count > MOST_WORDS || text.length > MOST_LETTERS) return false;
  if (/[?!]["'”’)]*$/.test(text)) return count <= 25;
  if (/(?:^|[\s(])(?:\p{Lu}\.){2,}$/u.test(text)) return true;
  if (/[,:;]$/.test(text) || /[.…]["'”’»)\]]*$/.test(text)) return false;
  return !isProse(text) || !/[.!?]["”’)]?\s+\p{Lu}/u.test(text);
}
