// A file or standard input → a table, with the format by extension, else detected from the first line.

import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { ownValue } from '@entente/record';
import { InputError, systemMessage } from '../failure.js';
import type { Io } from '../io.js';
import { openCsvTable } from './csv-table.js';
import { startText } from './decode-text.js';
import { openJsonLinesTable } from './json-lines-table.js';
import type { Table, TableFormat } from './table.js';

const EXTENSIONS: Readonly<globalThis.Record<string, TableFormat>> = {
  '.csv': 'csv',
  '.tsv': 'tsv',
  '.tab': 'tsv',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
};

/** The table of a file, or of standard input where the name is `-`. @throws InputError */
export async function openTable(name: string, format: TableFormat | undefined, io: Io): Promise<Table> {
  if (name !== '-') await checkFile(name);
  const text = await startText(name === '-' ? io.stdin : createReadStream(name));
  const kind = format ?? ownValue(EXTENSIONS, extname(name).toLowerCase()) ?? formatOf(text.start);
  return kind === 'jsonl' ? openJsonLinesTable(text) : openCsvTable(text, kind);
}

async function checkFile(name: string): Promise<void> {
  const found = await stat(name).catch((error: unknown) => {
    const hint = /\s/.test(name)
      ? '; a sentence needs <s>…</s> around the source, <t>…</t> around the target'
      : '';
    throw new InputError('noInput', systemMessage(error) + hint);
  });
  if (found.isDirectory()) throw new InputError('noInput', 'is a folder; expected a table');
}

function formatOf(start: string): TableFormat {
  const [line = ''] = start.split('\n');
  if (/^\s*\{/.test(line)) return 'jsonl';
  return line.includes('\t') ? 'tsv' : 'csv';
}

/** Number of rows of a file; null where it can be read only once, or is malformed. */
export async function countRows(
  name: string,
  format: TableFormat | undefined,
  io: Io,
): Promise<number | null> {
  if (name === '-' || !(await stat(name)).isFile()) return null;
  try {
    let count = 0;
    const table = await openTable(name, format, io);
    for await (const _ of table.rows()) count++;
    return count;
  } catch {
    return null; // reported when its turn comes
  }
}
