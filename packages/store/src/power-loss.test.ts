// What was acknowledged is there after a loss of power, and after a disk was full; both by file layers that are put under a process (test-support).
import { type ChildProcessByStdio, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { NewArticle } from '@entente/record';
import { afterEach, describe, expect, it } from 'vitest';
import { listGold } from '../../../tests/support/gold-records.js';
import { createRandom } from '../../../tests/support/random.js';
import { openStore } from './index.js';
import { makeFolder } from './test-support/backends.js';
import { goldStory } from './test-support/stories.js';

const coder = { cameo: () => '010', goldstein: () => 1, quad: () => 1 };
const support = (name: string) => fileURLToPath(new URL(`./test-support/${name}`, import.meta.url));
type Child = ChildProcessByStdio<null, Readable, Readable>;
const children: Child[] = [];
const drops: (() => void)[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  for (const drop of drops.splice(0)) drop();
});

function ingest(
  layer: string,
  args: readonly string[],
  env: Record<string, string>,
): { child: Child; lines: Interface } {
  const child = spawn(process.execPath, ['--require', support(layer), support('ingest.mjs'), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  children.push(child);
  return { child, lines: createInterface({ input: child.stdout }) };
}

/** A folder with an empty store, and a file of stories. */
async function prepare(): Promise<{ root: string; dir: string; file: string; stories: NewArticle[] }> {
  const { dir: root, drop } = makeFolder();
  drops.push(drop);
  mkdirSync(root);
  const dir = join(root, 'store');
  await (await openStore({ dir }, { coder })).close();
  const file = join(root, 'stories.json');
  const stories = [0, 1, 2, 3, 4, 5].flatMap((copy) => listGold().map((id) => copyOf(goldStory(id), copy)));
  writeFileSync(file, JSON.stringify(stories));
  return { root, dir, file, stories };
}

/** The same facts under other ids. */
const copyOf = (story: NewArticle, copy: number): NewArticle =>
  JSON.parse(
    JSON.stringify(story)
      .replace(/([a-z]+)-([0-9a-f]{20})/g, `$1-$2x${copy}`)
      .replaceAll(story.article.id, `${story.article.id}x${copy}`),
  );

async function expectKept(dir: string, acknowledged: ReadonlySet<string>, stories: readonly NewArticle[]) {
  const store = await openStore({ dir }, { coder, create: false });
  try {
    for (const { article, records } of stories) {
      const found = await store.article(article.id);
      if (acknowledged.has(article.id)) expect(found, article.id).not.toBeNull();
      if (found) expect(found.records).toEqual(records);
    }
    const [counted] = await store.countHappenings({}, []);
    const listed = await store.countHappenings({}, ['mode', 'place']); // no sums have these two: counted from the rows
    expect(listed.reduce((sum, { happenings }) => sum + happenings, 0)).toBe(counted?.happenings ?? 0);
  } finally {
    await store.close();
  }
}

describe('a loss of power', { timeout: 900_000 }, () => {
  it('leaves all that was acknowledged, at random moments of an ingest', async () => {
    const { root, dir, file, stories } = await prepare();
    const random = createRandom(14);
    const acknowledged = new Set<string>();
    for (let loss = 0; loss < 4; loss++) {
      const kept = join(root, 'kept');
      cpSync(dir, kept, { recursive: true });
      writeFileSync(file, JSON.stringify(stories.filter(({ article }) => !acknowledged.has(article.id))));
      const env = { ENTENTE_TEST_FOLDER: dir, ENTENTE_TEST_KEPT: kept };
      const { child, lines } = ingest('losing-files.cjs', [dir, file], env);
      const after = 1 + random.below(6);
      let seen = 0;
      for await (const line of lines) {
        if (line === 'open') continue;
        expect(line, 'the child came to the end: it needs more stories').not.toBe('end');
        acknowledged.add(line);
        if (++seen > after) break;
      }
      child.kill('SIGKILL');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      expect(child.signalCode, 'the child ended by itself').toBe('SIGKILL');
      rmSync(dir, { recursive: true });
      renameSync(kept, dir);
      await expectKept(dir, acknowledged, stories);
    }
    expect(acknowledged.size).toBeGreaterThan(8);
  });
});

describe('a full disk', { timeout: 900_000 }, () => {
  it('is an error at once; what was acknowledged is there when there is space again', async () => {
    const { root, dir, file, stories } = await prepare();
    const space = join(root, 'space');
    for (const bytes of [300_000, 2_500_000]) {
      const env = { ENTENTE_TEST_DISK: String(bytes), ENTENTE_TEST_SPACE: space };
      const { child, lines } = ingest('limited-files.cjs', [dir, file], env);
      const acknowledged = new Set<string>();
      let errors = '';
      child.stderr.on('data', (chunk) => {
        errors += String(chunk);
      });
      for await (const line of lines) if (line !== 'open') acknowledged.add(line);
      if (child.exitCode === null) await once(child, 'exit');
      expect(errors).toMatch(/no space left on (?:the )?device/i);
      await expectKept(dir, acknowledged, stories);
    }
  });

  it('is so on a small tmpfs, where one may be mounted', async (context) => {
    const { root, file } = await prepare();
    const small = join(root, 'small');
    mkdirSync(small);
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64m', 'tmpfs', small]).status !== 0)
      return context.skip('a tmpfs cannot be mounted here');
    drops.unshift(() => void spawnSync('umount', ['-l', small]));
    await (await openStore({ dir: join(small, 'store') }, { coder })).close();
    spawnSync('dd', ['if=/dev/zero', `of=${join(small, 'filler')}`, 'bs=64k']); // ends when nothing is left
    const { child } = ingest('nothing.cjs', [join(small, 'store'), file], {});
    let errors = '';
    child.stderr.on('data', (chunk) => {
      errors += String(chunk);
    });
    const lines = createInterface({ input: child.stdout });
    for await (const line of lines) expect(line, 'all went in: the disk is too large').not.toBe('end');
    expect(errors).toMatch(/no space left on (?:the )?device/i);
  });
});
