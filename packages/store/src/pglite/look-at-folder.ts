// Folder → what is there: nothing, or a store that is whole by its files. Anything else is told and left as it is: opening a store deletes and overwrites nothing.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { StoreError, storeFileError } from '../store-error.js';

/** The folder of the database within the folder of a store. */
export const DATABASE = 'pg';
/** A database that is being made; it gets its name once it is whole and on the disk, so this never holds a reading. */
export const MAKING = 'pg.making';
/** Version of PostgreSQL in PGlite, as `PG_VERSION` has it. */
const VERSION = '18';

/** `none`: the folder is missing, empty, or holds nothing but what is left of making a store; `store`: a store whose files are there. */
export type FolderState = 'none' | 'store';

/** Looks at a folder; changes nothing. @throws StoreError when it holds a damaged store, or something else */
export function lookAtFolder(dir: string): FolderState {
  const names = listNames(dir);
  if (names.includes(DATABASE)) {
    if (names.includes('making'))
      throw damaged(
        dir,
        'the marker "making" beside the database: an early Entente was ended while it made a store here, or a copy of the folder mixes two states',
        'If stories were kept here, delete the file "making" and run entente check; if not, delete the whole folder',
      );
    const faults = databaseFaults(join(dir, DATABASE));
    if (faults.length > 0)
      throw damaged(
        dir,
        listed(faults),
        'Put a complete copy of the folder there, or restore a backup (entente restore) elsewhere',
      );
    return 'store';
  }
  const others = names.filter((name) => !isOurs(name));
  if (others.length > 0)
    throw new StoreError(
      'foreign',
      `the folder ${dir} holds no store but other things (${listed(others)}), expected a store, an empty folder, or none: name another folder`,
    );
  return 'none';
}

/** Hidden files are no data (`.lock`, `.DS_Store`, `.gitignore`), nor is what the root of a disk holds. */
const isOurs = (name: string): boolean =>
  name.startsWith('.') || name.startsWith(MAKING) || name === 'making' || name === 'lost+found';

function listNames(dir: string): string[] {
  try {
    return readdirSync(dir).sort();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return [];
    if (code === 'ENOTDIR')
      throw new StoreError('foreign', `${dir} is a file, expected the folder of a store, or none`);
    throw storeFileError(dir, error);
  }
}

const damaged = (dir: string, found: string, what: string): StoreError =>
  new StoreError(
    'damaged',
    `the store ${dir} is damaged or only partly there: found ${found}. Nothing was changed. ${what}`,
  );

const MOST_LISTED = 5;
const listed = (items: readonly string[]): string =>
  `${items.slice(0, MOST_LISTED).join(', ')}${items.length > MOST_LISTED ? ` and ${items.length - MOST_LISTED} more` : ''}`;

/** Files and folders without which PostgreSQL does not start, or starts as if some of the data had never been there. */
const FILES: readonly (readonly [path: string, bytes: number])[] = [
  ['PG_VERSION', 1],
  ['postgresql.conf', 0],
  ['global/pg_control', 8192],
  ['global/pg_filenode.map', 512],
  ['base/1/PG_VERSION', 1],
  ['base/5/PG_VERSION', 1],
  ['base/5/pg_filenode.map', 512],
];
const FOLDERS: readonly string[] = [
  'base/4',
  'pg_wal',
  'pg_wal/archive_status',
  'pg_subtrans',
  'pg_notify',
  'pg_tblspc',
  'pg_stat',
  'pg_twophase',
  'pg_replslot',
  'pg_logical/snapshots',
  'pg_logical/mappings',
];
/** Folders that hold at least one file; the oldest are dropped as a store grows. */
const FILLED: readonly string[] = ['pg_xact', 'pg_multixact/offsets', 'pg_multixact/members'];
const LOG_BYTES = 16 * 1024 * 1024;

/** What is missing or cut off in the folder of a database; a version that PGlite cannot open. */
function databaseFaults(pg: string): string[] {
  const missing = (path: string) => `no ${DATABASE}/${path}`;
  const faults = FILES.flatMap(([path, bytes]) => {
    const size = sizeOf(join(pg, path));
    if (size === null) return [missing(path)];
    return size < bytes ? [`${DATABASE}/${path} of ${size} bytes, expected at least ${bytes}`] : [];
  });
  faults.push(...FOLDERS.filter((path) => sizeOf(join(pg, path)) === null).map(missing));
  faults.push(
    ...FILLED.filter((path) => namesIn(join(pg, path)).length === 0).map(
      (path) => `no file in ${DATABASE}/${path}`,
    ),
  );
  const log = namesIn(join(pg, 'pg_wal')).filter((name) => /^[0-9A-F]{24}$/.test(name));
  if (log.length === 0) faults.push(`no log of changes in ${DATABASE}/pg_wal`);
  for (const name of log) {
    const size = sizeOf(join(pg, 'pg_wal', name));
    if (size !== LOG_BYTES) faults.push(`${DATABASE}/pg_wal/${name} of ${size} bytes, expected ${LOG_BYTES}`);
  }
  const version = faults.some((fault) => fault.includes('/PG_VERSION'))
    ? VERSION
    : readFileSync(join(pg, 'PG_VERSION'), 'utf8').trim();
  if (version !== VERSION)
    faults.push(`a database of PostgreSQL ${version.slice(0, 20)}, expected ${VERSION}`);
  return faults;
}

function sizeOf(path: string): number | null {
  try {
    return statSync(path).size;
  } catch {
    return null;
  }
}

function namesIn(dir: string): string[] {
  try {
    return readdirSync(dir);
  } catch {
    return [];
  }
}
