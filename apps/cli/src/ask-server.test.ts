// A store that a server holds is reached through it: every command answers the same bytes as on the store itself, and errors stay errors of the command.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore as openRealStore } from '@entente/entente';
import type { Store } from '@entente/record';
import { type RunningServer, startServer } from '@entente/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fakeEngine } from '../../../tests/support/fake-engine.js';
import { readGold } from '../../../tests/support/gold-records.js';
import { type CliOptions, runCli } from '../../../tests/support/run-cli.js';
import { viewArguments } from '../../../tests/support/view-arguments.js';
import { VIEWS } from './commands/ask.js';

const TOKEN = 'a-token-of-more-than-16';
const texts = ['w05-040', 'w05-028'].map((id) => readGold(id).article.text);
let dir = '';
let store: Store;
let server: RunningServer;
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'entente-held-'));
  store = await openRealStore({ dir });
  for (const stdin of texts)
    await runCli(['add', '-'], {
      stdin,
      openStore: async () => open(),
    });
  server = await startServer({
    store,
    engine: Promise.resolve(fakeEngine()),
    port: 0,
    token: TOKEN,
    who: 'tester',
    now: () => '2031-07-10T08:00:00Z',
  });
});
afterAll(async () => {
  await server?.close(2);
  await store?.close();
  rmSync(dir, { recursive: true, force: true });
});

/** The store itself; closing it has no effect. */
const open = () => ({ ...store, close: async () => {} });
/** What a second process finds: the folder is open elsewhere, and where. */
const held = (url: string | undefined) => async () => {
  throw Object.assign(new Error('the store is open in process 1'), {
    name: 'StoreBusyError',
    owner: { url },
  });
};
const here = (args: readonly string[], options: CliOptions = {}) =>
  runCli([...args, '--store', dir], { openStore: async () => open(), ...options });
const there = (args: readonly string[], options: CliOptions = {}) =>
  runCli([...args, '--store', dir], {
    openStore: held(server.url) as never,
    env: { ENTENTE_TOKEN: TOKEN },
    ...options,
  });
const both = async (...args: string[]) => {
  const [one, two] = [await here(args), await there(args)];
  return [one, two].map(({ code, stdout, stderr }) => ({ code, stdout, stderr }));
};
const idOf = async (view: string) =>
  JSON.parse((await here(['ask', view, '--format', 'json'])).stdout).items[0];

