// Reading tables from disk. In: the data folder and the name of a tab-separated file. Out: its rows as cells; lines that open with `#` are comments.
import { readDataText } from './read-data.js';

/** Rows of a tab-separated file, the heading among them where it has one. Empty cells are kept. */
export function readTable(dataDir: string, file: string): readonly (readonly string[])[] {
  return readDataText(dataDir, file)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}
