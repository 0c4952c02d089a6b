// A store folder survives kill -9 at any moment, has one owner process, and queries do not block the calling process.
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { type NewArticle, toRows } from '@entente/record';
import { sql } from 'kysely';
import { afterEach, describe, expect, it } from 'vitest';
import { listGold } from '../../../tests/support/gold-records.js';
import { createRandom } from '../../../tests/support/random.js';
import { connect } from './connect.js';
import { openStore, StoreBusyError } from './index.js';
import { makeFolder } from './test-support/backends.js';
import { goldStory } from './test-support/stories.js';

const coder = { cameo: () => '010', goldstein: () => 1, quad: () => 1 };
const script = (name: string) => fileURLToPath(new URL(`./test-support/${name}`, import.meta.url));
type Child = ChildProcessByStdio<Writable, Readable, null>;
const children: Child[] = [];
function start(name: string, ...args: string[]): { child: Child; lines: Interface } {
  const child = spawn(process.execPath, [script(name), ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
  children.push(child);
  return { child, lines: createInterface({ input: child.stdout }) };
}
const drops: (() => void)[] = [];
function newFolder(): string {
  const { dir, drop } = makeFolder();
  drops.push(drop);
  return dir;
}
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  for (const drop of drops.splice(0)) drop();
});

describe('kill -9', () => {
  const KILLS = Number(process.env.ENTENTE_TEST_KILLS ?? 4);
  const stories = listGold().map(goldStory);
  // enough that no child process finishes: the same facts under other ids
  const many: NewArticle[] = Array.from({ length: Math.ceil((KILLS * 14) / stories.length) }, (_, i) =>
    stories.map(
      (story): NewArticle =>
        JSON.parse(
          JSON.stringify(story)
            .replace(/([a-z]+)-([0-9a-f]{20})/g, `$1-$2x${i}`)
            .replaceAll(story.article.id, `${story.article.id}x${i}`),
        ),
    ),
  ).flat();

  it(`${KILLS} times during ingest loses no article that was acknowledged, and leaves none half kept`, {
    timeout: 900_000,
  }, async () => {
    const dir = newFolder();
    const file = join(dirname(dir), 'stories.json');
    mkdirSync(dir, { recursive: true });
    const random = createRandom(3);
    const acknowledged = new Set<string>();
    let rest = many;
    for (let kill = 0; kill < KILLS; kill++) {
      writeFileSync(file, JSON.stringify(rest.slice(0, 60)));
      const { child, lines } = start('ingest.mjs', dir, file);
      const after = random.below(8);
      let seen = 0;
      for await (const line of lines) {
        if (line === 'open') continue;
        if (line === 'end') throw new Error('a child came to the end: it needs more stories');
        acknowledged.add(line);
        if (++seen > after) break;
      }
      setTimeout(() => child.kill('SIGKILL'), random.below(15));
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      expect(child.signalCode, 'the child ended by itself').toBe('SIGKILL');
      rest = rest.filter(({ article }) => !acknowledged.has(article.id));
    }
    const store = await openStore({ dir }, { coder });
    let events = 0;
    let kept = 0;
    for (const { article, records } of many) {
      const found = await store.article(article.id);
      if (acknowledged.has(article.id)) expect(found, article.id).not.toBeNull();
      if (!found) continue;
      kept++;
      expect(found.records).toEqual(records);
      const listed = await store.listEvents({ article: [article.id] }, { limit: 500 });
      expect(listed.items.length).toBe(toRows(article, records, coder).events.length);
      events += listed.items.length;
    }
    expect(acknowledged.size).toBeGreaterThan(KILLS);
    expect((await store.totals()).articles).toBe(kept);
    expect(await store.countEvents({})).toBe(events);
    const [counted] = await store.countHappenings({}, []);
    const listed = await store.countHappenings({}, ['mode', 'place']); // no sums have these two: counted from the rows
    expect(listed.reduce((sum, { reports }) => sum + reports, 0)).toBe(counted?.reports);
    expect((await store.totals()).happenings).toBe(counted?.happenings);
    await store.close();
  });
});

describe('owner', () => {
  it('is one of many that race for what a killed owner left behind', { timeout: 120_000 }, async () => {
    const dir = newFolder();
    for (let round = 0; round < 3; round++) {
      const racers = Array.from({ length: 5 }, () => start('own.mjs', dir));
      const answers = await Promise.all(
        racers.map(async ({ lines }) => String((await once(lines, 'line'))[0])),
      );
      expect(
        answers.filter((answer) => answer === 'owner'),
        answers.join(),
      ).toHaveLength(1);
      const owner = racers[answers.indexOf('owner')]!.child;
      for (const answer of answers) expect(['owner', `StoreBusyError ${owner.pid}`]).toContain(answer);
      for (const { child } of racers) child.kill('SIGKILL');
      await Promise.all(racers.map(({ child }) => child.exitCode ?? child.signalCode ?? once(child, 'exit')));
    }
  });

  it('is named to whoever comes second, and leaves the folder to the next when it closes', async () => {
    const dir = newFolder();
    const store = await openStore({ dir }, { coder });
    const second = await openStore({ dir }, { coder }).catch((error: unknown) => error);
    expect(second).toBeInstanceOf(StoreBusyError);
    expect((second as StoreBusyError).message).toContain(`already open in this process (${process.pid})`);
    const other = start('own.mjs', dir);
    expect(String((await once(other.lines, 'line'))[0])).toBe(`StoreBusyError ${process.pid}`);
    await store.close();
    await (await openStore({ dir }, { coder })).close();
  });
});

describe('thread', () => {
  it('leaves the event loop free while the database works', async () => {
    const connection = await connect({ dir: newFolder() });
    let longest = 0;
    let last = performance.now();
    const timer = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 5);
    const begin = performance.now();
    await sql`select count(*) from generate_series(1, 4000000) as x where x % 7 = 3`.execute(connection.db);
    const took = performance.now() - begin;
    clearInterval(timer);
    await connection.close();
    expect(took).toBeGreaterThan(300);
    expect(longest).toBeLessThan(took / 2);
  });
});
