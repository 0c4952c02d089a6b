// entente serve as users start it: it answers before the model is loaded, prints its URL, rejects invalid options, and shuts down gracefully.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const BIN = fileURLToPath(new URL('../bin/entente.js', import.meta.url));
const STORY = readFileSync(new URL('../../../examples/border-crossing.txt', import.meta.url), 'utf8');
const ENV = { PATH: process.env.PATH, HOME: process.env.HOME };

let dir = '';
const running = new Set<ChildProcess>();
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'entente-serve-'));
});
afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
  rmSync(dir, { recursive: true, force: true });
});

const serve = (args: readonly string[], env: Record<string, string> = {}) => start(['serve', ...args], env);
async function start(args: readonly string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [BIN, ...args, '--port', '0'], {
    cwd: dir,
    env: { ...ENV, TMPDIR: dir, ...env },
  });
  running.add(child);
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].on('data', (chunk) => {
      said[name] += chunk;
    });
  const ended = new Promise<number | null>((done) =>
    child.on('close', (code) => {
      running.delete(child);
      done(code);
    }),
  );
  while (!said.stdout.includes('\n') && child.exitCode === null && child.signalCode === null) await pause(20);
  const url = /http:\S+(?=\/\n)/.exec(said.stdout)?.[0] ?? '';
  const stop = () => {
    child.kill('SIGTERM');
    return ended;
  };
  return { url, said, ended, stop, pid: child.pid! };
}
const pause = (time: number) => new Promise((done) => setTimeout(done, time));
const run = (args: readonly string[], env: Record<string, string> = {}) =>
  spawnSync(process.execPath, [BIN, 'serve', ...args], {
    cwd: dir,
    env: { ...ENV, ...env },
    encoding: 'utf8',
  });
const post = (url: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(url, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  });

