// The files of PGlite, as PostgreSQL needs them to survive a loss of power: its calls to sync a file reach the disk. Also keeps what PostgreSQL logs, for error messages.
import {
  closeSync,
  type Dirent,
  existsSync,
  fstatSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

/** PostgreSQL's options: those of PGlite without `-F`, which would switch syncing off; `fsync` is the one method that Emscripten passes on. */
export const START_PARAMS: string[] = [
  ...PGlite.defaultStartParams.filter((param) => param !== '-F'),
  '-c',
  'wal_sync_method=fsync',
];

/** The part of Emscripten's node file system that syncing needs. */
interface EmscriptenFiles {
  readonly NODEFS: { readonly stream_ops: FileCalls };
}
interface FileCalls {
  write(stream: OpenFile, ...given: readonly unknown[]): number;
  fsync?(stream: OpenFile): number;
}
interface OpenFile {
  readonly nfd?: number;
}

/**
 * The folder of a database, with syncing; `log` receives each line that PostgreSQL logs. After a crash PostgreSQL syncs every file one by one before it opens, which takes ten
 * seconds on a slow disk: `prepare` has synced them together, so until `opened` only files that were written since are synced.
 */
export class DurableFiles extends NodeFS {
  #written: Set<number> | null = new Set();

  constructor(
    private readonly folder: string,
    private readonly log: (line: string) => void,
  ) {
    super(folder);
  }
  /** Syncs what a process that was ended left unsynced. */
  async prepare(): Promise<this> {
    if (!wasShutDown(this.folder)) await syncFolder(this.folder);
    return this;
  }
  /** Called once PostgreSQL has opened. */
  opened(): void {
    this.#written = null;
  }
  override async init(...given: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(...given);
    const hook = (module: unknown) => this.#hook((module as EmscriptenFiles).NODEFS.stream_ops);
    const preRun = [...(emscriptenOpts.preRun ?? []), hook];
    return { emscriptenOpts: { ...emscriptenOpts, preRun, printErr: this.log } };
  }
  #hook(calls: FileCalls): void {
    const write = calls.write;
    calls.write = (stream, ...rest) => {
      if (this.#written && stream.nfd !== undefined) this.#written.add(fstatSync(stream.nfd).ino);
      return write(stream, ...rest);
    };
    calls.fsync = ({ nfd }) => {
      if (nfd !== undefined && (!this.#written || this.#written.has(fstatSync(nfd).ino))) fsyncSync(nfd);
      return 0;
    };
  }
}

const STATE_AT = 16;
const SHUT_DOWN = 1;
/** Whether the database was closed, so that all its files were synced then; from its control file (`ControlFileData.state`). */
function wasShutDown(folder: string): boolean {
  const path = join(folder, 'global/pg_control');
  return existsSync(path) && readFileSync(path).readInt32LE(STATE_AT) === SHUT_DOWN;
}

const AT_ONCE = 16;

/** Syncs a folder with all that is in it; many files at once, since the disk then writes its journal once for several. */
export async function syncFolder(dir: string): Promise<void> {
  const entries = readdirSync(dir, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile()).map(pathOf);
  const work = async (): Promise<void> => {
    for (let path = files.pop(); path !== undefined; path = files.pop()) {
      const file = await open(path, 'r+');
      await file.sync().finally(() => file.close());
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  for (const entry of entries) if (entry.isDirectory()) syncNames(pathOf(entry));
  syncNames(dir);
}

/** Syncs the names in a folder; Windows does that by itself. */
export function syncNames(dir: string): void {
  if (process.platform === 'win32') return;
  const fd = openSync(dir, 'r');
  try {
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}

/** `parentPath` is new in Node 20.12, where `path` had the same. */
const pathOf = ({ name, parentPath, path }: Dirent & { readonly path?: string }): string =>
  join(parentPath ?? path, name);
