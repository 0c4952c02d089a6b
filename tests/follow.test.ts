// Following feeds: each item once with its whole text, validators, moves, charsets, pages behind walls; ended at any moment it loses nothing.
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
  textOf,
  useFollower,
  WHOLE,
} from './support/follower.js';

const { store, start, add, follow, dueAgain, jobs } = useFollower();

describe('a feed', () => {
  it('gives each item once: whole ones as they are, teasers with their page, by the address the page gives itself', async () => {
    const host = await start((origin) => ({
      '/feed': body(
        rss('Lake Wire', [
          { id: 'whole', link: `${origin}/whole`, whole: WHOLE },
          { id: 'teaser', link: `${origin}/teaser?utm_source=rss` },
          { id: 'again', link: `${origin}/again` },
          { id: 'no page', text: 'Only these words.' },
        ]),
      ),
      '/teaser': html(storyPage('Teaser')),
      '/again': html(storyPage('Again', { head: '<link rel=canonical href=/teaser>' })),
    }));
    const feed = await add(`${host.origin}/feed`);
    const { events } = await follow();
    const read = await jobs();
    expect(read.map(({ name, url }) => [name, url])).toEqual([
      ['Story whole', `${host.origin}/whole`],
      ['Story no page', undefined],
      ['Story teaser', `${host.origin}/teaser?utm_source=rss`],
    ]);
    expect(read[2]).toMatchObject({
      date: '2026-05-04',
      mime: 'text/html; charset=utf-8',
      fields: { feed: feed.url, item: 'teaser' },
    });
    expect(textOf(read[2]!)).toContain('<h1>Teaser</h1>');
    expect(read[2]!.fields).not.toHaveProperty('text');
    expect(events.map((event) => ('outcome' in event ? event.outcome : event.kind))).toEqual([
      'feed',
      'page',
      'copy',
    ]);
    expect(impoliteIn(host.log, { pause: PAUSE })).toEqual([]);
    await dueAgain(feed);
    expect((await follow()).events).toMatchObject([{ kind: 'feed', items: 0 }]);
    expect(await jobs()).toEqual([]);
    expect(await store().feeds.find(feed.id)).toMatchObject({
      title: 'Lake Wire',
      items: 4,
      copies: 1,
      waiting: 0,
      failures: 0,
    });
  });

  it('is asked with the validators as they came, and not read when it has not changed', async () => {
    const asked: (string | undefined)[][] = [];
    const host = await start({
      '/feed': ({ headers }, response) => {
        asked.push([headers['if-none-match'], headers['if-modified-since']]);
        if (headers['if-none-match'] === 'W/odd "x') response.writeHead(304).end();
        else body(rss('A', []), { etag: 'W/odd "x', 'last-modified': 'last week' })({} as never, response);
      },
    });
    const feed = await add(`${host.origin}/feed`);
    await follow();
    await dueAgain(feed);
    expect((await follow()).events).toMatchObject([{ kind: 'feed', items: null }]);
    expect(asked).toEqual([
      [undefined, undefined],
      ['W/odd "x', 'last week'],
    ]);
  });

  it('is due when user, feed and server agree', async () => {
    const host = await start({
      '/plain': body(rss('A', [])),
      '/ttl': body(rss('B', [], { channel: '<ttl>120</ttl>' })),
      '/age': body(rss('C', []), { 'cache-control': 'max-age=14400' }),
    });
    for (const path of ['/plain', '/ttl', '/age']) await add(host.origin + path);
    const { events } = await follow({ every: 3_600_000 });
    const minutes = events.map((event) =>
      Math.round((Date.parse((event as { due: string }).due) - Date.now()) / 60_000),
    );
    expect(minutes.sort((a, b) => a - b)).toEqual([60, 120, 240]);
  });

  it('moves by permanent redirects only', async () => {
    const to =
      (status: number, location: string): Route =>
      (_, response) =>
        response.writeHead(status, { location }).end();
    const host = await start({
      '/one': to(301, '/two'),
      '/two': to(308, '/new'),
      '/new': body(rss('New', [])),
      '/for-now': to(302, '/other'),
      '/other': body(rss('Other', [])),
      '/half': to(301, '/for-now'),
      '/dead': to(301, '/missing'),
    });
    for (const path of ['/one', '/for-now', '/dead']) await add(host.origin + path);
    await follow();
    const urls = async () =>
      (await store().feeds.list()).map(({ given, url, state }) => [
        given.replace(host.origin, ''),
        url.replace(host.origin, ''),
        state,
      ]);
    expect((await urls()).sort()).toEqual([
      ['/dead', '/dead', 'active'],
      ['/for-now', '/for-now', 'active'],
      ['/one', '/new', 'active'],
    ]);
    await add(`${host.origin}/half`); // leads to one that is followed
    const { events } = await follow();
    expect(events).toMatchObject([{ kind: 'feed', movedTo: `${host.origin}/for-now` }]);
    expect(await store().feeds.find(`${host.origin}/half`)).toMatchObject({ state: 'ended' });
  });

  it('has its charset found, whatever its header says', async () => {
    const latin = (text: string) => Buffer.from(text, 'latin1');
    const told = (title: string, encoding: string) =>
      rss(title, []).replace('encoding="utf-8"', encoding ? `encoding="${encoding}"` : '');
    const host = await start({
      '/header': body(latin(told('Fjörd 1', '')), { 'content-type': 'text/xml; charset=iso-8859-1' }),
      '/declared': body(latin(told('Fjörd 2', 'windows-1252')), { 'content-type': 'text/xml' }),
      '/none': body(latin(told('Fjörd 3', '')), { 'content-type': 'text/xml' }),
      '/wrong': body(told('Fjörd 4', 'iso-8859-1'), { 'content-type': 'text/xml; charset=iso-8859-1' }),
      '/lie': body(latin(told('Fjörd 5', 'utf-8')), { 'content-type': 'text/xml; charset=utf-8' }),
      '/odd': body(told('Fjörd 6', 'x-made-up'), { 'content-type': 'text/xml; charset="made up"' }),
      '/quotes': body(latin(told('\x93Fj\xf6rd\x94 7', 'windows-1252')), { 'content-type': 'text/xml' }),
      '/wide': body(Buffer.from(`\uFEFF${told('Fjörd 8', 'utf-16')}`, 'utf16le')),
    });
    for (const path of Object.keys(host.routes)) await add(host.origin + path);
    await follow();
    expect((await store().feeds.list()).map(({ title }) => title)).toEqual(
      [1, 2, 3, 4, 5, 6, 8].map((n) => `Fjörd ${n}`).concat('“Fjörd” 7'),
    );
  });
});

