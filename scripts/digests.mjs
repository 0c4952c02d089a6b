#!/usr/bin/env node
// Writes packages/knowledge/data/digests.txt, the sha256 of every data file, by which they are checked when they are read. `npm run knowledge` runs it
// first; scripts that write weights call it. `(cd packages/knowledge/data && sha256sum -c digests.txt)` checks all files at once.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const DATA = new URL('../packages/knowledge/data/', import.meta.url);
const LIST = 'digests.txt';

/** The lines of the list: every file under data/ but the list itself and notices, by path. */
export function listDigests() {
  return readdirSync(DATA, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && !/\.md$/.test(entry.name))
    .map((entry) =>
      `${entry.parentPath ?? entry.path}/${entry.name}`.slice(fileURLToPath(DATA).length).replace(/^\/+/, ''),
    )
    .filter((path) => path !== LIST)
    .sort((a, b) => (a < b ? -1 : 1))
    .map(
      (path) =>
        `${createHash('sha256')
          .update(readFileSync(new URL(path, DATA)))
          .digest('hex')}  ${path}\n`,
    )
    .join('');
}

/** Writes the list where it has changed. */
export function writeDigests() {
  const [file, text] = [new URL(LIST, DATA), listDigests()];
  const before = readdirSync(DATA).includes(LIST) ? readFileSync(file, 'utf8') : '';
  if (text === before) return;
  writeFileSync(file, text);
  process.stdout.write(`written: packages/knowledge/data/${LIST}\n`);
}

/** Writes a data file and then its digest. */
export function writeData(path, text) {
  writeFileSync(path, text);
  writeDigests();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeDigests();
