// One owner per folder: the process that has the operating system's lock on the file `.lock` in it. The kernel frees the lock when the process ends, for any reason.
import { closeSync, existsSync, fstatSync, ftruncateSync, openSync, statSync, writeSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
// @ts-expect-error: the package has no types
import { tryLock as tryLockUntyped } from 'fs-native-extensions';
import { StoreError, storeFileError } from '../store-error.js';
import { findSharing, type sharingOf } from './folder-sharing.js';
import { DATABASE } from './look-at-folder.js';
import { type Owner, ownerFields, readOwner } from './owner-note.js';

/** Thrown when another process (or this one) has the store open. */
export class StoreBusyError extends Error {
  override readonly name = 'StoreBusyError';
  constructor(
    readonly dir: string,
    /** the owner as it named itself; null when it has not done so yet, or its note cannot be read */
    readonly owner: Owner | null,
    /** whether it is this process */
    own: boolean,
  ) {
    super(
      own
        ? `the store ${dir} is already open in this process (${process.pid})`
        : `the store ${dir} is open in ${nameOf(owner)}: stop that one first, or ask it (entente serve answers over HTTP)`,
    );
  }
  /** process id of the owner; null when it is not known */
  get pid(): number | null {
    return this.owner?.pid ?? null;
  }
}

/** A folder that this process owns. */
export interface OwnedFolder {
  /** adds the address at which the owner answers, for those who come later */
  tellUrl(url: string): void;
  /** gives up ownership */
  release(): Promise<void>;
}

/** Options of taking ownership. */
export interface OwnOptions {
  /** how the folder is shared; by default as its file system says */
  readonly sharing?: ReturnType<typeof sharingOf>;
  /** whether a network folder is allowed: then the note of another machine's owner decides */
  readonly network?: boolean;
}

/** Locks bytes of an open file; false when another has them. The kernel frees them when the file is closed or the process ends. */
const tryLock: (
  fd: number,
  offset: number,
  length: number,
  options?: { readonly shared: boolean },
) => boolean = tryLockUntyped;
/** The lock lies on one byte far behind the note, since on Windows a locked byte cannot be read. */
const LOCKED_BYTE = 2 ** 30;
const TRIES = 40;
const PAUSE = 50;
/** Folders that this process owns, by device and inode. */
const owned = new Set<string>();

/** Takes ownership of an existing folder. @throws StoreBusyError, or StoreError where the folder cannot be owned */
export async function ownFolder(dir: string, options: OwnOptions = {}): Promise<OwnedFolder> {
  const shared = options.sharing ?? findSharing(dir);
  if (shared.sharing === 'network' && !options.network)
    throw new StoreError(
      'network',
      `the store ${dir} lies on a network file system (${shared.name}), expected a disk of this machine: another machine could have it open unseen, and both would write. Use PostgreSQL (--store postgres://…), or set ENTENTE_NETWORK_STORE=1 if no two machines ever open it at once`,
    );
  const path = join(dir, '.lock');
  for (let attempt = 1; ; attempt++) {
    const fd = openLock(dir, path);
    const held = lock(fd, dir);
    if (held && isStillThere(fd, path)) return keep(fd, dir, shared.sharing === 'own');
    const [isOwn, owner] = [owned.has(keyOf(fd)), readOwner(fd)];
    closeSync(fd);
    // the note is that of an earlier owner while a new one writes its own, or a short-lived one is just leaving: look again
    if (attempt === TRIES || isOwn || (!held && owner && isAlive(owner)))
      throw new StoreBusyError(dir, owner && isAlive(owner) ? owner : null, isOwn);
    await wait(PAUSE);
  }
}

function openLock(dir: string, path: string): number {
  try {
    return openSync(path, 'a+', 0o644);
  } catch (error) {
    if (!['EACCES', 'EPERM'].includes(String((error as NodeJS.ErrnoException).code)))
      throw storeFileError(dir, error);
    throw notOurs(dir, path);
  }
}

/** Another user's folder: whether that user has it open can be seen if the lock can be read; either way it cannot be written. */
function notOurs(dir: string, path: string): Error {
  try {
    const fd = openSync(path, 'r');
    try {
      if (!tryLock(fd, LOCKED_BYTE, 1, { shared: true }))
        return new StoreBusyError(dir, readOwner(fd), false);
    } finally {
      closeSync(fd);
    }
    const { uid } = statSync(path);
    return new StoreError(
      'unwritable',
      `the store ${dir} belongs to another user (${uid}) and cannot be written by this one (${process.getuid?.() ?? userInfo().username}): open it as that user`,
    );
  } catch {
    return new StoreError(
      'unwritable',
      `the store ${dir} cannot be locked: permission denied; it must count as open elsewhere`,
    );
  }
}

function lock(fd: number, dir: string): boolean {
  try {
    return tryLock(fd, LOCKED_BYTE, 1);
  } catch (error) {
    closeSync(fd);
    throw new StoreError(
      'network',
      `the store ${dir} lies on a file system that has no locks (${(error as Error).message}), expected a disk of this machine`,
    );
  }
}

/** Whether the locked file is still the one of that name: it may have been deleted between opening and locking. */
function isStillThere(fd: number, path: string): boolean {
  try {
    const [opened, named] = [fstatSync(fd), statSync(path)];
    return opened.ino === named.ino && opened.dev === named.dev;
  } catch {
    return false;
  }
}

function keep(fd: number, dir: string, isLocal: boolean): OwnedFolder {
  const key = keyOf(fd);
  const before = readOwner(fd);
  // on a disk of this machine the kernel's lock decides; elsewhere the other machine's lock may not be seen here
  if (!isLocal && before && isElsewhere(before)) {
    closeSync(fd);
    throw new StoreError(
      'network',
      `the store ${dir} was opened by ${nameOf(before)} and not closed: if that machine has it open no more, delete ${join(dir, '.lock')} and try again`,
    );
  }
  let database: number | null = null;
  try {
    database = lockDatabase(dir);
  } catch (error) {
    closeSync(fd);
    throw error;
  }
  owned.add(key);
  const fields = ownerFields();
  const write = (note: Owner | null): void => {
    try {
      ftruncateSync(fd, 0);
      if (note) writeSync(fd, `${JSON.stringify(note)}\n`);
    } catch {
      // a full disk: the lock holds without its note
    }
  };
  write(fields);
  return {
    tellUrl: (url) => write({ ...fields, url }),
    async release() {
      if (!owned.delete(key)) return;
      write(null);
      if (database !== null) closeSync(database);
      closeSync(fd);
    },
  };
}

/** Locks a file of the database too, which nobody deletes to be rid of a lock; null where there is none yet. */
function lockDatabase(dir: string): number | null {
  const path = join(dir, DATABASE, 'PG_VERSION');
  if (!existsSync(path)) return null;
  let fd: number;
  try {
    fd = openSync(path, 'r+');
  } catch (error) {
    throw storeFileError(dir, error);
  }
  if (lock(fd, dir)) return fd;
  closeSync(fd);
  throw new StoreBusyError(dir, null, false);
}

const keyOf = (fd: number): string => {
  const { dev, ino } = fstatSync(fd);
  return `${dev}:${ino}`;
};

const isElsewhere = ({ boot, host }: Owner): boolean => {
  const own = ownerFields();
  return boot !== own.boot && host !== own.host;
};

/** Whether the owner may still run; only certain for a process that this one can see. */
function isAlive(owner: Owner): boolean {
  const own = ownerFields();
  if (owner.boot !== own.boot || owner.space !== own.space)
    return owner.boot === own.boot || isElsewhere(owner);
  try {
    process.kill(owner.pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function nameOf(owner: Owner | null): string {
  if (!owner) return 'another process';
  const where = owner.host === hostname() ? '' : ` on ${owner.host}`;
  return `process ${owner.pid}${where} (user ${owner.user}, since ${owner.since}${owner.url ? `, at ${owner.url}` : ''})`;
}
