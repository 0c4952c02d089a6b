// entente follow, feeds and remove --feed, over a real store and a host on this machine, with an engine that returns the gold records.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openStore as openRealStore } from '@entente/entente';
import type { Store } from '@entente/record';
import { startServer } from '@entente/server';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fakeEngine } from '../../../tests/support/fake-engine.js';
import { body, type Host, rss, startOddHost } from '../../../tests/support/follower.js';
import { readGold } from '../../../tests/support/gold-records.js';
import { type CliOptions, runCli } from '../../../tests/support/run-cli.js';

const BIN = fileURLToPath(new URL('../bin/entente.js', import.meta.url));
const veto = readGold('w05-040').article.text;

let dir = '';
let store: Store;
let host: Host;
const at = (...parts: string[]) => join(dir, ...parts);
/** The same store for all, for opening one takes a second; `close` by the commands has no effect. */
const openStore = async () => ({ ...store, close: async () => {} });
const cli = (args: readonly string[], options: CliOptions = {}) =>
  runCli([...args, '--store', at('store')], { openStore, ...options });

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'entente-follow-cli-'));
  store = await openRealStore({ dir: at('store') });
  host = await startOddHost((origin) => ({
    '/feed': body(rss('Lake Wire', [{ id: 'veto', link: `${origin}/veto` }])),
    '/empty': body(rss('Empty Wire', [])),
    '/veto': body(veto, { 'content-type': 'text/plain; charset=utf-8' }),
    '/gone': (_, response) => response.writeHead(410).end(),
  }));
});
afterAll(async () => {
  await host.close();
  await store.close();
  rmSync(dir, { recursive: true, force: true });
});
beforeEach(async () => {
  for (const { id } of await store.feeds.list()) await store.feeds.remove(id);
  for (const { id } of (await store.listArticles({}, { limit: 100 })).items) await store.remove([id]);
  const { host: name } = new URL(host.origin);
  await store.feeds.keepHost({ host: name, robots: null, next: null });
});

describe('entente follow --once', () => {
  const once = (...args: string[]) => cli(['follow', ...args, '--once', '--allow-private']);

  it('adds feeds, reads what is new, tells what failed, and ends in a code that says so', async () => {
    writeFileSync(
      at('feeds.txt'),
      `# ours\n${host.origin}/feed Lake Wire\n\n${host.origin}/gone\nnonsense\n`,
    );
    const first = await once(at('feeds.txt'), '--contact', 'desk@lake.example');
    expect(first.stdout).toMatch(/^added +\d+ events +\d+ statements {2}Russia vetoes.*\(Story veto\)\n$/);
    expect(first.stderr).toMatch(/feeds\.txt: line 5: found nonsense, expected the address of a feed\n/);
    expect(first.stderr).toContain(`entente: Lake Wire (${host.origin}/feed): 1 new\n`);
    expect(first.stderr).toContain(
      `${host.origin}/gone: the server says that the feed is gone (410); not fetched again`,
    );
    expect(first.stderr).toMatch(
      /entente: 1 feed fetched, 1 failed; 1 new item; 1 kept; the next is due at \S+ \S+ UTC\n$/,
    );
    expect(first.code).toBe(1);
    expect(host.log.at(-1)!.headers['user-agent']).toMatch(
      /^entente\/\d\S+ \(\+https:\/\/\S+; desk@lake\.example\)$/,
    );
    const [article] = (await store.listArticles({}, { limit: 10 })).items;
    const { given } = (await store.article(article!.id))!.document;
    expect(given).toMatchObject({
      fields: { feed: `${host.origin}/feed`, item: 'veto' },
      date: '2026-05-04',
    });
    // what is not due is left alone
    const asked = host.log.length;
    const second = await once();
    expect([second.code, second.stdout]).toEqual([0, '']);
    expect(second.stderr).toMatch(/^entente: 0 feeds fetched; 0 new items; 0 kept; the next is due at/);
    expect(host.log).toHaveLength(asked);
  });

  it('ends in 69 where nothing could be fetched, in 2 without feeds, in 66 without the list, in 65 without an address', async () => {
    expect((await cli(['follow', '--once'])).code).toBe(2);
    expect((await once(at('no.opml'))).code).toBe(66);
    writeFileSync(at('empty.opml'), '<opml><body><outline text="none"/></body></opml>');
    expect(await once(at('empty.opml'))).toMatchObject({
      code: 65,
      stderr: expect.stringContaining('found no address of a feed, expected OPML'),
    });
    const refused = await cli(['follow', `${host.origin}/feed`, '--once']);
    expect([refused.code, refused.stderr]).toEqual([69, expect.stringContaining('a loopback address')]);
  });

  it('says who has the store, and who follows', async () => {
    const server = await startServer({ engine: fakeEngine(), store, port: 0 });
    const busy = async () => {
      throw Object.assign(new Error('busy'), { name: 'StoreBusyError', owner: { url: server.url } });
    };
    const held = await cli(['follow', `${host.origin}/empty`], { openStore: busy });
    const alone = await cli(['follow', '--once'], { openStore: busy });
    await server.close();
    expect([held.code, held.stderr]).toEqual([
      0,
      expect.stringMatching(
        /1 feed added in the server that has the store open \(http:\S+\), which follows them/,
      ),
    ]);
    expect(await store.feeds.find(`${host.origin}/empty`)).not.toBeNull();
    expect([alone.code, alone.stderr]).toEqual([
      69,
      expect.stringContaining('which follows its feeds itself'),
    ]);
    await store.feeds.follow({ owner: 'other', seconds: 600 });
    const elsewhere = await once(`${host.origin}/feed`);
    await store.feeds.unfollow('other');
    expect([elsewhere.code, elsewhere.stderr]).toEqual([
      69,
      expect.stringContaining('another process follows the feeds of this store'),
    ]);
  });

  it('refuses a pace and a contact that are none', async () => {
    for (const [option, value] of [
      ['--every', '1'],
      ['--every', 'hour'],
      ['--contact', 'me'],
      ['--contact', 'x:(y)'],
    ] as const)
      expect(await once(option, value)).toMatchObject({
        code: 2,
        stderr: expect.stringContaining('expected'),
      });
  });
});

