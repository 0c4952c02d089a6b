// No password of an address or a connection string gets into output, errors or the log: every command that takes one, every shape of one.
import { readdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { openStore } from '@entente/entente';
import type { Store } from '@entente/record';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readGold } from '../../../tests/support/gold-records.js';
import { type CliOptions, runCli } from '../../../tests/support/run-cli.js';

/** Every piece of the password, as typed. */
const SECRET = /hun|ter2|%68unter/;
const STORES = [
  'postgres://desk:hunter2@db.invalid/news',
  'postgres://desk:hun@ter2@db.invalid/news',
  'postgres://desk:hun/ter2@db.invalid/news',
  'postgres://desk:hun#ter2@db.invalid/news',
  'postgres://desk:%68unter2@db.invalid/news',
  'postgres://db.invalid/news?user=desk&password=hunter2',
  'postgresql://hunter2@db.invalid',
  'postgresql://desk:hunter2@db.invalid:badport/news',
  'postgresql+psycopg://desk:hunter2@db.invalid/news',
  'postgres:desk:hunter2@db.invalid/news',
  'host=db.invalid user=desk password=hunter2',
] as const;

let dir = '';
let server: Server;
let port = 0;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'entente-secrets-'));
  const { text } = readGold('w05-040').article;
  server = createServer(({ url }, response) => {
    if (url?.startsWith('/gone')) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' }).end(text);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  port = (server.address() as AddressInfo).port;
});
afterAll(async () => {
  server.close();
  await rm(dir, { recursive: true, force: true });
});

/** A store that repeats its connection string in every error, as some drivers do. */
const failing = (url: string): Store =>
  new Proxy({} as Store, {
    get: (_, name) =>
      name === 'close'
        ? async () => {}
        : name === 'jobs'
          ? failing(url)
          : name === 'then' || name === 'tellUrl'
            ? undefined
            : async () => {
                throw new Error(`cannot use "${url}" [${url}]`);
              },
  });

async function everything(args: readonly string[], options: CliOptions = {}): Promise<string> {
  const { code, stdout, stderr } = await runCli(args, options);
  expect(code, stderr).not.toBe(0);
  expect(stdout + stderr).not.toBe('');
  return stdout + stderr;
}

describe.each(STORES)('the store %s', (url) => {
  const openFailing = (async () => failing(url)) as unknown as typeof openStore;
  const refuse = (async () => {
    throw new Error(`cannot open ${url}: password of desk is wrong`);
  }) as typeof openStore;

  it('is shown without its password by ask, add and serve that cannot open it', async () => {
    const story = join(dir, 'story.txt');
    await writeFile(story, readGold('w05-040').article.text);
    for (const options of [{ openStore: refuse }, {}])
      for (const args of [
        ['ask', 'totals'],
        ['export', '--format', 'csv'],
      ])
        expect(await everything([...args, '--store', url], options), args.join(' ')).not.toMatch(SECRET);
    for (const args of [
      ['add', story],
      ['serve', '--port', '0'],
    ])
      expect(await everything([...args, '--store', url], { openStore: refuse }), args.join(' ')).not.toMatch(
        SECRET,
      );
    expect(await everything(['ask', 'totals'], { env: { DATABASE_URL: url } })).not.toMatch(SECRET);
  });
  it('is shown without its password where it fails later, also with ENTENTE_DEBUG', async () => {
    const env = { ENTENTE_DEBUG: '1' };
    expect(await everything(['ask', 'totals', '--store', url], { openStore: openFailing, env })).not.toMatch(
      SECRET,
    );
    const added = await everything(['add', '--examples', '--store', url], { openStore: openFailing, env });
    expect(added).not.toMatch(SECRET);
    expect(added).toMatch(/cannot use|expected a folder or postgres:/);
  });
});

it('the log of serve shows no password', async () => {
  const [url] = STORES;
  let asked = 0;
  const store = new Proxy(failing(url), {
    get: (target, name, receiver) => {
      asked++;
      return Reflect.get(target, name, receiver);
    },
  });
  const others = new Set(process.listeners('SIGTERM'));
  const running = runCli(['serve', '--port', '0', '--store', url], {
    openStore: (async () => store) as unknown as typeof openStore,
  });
  const isReady = () => asked > 0 && process.listeners('SIGTERM').some((listener) => !others.has(listener));
  while (!isReady()) await new Promise((done) => setTimeout(done, 20));
  await new Promise((done) => setTimeout(done, 200));
  for (const listener of process.listeners('SIGTERM')) if (!others.has(listener)) listener('SIGTERM');
  const { stdout, stderr } = await running;
  expect(stderr).toContain('store: postgres://db.invalid/news');
  expect(stderr).toMatch(/what is imported cannot be .*cannot use "postgres:\/\/db\.invalid/);
  expect(stdout + stderr).not.toMatch(SECRET);
});

describe('a web address with a password', () => {
  const addresses = () => [
    `http://desk:hunter2@127.0.0.1:${port}/gone?password=hunter2`,
    `http://desk:hun@ter2@127.0.0.1:${port}/gone`,
    'http://desk:hun/ter2@news.invalid/story',
    'http://desk:hunter2@news.invalid/story?page=1&api_key=hunter2',
    'http://desk:hunter2@[::1/story',
    'ftp://desk:hunter2@news.invalid/story',
  ];
  it('is shown without it where it cannot be read', async () => {
    for (const address of addresses())
      for (const args of [
        ['read'],
        ['read', '--format', 'jsonl', '--failures', 'lines'],
        ['add', '--store', join(dir, 'none')],
        ['explain'],
      ])
        expect(
          await everything([...args, address, ...(args[0] === 'explain' ? ['1'] : [])], {
            openStore: (async () => failing('none')) as unknown as typeof openStore,
          }),
          address,
        ).not.toMatch(SECRET);
    expect(await everything([addresses()[0]!])).not.toMatch(SECRET);
  });
  it('is read, and stands without it in results, names of files and the store', async () => {
    const address = `http://desk:hunter2@127.0.0.1:${port}/story?token=hunter2`;
    const shown = `http://127.0.0.1:${port}/story?token=***`;
    const { engine } = await runCli([
      'read',
      address,
      address,
      '--format',
      'html',
      '--allow-private',
      '--out',
      `${dir}/out/`,
    ]);
    expect(engine.given).toEqual([shown, shown].map((url) => expect.objectContaining({ url, origin: url })));
    expect(readdirSync(join(dir, 'out')).join()).not.toMatch(SECRET);
    const read = await runCli(['read', address, '--format', 'article', '--allow-private']);
    expect([read.code, read.stdout + read.stderr]).toEqual([0, expect.not.stringMatching(SECRET)]);
    const added = await runCli([
      'add',
      address,
      '--format',
      'jsonl',
      '--allow-private',
      '--store',
      join(dir, 'store'),
    ]);
    expect(added.stdout + added.stderr).not.toMatch(SECRET);
    expect(JSON.parse(added.stdout)).toMatchObject({ outcome: 'added', origin: shown });
  });
  it('is not fetched from this machine unless that is allowed', async () => {
    const { code, stderr } = await runCli(['read', `http://127.0.0.1:${port}/story`]);
    expect([code, stderr]).toEqual([
      69,
      expect.stringMatching(/a loopback address; expected a public one \(--allow-private/),
    ]);
  });
});
