// Feeds, on each backend: what is due, each item once, copies of a page, moves, ends, one follower, and their place in a backup.
import type { DueItem, FeedOutcome, NewFeedItem } from '@entente/record';
import { beforeEach, expect } from 'vitest';
import { MOST_NEW } from './feeds.js';
import { type OpenedStore, openStore } from './index.js';
import { describeBackends } from './test-support/backends.js';

const coder = { cameo: () => '010', goldstein: () => 1, quad: () => 1 };
/** Far ahead, since a feed is due from the moment it is added on. */
const LATER = '2100-01-01T10:00:00.000Z';
const AFTER = '2100-01-01T11:00:00.000Z';
const DAYS_AFTER = '2100-01-03T11:00:00.000Z';
const JOB = { kind: 'story', input: { name: 'x', content: 'text' } };
const item = (key: string, more: Partial<NewFeedItem> = {}): NewFeedItem => ({
  key,
  address: null,
  host: null,
  story: { title: key, content: `\0 ${key}` },
  ...more,
});
const page = (key: string, address = `a.example/${key}`): NewFeedItem =>
  item(key, { address, host: 'a.example' });
const found = (items: readonly NewFeedItem[], more: Partial<FeedOutcome> = {}): FeedOutcome => ({
  at: LATER,
  due: AFTER,
  found: { title: 'Lake Wire', etag: 'W/"é"', modified: 'yesterday', items },
  ...more,
});