describe('pages', () => {
  it('behind a wall, with less than the feed, or without an answer are marked', async () => {
    let down = true;
    const host = await start((origin) => ({
      '/feed': body(
        rss('Feed', [
          { id: 'walled', link: `${origin}/walled` },
          {
            id: 'consent',
            link: `${origin}/consent`,
            text: 'The ferry leaves at noon and comes back at night.',
          },
          { id: 'missing', link: `${origin}/missing`, text: 'The ferry is missing.' },
          { id: 'nothing', link: `${origin}/nothing`, text: '' },
          { id: 'down', link: `${origin}/down`, text: 'The ferry is late.' },
          { id: 'picture', link: `${origin}/binary`, text: 'A picture of the ferry.' },
        ]),
      ),
      ...oddRoutes({ size: 1 }),
      '/walled': html(
        storyPage('Walled', {
          head: '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>',
        }),
      ),
      '/consent': html('<p>Accept?</p>'),
      '/down': (request, response) =>
        down ? response.writeHead(502).end() : html(storyPage('Down'))(request, response),
    }));
    const feed = await add(`${host.origin}/feed`);
    await follow();
    const read = await jobs();
    expect(read.map(({ name, fields: { feed: _, item: __, ...fields } }) => [name, fields])).toEqual([
      ['Story walled', { access: 'paywall', accessBasis: 'isAccessibleForFree=false', text: 'part' }],
      ['Story consent', { text: 'teaser' }],
      ['Story missing', { text: 'teaser', pageError: 'the server answered 404' }],
      ['Story picture', { text: 'teaser', pageError: 'found image/png, expected a web page' }],
    ]);
    expect(await store().feeds.find(feed.id)).toMatchObject({ items: 6, waiting: 1, failed: 1 });
    down = false;
    await follow({ clock: clockAhead(() => 600_000) });
    expect((await jobs()).map(textOf)).toEqual([expect.stringContaining('<h1>Down</h1>')]);
  });

  it('that stay away are given up for the text of the feed, after some tries', async () => {
    const host = await start((origin) => ({
      '/feed': body(rss('Feed', [{ id: 'a', link: `${origin}/error`, text: 'What the feed says.' }])),
      ...oddRoutes({ size: 1 }),
    }));
    await add(`${host.origin}/feed`);
    let hours = 0;
    const clock = clockAhead(() => hours * 3_600_000);
    for (; hours < 8; hours++) await follow({ clock });
    expect(host.log.filter(({ path }) => path === '/error')).toHaveLength(6);
    expect(await jobs()).toMatchObject([
      { content: 'What the feed says.', fields: { text: 'teaser', pageError: 'the server answered 500' } },
    ]);
  });
});

