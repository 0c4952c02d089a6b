// Following feeds of hosts that misbehave in every way: nothing hangs, each error is told, no request breaks robots.txt or leads to a private address.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import {
  body,
  clockAhead,
  html,
  impoliteIn,
  oddRoutes,
  PAUSE,
  type Route,
  rss,
  storyPage,
  useFollower,
  WHOLE,
} from './support/follower.js';

const { store, start, add, follow, dueAgain, jobs } = useFollower();

describe('a host that misbehaves', () => {
  const ERRORS: Readonly<globalThis.Record<string, RegExp>> = {
    '/slow': /no whole answer within 3 seconds/,
    '/drip': /no whole answer within 3 seconds/,
    '/endless': /more than 10485760 bytes unpacked|no whole answer/,
    '/loop': /more than 8 redirects/,
    '/loop-a': /more than 8 redirects/,
    '/nowhere': /which is none/,
    '/script': /a redirect to javascript:, expected http/,
    '/not-modified': /answered 304/,
    '/gone': /is gone \(410\)/,
    '/missing': /answered 404/,
    '/error': /answered 500/,
    '/teapot': /answered 418/,
    '/empty': /empty answer/,
    '/page': /found a web page; expected RSS, Atom or JSON Feed. It names this feed: http:\S+\/named\.xml/,
    '/binary': /found something else \(image\/png\)/,
    '/bomb': /more than 10485760 bytes unpacked/,
    '/bomb-br': /more than 10485760 bytes unpacked/,
    '/cut-gzip': /cannot be unpacked: unexpected end/,
    '/no-gzip': /cannot be unpacked: incorrect header/,
    '/packed': /content encoding zstd, gzip/,
    '/cut': /cut|terminated|closed/,
    '/reset': /cut|closed/,
    '/headers': /Headers? Overflow/i,
  };

  it('is told with its reason, backs off, and keeps no other feed waiting', async () => {
    const odd = await start(oddRoutes());
    const good = await start({ '/feed': body(rss('Good', [{ id: 'a', whole: WHOLE }])) });
    for (const path of Object.keys(ERRORS)) await add(odd.origin + path);
    await add(`${good.origin}/feed`);
    const { events } = await follow({ seconds: 3 });
    const errors = Object.fromEntries(
      events.flatMap((event) =>
        event.kind === 'feed-failed' ? [[event.feed.url.replace(odd.origin, ''), event.error]] : [],
      ),
    );
    expect(Object.keys(errors).sort()).toEqual(Object.keys(ERRORS).sort());
    for (const [path, error] of Object.entries(ERRORS)) expect(errors[path], path).toMatch(error);
    // the good host, whose feed was added last, did not wait for the odd one
    expect(events.at(-1)!.kind).toBe('feed-failed');
    expect((await jobs()).map(({ name }) => name)).toEqual(['Story a']);
    expect(impoliteIn(odd.log, { pause: PAUSE })).toEqual([]);
    for (const feed of await store().feeds.list()) {
      if (feed.title === 'Good') continue;
      expect(feed).toMatchObject({
        failures: 1,
        succeeded: null,
        state: feed.url.endsWith('/gone') ? 'ended' : 'active',
      });
      expect(Date.parse(feed.due) - Date.now()).toBeGreaterThan(500_000);
    }
  });

  it.each([
    ['/busy', 7_100_000],
    ['/down', 600_000_000],
  ])('is left alone as long as it asks: %s', async (path, least) => {
    const host = await start({ ...oddRoutes({ size: 1 }), '/feed': body(rss('Feed', [])) });
    const busy = await add(host.origin + path);
    await follow();
    const feed = await add(`${host.origin}/feed`);
    await dueAgain(busy);
    await follow();
    expect(host.log.map((line) => line.path)).toEqual(['/robots.txt', path]);
    // it rests for all of its feeds, though they are due
    const { next } = await store().feeds.due(new Date().toISOString(), { most: 1, busy: [] });
    expect(Date.parse(next!) - Date.now()).toBeGreaterThan(least);
    expect(await store().feeds.find(feed.id)).toMatchObject({ fetches: 0 });
    expect(await store().feeds.find(busy.id)).toMatchObject({ failures: 1 });
  });

  it('that cannot give robots.txt is not asked for anything', async () => {
    let status = 503;
    const host = await start({
      '/robots.txt': (_, response) => response.writeHead(status).end(),
      '/feed': body(rss('Feed', [])),
    });
    const feed = await add(`${host.origin}/feed`);
    expect((await follow()).events).toMatchObject([
      { kind: 'feed-failed', error: expect.stringMatching(/robots\.txt of \S+ cannot be had/) },
    ]);
    status = 404;
    await dueAgain(feed);
    await follow(); // what is known of it holds for a while
    expect(host.log.map(({ path }) => path)).toEqual(['/robots.txt']);
    await store().feeds.fetched(feed.id, { at: new Date().toISOString(), due: new Date().toISOString() });
    await follow({ clock: clockAhead(() => 3_600_000) });
    expect(host.log.map(({ path }) => path)).toEqual(['/robots.txt', '/robots.txt', '/feed']);
  });
});

