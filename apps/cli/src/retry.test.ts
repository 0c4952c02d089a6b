// entente retry, and the parked stories that it takes up.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore as openRealStore } from '@entente/entente';
import type { Store } from '@entente/record';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runCli } from '../../../tests/support/run-cli.js';

let dir = '';
let store: Store;
const cli = (...args: string[]) =>
  runCli([...args, '--store', dir], { openStore: async () => ({ ...store, close: async () => {} }) });
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'entente-retry-'));
  store = await openRealStore({ dir });
});
afterAll(async () => {
  await store.close();
  rmSync(dir, { recursive: true, force: true });
});

it('lists parked stories with the reason, and queues those asked for again', async () => {
  const owner = 'worker';
  const ids = [];
  for (const name of ['one.txt', 'two.txt', 'three.txt']) {
    const { id } = await store.jobs.add('story', { name, content: ' ' });
    await store.jobs.take(['story'], { owner, seconds: 60 });
    await store.jobs.settle(id, owner, { reason: 'empty', error: 'found 0 bytes [empty]' });
    ids.push(id);
  }
  await store.jobs.add('story', { name: 'waits.txt', content: ' ' });
  const listed = await cli('ask', 'jobs', '--state', 'parked');
  expect(listed.code).toBe(0);
  expect(listed.stdout).toMatch(/parked.*one\.txt.*found 0 bytes \[empty\]/);
  expect(listed.stdout).not.toMatch(/waits\.txt/);
  expect(await cli('retry', ids[0]!)).toMatchObject({ code: 0, stdout: '1 job queued again\n' });
  expect((await store.jobs.counts()).parked).toBe(2);
  expect(await cli('retry', '--all')).toMatchObject({ code: 0, stdout: '2 jobs queued again\n' });
  expect(await store.jobs.counts()).toMatchObject({ parked: 0, queued: 4 });
});

it('says what does not fit', async () => {
  for (const args of [['retry'], ['retry', 'x', '--all']])
    expect(await cli(...args)).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/either ids of jobs or --all/),
    });
  expect(await cli('retry', 'nowhere')).toMatchObject({
    code: 65,
    stderr: expect.stringMatching(/no job "nowhere"/),
  });
});
