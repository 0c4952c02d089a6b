// The note that the owner of a folder writes into its lock file: who it is. It names the owner to others; the lock itself is the kernel's.
import { fstatSync, readFileSync, readlinkSync, readSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';

/** An owner. */
export interface Owner {
  readonly pid: number;
  readonly host: string;
  readonly user: string;
  /** when it took the folder, ISO 8601 in UTC */
  readonly since: string;
  /** identity of the running system (of the kernel on Linux, the same in every container on it); the host's name elsewhere */
  readonly boot: string;
  /** the space in which the process id is valid */
  readonly space: string;
  /** where it answers over HTTP, if it does */
  readonly url?: string;
}

/** The note of this process, as of now. */
export const ownerFields = (): Owner => ({
  pid: process.pid,
  host: hostname(),
  user: userName(),
  since: new Date().toISOString(),
  boot: tried(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim(), hostname()),
  space: tried(() => readlinkSync('/proc/self/ns/pid'), hostname()),
});

const MOST_BYTES = 4096;

/** The note in an open lock file; null where there is none that is whole. */
export function readOwner(fd: number): Owner | null {
  return tried(() => {
    const bytes = Buffer.alloc(Math.min(fstatSync(fd).size, MOST_BYTES));
    readSync(fd, bytes, 0, bytes.length, 0);
    const note = JSON.parse(bytes.toString('utf8')) as Partial<Owner>;
    return Number.isInteger(note.pid) && typeof note.boot === 'string' ? (note as Owner) : null;
  }, null);
}

/** A user without an entry (as in some containers) has a number only. */
const userName = (): string => tried(() => userInfo().username, String(process.getuid?.() ?? 'unknown'));

function tried<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
