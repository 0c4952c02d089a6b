// Collections in the command line: a story is put there when it is added or later, filters every answer, and goes with its collection.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore as openRealStore } from '@entente/entente';
import type { Store } from '@entente/record';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readGold } from '../../../tests/support/gold-records.js';
import { runCli } from '../../../tests/support/run-cli.js';

let dir = '';
let store: Store;
const at = (name: string) => join(dir, name);
const cli = async (...args: string[]) => {
  const openStore = async () => ({ ...store, close: async () => {} });
  const { code, stdout, stderr } = await runCli([...args, '--store', at('store')], { openStore });
  return { code, stdout, stderr };
};
const listed = async (...args: string[]) =>
  (
    JSON.parse((await cli('ask', 'articles', ...args, '--format', 'json')).stdout).items as { id: string }[]
  ).map(({ id }) => id);

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'entente-collect-'));
  for (const id of ['w05-040', 'w05-028']) writeFileSync(at(`${id}.txt`), readGold(id).article.text);
  store = await openRealStore({ dir: at('store') });
});
afterAll(async () => {
  await store?.close();
  rmSync(dir, { recursive: true, force: true });
});

it('collects at once or later, filters by it, and removes it', async () => {
  await cli('add', at('w05-040.txt'), '--collection', 'tests');
  await cli('add', at('w05-028.txt'));
  const [first] = await listed('--collection', 'tests');
  const all = await listed();
  const other = all.find((id) => id !== first)!;
  expect([all.length, await listed('--collection', '-')]).toEqual([2, [other]]);

  expect(await cli('collect', 'border talks', ...all)).toMatchObject({
    code: 0,
    stdout: '2 articles put into border talks\n',
  });
  expect((await cli('collect', 'border talks', other)).stdout).toBe(
    '0 articles put into border talks; 1 were in it already\n',
  );
  expect((await cli('ask', 'collections')).stdout).toMatch(/border talks +2\ntests +1\n/);
  const counted = async (...args: string[]) =>
    JSON.parse(
      (await cli('ask', 'events', ...args, '--status', 'any', '--min-confidence', '0', '--format', 'json'))
        .stdout,
    ).total as number;
  const [whole, tests, rest] = [
    await counted(),
    await counted('--collection', 'tests'),
    await counted('--collection', '-'),
  ];
  expect(rest).toBe(0);
  expect(tests).toBeGreaterThan(0);
  expect(tests).toBeLessThan(whole);

  expect((await cli('collect', 'border talks', '--out', other)).stdout).toBe(
    '1 article taken out of border talks\n',
  );
  expect((await cli('collect', 'border talks', '--out')).stdout).toBe(
    '1 article taken out of border talks\n',
  );
  expect((await cli('remove', '--collection', 'tests')).stdout).toBe(
    '1 article of tests; to remove them: --yes\n',
  );
  expect(await listed()).toHaveLength(2);
  expect((await cli('remove', '--collection', 'tests', '--yes')).stdout).toBe('1 article removed\n');
  expect([await listed(), (await cli('ask', 'collections')).stdout]).toEqual([[other], 'no collections\n']);
});

it('refuses what would collect everything, and what names no collection', async () => {
  expect(await cli('collect', 'all')).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/expected a filter/),
  });
  expect(await cli('collect', 'a,b', 'x')).toMatchObject({ code: 2, stderr: expect.stringMatching(/comma/) });
  expect(await cli('remove', 'x', '--collection', 'y')).toMatchObject({ code: 2 });
  expect(await cli('add', at('w05-028.txt'), '--collection', 'a,b')).toMatchObject({ code: 2 });
});
