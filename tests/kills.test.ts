// Parts of a server are killed in random order, given by a seed, while it imports stories: each story is stored once, its events are joined and counted once, and nothing is given up.
// (That /health says so while a part is dead is tested beside it, in packages/server.) The short form of `npm run torture -- --only kills`.
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { ROOT } from './support/sources.js';

interface Kill {
  readonly part: string;
  /** whether there was something to kill */
  readonly killed: boolean;
  /** whether /health failed after it */
  readonly failing: boolean;
}
interface Found {
  readonly seen: readonly Kill[];
  readonly states: readonly string[];
  readonly parked: readonly unknown[];
  readonly ids: ReadonlySet<string>;
  readonly articles: number;
  readonly happenings: number;
  /** what of all that is derived is not as the readings say */
  readonly wrong: readonly string[];
  readonly code: number;
}
const { killWhileImporting } = (await import(join(ROOT, 'scripts/torture/kill-while-importing.mjs'))) as {
  killWhileImporting(options: {
    place: string;
    seed: number;
    kills: number;
    stories: number;
  }): Promise<Found>;
};
const SERVER = process.env.ENTENTE_TEST_DATABASE_URL ?? process.env.DATABASE_URL;
/** Each part is killed once. */
const [STORIES, KILLS] = [15, 3];

/** A place for a store, and how to remove it. */
async function makePlace(backend: 'folder' | 'server') {
  if (backend === 'folder') {
    const root = mkdtempSync(join(tmpdir(), 'entente-kills-'));
    return { place: join(root, 'store'), drop: () => rmSync(root, { recursive: true, force: true }) };
  }
  const name = `entente_kills_${randomBytes(4).toString('hex')}`;
  const run = async (statement: string) => {
    const client = new pg.Client({ connectionString: SERVER });
    await client.connect();
    await client.query(statement).finally(() => client.end());
  };
  await run(`create database ${name}`);
  const url = new URL(SERVER!);
  url.pathname = `/${name}`;
  return { place: url.href, drop: () => run(`drop database ${name} with (force)`) };
}

describe('kills while importing', () => {
  for (const [backend, seed] of [
    ['folder', 11],
    ['server', 12],
  ] as const)
    it(`store each story once, in a ${backend}`, { timeout: 1_800_000 }, async ({ skip }) => {
      if (backend === 'server' && !SERVER)
        return skip(
          'PostgreSQL is not tested here: neither ENTENTE_TEST_DATABASE_URL nor DATABASE_URL names a server',
        );
      const { place, drop } = await makePlace(backend);
      const found = await killWhileImporting({ place, seed, kills: KILLS, stories: STORIES });
      expect(found.parked).toEqual([]);
      expect(found.wrong).toEqual([]);
      expect(found.happenings).toBeGreaterThan(3);
      expect(found.states).toEqual(Array(STORIES).fill('done'));
      expect([found.articles, found.ids.size, found.code]).toEqual([STORIES, STORIES, 0]);
      expect(found.seen.map(({ killed }) => killed)).toEqual(Array(KILLS).fill(true));
      await drop();
    });
});
