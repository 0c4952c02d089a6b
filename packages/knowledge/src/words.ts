// Word lists for rules. In: the data folder. Out: `words` of Knowledge, each list read once, on first use.
import { readWords } from './rows.js';

/** The look-up by name of a list (data/words/NAME.txt); an unknown list is empty. */
export function indexWords(dataDir: string): (list: string) => readonly string[] {
  const read = new Map<string, readonly string[]>();
  return (list) => {
    const known = read.get(list);
    if (known) return known;
    const words = readWords(dataDir, list);
    read.set(list, words);
    return words;
  };
}
