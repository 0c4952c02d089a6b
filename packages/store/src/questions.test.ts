// Saved questions, on each backend: what a new one knows, changes that it looks at, messages in order and once, failures, one deliverer at a time.
import type { NewQuestion } from '@entente/record';
import { beforeEach, expect } from 'vitest';
import type { OpenedStore } from './index.js';
import { describeBackends } from './test-support/backends.js';
import { reportedStories } from './test-support/reported.js';
import { plainStory } from './test-support/stories.js';

const coder = { cameo: () => '010', goldstein: () => 1, quad: () => 1 };
const NOW = '2100-01-01T10:00:00.000Z';
const SOON = '2100-01-01T10:01:00.000Z';
const LATER = '2100-01-01T11:00:00.000Z';
const stories = reportedStories('02-maize-border');
const WAYS: NewQuestion['ways'] = [
  { way: 'webhook', target: 'https://desk.example/in', address: null, secret: null },
  { way: 'mail', target: '/outbox', address: 'desk@news.example', secret: null },
];
const question = (name: string, more: Partial<NewQuestion> = {}): NewQuestion => ({
  ...{ name, filter: 'status=any', ways: WAYS, who: 'Ada', fromStart: false },
  ...more,
});

describeBackends('saved questions', ({ why, test, withStore }) => {
  let store: OpenedStore;
  withStore(coder, async (opened) => {
    store = opened;
    await store.addNew(stories.slice(0, 3));
  });
  beforeEach(async () => {
    if (why) return;
    for (const { id } of await store.questions.list()) await store.questions.remove(id);
    const { changes } = await store.questions.changes(10_000);
    await store.questions.keep(changes, []);
  });
  const save = async (name: string, more?: Partial<NewQuestion>) =>
    (await store.questions.add(question(name, more))).question;
  const events = async () => (await store.listEvents({}, { limit: 500 })).items.map(({ id }) => id);
  const queue = (id: string, ...ids: string[]) =>
    store.questions.keep(
      [],
      [{ question: id, messages: ids.map((one) => ({ id: one, body: `"${one}"` })), known: [] }],
    );
  const due = async (now = NOW) =>
    (await store.questions.due(now)).map(({ id, way, tries }) => [id, way, tries]);

  test('know what is there when they are saved, and look at what comes and matches', async () => {
    const one = await save('one');
    expect(await store.questions.add(question('one', { filter: 'type=AID' }))).toEqual({
      question: one,
      added: false,
    });
    const none = await save('none', { filter: 'type=AID' });
    const feed = await save('feed', { ways: [] });
    const before = await events();
    expect(await store.questions.known(one.id, before)).toHaveLength(before.length);
    for (const { id } of [none, feed]) expect(await store.questions.known(id, before)).toEqual([]);
    expect(await store.questions.changes(100)).toEqual({ changes: [], happenings: [] });
    await store.addNew(stories.slice(3, 4));
    const { changes, happenings } = await store.questions.changes(10_000);
    const asked = await store.questions.matching(one, happenings);
    expect(asked.length).toBeGreaterThan(0);
    for (const id of (await events()).filter((event) => !before.includes(event)))
      expect(asked).toContain((await store.happening(id))!.happening.id);
    expect(await store.questions.matching(none, happenings)).toEqual([]);
    await store.questions.keep(changes, []);
    expect((await store.questions.changes(1)).changes).toEqual([]);
  });

  test('from the start look at all that match; later ones at what a collection brings', async () => {
    const all = await save('all', { fromStart: true });
    const { changes, happenings } = await store.questions.changes(10_000);
    expect(happenings).toHaveLength((await store.totals()).happenings);
    expect(await store.questions.known(all.id, await events())).toEqual([]);
    await store.questions.keep(changes, []);
    const border = await save('border', { filter: 'status=any&collection=border' });
    await store.collect([stories[0]!.article.id], { into: ['border'] });
    const moved = await store.questions.changes(10_000);
    expect((await store.questions.matching(border, moved.happenings)).length).toBeGreaterThan(0);
    await store.collect([stories[0]!.article.id], { outOf: ['border'] });
  });

  test('without questions nothing is noted, and a text without events changes nothing', async () => {
    await store.add(plainStory('A quiet day at the border'));
    expect((await store.questions.changes(1)).changes).toEqual([]);
  });

  test('queue each message once a way, and give them in order', async () => {
    const { id } = await save('one');
    await queue(id, 'b', 'a');
    await queue(id, 'b');
    await queue('gone', 'c');
    expect((await due()).map(([message]) => message)).toEqual(['b', 'b']);
    await store.questions.settle({ id: 'b', way: 'mail' }, { at: NOW });
    expect(await due()).toEqual([
      ['b', 'webhook', 0],
      ['a', 'mail', 0],
    ]);
    await queue(id, 'b'); // one that was delivered is not sent again
    expect(await due()).toHaveLength(2);
    const { ways } = (await store.questions.find(id))!;
    expect(ways).toMatchObject([
      { way: 'webhook', waiting: 2, delivered: 0, last: null },
      { way: 'mail', waiting: 1, delivered: 1, last: NOW },
    ]);
  });

  test('rest after a failure; one that fails holds up no other for longer; given up they wait for a person', async () => {
    const { id } = await save('one', { ways: WAYS.slice(0, 1) });
    await queue(id, 'a', 'b');
    const first = { id: 'a', way: 'webhook' } as const;
    await store.questions.settle(first, { error: 'found 503', again: LATER, rest: SOON });
    expect(await due()).toEqual([]);
    expect(await due(SOON)).toEqual([['b', 'webhook', 0]]);
    expect(await due(LATER)).toEqual([['b', 'webhook', 0]]); // also when both are due
    expect((await store.questions.find('one'))!.ways).toMatchObject([
      { error: 'found 503', failures: 1, due: SOON },
    ]);
    await store.questions.settle(first, { error: 'found 503', again: null, rest: SOON });
    await store.questions.settle({ id: 'b', way: 'webhook' }, { at: LATER });
    expect(await due(LATER)).toEqual([]);
    expect((await store.questions.find(id))!.ways).toMatchObject([
      { givenUp: 1, delivered: 1, failures: 0, error: null, due: null },
    ]);
    expect(await store.questions.retry(id)).toBe(1);
    expect(await due()).toEqual([['a', 'webhook', 0]]);
    await store.questions.remove(id);
    expect(await due()).toEqual([]);
  });

  test('are delivered by one process at a time', async () => {
    const { deliver, leave, delivering } = store.questions;
    expect(await deliver({ owner: 'a', seconds: 60 })).toBe(true);
    expect([await deliver({ owner: 'b', seconds: 60 }), await delivering()]).toEqual([false, true]);
    expect(await deliver({ owner: 'a', seconds: 0 })).toBe(true);
    expect(await deliver({ owner: 'b', seconds: 60 })).toBe(true);
    await leave('a');
    expect(await delivering()).toBe(true);
    await leave('b');
    expect(await delivering()).toBe(false);
  });
});