describe('entente serve', { timeout: 180_000 }, () => {
  it('serves the page and the routes of a store, keeps what is added, ends with 0', async () => {
    const one = await serve(['--store', 'desk']);
    expect(one.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const page = await fetch(one.url);
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(await (await fetch(`${one.url}/api/articles`)).json()).toEqual({ items: [], next: null });
    const added = await post(`${one.url}/api/articles`, { content: STORY, date: '2025-03-18' });
    expect([added.status, await added.json()]).toMatchObject([200, { outcome: 'added' }]);
    expect(await (await fetch(`${one.url}/health`)).json()).toMatchObject({
      status: 'ok',
      engine: 'ready',
      writes: 'open',
    });
    expect([await one.stop(), one.said.stderr]).toEqual([
      0,
      expect.stringMatching(/SIGTERM: finishes what runs/),
    ]);

    const two = await serve(['--store', 'desk']);
    const { items } = (await (await fetch(`${two.url}/api/articles`)).json()) as {
      items: { title: string }[];
    };
    expect(items.map(({ title }) => title)).toEqual([
      'Kenya, Ethiopia agree to reopen crossing closed after raid',
    ]);
    expect(await two.stop()).toBe(0);
  });

  it('handles a signal that comes with the line of its address', async () => {
    const onAddress = `
      const write = process.stdout.write;
      process.stdout.write = (...args) => {
        process.kill(process.pid, 'SIGTERM');
        return write.apply(process.stdout, args);
      };`;
    const { ended, said } = await serve(['--store', 'prompt'], {
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(onAddress)}`,
    });
    expect([await ended, said.stderr]).toEqual([0, expect.stringMatching(/SIGTERM: finishes what runs/)]);
  });

  it('reads what is imported, one story after the other', async () => {
    const { url, stop } = await serve(['--store', 'imports']);
    const stories = [
      { name: 'a.txt', content: STORY, date: '2025-03-18' },
      { name: 'b.txt', content: ' ' },
    ];
    const { jobs } = (await (await post(`${url}/api/imports`, { stories })).json()) as {
      jobs: { id: string }[];
    };
    const ask = async ({ id }: { id: string }) =>
      (await (await fetch(`${url}/api/jobs/${id}`)).json()) as { state: string; error: string | null };
    let found = await Promise.all(jobs.map(ask));
    while (found.some(({ state }) => state === 'queued' || state === 'running')) {
      await pause(100);
      found = await Promise.all(jobs.map(ask));
    }
    expect(found).toMatchObject([
      { state: 'done', error: null },
      { state: 'parked', reason: 'empty', error: expect.stringMatching(/\[empty\]/) },
    ]);
    expect(await stop()).toBe(0);
  });

  it('ends in time while a long story is being read, which goes on at once at the next start and is not blamed', async () => {
    const long = Array.from({ length: 50 }, (_, i) => STORY.replace(/Kenya/g, `Kenya ${i}`)).join('\n\n');
    // some seconds of reading: less than the server waits for by default, more than it is told to wait
    const args = ['--store', 'long', '--time-limit', '120', '--stop-within', '0.5'];
    const one = await serve(args);
    const stories = [{ name: 'long.txt', content: long.slice(0, 60_000), date: '2025-03-18' }];
    const { jobs } = (await (await post(`${one.url}/api/imports`, { stories })).json()) as {
      jobs: [{ id: string }];
    };
    const ask = async (url: string) =>
      (await (await fetch(`${url}/api/jobs/${jobs[0].id}`)).json()) as Record<string, unknown>;
    while ((await ask(one.url)).state !== 'running') await pause(50);
    expect([await one.stop(), one.said.stderr]).toEqual([
      0,
      expect.stringMatching(/not all was finished in time/),
    ]);
    const two = await serve(args);
    let found = await ask(two.url);
    // the lease of before lasted longer than the wait for it here
    for (let i = 0; i < 200 && found.attempts === 1; i++) {
      await pause(100);
      found = await ask(two.url);
    }
    expect(found).toMatchObject({ state: 'running', attempts: 2, faults: 0 });
    // a second signal ends it at once
    const ended = two.stop();
    while (!two.said.stderr.includes('SIGTERM')) await pause(20);
    await two.stop();
    expect(await ended).toBe(143);
  });

  it('opens at the review, with what was typed, where `entente review --open` starts it', async () => {
    const { stop: first } = await serve(['--store', 'reviewed']);
    expect(await first()).toBe(0);
    const asked = ['--type', 'AID,AGREE', '--also', 'actor=KEN', '--limit', '5'];
    const { said, stop } = await start(['review', '--open', '--store', 'reviewed', ...asked]);
    const address = /^Entente is at (http:\S+)\n$/.exec(said.stdout)?.[1] ?? '';
    const { pathname, searchParams } = new URL(address);
    expect([pathname, ...searchParams]).toEqual([
      '/review',
      ['type', 'AID,AGREE'],
      ['also', 'actor=KEN'],
      ['limit', '5'],
    ]);
    expect((await fetch(address)).status).toBe(200);
    expect((await fetch(address.replace('/review', '/api/review'))).status).toBe(200);
    expect(await stop()).toBe(0);
  });

  it('keeps the examples in a store for this session only, while the page answers', async () => {
    const { url, said, stop } = await serve(['--examples']);
    expect((await fetch(url)).status).toBe(200);
    const totals = async () =>
      (await (await fetch(`${url}/api/totals`)).json()) as { articles: number; events: number };
    while ((await totals()).articles < 8) await pause(100);
    // by default only what occurred and is sure counts
    expect((await totals()).events).toBeGreaterThan(10);
    // stops while they are being added
    expect(await stop()).toBe(0);
    expect(said.stderr).not.toMatch(/could not be kept/);
    expect(said.stderr).toMatch(/for this session only/);
    expect(
      readdirSync(dir).filter((name) => name.startsWith('entente-session-') || name === 'entente-store'),
    ).toEqual([]);
  });

  it('leaves nothing of a session that ends before it began', async () => {
    const sessions = () => readdirSync(dir).filter((name) => name.startsWith('entente-session-'));
    const child = spawn(process.execPath, [BIN, 'serve', '--examples', '--port', '0'], {
      cwd: dir,
      env: { ...ENV, TMPDIR: dir },
      stdio: 'ignore',
    });
    running.add(child);
    const ended = new Promise<number | null>((done) => child.on('close', done));
    while (sessions().length === 0 && child.exitCode === null) await pause(5);
    child.kill('SIGTERM');
    expect([143, 0]).toContain(await ended);
    running.delete(child);
    expect(sessions()).toEqual([]);
  });

  it('needs a token for writes where others can reach it', async () => {
    const open = run(['--host', '0.0.0.0', '--store', 'desk']);
    expect([open.status, open.stderr]).toEqual([
      2,
      expect.stringMatching(/host 0\.0\.0\.0 without a token, expected one \(--token or ENTENTE_TOKEN\)/),
    ]);
    const weak = run(['--store', 'desk', '--token', 'short']);
    expect([weak.status, weak.stderr]).toEqual([
      2,
      expect.stringMatching(/token of 5 characters, expected at least 16/),
    ]);
    const { url, stop } = await serve(['--host', '0.0.0.0', '--store', 'desk'], {
      ENTENTE_TOKEN: 'a-token-of-more-than-16',
    });
    const address = `${url}/api/articles`;
    expect((await post(address, { content: ' ' })).status).toBe(401);
    expect(
      (await post(address, { content: ' ' }, { authorization: 'Bearer a-token-of-more-than-16' })).status,
    ).toBe(422);
    expect((await fetch(address)).status).toBe(200);
    expect(await stop()).toBe(0);
  });

  it('follows the feeds of its store, from the moment they are added, unless told not to', async () => {
    interface Feeds {
      readonly following: boolean;
      readonly items: readonly { readonly fetches: number; readonly error: string | null }[];
    }
    const feeds = async (url: string) => (await (await fetch(`${url}/api/feeds`)).json()) as Feeds;
    const without = await serve(['--store', 'desk', '--no-follow']);
    // refused without a request, since it is private
    await post(`${without.url}/api/feeds`, { url: 'http://127.0.0.1:9/feed.xml' });
    expect(await feeds(without.url)).toMatchObject({ following: false, items: [{ fetches: 0 }] });
    expect(await without.stop()).toBe(0);
    const { url, said, stop } = await serve(['--store', 'desk']);
    while ((await feeds(url)).items[0]!.fetches === 0) await pause(50);
    expect(await feeds(url)).toMatchObject({
      following: true,
      items: [{ error: expect.stringContaining('a loopback address') }],
    });
    expect(await stop()).toBe(0);
    expect(said.stderr).toMatch(
      /127\.0\.0\.1:9\/feed\.xml: found 127\.0\.0\.1, a loopback address.*again at/,
    );
  });

  it('names who has the store', async () => {
    const { pid, stop } = await serve(['--store', 'desk']);
    const second = run(['--store', 'desk', '--port', '0']);
    expect([second.status, second.stdout]).toEqual([69, '']);
    expect(second.stderr).toMatch(new RegExp(`^entente: the store \\S+ is open in process ${pid}`));
    expect(await stop()).toBe(0);
  });

  it('names another port when one is taken', async () => {
    const other = createServer();
    const port = await new Promise<number>((done) =>
      other.listen(0, '127.0.0.1', () => done((other.address() as { port: number }).port)),
    );
    const { status, stderr } = run(['--store', 'desk', '--port', String(port)]);
    expect([status, stderr]).toEqual([
      69,
      expect.stringMatching(new RegExp(`port ${port} is taken; try: entente serve --port \\d+\n$`)),
    ]);
    other.close();
  });

  for (const [args, message] of [
    [['--port', '70000'], /found "70000", expected a whole number from 0 to 65535/],
    [['--port', 'http'], /found "http"/],
    [['--stop-within', '0'], /found "0", expected a number of seconds above 0, 3600 at most/],
    [['--origin', 'https://desk.example/'], /expected scheme and host as in https:\/\/desk\.example/],
    [['--stroe', 'x'], /unknown option '--stroe'\n\(Did you mean --store\?\)/],
  ] as const)
    it(`helps with wrong usage: ${args.join(' ')}`, () => {
      const { status, stderr } = run(args);
      expect([status, stderr]).toEqual([2, expect.stringMatching(message)]);
    });
});
