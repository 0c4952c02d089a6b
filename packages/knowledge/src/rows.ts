// Reading rows from disk. In: the data folder and a file name. Out: one parsed object (JSON Lines) or one string (word list) a line.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Rows of a JSON Lines file; a bad line is named by file and number. */
export function readRows<Row>(dataDir: string, file: string): readonly Row[] {
  return contentLines(join(dataDir, file)).map(([line, number]) => {
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
  const file = join(dataDir, 'words', `${list}.txt`);
  if (!/^[a-z0-9-]+$/.test(list) || !existsSync(file)) return [];
  return contentLines(file).map(([line]) => line);
}

/** Lines that hold something, with their numbers; a line that opens with `# ` or is `#` alone is a comment. */
function contentLines(path: string): readonly (readonly [string, number])[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .map((line, at) => [line.trim(), at + 1] as const)
    .filter(([line]) => line !== '' && line !== '#' && !line.startsWith('# '));
}