describeBackends('feeds', ({ make, why, test, withStore }) => {
  let store: OpenedStore;
  withStore(coder, (opened) => {
    store = opened;
  });
  beforeEach(async () => {
    if (why) return;
    for (const { id } of await store.feeds.list()) await store.feeds.remove(id);
    for (const host of ['a.example', 'b.example'])
      await store.feeds.keepHost({ host, robots: null, next: null });
  });
  const add = async (url: string) => (await store.feeds.add(url, new URL(url).host)).feed;
  const due = (now = LATER, busy: string[] = [], most = 10) => store.feeds.due(now, { most, busy });
  const ids = async (now?: string) => (await due(now)).now.map(({ id }) => id);
  const countJobs = async () => (await store.jobs.counts()).queued;

  test('are added once, also by the address that they have moved from', async () => {
    const feed = await add('http://a.example/feed');
    const moved = { url: 'https://b.example/rss', host: 'b.example' };
    expect((await store.feeds.fetched(feed.id, { at: LATER, due: AFTER, moved })).movedTo).toBe('new');
    for (const url of ['http://a.example/feed', 'https://b.example/rss'])
      expect(await store.feeds.add(url, 'x')).toMatchObject({ added: false, feed: { id: feed.id } });
    expect(await store.feeds.list()).toMatchObject([
      { url: moved.url, given: 'http://a.example/feed', state: 'active' },
    ]);
    expect((await due(AFTER)).now).toMatchObject([{ url: moved.url, host: 'b.example' }]);
    expect(await store.feeds.find('nowhere')).toBeNull();
  });

  test('end when they move to one that is followed', async () => {
    const [one, two] = [await add('http://a.example/1'), await add('http://a.example/2')];
    const outcome = { at: LATER, due: AFTER, moved: { url: two.url, host: two.url } };
    expect((await store.feeds.fetched(one.id, outcome)).movedTo).toBe('known');
    expect(await store.feeds.find(one.id)).toMatchObject({
      state: 'ended',
      error: `found that it has moved to ${two.url}, which is followed already`,
    });
  });

  test('are due one a host, feeds before pages, but not while their host rests or is busy', async () => {
    const [one, two, other] = [
      await add('http://a.example/1'),
      await add('http://a.example/2'),
      await add('http://b.example/1'),
    ];
    expect(await ids()).toEqual([one.id, other.id]);
    expect((await due(LATER, ['a.example'])).now.map(({ id }) => id)).toEqual([other.id]);
    expect((await due(LATER, [], 1)).now).toHaveLength(1);
    await store.feeds.fetched(one.id, found([page('p')]));
    expect(await ids()).toEqual([two.id, other.id]);
    await store.feeds.fetched(two.id, { at: LATER, due: DAYS_AFTER });
    expect((await due()).now).toMatchObject([
      { id: other.id },
      { kind: 'item', feedUrl: one.url, story: { title: 'p' } },
    ]);
    await store.feeds.keepHost({ host: 'a.example', robots: null, next: AFTER });
    expect(await due()).toMatchObject({ now: [{ id: other.id }], next: AFTER });
    await store.feeds.set(other.id, 'paused');
    await store.feeds.set(one.id, 'paused');
    expect(await due()).toEqual({ now: [], next: DAYS_AFTER });
    expect(await due(AFTER)).toEqual({ now: [], next: DAYS_AFTER }); // its page waits with it
    await store.feeds.set(one.id, 'active');
    expect(await ids(AFTER)).toEqual([one.id]);
  });

  test('keep each item once, with its job, and the validators as they came', async () => {
    const before = await countJobs();
    const feed = await add('http://a.example/feed');
    const items = [item('whole', { job: JOB }), page('teaser'), page('teaser')];
    expect(await store.feeds.fetched(feed.id, found(items))).toMatchObject({ items: 2, copies: 0 });
    expect(await store.feeds.fetched(feed.id, found(items))).toMatchObject({ items: 0, copies: 0 });
    expect(await countJobs()).toBe(before + 1);
    expect(await store.feeds.find(feed.url)).toMatchObject({
      title: 'Lake Wire',
      items: 2,
      waiting: 1,
      latest: 0,
      fetches: 2,
      succeeded: LATER,
      due: AFTER,
    });
    const [again] = (await due(AFTER)).now;
    expect(again).toMatchObject({ kind: 'feed', etag: 'W/"é"', modified: 'yesterday' });
    // not changed: the validators stay
    await store.feeds.fetched(feed.id, { at: LATER, due: AFTER });
    expect((await due(AFTER)).now[0]).toMatchObject({ etag: 'W/"é"' });
  });

  test('that have very many new items keep the rest for the next time, and come whole then', async () => {
    const feed = await add('http://a.example/feed');
    const items = Array.from({ length: MOST_NEW + 2 }, (_, i) => page(`${i}`));
    expect((await store.feeds.fetched(feed.id, found(items))).items).toBe(MOST_NEW);
    expect((await due(AFTER)).now).toMatchObject([{ etag: null, modified: null }]);
    expect((await store.feeds.fetched(feed.id, found(items))).items).toBe(2);
    expect((await due(AFTER)).now).toMatchObject([{ modified: 'yesterday' }]);
  });

  test('count errors until it goes well, and end', async () => {
    const feed = await add('http://a.example/feed');
    await store.feeds.fetched(feed.id, { at: LATER, due: AFTER, error: 'cut \0 off' });
    await store.feeds.fetched(feed.id, { at: LATER, due: AFTER, error: 'late' });
    expect(await store.feeds.find(feed.id)).toMatchObject({ failures: 2, error: 'late', succeeded: null });
    await store.feeds.fetched(feed.id, { at: LATER, due: AFTER });
    expect(await store.feeds.find(feed.id)).toMatchObject({ failures: 0, error: null, state: 'active' });
    await store.feeds.fetched(feed.id, { at: LATER, due: AFTER, error: 'gone', ended: true });
    expect(await store.feeds.find(feed.id)).toMatchObject({ state: 'ended', error: 'gone' });
    expect((await due(DAYS_AFTER)).now).toEqual([]);
  });

  test('read a page once, whichever feed and address lead to it', async () => {
    const [one, two] = [await add('http://a.example/1'), await add('http://b.example/2')];
    await store.feeds.fetched(one.id, found([page('p'), page('q')]));
    const outcome = await store.feeds.fetched(two.id, found([page('other', 'a.example/p'), page('r')]));
    expect(outcome).toMatchObject({ items: 2, copies: 1 });
    const next = async () => (await due()).now.find(({ kind }) => kind === 'item') as DueItem;
    const before = await countJobs();
    const p = await next();
    expect(await store.feeds.settle(p.id, { job: JOB })).toBe('kept');
    expect(await store.feeds.settle(p.id, { job: JOB })).toBe('kept'); // it is settled: nothing more happens
    const q = await next();
    await store.feeds.settle(q.id, { again: AFTER, error: 'busy' });
    const r = await next();
    expect(r.story.title).toBe('r');
    expect(await store.feeds.settle(r.id, { job: JOB, address: 'a.example/p' })).toBe('copy');
    expect(await next()).toBeUndefined();
    expect((await due(AFTER)).now.find(({ kind }) => kind === 'item')).toBeUndefined(); // its feed goes first
    await store.feeds.fetched(one.id, { at: AFTER, due: DAYS_AFTER });
    expect((await due(AFTER)).now).toMatchObject([{ kind: 'feed' }, { tries: 1, story: { title: 'q' } }]);
    await store.feeds.settle(q.id, { failed: 'no text' });
    expect(await countJobs()).toBe(before + 1);
    expect(await store.feeds.list()).toMatchObject([
      { id: one.id, items: 2, waiting: 0, failed: 1, copies: 0 },
      { id: two.id, items: 2, waiting: 0, failed: 0, copies: 2 },
    ]);
  });

  test('name the articles of their items, but those that another feed carries too', async () => {
    for (let job = await take(); job; job = await take())
      await store.jobs.settle(job.id, 'reader', { output: { id: 'old' }, input: null });
    const [one, two] = [await add('http://a.example/1'), await add('http://b.example/2')];
    await store.feeds.fetched(one.id, found([item('a', { job: JOB, address: 'a.example/a' })]));
    await store.feeds.fetched(one.id, found([item('b', { job: JOB, address: 'a.example/b' })]));
    await store.feeds.fetched(two.id, found([page('copy', 'a.example/b')]));
    const ofFeed = async () => (await store.feeds.articles(one.id)).map(({ id }) => id);
    expect(await ofFeed()).toEqual([]);
    for (const id of ['article-a', 'article-b'])
      await store.jobs.settle((await take())!.id, 'reader', {
        output: { id, outcome: 'added' },
        input: null,
      });
    expect(await ofFeed()).toEqual(['article-a']);
    await store.feeds.remove(two.id);
    expect(await ofFeed()).toEqual(['article-a', 'article-b']);
    expect((await store.feeds.articles(one.id)).map(({ known }) => known)).toEqual([false, false]);
  });
  const take = () => store.jobs.take(['story'], { owner: 'reader', seconds: 600 });

  test('that were removed while they were fetched keep nothing', async () => {
    const before = await countJobs();
    const feed = await add('http://a.example/feed');
    await store.feeds.fetched(feed.id, found([page('p')]));
    const [open] = (await due()).now;
    await store.feeds.remove(feed.id);
    expect(await store.feeds.fetched(feed.id, found([item('x', { job: JOB })]))).toMatchObject({ items: 0 });
    await store.feeds.settle(open!.id, { job: JOB });
    expect(await countJobs()).toBe(before);
  });

  test('have one follower at a time, until it leaves or falls silent', async () => {
    expect(await store.feeds.follow({ owner: 'a', seconds: 600 })).toBe(true);
    expect(await store.feeds.follow({ owner: 'a', seconds: 600 })).toBe(true);
    expect(await store.feeds.follow({ owner: 'b', seconds: 600 })).toBe(false);
    await store.feeds.unfollow('b');
    expect(await store.feeds.follow({ owner: 'b', seconds: 600 })).toBe(false);
    await store.feeds.unfollow('a');
    expect(await store.feeds.follow({ owner: 'b', seconds: 0 })).toBe(true);
    expect(await store.feeds.followed()).toBe(false);
    expect(await store.feeds.follow({ owner: 'c', seconds: 600 })).toBe(true);
    expect(await store.feeds.followed()).toBe(true);
    await store.feeds.unfollow('c');
  });

  test('remember hosts', async () => {
    expect(await store.feeds.host('new.example')).toBeNull();
    const known = { host: 'new.example', robots: { text: 'Disallow: /\n', until: LATER }, next: AFTER };
    await store.feeds.keepHost(known);
    expect(await store.feeds.host('new.example')).toEqual(known);
  });

  test('come back from a backup, with their items', async () => {
    const feed = await add('http://a.example/feed');
    await store.feeds.fetched(feed.id, found([item('whole', { job: JOB }), page('p')]));
    const parts: Uint8Array[] = [];
    for await (const part of store.backup()) parts.push(part);
    const again = await make();
    const restored = await openStore(again.place, { coder, restoring: true });
    const summary = await restored.restore(async function* () {
      yield* parts;
    });
    expect(summary.feeds).toBe(1);
    expect(await restored.feeds.list()).toEqual(await store.feeds.list());
    expect((await restored.feeds.fetched(feed.id, found([page('p'), page('q')]))).items).toBe(1);
    await restored.close();
    await again.drop();
  });
});