describe('robots.txt', () => {
  const ROBOTS = 'User-agent: *\nDisallow: /\n\nUser-agent: entente\nDisallow: /private\nCrawl-delay: 0.4\n';
  it('is kept at every hop, for feeds and pages, with its pause', async () => {
    const host = await start((origin) => ({
      '/robots.txt': body(ROBOTS, { 'content-type': 'text/plain' }),
      '/feed': body(
        rss('Feed', [
          { id: 'a', link: `${origin}/private/a`, text: 'What the feed says.' },
          { id: 'b', link: `${origin}/b` },
          { id: 'c', link: `${origin}/to-private` },
        ]),
      ),
      '/b': html(storyPage('B')),
      '/to-private': (_, response) => response.writeHead(302, { location: '/private/x' }).end(),
      '/private/feed': body(rss('Private', [{ id: 'p', whole: WHOLE }])),
    }));
    await add(`${host.origin}/private/feed`);
    await add(`${host.origin}/feed`);
    await follow();
    const forbids = (path: string) => path.startsWith('/private');
    expect(impoliteIn(host.log, { pause: 400, forbids })).toEqual([]);
    expect(host.log.map(({ path }) => path).sort()).toEqual(['/b', '/feed', '/robots.txt', '/to-private']);
    expect((await jobs()).map(({ name, fields }) => [name, fields.text, fields.pageError])).toEqual([
      ['Story a', 'teaser', expect.stringMatching(/robots\.txt of \S+ forbids/)],
      ['Story b', undefined, undefined],
      ['Story c', 'teaser', expect.stringMatching(/robots\.txt of \S+ forbids/)],
    ]);
  });

  it('is cut off where it has no end', async () => {
    const host = await start({
      '/robots.txt': (_, response) => {
        response.writeHead(200);
        response.write('User-agent: *\nDisallow: /private\n');
        const timer = setInterval(() => response.write('# more\n'.repeat(5000)), 1);
        response.on('close', () => clearInterval(timer));
      },
      '/feed': body(rss('Feed', [])),
      '/private': body(rss('Private', [])),
    });
    await add(`${host.origin}/feed`);
    await add(`${host.origin}/private`);
    const { events } = await follow();
    expect(events.map(({ kind }) => kind).sort()).toEqual(['feed', 'feed-failed']);
  });
});

describe('private addresses', () => {
  const NAMES = [
    '127.0.0.1',
    '[::ffff:127.0.0.1]',
    '2130706433',
    '0x7f000001',
    '0177.1',
    'looks-public.example',
  ];
  const resolve = async () => [{ address: '127.0.0.1', family: 4 }];
  it.each(NAMES)('%s is refused, as a feed', async (name) => {
    const host = await start({ '/feed': body(rss('Feed', [{ id: 'a', whole: WHOLE }])) });
    const { port } = new URL(host.origin);
    await add(`http://${name}:${port}/feed`);
    const { events } = await follow({ allowPrivate: false, resolve });
    expect(events).toMatchObject([
      { kind: 'feed-failed', error: expect.stringContaining('a loopback address') },
    ]);
    expect(host.log).toEqual([]);
  });

  it('are refused where a public host leads to them: by redirects of robots.txt, feeds and pages, and by items', async () => {
    const secret = await start(() => ({ '/robots.txt': body(''), '/': body('secret') }));
    const { port } = new URL(secret.origin);
    const to =
      (path: string): Route =>
      (_, response) =>
        response.writeHead(302, { location: `http://2130706433:${port}${path}` }).end();
    // a proxy stands for the public network: it answers for every host
    const proxy = await startProxy((path) => {
      if (path === '/robots.txt') return to('/robots.txt');
      if (path.startsWith('/redirect')) return to('/');
      const links = [
        ...NAMES.map((name) => `http://${name}:${port}/${name}`),
        'http://lake.example/redirect/a',
      ];
      return body(
        rss(
          'Feed',
          links.map((link) => ({ id: link, link, text: 'What the feed says.' })),
        ),
      );
    });
    await add('http://lake.example/feed');
    await add('http://lake.example/redirect/feed');
    const { events } = await follow({
      allowPrivate: false,
      env: { http_proxy: proxy.origin },
      resolve: async (name) => (name === 'lake.example' ? [] : resolve()),
    });
    await proxy.close();
    expect(secret.log).toEqual([]);
    expect(events.filter(({ kind }) => kind === 'feed')).toHaveLength(1);
    expect(events.find(({ kind }) => kind === 'feed-failed')).toMatchObject({
      error: expect.stringContaining('a loopback address'),
    });
    const read = await jobs();
    expect(read).toHaveLength(NAMES.length + 1);
    for (const { fields } of read) expect(fields.pageError).toContain('a loopback address');
  });
});

/** A proxy that answers itself, by path, whatever host is asked for. */
async function startProxy(routeOf: (path: string) => Route) {
  const server = createServer((request, response) => {
    routeOf(new URL(request.url ?? '', 'http://x').pathname)(request, response);
  });
  server.on('connect', (_, socket) => {
    socket.write('HTTP/1.1 200 OK\r\n\r\n');
    server.emit('connection', socket);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    },
  };
}
