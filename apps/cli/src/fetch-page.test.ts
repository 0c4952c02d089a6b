// Fetching a page from a server on this machine: result, limits, redirects, what is refused, and errors without an answer.
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type FetchOptions, fetchPage, MOST_REDIRECTS } from './fetch-page.js';

let server: Server;
let root = '';
let port = 0;
/** What the server was asked for. */
const asked: { url: string; headers: IncomingHttpHeaders }[] = [];

beforeAll(async () => {
  server = createServer(({ url = '', headers }, response) => {
    asked.push({ url, headers });
    const to = new URL(url, 'http://x').searchParams.get('to');
    if (to !== null) response.writeHead(302, { location: to }).end();
    else if (url === '/moved') response.writeHead(302, { location: '/story' }).end();
    else if (url === '/circle') response.writeHead(307, { location: '/circle' }).end();
    else if (url === '/gone') response.writeHead(404, 'Not Found').end('no');
    else if (url === '/cut')
      response.writeHead(200, { 'content-length': '100' }).end('x', () => response.destroy());
    else if (url === '/endless') {
      response.writeHead(200);
      const timer = setInterval(() => response.write('x'.repeat(4096)), 1);
      response.on('close', () => clearInterval(timer));
    } else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<p>Kyiv – “yes”</p>');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  port = (server.address() as AddressInfo).port;
  root = `http://127.0.0.1:${port}`;
});
afterAll(() => server.close());
beforeEach(() => void asked.splice(0));

const fetched = (path: string, most = 100_000) =>
  fetchPage(root + path, { most, env: {}, allowPrivate: true });
const guarded = (url: string, options: Partial<FetchOptions> = {}) =>
  fetchPage(url, { most: 100_000, env: {}, ...options });

describe('fetchPage', () => {
  it('gives bytes, media type and the address after redirects', async () => {
    const page = await fetched('/moved');
    expect(new TextDecoder().decode(page.content)).toBe('<p>Kyiv – “yes”</p>');
    expect(page).toMatchObject({ url: `${root}/story`, mime: 'text/html; charset=utf-8' });
  });
  it('says what the server answered', () =>
    expect(fetched('/gone')).rejects.toMatchObject({
      kind: 'noInput',
      message: 'the server answered 404 Not Found',
    }));
  it('stops at the size limit', () =>
    expect(fetched('/endless', 10_000)).rejects.toMatchObject({
      kind: 'data',
      message: /more than 10000 bytes/,
    }));
  it('stops at the limit of redirects', async () => {
    await expect(fetched('/circle')).rejects.toMatchObject({
      kind: 'unavailable',
      message: /more than 10 redirects/,
    });
    expect(asked).toHaveLength(MOST_REDIRECTS + 1);
  });
  it('follows redirects to http and https only', async () => {
    for (const to of ['file:///etc/passwd', 'data:text/plain,x', 'ftp://example.org/', 'gopher://x/'])
      await expect(fetched(`/?to=${encodeURIComponent(to)}`), to).rejects.toMatchObject({
        kind: 'data',
        message: /expected http: or https:/,
      });
    await expect(fetched(`/?to=${encodeURIComponent('http://[')}`)).rejects.toMatchObject({
      message: /malformed/,
    });
  });
  it('says when the connection is cut', () =>
    expect(fetched('/cut')).rejects.toMatchObject({ kind: 'unavailable', message: /cut|terminated/ }));
  it('says that nobody answers', () =>
    expect(guarded('http://127.0.0.1:9/', { most: 1, allowPrivate: true })).rejects.toMatchObject({
      kind: 'unavailable',
      message: /refused the connection; is the network off\? \[ECONNREFUSED\]|bad port/,
    }));
  it('says that a host is not found', () =>
    expect(guarded('http://news.invalid/')).rejects.toMatchObject({
      kind: 'unavailable',
      message: /is the network off\?/,
    }));
});

describe('user info of an address', () => {
  it('is sent as a header, to its own host only, and is not in the address that is given back', async () => {
    const elsewhere = `http://localhost:${port}/story`;
    const url = `http://desk:hun%40ter2@127.0.0.1:${port}/?to=${encodeURIComponent(elsewhere)}`;
    const page = await guarded(url, {
      allowPrivate: true,
      resolve: async () => [{ address: '127.0.0.1', family: 4 }],
    });
    const basic = `Basic ${Buffer.from('desk:hun@ter2').toString('base64')}`;
    expect(asked.map(({ headers }) => headers.authorization)).toEqual([basic, undefined]);
    expect(page.url).toBe(elsewhere);
    expect((await guarded(`http://desk:x@127.0.0.1:${port}/story`, { allowPrivate: true })).url).toBe(
      `${root}/story`,
    );
  });
});

describe('private addresses', () => {
  const at = (host: string) => `http://${host}:${port}/story`;
  const LITERALS = [
    ...[
      '127.0.0.1',
      '127.1',
      '2130706433',
      '0x7f000001',
      '0x7f.0.0.1',
      '0177.0.0.1',
      '017700000001',
      '127.0.0.1.',
      '%31%32%37.0.0.1',
      '１２７.0.0.1',
    ],
    ...[
      '0.0.0.0',
      '0',
      '[::1]',
      '[::]',
      '[::ffff:127.0.0.1]',
      '[::ffff:7f00:1]',
      '[64:ff9b::7f00:1]',
      '[2002:7f00:1::]',
      '[fd00::1]',
      '[fe80::1]',
    ],
    ...['10.0.0.1', '192.168.1.1', '172.16.0.1', '169.254.169.254', '100.64.0.1'],
  ];
  /** Names as a resolver of the world might answer them. */
  const names: Readonly<Record<string, readonly string[]>> = {
    'inside.example': ['127.0.0.1'],
    'inside6.example': ['::1'],
    'mapped.example': ['::ffff:127.0.0.1'],
    'both.example': ['93.184.216.34', '10.0.0.7'],
    'meta.example': ['169.254.169.254'],
  };
  const resolve = async (name: string) =>
    (names[name] ?? []).map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));

  it.each(LITERALS)('%s is refused', async (host) => {
    await expect(guarded(at(host))).rejects.toMatchObject({
      kind: 'unavailable',
      message: /^found [\d.:a-f]+, a [a-z-]+ address; expected a public one \(--allow-private /,
    });
    expect(asked).toEqual([]);
  });
  it.each(['localhost', 'LOCALHOST', 'localhost.'])('the name %s is refused', async (host) => {
    await expect(guarded(at(host))).rejects.toMatchObject({
      message: /a loopback address; expected a public one/,
    });
    expect(asked).toEqual([]);
  });
  it.each(Object.keys(names))('the name %s is refused for what it resolves to', async (host) => {
    await expect(guarded(at(host), { resolve })).rejects.toMatchObject({
      message: new RegExp(`^found ${host} \\([\\d.:a-f]+\\), a [a-z-]+ address`),
    });
    expect(asked).toEqual([]);
  });
  it('are checked by the very answer that is connected to: a name is asked for once a connection', async () => {
    let count = 0;
    const rebinding = async () => [{ address: ++count === 1 ? '127.0.0.1' : '93.184.216.34', family: 4 }];
    await expect(guarded(at('rebinds.example'), { resolve: rebinding })).rejects.toMatchObject({
      message: /a loopback address/,
    });
    expect(count).toBe(1);
    await guarded(at('inside.example'), { resolve, allowPrivate: true });
    expect(asked.map(({ headers }) => headers.host)).toEqual([`inside.example:${port}`]);
  });
  it('are refused at every hop, and the message says where a redirect led', async () => {
    const tunnel = await openTunnel();
    // through the proxy every name leads to the server of this test, as a public one would
    const hop = (to: string) =>
      guarded(`http://public.example/?to=${encodeURIComponent(to)}`, {
        env: { http_proxy: tunnel.url },
        resolve,
      });
    for (const [to, message] of [
      [
        `${root}/story`,
        /^found a redirect to http:\/\/127\.0\.0\.1:\d+\/story: found 127\.0\.0\.1, a loopback/,
      ],
      [`http://2130706433:${port}/story`, /found a redirect to .*a loopback/],
      [`http://[::ffff:127.0.0.1]:${port}/`, /found a redirect to .*a loopback/],
      [
        `http://u:secret@10.0.0.1/?password=secret`,
        /to http:\/\/10\.0\.0\.1\/\?password=\*\*\*: found 10\.0\.0\.1, a private/,
      ],
      ['//169.254.169.254/latest', /a link-local/],
      [
        'http://inside.example/',
        /to http:\/\/inside\.example\/: found inside\.example \(127\.0\.0\.1\), a loopback/,
      ],
      [`http://public.example/?to=${encodeURIComponent(root)}`, /a loopback/],
    ] as const)
      await expect(hop(to), to).rejects.toMatchObject({ message });
    expect(new Set(asked.map(({ headers }) => headers.host))).toEqual(new Set(['public.example']));
    expect(new Set(tunnel.targets)).toEqual(new Set(['public.example:80']));
    asked.splice(0);
    const page = await hop('http://other.example/story');
    expect([page.url, asked.length]).toEqual(['http://other.example/story', 2]);
    tunnel.close();
  });
  it('are refused directly where a name is exempt from the proxy', async () => {
    const env = { http_proxy: 'http://127.0.0.1:9', no_proxy: 'inside.example' };
    let count = 0;
    // the first answer is for the check, the second for the connection
    const rebinding = async () => [{ address: ++count === 1 ? '93.184.216.34' : '127.0.0.1', family: 4 }];
    await expect(guarded(at('inside.example'), { env, resolve: rebinding })).rejects.toMatchObject({
      message: /^found inside\.example \(127\.0\.0\.1\), a loopback address/,
    });
    expect(asked).toEqual([]);
  });
  it('say nothing of the password of a malformed proxy', () =>
    expect(
      guarded('http://public.example/', { env: { http_proxy: 'http://u:secret@:x' } }),
    ).rejects.toMatchObject({
      kind: 'unavailable',
      message: expect.not.stringContaining('secret'),
    }));
});

/** A proxy that tunnels every target to the server of this test. */
async function openTunnel() {
  const targets: string[] = [];
  const proxy = createServer().on('connect', ({ url = '' }, socket, head) => {
    targets.push(url);
    const inner = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      inner.write(head);
      inner.pipe(socket).on('error', () => inner.destroy());
      socket.pipe(inner).on('error', () => socket.destroy());
    });
  });
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));
  const { port: own } = proxy.address() as AddressInfo;
  return { url: `http://127.0.0.1:${own}`, targets, close: () => proxy.close() };
}