it('entente follow ends at Ctrl-C, and says what was kept', async () => {
  const place = at('alone');
  const child = spawn(process.execPath, [
    ...[BIN, 'follow', `${host.origin}/empty`, '--allow-private', '--store', place],
  ]);
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const ended = new Promise<number | null>((done) => child.on('close', done));
  while (!host.log.some(({ path }) => path === '/empty') && child.exitCode === null)
    await new Promise((done) => setTimeout(done, 20));
  await new Promise((done) => setTimeout(done, 300));
  child.kill('SIGINT');
  expect([await ended, said]).toEqual([0, 'entente: 1 feed fetched; 0 new items; 0 kept\n']);
});

describe('entente feeds', () => {
  const feed = 'https://lake-wire.example/feed';
  it('adds lists, shows, pauses, resumes and removes', async () => {
    writeFileSync(
      at('list.opml'),
      `<?xml version="1.0"?><opml version="2.0"><body><outline text="News"><outline type="rss" xmlUrl="${feed}"/><outline xmlURL="feed:https://b.example/"/></outline></body></opml>`,
    );
    expect(await cli(['feeds', 'add', at('list.opml')])).toMatchObject({
      code: 0,
      stdout: '2 feeds added\n',
    });
    expect((await cli(['feeds', 'add', '-'], { stdin: `${feed}\n` })).stdout).toBe(
      '0 feeds added, 1 there before\n',
    );
    expect((await cli(['feeds', 'pause', feed])).stdout).toBe(`${feed}: paused\n`);
    const listed = await cli(['feeds']);
    expect(listed.stdout).toMatch(/lake-wire\.example\/feed\n {4}paused · 0 items · no success yet\n/);
    expect(listed.stdout).toMatch(/\nnobody fetches them now: entente follow, or entente serve\n$/);
    await cli(['feeds', 'resume', feed]);
    const { items } = JSON.parse((await cli(['feeds', '--format', 'json'])).stdout);
    expect(items.map(({ state }: { state: string }) => state)).toEqual(['active', 'active']);
    expect((await cli(['feeds', 'remove', feed, 'https://b.example/'])).code).toBe(0);
    expect((await cli(['feeds'])).stdout).toMatch(/^no feeds; add some/);
  });
  it('says which feed is not there, and what is no address', async () => {
    expect(await cli(['feeds', 'pause', 'https://nowhere.example/'])).toMatchObject({
      code: 65,
      stderr: expect.stringContaining('found no feed "https://nowhere.example/"'),
    });
    expect(await cli(['feeds', 'add', 'https://me:secret@b.example/'])).toMatchObject({
      code: 65,
      stderr: expect.not.stringContaining('secret'),
    });
  });
});

it('what is secret in the address of a feed is sent to its host, and reaches nothing else', async () => {
  const secret = `${host.origin}/feed?token=hush`;
  const { stdout, stderr } = await cli(['follow', secret, '--once', '--allow-private']);
  expect(host.log.map(({ path }) => path)).toContain('/feed?token=hush');
  const [article] = (await store.listArticles({}, { limit: 10 })).items;
  const { given } = (await store.article(article!.id))!.document;
  expect(given.fields?.feed).toBe(`${host.origin}/feed?token=***`);
  const listed = await Promise.all([cli(['feeds']), cli(['feeds', '--format', 'json'])]);
  const jobs = await store.jobs.list({ limit: 10 });
  expect(JSON.stringify([stdout, stderr, listed, jobs, given])).not.toContain('hush');
  expect((await cli(['remove', '--feed', secret])).stdout).toMatch(/^1 article of/);
});

describe('entente remove --feed', () => {
  it('says how many articles that are, and removes them when told to; not those that were there before', async () => {
    const feed = `${host.origin}/feed`;
    const followed = async () => {
      await cli(['follow', feed, '--once', '--allow-private']);
      return (await store.totals()).articles;
    };
    expect(await followed()).toBe(1);
    expect((await cli(['remove', '--feed', feed])).stdout).toBe(
      `1 article of ${feed}; to remove them: --yes\n`,
    );
    expect((await cli(['remove', '--feed', feed, '--yes'])).stdout).toBe('1 article removed\n');
    expect((await store.totals()).articles).toBe(0);
    // the item is known: it does not come back
    await store.feeds.set((await store.feeds.find(feed))!.id, 'active');
    expect(await followed()).toBe(0);
    await cli(['feeds', 'remove', feed]);
    writeFileSync(at('veto.txt'), veto);
    await cli(['add', at('veto.txt')]);
    expect(await followed()).toBe(1);
    expect((await cli(['remove', '--feed', feed])).stdout).toBe(
      `0 articles of ${feed}; to remove them: --yes\n`,
    );
    expect((await cli(['remove', '--feed', feed, '--publisher', 'x'])).code).toBe(2);
  });
});
