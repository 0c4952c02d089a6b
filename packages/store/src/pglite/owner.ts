// One owner per folder: the process that listens on the socket with the highest number in `.owner` owns the store. The kernel closes the socket when the process ends, for any reason.
import { createHash, randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Thrown when another process (or this one) has the store open. */
export class StoreBusyError extends Error {
  override readonly name = 'StoreBusyError';
  constructor(
    readonly dir: string,
    /** process id of the owner */
    readonly pid: number,
  ) {
    super(
      pid === process.pid
        ? `the store ${dir} is already open in this process (${pid})`
        : `the store ${dir} is open in process ${pid}: stop that one first, or ask it (entente serve answers over HTTP)`,
    );
  }
}

/** Gives up ownership. The file with the highest number stays, so that numbers never decrease. */
export type Release = () => Promise<void>;

const LONGEST_SOCKET_PATH = 100; // sun_path holds 104 to 108 bytes
const TRIES = 20;

/**
 * Takes ownership of a folder. `link`, which is atomic, gives a socket its number once it listens. If two processes find the same
 * stale owner, one gets the next number and the other finds it alive. @throws StoreBusyError
 */
export async function ownFolder(dir: string): Promise<Release> {
  const place = socketFolder(dir);
  const draft = join(place, `draft-${process.pid}-${randomBytes(4).toString('hex')}`);
  const server = await listen(draft);
  try {
    for (let i = 0; i < TRIES; i++) {
      const highest = Math.max(0, ...listNumbers(place));
      const pid = highest > 0 ? await askPid(join(place, String(highest))) : null;
      if (pid !== null) throw new StoreBusyError(dir, pid);
      if (!tryLink(draft, join(place, String(highest + 1)))) continue;
      const numbers = listNumbers(place);
      // the directory listing may have missed a higher number that appeared meanwhile: then that process is the owner
      if (Math.max(...numbers) > highest + 1) continue;
      for (const old of numbers) if (old <= highest) rmSync(join(place, String(old)), { force: true });
      return () => close(server);
    }
    throw new Error(`could not own the store ${dir}: others take it and leave it all the time`);
  } catch (error) {
    await close(server);
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function socketFolder(dir: string): string {
  mkdirSync(dir, { recursive: true });
  const real = realpathSync(dir);
  const inside = join(real, '.owner');
  const name = createHash('sha256').update(real).digest('hex').slice(0, 20);
  const place = inside.length + 32 < LONGEST_SOCKET_PATH ? inside : join(tmpdir(), `entente-owner-${name}`);
  mkdirSync(place, { recursive: true, mode: 0o700 });
  return place;
}

const listNumbers = (place: string): number[] =>
  readdirSync(place)
    .filter((name) => /^\d+$/.test(name))
    .map(Number);

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function listen(path: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => {
      socket.on('error', () => socket.destroy());
      socket.end(String(process.pid));
    });
    server.once('error', reject);
    server.listen(path, () => {
      server.unref();
      resolve(server);
    });
  });
}

const close = (server: Server): Promise<void> => new Promise((resolve) => server.close(() => resolve()));

/** The process id of the listener on a socket; null when there is none. */
function askPid(path: string): Promise<number | null> {
  return new Promise((resolve) => {
    const socket = connect(path);
    let text = '';
    socket.on('data', (data) => {
      text += String(data);
    });
    socket.on('close', () => resolve(/^\d+$/.test(text) ? Number(text) : null));
    socket.on('error', () => socket.destroy());
  });
}
