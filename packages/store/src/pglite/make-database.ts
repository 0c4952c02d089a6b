// Makes the database of a new store beside its final name, syncs it, and renames it: so the name `pg` is never that of half a database.
// It is unpacked from an empty store that the build packed (scripts/store-snapshot.mjs); without that PGlite makes one, which takes seconds.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { syncFolder, syncNames } from './durable-files.js';
import { DATABASE, MAKING } from './look-at-folder.js';

/** Makes the database in the folder of a store, which this process owns; `initialise` makes one in the folder given where none was packed. */
export async function makeDatabase(
  dir: string,
  initialise: (folder: string) => Promise<void>,
): Promise<void> {
  const draft = join(dir, MAKING);
  rmSync(draft, { recursive: true, force: true }); // of a process that ended while it made one: no reading was ever kept there
  mkdirSync(draft);
  const packed = packedFile();
  if (packed) unpackInto(draft, gunzipSync(readFileSync(packed)));
  else await initialise(draft);
  await syncFolder(draft);
  renameSync(draft, join(dir, DATABASE));
  syncNames(dir);
}

/** The packed empty store; null where there is none. */
function packedFile(): string | null {
  const path = fileURLToPath(new URL('../empty-store.tar.gz', import.meta.url.replace('/src/', '/dist/')));
  return existsSync(path) ? path : null;
}

const BLOCK = 512;
const FOLDER = '5';

/** Writes the files and folders of a tar archive (ustar, as PGlite packs it). */
function unpackInto(dir: string, tar: Buffer): void {
  const text = (from: number, length: number) =>
    tar.toString('utf8', from, from + length).replace(/\0.*$/s, '');
  for (let at = 0; at + BLOCK <= tar.length && tar[at] !== 0; ) {
    const path = join(dir, normalize(join('/', text(at + 345, 155), text(at, 100))));
    const size = Number.parseInt(text(at + 124, 12).trim() || '0', 8);
    if (text(at + 156, 1) === FOLDER) mkdirSync(path, { recursive: true });
    else {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, tar.subarray(at + BLOCK, at + BLOCK + size), { mode: 0o600 });
    }
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
}
