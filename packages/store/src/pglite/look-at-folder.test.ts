// Opening deletes and overwrites nothing: an empty folder becomes a store, a whole store opens, all else is an error that says what was found.
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore, StoreError } from '../index.js';
import { makeFolder } from '../test-support/backends.js';
import { plainStory } from '../test-support/stories.js';
import { lookAtFolder } from './look-at-folder.js';

const coder = { cameo: () => '010', goldstein: () => 1, quad: () => 1 };
const root = makeFolder();
const whole = join(root.dir, 'whole');
let copies = 0;

beforeAll(async () => {
  mkdirSync(root.dir);
  const store = await openStore({ dir: whole }, { coder });
  await store.add(plainStory('The harbour of Mombasa was closed.'));
  await store.close();
}, 120_000);
afterAll(() => root.drop());

function copy(): string {
  const dir = join(root.dir, `copy-${++copies}`);
  cpSync(whole, dir, { recursive: true });
  return dir;
}
/** Names and sizes of all files below a folder. */
const listing = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map(
      (name) => `${name} ${statSync(join(dir, name)).isFile() ? statSync(join(dir, name)).size : 'folder'}`,
    )
    .filter((line) => !line.startsWith('.lock'))
    .sort();

async function refused(dir: string, create: boolean): Promise<StoreError> {
  const error = await openStore({ dir }, { coder, create }).then(
    (store) => store.close(),
    (found: unknown) => found,
  );
  expect(error).toBeInstanceOf(StoreError);
  return error as StoreError;
}

describe('a folder', () => {
  it('that is missing, empty, or the root of a disk, holds no store', () => {
    const dir = join(root.dir, 'new');
    expect(lookAtFolder(dir)).toBe('none');
    mkdirSync(join(dir, 'lost+found'), { recursive: true });
    writeFileSync(join(dir, '.gitignore'), '');
    mkdirSync(join(dir, 'pg.making', 'base'), { recursive: true });
    expect(lookAtFolder(dir)).toBe('none');
    expect(lookAtFolder(whole)).toBe('store');
  });

  it('without a store is not made one by a question', async () => {
    const dir = join(root.dir, 'unmade');
    expect(await refused(dir, false)).toMatchObject({ reason: 'missing' });
    mkdirSync(dir);
    expect(await refused(dir, false)).toMatchObject({ reason: 'missing' });
    expect(readdirSync(dir)).toEqual([]);
  });

  it('with other files is refused and left alone', async () => {
    const dir = join(root.dir, 'foreign');
    mkdirSync(dir);
    writeFileSync(join(dir, 'thesis.txt'), 'chapter one');
    const error = await refused(dir, true);
    expect([error.reason, error.message]).toEqual(['foreign', expect.stringContaining('thesis.txt')]);
    expect(readdirSync(dir)).toEqual(['thesis.txt']);
  });

  const damages: readonly (readonly [name: string, damage: (dir: string) => void, found: RegExp])[] = [
    ['without PG_VERSION', (dir) => rmSync(join(dir, 'pg/PG_VERSION')), /no pg\/PG_VERSION/],
    ['with the marker of a making', (dir) => writeFileSync(join(dir, 'making'), ''), /marker "making"/],
    ['with an empty database', (dir) => emptied(join(dir, 'pg')), /no pg\/PG_VERSION.* and \d+ more/],
    [
      'without its log',
      (dir) => emptied(join(dir, 'pg/pg_wal')),
      /no pg\/pg_wal\/archive_status.*no log of changes/,
    ],
    ['with a log cut off', (dir) => truncateSync(firstLog(dir), 5000), /of 5000 bytes, expected 16777216/],
    [
      'without its control file',
      (dir) => rmSync(join(dir, 'pg/global/pg_control')),
      /no pg\/global\/pg_control/,
    ],
    [
      'of another PostgreSQL',
      (dir) => writeFileSync(join(dir, 'pg/PG_VERSION'), '15\n'),
      /PostgreSQL 15, expected 18/,
    ],
    [
      'with a broken control file',
      (dir) => scribble(join(dir, 'pg/global/pg_control')),
      /incorrect checksum in control file/,
    ],
    ['without a table', (dir) => rmSync(tableFile(dir)), /no file of/],
  ];
  for (const [name, damage, found] of damages)
    it(`with a store ${name} is refused, by a question and by a write, and left as it is`, async () => {
      const dir = copy();
      damage(dir);
      const before = listing(dir).filter((line) => !isOfRunning(line));
      for (const create of [false, true]) {
        const error = await refused(dir, create);
        expect([error.reason, error.message]).toEqual(['damaged', expect.stringMatching(found)]);
      }
      expect(listing(dir).filter((line) => !isOfRunning(line))).toEqual(before);
    });

  it('with a whole store opens, with what is left of making one beside it', async () => {
    const dir = copy();
    mkdirSync(join(dir, 'pg.making'));
    const store = await openStore({ dir }, { coder, create: false });
    expect((await store.totals()).articles).toBe(1);
    await store.close();
  });

  it('where the making of a store was cut off begins anew', async () => {
    const dir = join(root.dir, 'cut');
    mkdirSync(join(dir, 'pg.making'), { recursive: true });
    writeFileSync(join(dir, 'pg.making', 'PG_VERSION'), 'half');
    const store = await openStore({ dir }, { coder });
    expect((await store.totals()).articles).toBe(0);
    await store.close();
    expect(readdirSync(dir).sort()).toEqual(['.lock', 'pg']);
  });
});

/** Files that PostgreSQL writes when it starts and stops. */
const isOfRunning = (line: string): boolean => /postmaster|pg_internal\.init|pg_stat\/|pgstat/.test(line);
function emptied(dir: string): void {
  rmSync(dir, { recursive: true });
  mkdirSync(dir);
}
const firstLog = (dir: string): string => {
  const wal = join(dir, 'pg/pg_wal');
  return join(wal, readdirSync(wal).find((name) => /^[0-9A-F]{24}$/.test(name))!);
};
function scribble(path: string): void {
  const bytes = readFileSync(path);
  bytes.fill(7, 20, 30);
  writeFileSync(path, bytes);
}
/** A file with a table of ours: those that `initdb` makes have lower numbers. */
function tableFile(dir: string): string {
  const base = join(dir, 'pg/base/5');
  const numbers = readdirSync(base)
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
  return join(base, String(Math.max(...numbers)));
}