describe('a store that a server holds', () => {
  it('answers every view as the store itself does', async () => {
    const [event, actor] = [await idOf('events'), await idOf('actors')];
    const given: Readonly<Record<string, readonly string[]>> = {
      ...viewArguments(event, actor),
      breakdown: ['type,status', '--publisher', "nobody's,Harbour Wire", '--min-confidence', '0'],
      search: ['"Russia" -navy'],
      events: ['--type', 'AID,ACCUSE,REJECT', '--status', 'any', '--limit', '3'],
      timeline: ['--party', 'RUS', '--also', 'status=any&minConfidence=0'],
    };
    for (const { name } of VIEWS.filter((view) => view.name !== 'job')) {
      const [one, two] = await both('ask', name, ...(given[name] ?? []), '--format', 'json');
      expect(two, name).toEqual(one);
      expect(one!.code, name).toBe(0);
    }
  });
  it('keeps errors as they are', async () => {
    for (const args of [
      ['event', 'nope'],
      ['events', '--cursor', 'x'],
      ['events', '--actor', 'Atlantisland'],
    ]) {
      const [one, two] = await both('ask', ...args);
      expect([two!.code, two!.stdout], args.join(' ')).toEqual([one!.code, one!.stdout]);
      expect(one!.code).not.toBe(0);
    }
  });
  it('corrects, undoes, and shows it in the store', async () => {
    const event = await idOf('events');
    const made = await there([
      'correct',
      event.id,
      '--reject',
      '--reason',
      'a quotation',
      '--format',
      'json',
    ]);
    expect([made.code, made.stderr]).toEqual([0, '']);
    const { id } = JSON.parse(made.stdout);
    expect((await store.corrections({ limit: 10 })).items).toMatchObject([
      { id, action: 'reject', reason: 'a quotation' },
    ]);
    expect(await there(['undo', id, '--reason', 'it was right'])).toMatchObject({ code: 0 });
    const [one, two] = await both('ask', 'corrections');
    expect(two).toEqual(one);
    const other = await there(['correct', event.id, '--confirm', '--reason', 'right', '--who', 'Hodan']);
    expect(other).toMatchObject({ code: 2, stderr: expect.stringMatching(/--who Hodan.*open in a server/) });
  });
  it('exports, and counts what remove would take', async () => {
    const [one, two] = [
      await here(['export', '--format', 'csv']),
      await there(['export', '--format', 'csv']),
    ];
    expect([two.code, two.stdout]).toEqual([0, one.stdout]);
    expect(two.stderr).toMatch(/server that has the store open/);
    const [outlet] = await store.publishers();
    const counted = await both('remove', '--publisher', outlet!.name);
    expect(counted[1]).toEqual(counted[0]);
    expect(counted[0]!.stdout).toMatch(/^[12] articles? of .*; to remove them: --yes\n$/);
  });
  it('backs up, verified', async () => {
    const file = join(dir, '..', `${dir.split('/').at(-1)}.backup`);
    expect(await there(['backup', file])).toMatchObject({ code: 0 });
    expect(readFileSync(file).length).toBeGreaterThan(1000);
    expect(await there(['backup', file, '--from', server.url, '--force'])).toMatchObject({ code: 0 });
    expect(await there(['backup', file, '--from', 'desk', '--force'])).toMatchObject({ code: 2 });
    rmSync(file);
  });
  it('takes what is added and imported, each story once', async () => {
    const story = join(dir, '..', `${dir.split('/').at(-1)}.txt`);
    writeFileSync(story, readGold('w05-017').article.text);
    const before = (await store.totals()).articles;
    const added = await there(['add', story, '--collection', 'tests', '--format', 'jsonl']);
    expect(JSON.parse(added.stdout)).toMatchObject({ outcome: 'added' });
    expect(added.stderr).toMatch(/1 story kept in .*: 1 added\n$/);
    const id = JSON.parse(added.stdout).id as string;
    expect(await store.collectionsOf(id)).toEqual(['tests']);
    expect((await there(['add', story])).stdout).toMatch(/^known /);
    // what the store reads itself is the same
    expect((await here(['add', story])).stdout).toMatch(/^known /);
    const { stdout } = await here(['export', '--format', 'jsonl']);
    await store.remove([id]);
    const imported = await there(['import', '-'], { stdin: `${stdout}{"kind":"article","id":"x"}\n` });
    expect([imported.code, imported.stderr]).toEqual([1, expect.stringMatching(/1 added/)]);
    expect((await store.totals()).articles).toBe(before + 1);
    expect(await there(['add', story], { env: {} })).toMatchObject({
      code: 69,
      stderr: expect.stringMatching(/ENTENTE_TOKEN/),
    });
    rmSync(story);
  });
  it('tells what became of each article as it is, beside one that is refused', async () => {
    const other = await openRealStore({ dir: join(dir, 'other') });
    const open = { openStore: async () => ({ ...other, close: async () => {} }) };
    for (const id of ['w05-017', 'w05-038'])
      await runCli(['add', '-'], { stdin: readGold(id).article.text, ...open });
    const { stdout } = await runCli(['export', '--format', 'jsonl'], open);
    await other.close();
    const [first] = stdout.split('\n', 1).map((line) => JSON.parse(line).id as string);
    await store.remove([first!]);
    // the second article brings an event of one that the store has
    const theirs = stdout.split('\n').flatMap((line) => (line ? [JSON.parse(line)] : []));
    const event = theirs.find(({ kind, article }) => kind === 'event' && article !== first);
    const stdin = stdout.replaceAll(event.id, (await idOf('events')).id);
    const { code, stderr } = await there(['import', '-'], { stdin });
    expect(code).toBe(1);
    expect(stderr).toMatch(/the store cannot keep it: .*: 1 article kept in .*: 1 added; 1 refused\n$/s);
  });
  it('refuses an article that is too large for a request, and no other', async () => {
    const { stdout } = await here(['export', '--format', 'jsonl']);
    const n = (await store.totals()).articles;
    for (const size of [5_000_000, 18_000_000]) {
      const large = JSON.stringify({ kind: 'article', id: 'x', text: 'x'.repeat(size) });
      const { code, stderr } = await there(['import', '-'], { stdin: `${large}\n${stdout}` });
      expect([size, code, stderr.slice(0, 300), stderr.slice(-200)]).toEqual([
        size,
        1,
        expect.stringMatching(/^entente: -:1: found /),
        expect.stringContaining(`: ${n} known; 1 refused\n`),
      ]);
    }
  });
  it('ends an import when the server is gone, and blames no article', async () => {
    const { stdout } = await here(['export', '--format', 'jsonl']);
    const gone = held('http://127.0.0.1:9') as never;
    const { code, stderr } = await there(['import', '-'], { openStore: gone, stdin: stdout });
    expect([code, stderr]).toEqual([
      69,
      expect.stringMatching(/0 articles kept in .*; then the store failed\n/),
    ]);
    expect(stderr).toMatch(/does not answer/);
    expect(stderr).not.toMatch(/refused/);
  });
  it('says when the token is missing, when no server answers, and when the owner is none', async () => {
    const event = await idOf('events');
    const write = ['correct', event.id, '--reject', '--reason', 'x'];
    expect(await there(write, { env: {} })).toMatchObject({
      code: 69,
      stderr: expect.stringMatching(/set ENTENTE_TOKEN/),
    });
    const gone = held('http://127.0.0.1:9') as never;
    expect(await there(['ask', 'totals'], { openStore: gone })).toMatchObject({
      code: 69,
      stderr: expect.stringMatching(/http:\/\/127\.0\.0\.1:9.*does not answer/),
    });
    expect(await there(['ask', 'totals'], { openStore: held(undefined) as never })).toMatchObject({
      code: 69,
      stderr: 'entente: the store is open in process 1\n',
    });
  });
});
