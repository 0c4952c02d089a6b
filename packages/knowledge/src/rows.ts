// Reading rows from disk. In: the data folder and a file name. Out: one parsed object (JSON Lines) or one string (word list) a line.
import { hasData, readDataText } from './read-data.js';

/** Rows of a JSON Lines file; a bad line is named by file and number. */
export function readRows<Row>(dataDir: string, file: string): readonly Row[] {
  return contentLines(dataDir, file).map(([line, number]) => {
    try {
      return JSON.parse(line) as Row;
    } catch (cause) {
      throw new Error(`${file}:${number}: expected one JSON object a line, found ${line.slice(0, 60)}`, {
        cause,
      });
    }
  });
}

/** Entries of a word list in data/words, in file order, without `#` comments; empty when there is no such list. */
export function readWords(dataDir: string, list: string): readonly string[] {
  const file = `words/${list}.txt`;
  if (!/^[a-z0-9-]+$/.test(list) || !hasData(dataDir, file)) return [];
  return contentLines(dataDir, file).map(([line]) => line);
}

/** Lines that hold something, with their numbers; a line that opens with `# ` or is `#` alone is a comment. */
function contentLines(dataDir: string, file: string): readonly (readonly [string, number])[] {
  return readDataText(dataDir, file)
    .split('\n')
    .map((line, at) => [line.trim(), at + 1] as const)
    .filter(([line]) => line !== '' && line !== '#' && !line.startsWith('# '));
}
