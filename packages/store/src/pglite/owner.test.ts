// The lock of a store folder holds whatever its path, and whoever comes: another TMPDIR, another user, another machine.
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { makeFolder } from '../test-support/backends.js';
import { sharingOf } from './folder-sharing.js';
import { ownFolder, StoreBusyError } from './owner.js';

type Child = ChildProcessByStdio<Writable, Readable, null>;
const children: Child[] = [];
const drops: (() => void)[] = [];
const script = fileURLToPath(new URL('../test-support/own.mjs', import.meta.url));

/** Starts a process that takes the folder; returns it with what it says first. */
async function rival(dir: string, options: { uid?: number; env?: Record<string, string> } = {}) {
  const child = spawn(process.execPath, [script, dir], {
    stdio: ['pipe', 'pipe', 'inherit'],
    ...(options.uid === undefined ? {} : { uid: options.uid, gid: options.uid }),
    env: { ...process.env, ...options.env },
  });
  children.push(child);
  const [line] = await once(createInterface({ input: child.stdout }), 'line');
  return { child, says: String(line) };
}
function newFolder(...parts: string[]): string {
  const { dir, drop } = makeFolder();
  drops.push(drop);
  const path = join(dir, ...parts);
  mkdirSync(path, { recursive: true });
  return path;
}
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  for (const drop of drops.splice(0)) drop();
});

describe('owner', () => {
  for (const [length, parts] of [
    [61, ['a'.repeat(45)]],
    [130, ['b'.repeat(110)]],
    [700, Array.from({ length: 7 }, () => 'c'.repeat(110))],
  ] as const)
    it(`is found by others with another TMPDIR, at a path of ${length} characters and more`, async () => {
      const dir = newFolder(...parts);
      expect(dir.length).toBeGreaterThanOrEqual(length);
      const first = await rival(dir, { env: { TMPDIR: newFolder('one') } });
      expect(first.says).toBe('owner');
      const second = await rival(dir, { env: { TMPDIR: newFolder('two') } });
      expect(second.says).toBe(`StoreBusyError ${first.child.pid}`);
    });

  it('is followed at once by the next when it is killed', async () => {
    const dir = newFolder();
    const first = await rival(dir);
    first.child.kill('SIGKILL');
    await once(first.child, 'exit');
    expect((await rival(dir)).says).toBe('owner');
  });

  it('holds against another user, whose lack of rights is no proof that nobody has it', async (context) => {
    if (process.getuid?.() !== 0) return context.skip('only root can start a process of another user');
    const dir = newFolder();
    chmodSync(dirname(dir), 0o777);
    chmodSync(dir, 0o777);
    const first = await rival(dir);
    expect(first.says).toBe('owner');
    expect((await rival(dir, { uid: 65_534 })).says).toBe(`StoreBusyError ${first.child.pid}`);
    chmodSync(join(dir, '.lock'), 0o600); // he cannot even look
    expect((await rival(dir, { uid: 65_534 })).says).toMatch(/^StoreError .*permission denied/);
    first.child.kill('SIGKILL');
    await once(first.child, 'exit');
    chmodSync(join(dir, '.lock'), 0o644);
    expect((await rival(dir, { uid: 65_534 })).says).toMatch(/^StoreError .*belongs to another user \(0\)/);
  });

  it('is named with user, time and address to whoever comes second', async () => {
    const dir = newFolder();
    const owned = await ownFolder(dir);
    owned.tellUrl('http://127.0.0.1:4310');
    const note = JSON.parse(readFileSync(join(dir, '.lock'), 'utf8'));
    expect(note).toMatchObject({ pid: process.pid, url: 'http://127.0.0.1:4310' });
    const error = await ownFolder(dir).catch((found: unknown) => found);
    expect(error).toBeInstanceOf(StoreBusyError);
    expect((error as StoreBusyError).owner).toEqual(note);
    expect(new StoreBusyError(dir, note, false).message).toContain(`since ${note.since}, at http://127`);
    await owned.release();
    expect(readFileSync(join(dir, '.lock'), 'utf8')).toBe('');
    await owned.release();
    await (await ownFolder(dir)).release();
  });

  it('keeps a store also when its lock file was deleted meanwhile', async () => {
    const dir = newFolder();
    mkdirSync(join(dir, 'pg'));
    writeFileSync(join(dir, 'pg', 'PG_VERSION'), '18\n');
    const owned = await ownFolder(dir);
    rmSync(join(dir, '.lock'));
    expect((await ownFolder(dir).catch((error: unknown) => error)) as Error).toBeInstanceOf(StoreBusyError);
    await owned.release();
    await (await ownFolder(dir)).release();
  });
});

describe('network folder', () => {
  const [nfs, fuse] = [sharingOf(0x6969), sharingOf(0x65735546)];

  it('is told by the type of its file system', () => {
    expect(nfs).toEqual({ sharing: 'network', name: 'NFS' });
    expect(sharingOf(0xff534d42).sharing).toBe('network');
    expect(fuse.sharing).toBe('unknown');
    expect(sharingOf(0xef53)).toEqual({ sharing: 'own', name: null }); // ext4
  });

  it('is refused, unless allowed on purpose', async () => {
    const dir = newFolder();
    await expect(ownFolder(dir, { sharing: nfs })).rejects.toThrow(/network file system \(NFS\).*PostgreSQL/);
    expect(existsSync(join(dir, '.lock'))).toBe(false);
    await (await ownFolder(dir, { sharing: nfs, network: true })).release();
  });

  it('that another machine has not closed is refused with its name and time, until its lock file is deleted', async () => {
    const dir = newFolder();
    const other = {
      pid: 7,
      host: 'desk-2',
      user: 'ada',
      since: '2031-07-10T08:00:00Z',
      boot: 'other',
      space: 's',
    };
    const lock = join(dir, '.lock');
    writeFileSync(lock, JSON.stringify(other));
    for (const sharing of [nfs, fuse])
      await expect(ownFolder(dir, { sharing, network: true })).rejects.toThrow(
        /process 7 on desk-2 \(user ada, since 2031-07-10T08:00:00Z\).*delete .*\.lock/,
      );
    expect(JSON.parse(readFileSync(lock, 'utf8'))).toEqual(other);
    rmSync(lock);
    await (await ownFolder(dir, { sharing: nfs, network: true })).release();
    // on a disk of this machine such a note is of a container or an earlier name of the machine: the kernel's lock decides
    writeFileSync(lock, JSON.stringify(other));
    await (await ownFolder(dir)).release();
  });
});
