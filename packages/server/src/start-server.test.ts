// The server on real sockets: malformed requests, files of the page, shutdown.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, startServer, type WorkContext } from './start-server.js';
import { fakeOperations, fakeStore } from './test-support/fake-operations.js';

const INDEX = `<!doctype html><title>Entente</title>${'<!-- a page -->'.repeat(100)}`;
let folder = '';
let server: RunningServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'entente-page-'));
  mkdirSync(join(folder, 'page/assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'page/index.html'), INDEX);
  writeFileSync(join(folder, 'page/icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(folder, 'page/assets/index-B7LiCkTi.js'), 'console.log(1);'.repeat(200));
  symlinkSync(join(folder, 'secret.txt'), join(folder, 'page/link.txt'));
  server = await start();
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const start = (more: Partial<Parameters<typeof startServer>[0]> = {}) =>
  startServer({
    engine: { model: 'none' } as never,
    store: fakeStore(),
    operations: fakeOperations({ stuck: true }).operations,
    pageFolder: join(folder, 'page'),
    port: 0,
    log: () => {},
    ...more,
  });

/** Requests a path exactly as given, without normalisation by a client. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
  return new Promise<{ status: number; headers: Record<string, unknown>; bytes: Buffer }>(
    (resolve, reject) => {
      const asked = request({ port: server.port, host: '127.0.0.1', path, headers, method }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('end', () =>
          resolve({ status: response.statusCode!, headers: response.headers, bytes: Buffer.concat(chunks) }),
        );
        response.on('error', reject);
      });
      asked.on('error', reject);
      asked.end();
    },
  );
}

/** Sends bytes, and returns all received bytes. */
function send(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(server.port, '127.0.0.1', () => socket.write(text));
    let answer = '';
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
    socket.setTimeout(5000, () => socket.destroy());
  });
}

describe('the page', () => {
  it('is given for every address that is a view', async () => {
    for (const path of [
      '/',
      '/index.html',
      '/dyads',
      '/articles/abc',
      '/actors/person%3Aanna%7CKEN?from=2031-01-01',
    ]) {
      const { status, bytes, headers } = await ask(path, { accept: 'text/html,*/*' });
      expect([path, status, bytes.toString() === INDEX, headers['cache-control']]).toEqual([
        path,
        200,
        true,
        'no-cache',
      ]);
      expect(headers['content-security-policy']).toMatch(/script-src 'self';.*frame-ancestors 'none'/);
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
  });
  it('is not given for files and routes that are missing', async () => {
    for (const path of [
      '/missing.js',
      '/assets/gone-B7LiCkTi.js',
      '/api',
      '/api/nothing',
      '/favicon.ico',
      '/assets',
      '/docs/x',
    ])
      expect([path, (await ask(path)).status]).toEqual([path, 404]);
    expect((await ask('/dyads', { accept: 'application/json' })).status).toBe(404);
  });
  it('has assets that are kept for good, packed where that is understood', async () => {
    const path = '/assets/index-B7LiCkTi.js';
    const plain = await ask(path);
    expect(plain.headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'Accept-Encoding',
    });
    const brotli = await ask(path, { 'accept-encoding': 'gzip, br' });
    const gzip = await ask(path, { 'accept-encoding': 'gzip, br;q=0' });
    expect([brotli.headers['content-encoding'], gzip.headers['content-encoding']]).toEqual(['br', 'gzip']);
    expect(brotliDecompressSync(brotli.bytes)).toEqual(plain.bytes);
    expect(gunzipSync(gzip.bytes)).toEqual(plain.bytes);
    expect(new Set([plain, brotli, gzip].map(({ headers }) => headers.etag)).size).toBe(3);
    expect((await ask(path, { 'if-none-match': String(plain.headers.etag) })).status).toBe(304);
    expect((await ask('/icon.svg')).headers['content-type']).toMatch(/^image\/svg/);
  });
  it('never leaves its folder', async () => {
    for (const path of [
      '/..%2fsecret.txt',
      '/..%2f..%2fetc/passwd',
      '/%2e%2e%2fsecret.txt',
      '/assets/..%2f..%2fsecret.txt',
      '/..%5csecret.txt',
      '/..\\secret.txt',
      '/%2fetc/passwd',
      '//etc/passwd',
      '/%252e%252e%252fsecret.txt',
      '/link.txt',
      '/secret.txt',
      '/../secret.txt',
      '/assets/../../secret.txt',
      '/%2e%2e/secret.txt',
      '/index.html%00.js',
      '/%ff',
      `/${folder}/secret.txt`,
      `/${encodeURIComponent(join(folder, 'secret.txt'))}`,
      'file:///etc/passwd',
      'http://evil.example/secret.txt',
    ]) {
      const { status, bytes } = await ask(path, { accept: 'text/html' });
      expect([
        path,
        [400, 404, 421].includes(status) || bytes.toString() === INDEX,
        /secret|root:/.test(bytes.toString('latin1').replace(/found .*/g, '')),
      ]).toEqual([path, true, false]);
    }
  });
});

describe('what no program sends', () => {
  for (const [what, text, status, detail] of [
    ['noise', 'hello\r\n\r\n', 400, /not HTTP/],
    [
      'headers without end',
      `GET / HTTP/1.1\r\nhost: localhost\r\nx: ${'y'.repeat(40_000)}\r\n\r\n`,
      431,
      /32768 bytes/,
    ],
    [
      'another host',
      'GET / HTTP/1.1\r\nhost: evil.example\r\nconnection: close\r\n\r\n',
      421,
      /evil\.example/,
    ],
    [
      'two lengths',
      'POST /api/articles HTTP/1.1\r\nhost: localhost\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
      400,
      /not HTTP/,
    ],
  ] as const)
    it(`is refused: ${what}`, async () => {
      const answer = await send(text);
      expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
      expect(answer).toMatch(detail);
      expect(answer).toMatch(/content-type: application\/problem\+json/i);
    });
  it('is refused: no host at all', async () => {
    expect(await send('GET / HTTP/1.1\r\nconnection: close\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /);
  });
  it('is cut off: a body in pieces that never ends', async () => {
    const small = await start({ limits: { body: 50_000 } });
    const { status, sent } = await pour(small.port);
    expect(status).toMatch(/^HTTP\/1\.1 413 /);
    expect(sent).toBeLessThan(20_000_000);
    expect(await small.close()).toBe(true);
  });
});

/** Sends a chunked body until the server ends it. */
function pour(port: number): Promise<{ status: string; sent: number }> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let [sent, status] = [0, ''];
    const more = () => {
      while (!socket.destroyed && socket.write(`1000\r\n${' '.repeat(0x1000)}\r\n`)) sent += 0x1000;
    };
    socket.write(
      'POST /api/articles HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n',
    );
    socket.on('drain', more);
    socket.on('data', (chunk) => {
      status += chunk;
    });
    socket.on('error', () => {});
    socket.on('close', () => resolve({ status, sent }));
    more();
  });
}

describe('the end', () => {
  it('waits for what runs and for the running job, and takes nothing new', async () => {
    let [stopped, worked] = [false, false];
    const work = async ({ signal }: WorkContext) => {
      await new Promise<void>((done) => signal.addEventListener('abort', () => done()));
      stopped = true;
      await new Promise((done) => setTimeout(done, 200));
      worked = true;
    };
    const own = await start({ work });
    const slow = fetch(`${own.url}/api/slow?wait=300`);
    await new Promise((done) => setTimeout(done, 100));
    const closing = own.close();
    await expect(fetch(`${own.url}/health`)).rejects.toThrow();
    const answer = await slow;
    expect([answer.status, answer.headers.get('connection'), await answer.json()]).toEqual([
      200,
      'close',
      { waited: 300 },
    ]);
    expect([await closing, stopped, worked]).toEqual([true, true, true]);
  });
  it('comes at its deadline in any case', async () => {
    const own = await start();
    const slow = fetch(`${own.url}/api/slow?wait=3000`).catch((error: Error) => error.name);
    await new Promise((done) => setTimeout(done, 100));
    expect(await own.close(0.1)).toBe(false);
    expect(await slow).toBe('TypeError');
  });
  it('ends a job and a request that do not end by themselves, and lets the job be given back', async () => {
    let given = '';
    const work = async ({ halt }: WorkContext) => {
      await new Promise<void>((done) => halt.addEventListener('abort', () => done()));
      given = 'back';
    };
    const own = await start({ work });
    const stuck = fetch(`${own.url}/api/stuck`).catch((error: Error) => error.name);
    await new Promise((done) => setTimeout(done, 100));
    expect([await own.close(1), given]).toEqual([false, 'back']);
    expect(await stuck).toBe('TypeError');
  });
  it('says that a port is taken', async () => {
    await expect(start({ port: server.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});

describe('a client that does not end its request', () => {
  it('is told 408 and loses its connection, although it goes on sending', { timeout: 240_000 }, async () => {
    const own = await start({ requestSeconds: 0.5 });
    const socket = connect(own.port, '127.0.0.1');
    let answer = '';
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    socket.on('error', () => {}); // it is cut off while it sends
    socket.write(
      'POST /api/articles HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 100000\r\n\r\n',
    );
    const sending = setInterval(() => socket.write(' '), 50);
    await new Promise((done) => socket.on('close', done));
    clearInterval(sending);
    expect(answer).toMatch(/^HTTP\/1\.1 408 [\s\S]*connection: close/);
    expect(await own.close()).toBe(true);
  });
});

describe('a process', () => {
  const script = new URL('../../../tests/support/slow-server.mjs', import.meta.url).pathname;
  async function run(...args: readonly string[]) {
    const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
    });
    const ended = new Promise<number | null>((done) => child.on('close', done));
    while (!said.includes('http://')) await new Promise((done) => setTimeout(done, 20));
    return { child, ended, said: () => said, url: said.trim() };
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    it(`that gets ${signal} finishes, closes the store and exits with 0`, async () => {
      const { child, ended, said, url } = await run();
      const slow = fetch(`${url}/api/slow?wait=700`).then((answer) => answer.json());
      await new Promise((done) => setTimeout(done, 250));
      child.kill(signal);
      expect(await slow).toEqual({ waited: 700 });
      expect(await ended).toBe(0);
      expect(said()).toMatch(/job finished[\s\S]*store closed/);
    });
  it('that does not end by itself ends at its deadline', async () => {
    const { child, ended, said } = await run('never');
    await new Promise((done) => setTimeout(done, 250));
    child.kill('SIGTERM');
    expect(await ended).toBe(143);
    expect(said()).toMatch(/not ended after 1 s/);
  });
  it('that gets a second signal exits at once', async () => {
    const { child, ended, said, url } = await run();
    const slow = fetch(`${url}/api/slow?wait=4900`).catch(() => 'cut');
    await new Promise((done) => setTimeout(done, 250));
    child.kill('SIGTERM');
    await new Promise((done) => setTimeout(done, 250));
    child.kill('SIGTERM');
    expect([await ended, await slow]).toEqual([143, 'cut']);
    expect(said()).not.toMatch(/store closed/);
  });
});
