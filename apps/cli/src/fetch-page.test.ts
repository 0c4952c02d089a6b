// Fetching a page from a server on this machine: result, limits, and errors without an answer.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchPage } from './fetch-page.js';

let server: Server;
let root = '';

beforeAll(async () => {
  server = createServer(({ url }, response) => {
    if (url === '/moved') response.writeHead(302, { location: '/story' }).end();
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
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

const fetched = (path: string, most = 100_000) => fetchPage(root + path, { most, env: {} });

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
  it('says when the connection is cut', () =>
    expect(fetched('/cut')).rejects.toMatchObject({ kind: 'unavailable', message: /cut|terminated/ }));
  it('says that nobody answers', () =>
    expect(fetchPage('http://127.0.0.1:9/', { most: 1, env: {} })).rejects.toMatchObject({
      kind: 'unavailable',
      message: /refused the connection; is the network off\? \[ECONNREFUSED\]|bad port/,
    }));
  it('says that a host is not found', () =>
    expect(fetchPage('http://news.invalid/', { most: 1, env: {} })).rejects.toMatchObject({
      kind: 'unavailable',
      message: /is the network off\?/,
    }));
});