it('an end at any moment loses nothing and reads nothing twice', async () => {
  const ids = Array.from({ length: 5 }, (_, i) => `${i}`);
  const host = await start((origin) => ({
    '/feed': ({ headers }, response) =>
      headers['if-none-match'] === '"1"'
        ? response.writeHead(304).end()
        : body(
            rss(
              'Feed',
              ids.map((id) => ({ id, link: `${origin}/${id}`, ...(id === '0' ? { whole: WHOLE } : {}) })),
            ),
            { etag: '"1"' },
          )({} as never, response),
    ...Object.fromEntries(ids.map((id) => [`/${id}`, html(storyPage(`Page ${id}`))])),
  }));
  const feed = await add(`${host.origin}/feed`);
  // the store fails at the first of its writes, then at the second … until all is done
  for (let at = 1, done = false; !done; at++) {
    let left = at;
    // half of them fail after they were done: nobody hears that they were
    const failing =
      <Asked extends unknown[], Result>(method: (...args: Asked) => Promise<Result>) =>
      async (...args: Asked) => {
        if (left-- <= 1 && at % 2 === 0) throw new Error('the store ended');
        const result = await method(...args);
        if (left < 1) throw new Error('the store ended');
        return result;
      };
    const { fetched, settle, keepHost } = store().feeds;
    const feeds = {
      ...store().feeds,
      fetched: failing(fetched),
      settle: failing(settle),
      keepHost: failing(keepHost),
    };
    done = await follow({ store: { feeds }, leastPause: 1 }).then(
      () => true,
      () => false,
    );
    await dueAgain(feed);
    expect(at).toBeLessThan(100);
  }
  expect((await jobs()).map(({ name }) => name).sort()).toEqual(ids.map((id) => `Story ${id}`));
  expect(await store().feeds.find(feed.id)).toMatchObject({ items: 5, waiting: 0, failed: 0 });
});

it('a store is followed by one at a time, and a signal ends it', async () => {
  const stop = new AbortController();
  const host = await start(oddRoutes({ size: 1 }));
  const feed = await add(`${host.origin}/slow`);
  const first = follow({ once: false, signal: stop.signal, seconds: 300 });
  while (host.log.at(-1)?.path !== '/slow') await new Promise((done) => setTimeout(done, 20));
  expect((await follow()).ended).toBe('followed-elsewhere');
  stop.abort();
  expect((await first).ended).toBe('done');
  // what was being fetched is no error, and due again
  expect(await store().feeds.find(feed.id)).toMatchObject({ failures: 0, fetches: 0 });
});
