// Access control: token, other sites, hosts, CORS, size of bodies.
import { describe, expect, it } from 'vitest';
import { SCRIPT } from './test-support/fake-operations.js';
import { JSON_TYPE, startApp, TOKEN } from './test-support/start-app.js';

describe('writes', () => {
  const write = { content: 'a story' };
  it('take the body and the path', async () => {
    const { post } = startApp();
    const { status, body, headers } = await post('/api/corrections/c1/undo', { reason: 'wrong' });
    expect([status, body.input, headers.get('cache-control')]).toEqual([
      200,
      { id: 'c1', reason: 'wrong' },
      'no-store',
    ]);
  });
  it('need the token, where there is one; questions do not', async () => {
    const { post, ask, seen } = startApp({ token: TOKEN });
    for (const authorization of [
      '',
      TOKEN,
      `Basic ${TOKEN}`,
      `Bearer ${TOKEN}x`,
      `Bearer ${TOKEN.slice(1)}`,
      'Bearer',
      `Bearer ${TOKEN} x`,
    ]) {
      const { status, headers, text } = await post(
        '/api/articles',
        write,
        authorization ? { authorization } : {},
      );
      expect([authorization, status, headers.get('www-authenticate')]).toEqual([
        authorization,
        401,
        'Bearer realm="entente"',
      ]);
      expect(text).not.toContain(TOKEN);
    }
    expect(seen.calls).toEqual([]);
    expect((await post('/api/articles', write, { authorization: `bearer ${TOKEN}` })).status).toBe(200);
    expect((await ask('/api/events')).status).toBe(200);
    expect((await post('/api/read', write)).status).toBe(422);
  });
  it('are refused from other sites, whatever they send', async () => {
    const { post, seen } = startApp();
    for (const headers of [
      { origin: 'http://evil.example' },
      { origin: 'null' },
      { origin: 'http://localhost.evil.example' },
      { origin: 'http://localhost:1' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'http://evil.example', 'sec-fetch-site': 'same-origin' },
    ] as Record<string, string>[])
      expect([headers, (await post('/api/articles', write, headers)).status]).toEqual([headers, 403]);
    expect(seen.calls).toEqual([]);
  });
  it('are taken from the own page, and from programs', async () => {
    const { post } = startApp();
    for (const headers of [
      {},
      { origin: 'http://localhost' },
      { 'sec-fetch-site': 'same-origin' },
      { 'sec-fetch-site': 'none' },
    ] as Record<string, string>[])
      expect([headers, (await post('/api/articles', write, headers)).status]).toEqual([headers, 200]);
  });
  it('are refused a body that is too large, by its own account or not', async () => {
    const { post, ask, seen } = startApp({ limits: { body: 100 } });
    expect((await post('/api/articles', { content: 'x'.repeat(100) })).status).toBe(413);
    expect((await post('/api/articles', { content: 'x' }, { 'content-length': '101' })).status).toBe(413);
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent++;
        controller.enqueue(new Uint8Array(64).fill(32));
      },
    });
    const { status, body } = await ask('/api/articles', {
      method: 'POST',
      body: endless,
      headers: JSON_TYPE,
      duplex: 'half',
    } as RequestInit);
    expect([status, body.detail]).toEqual([413, expect.stringMatching(/expected at most 100/)]);
    expect(sent).toBeLessThan(6);
    expect(seen.calls).toEqual([]);
  });
});

describe('hosts', () => {
  for (const [host, status] of [
    ['localhost', 200],
    ['LOCALHOST:4310', 200],
    ['127.0.0.1:8080', 200],
    ['[::1]:8080', 200],
    ['evil.example', 421],
    ['localhost.evil.example', 421],
    ['127.0.0.1.evil.example', 421],
    ['10.0.0.1', 421],
    ['', 421],
  ] as const)
    it(`answers ${status} to ${host || 'no host'} on this machine`, async () => {
      const { ask } = startApp();
      expect((await ask('/api/events', { headers: { host } })).status).toBe(status);
      expect((await ask('/', { headers: { host } })).status).toBe(status === 421 ? 421 : 404);
    });
  it('answers to further names that are given', async () => {
    const { ask } = startApp({ hosts: ['desk.example'] });
    expect((await ask('/api/events', { headers: { host: 'desk.example' } })).status).toBe(200);
  });
  it('answers to any name where it is open to the network', async () => {
    const { ask } = startApp({ host: '0.0.0.0', token: TOKEN });
    expect((await ask('/api/events', { headers: { host: 'desk.example' } })).status).toBe(200);
  });
  it('is not open to the network without a token, nor with a weak one', () => {
    for (const host of ['0.0.0.0', '::', '192.168.1.2', 'desk.example'])
      expect(() => startApp({ host })).toThrow(/found host .* without a token/);
    expect(() => startApp({ host: '0.0.0.0', token: 'short' })).toThrow(
      /found a token of 5 characters, expected at least 16/,
    );
    expect(() => startApp({ token: 'with spaces in it, many' })).toThrow(/spaces/);
  });
});

describe('other sites', () => {
  const origin = 'https://desk.example';
  it('are told nothing by default', async () => {
    const { ask } = startApp();
    for (const method of ['GET', 'OPTIONS']) {
      const { headers } = await ask('/api/events', {
        method,
        headers: { origin, 'access-control-request-method': 'GET' },
      });
      expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    }
  });
  it('may read and write where they are named', async () => {
    const { ask, post } = startApp({ origins: [origin] });
    const asked = await ask('/api/articles', {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST' },
    });
    expect([asked.status, asked.headers.get('access-control-allow-origin')]).toEqual([204, origin]);
    expect(asked.headers.get('access-control-allow-headers')).toMatch(/authorization/);
    expect(
      (await ask('/api/events', { headers: { origin } })).headers.get('access-control-allow-origin'),
    ).toBe(origin);
    expect(
      (await post('/api/articles', { content: 'x' }, { origin, 'sec-fetch-site': 'cross-site' })).status,
    ).toBe(200);
    const other = await ask('/api/events', { headers: { origin: 'https://evil.example' } });
    expect([other.headers.get('access-control-allow-origin'), other.headers.get('vary')]).toEqual([
      null,
      'Origin',
    ]);
  });
});

describe('scripts in stories', () => {
  it('are sent as JSON that no browser runs, whatever it asks for', async () => {
    const { ask, post } = startApp();
    const { text, body, headers } = await ask('/api/events/one');
    expect(body.title).toBe(SCRIPT);
    expect(text).toContain(JSON.stringify(SCRIPT));
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/);
    for (const accept of ['text/html', 'application/xhtml+xml', 'image/svg+xml'])
      expect([accept, (await ask('/api/events/one', { headers: { accept } })).status]).toEqual([accept, 406]);
    const added = await post('/api/articles', { content: SCRIPT }, { accept: 'text/html' });
    expect([added.status, added.headers.get('content-type')]).toEqual([
      406,
      'application/problem+json; charset=utf-8',
    ]);
  });
  it('come back in problems as JSON only', async () => {
    const { ask } = startApp();
    for (const path of [
      `/api/events?limit=${encodeURIComponent(SCRIPT)}`,
      `/api/${encodeURIComponent(SCRIPT)}`,
      `/missing/${encodeURIComponent(SCRIPT)}.html`,
    ]) {
      const { status, headers, body } = await ask(path, { headers: { accept: 'text/html,*/*' } });
      expect([path, status >= 400, typeof body.detail]).toEqual([path, true, 'string']);
      expect(headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  });
});
