// The whole store, on each backend: add, read back, replace, correct, search by words and names; invalid input.
import {
  type Correction,
  type Event,
  makeCorrection,
  type NewArticle,
  type Store,
  toRows,
} from '@entente/record';
import { expect } from 'vitest';
import { listGold } from '../../../tests/support/gold-records.js';
import { plainCoder } from '../../../tests/support/plain-coder.js';
import { openStore } from './index.js';
import type { OpenedStore } from './open-store.js';
import { describeBackends } from './test-support/backends.js';
import { goldStory, otherReading, plainStory } from './test-support/stories.js';

const gold = listGold().slice(0, 12).map(goldStory);
const eventsOf = ({ records }: Pick<NewArticle, 'records'>) =>
  records.filter((item): item is Event => item.kind === 'event');
const withEvents = gold.find((story) => eventsOf(story).length > 2)!;

describeBackends('store', ({ make, test, withStore }) => {
  let store: OpenedStore;
  withStore(plainCoder, (opened) => {
    store = opened;
  });
  const count = () => store.countEvents({});

  test('removes articles with all that is theirs: what is left is as if they had never come', async () => {
    const other = await make();
    const fresh = await openStore(other.place, { coder: plainCoder });
    try {
      for (const story of gold) await fresh.add(story);
      const [first, second, ...rest] = gold;
      const events = eventsOf(first!);
      const told = { who: 'tester', when: '2031-07-10T08:00:00Z' };
      const kept = (await fresh.article(first!.article.id))!;
      if (events[0])
        await fresh.correct(
          makeCorrection(kept, { action: 'reject', target: events[0].id, reason: 'x' }, told),
        );
      const gone = [second!.article.id, first!.article.id];
      expect(await fresh.remove([...gone, 'nowhere'])).toEqual([...gone].sort());
      expect(await fresh.remove(gone)).toEqual([]);
      for (const story of rest) await store.add(story);
      expect(await fresh.totals()).toEqual(await store.totals());
      for (const by of [
        ['type'],
        ['actor', 'recipient'],
        ['month', 'quad'],
        ['publisher'],
        ['place'],
      ] as const)
        expect(await fresh.countHappenings({}, by)).toEqual(await store.countHappenings({}, by));
      expect(await fresh.countStatements({}, ['source'])).toEqual(
        await store.countStatements({}, ['source']),
      );
      expect(await fresh.publishers()).toEqual(await store.publishers());
      expect((await fresh.findActors('', { limit: 50 })).map(({ key, mentions }) => [key, mentions])).toEqual(
        (await store.findActors('', { limit: 50 })).map(({ key, mentions }) => [key, mentions]),
      );
      expect(await fresh.article(gone[0]!)).toBeNull();
      expect((await fresh.corrections({ limit: 5 })).items).toEqual([]);
      expect(await fresh.add(first!)).toBe('added');
    } finally {
      await store.remove(gold.map(({ article }) => article.id));
      expect(await store.totals()).toMatchObject({ articles: 0, events: 0, statements: 0, actors: 0 });
      await fresh.close();
      await other.drop();
    }
  });

  test('adds, knows again, and gives back whole what it was given', async () => {
    expect(await store.totals()).toMatchObject({ articles: 0, events: 0, from: null, to: null });
    for (const story of gold) expect(await store.add(story)).toBe('added');
    for (const story of gold) expect(await store.add(story)).toBe('known');
    for (const story of gold) {
      const rows = toRows(story.article, story.records, plainCoder);
      expect(await store.article(story.article.id)).toEqual({
        ...story,
        corrections: [],
        current: story.records,
      });
      for (const row of rows.events)
        expect(await store.event(row.id)).toEqual({ ...row, happening: expect.any(String) });
      for (const row of rows.statements) expect(await store.statement(row.id)).toEqual(row);
    }
    expect(await store.article('nowhere')).toBeNull();
    expect(await store.event('nowhere')).toBeNull();
    const ids = [];
    for await (const kept of store.each()) {
      ids.push(`${kept.article.published.value} ${kept.article.id}`);
      const { events, statements, actors } = kept;
      const right = toRows(kept.article, kept.records, plainCoder);
      const happening = expect.any(String);
      expect({ events, statements, actors }).toEqual({
        ...right,
        events: right.events.map((row) => ({ ...row, happening })),
      });
    }
    expect(ids).toEqual([...ids].sort());
    expect(ids).toHaveLength(gold.length);
  });

  test('keeps the newer reading in place of the older one, in rows and in sums', async () => {
    const before = await count();
    const other = otherReading(withEvents);
    expect(await store.add(other)).toBe('replaced');
    expect(await count()).toBe(before - 1);
    expect((await store.article(other.article.id))?.records).toEqual(other.records);
    expect(await store.add(other)).toBe('known');
    expect(await store.add(withEvents)).toBe('replaced');
    expect(await count()).toBe(before);
  });

  test('adds all of it or nothing', async () => {
    const [first] = eventsOf(withEvents);
    const copy = plainStory('Another story that claims an event of the first.');
    const before = [await store.totals(), await store.countHappenings({}, ['actor', 'type'])];
    // an id that another article in the store already has
    await expect(
      store.add({ ...copy, records: [{ ...first!, article: copy.article.id }] }),
    ).rejects.toThrow();
    expect(await store.article(copy.article.id)).toBeNull();
    expect([await store.totals(), await store.countHappenings({}, ['actor', 'type'])]).toEqual(before);
  });

  test('takes the same article from many at once, once', async () => {
    const story = plainStory('Five hands bring the same story of the quay at the same moment.');
    const answers = await Promise.all(Array.from({ length: 5 }, () => store.add(story)));
    expect(answers.sort()).toEqual(['added', 'known', 'known', 'known', 'known']);
  });

  test('applies corrections to rows and sums; they survive a new reading, and are undone', async () => {
    const { id } = withEvents.article;
    const [event] = eventsOf(withEvents);
    const type = event!.type === 'AID' ? 'AGREE' : 'AID';
    const correct = async (
      store: Store,
      input: Parameters<typeof makeCorrection>[1],
      minute: number,
    ): Promise<Correction> => {
      const kept = (await store.article(id))!;
      return store.correct(makeCorrection(kept, input, { who: 'ada', when: `2026-01-01T10:0${minute}:00Z` }));
    };
    const of = () => store.countEvents({ type: [type], article: [id] });
    const all = async () =>
      (await store.countHappenings({ type: [type], minConfidence: 1 }, []))[0]?.happenings ?? 0;
    const [before, beforeAllOf] = [await of(), await all()];
    const changed = await correct(
      store,
      { action: 'change', target: event!.id, change: { type }, reason: 'it says so' },
      0,
    );
    expect([await of(), await all()]).toEqual([before + 1, beforeAllOf + 1]);
    expect(await store.event(event!.id)).toMatchObject({ type, corrections: [changed.id] });
    expect(await store.correct(changed)).toEqual(changed);
    expect((await store.totals()).corrections).toBe(1);
    await store.add(otherReading(withEvents));
    expect(await of()).toBe(before + 1);
    await store.add(withEvents);
    const rejected = await correct(store, { action: 'reject', target: event!.id, reason: 'no act' }, 1);
    expect(await store.event(event!.id)).toBeNull();
    await correct(store, { action: 'undo', target: rejected.id, reason: 'it was one' }, 2);
    await correct(store, { action: 'undo', target: changed.id, reason: 'the first was right' }, 3);
    expect(await of()).toBe(before);
    expect(await store.event(event!.id)).toMatchObject({ type: event!.type, corrections: [] });
    const page = await store.corrections({ limit: 3 });
    expect(page.items.map(({ when }) => when.slice(14, 16))).toEqual(['03', '02', '01']);
    const rest = await store.corrections({ limit: 3, cursor: page.next! });
    expect([rest.items, rest.next]).toEqual([[changed], null]);
    expect((await store.corrections({ limit: 9 }, 'nowhere')).items).toEqual([]);
    await expect(store.correct({ ...changed, id: 'c2', article: 'nowhere' })).rejects.toThrow(
      'no article nowhere',
    );
    await expect(store.correct({ ...changed, id: 'c3', target: 'event-x' })).rejects.toThrow('event-x');
  });

  test('keeps an event that was confirmed, whatever later readings find, until a person says otherwise', async () => {
    const { id } = withEvents.article;
    const event = eventsOf(withEvents).at(-1)!;
    const correct = async (action: 'confirm' | 'reject' | 'undo', target: string, minute: number) => {
      const kept = (await store.article(id))!;
      const when = `2026-01-01T11:0${minute}:00Z`;
      return store.correct(
        makeCorrection(kept, { action, target, reason: 'so it is' }, { who: 'ada', when }),
      );
    };
    const confirmed = await correct('confirm', event.id, 0);
    expect(await store.event(event.id)).toMatchObject({ type: event.type, corrections: [confirmed.id] });
    const records = withEvents.records.filter((item) => item.id !== event.id);
    expect(await store.add({ ...withEvents, records })).toBe('replaced');
    expect(await store.event(event.id)).toMatchObject({ type: event.type, corrections: [confirmed.id] });
    const rejected = await correct('reject', event.id, 1);
    expect(await store.event(event.id)).toBeNull();
    await store.add(withEvents);
    expect(await store.event(event.id)).toBeNull();
    await correct('undo', rejected.id, 2);
    await correct('undo', confirmed.id, 3);
    expect(await store.event(event.id)).toMatchObject({ type: event.type, corrections: [] });
  });

  test('marks the words found by exact offsets, whatever else the text holds', async () => {
    const odd =
      'A 👩‍👩‍👧 <b>ferry</b> & a \u{1F600} lone \uD83D surrogate, Ḟerry is not it; the ferries of Kraków \uE000left\uE001\0 the “ferry-port”.';
    const story = plainStory(
      `${'Filler words stand here first. '.repeat(20)}${odd}`,
      '2024-06-01',
      'Radio <i>X</i>',
    );
    await store.add(story);
    const { items } = await store.searchText('ferry krakow', { limit: 10 });
    expect(items).toHaveLength(1);
    const [hit] = items;
    expect(story.article.text.slice(hit!.start, hit!.start + hit!.excerpt.length)).toBe(hit!.excerpt);
    const words = hit!.marks.map(({ start, end }) => hit!.excerpt.slice(start, end));
    expect(words).toEqual(expect.arrayContaining(['ferry', 'ferries', 'Kraków']));
    expect(hit).toMatchObject({
      article: story.article.id,
      publisher: 'Radio <i>X</i>',
      published: '2024-06-01',
    });
    expect((await store.searchText('"ferries of krakow"', { limit: 1 })).items).toHaveLength(1);
    expect((await store.searchText('ferry -krakow', { limit: 1 })).items).toHaveLength(0);
    for (const query of ['\0', '"', '\uD83D', "'; drop table events; --", '-', 'a & b | !c'])
      await store.searchText(query, { limit: 2 });
    expect((await store.searchText('ferry', { limit: 2 }, { publisher: ['Nobody'] })).items).toEqual([]);
  });

  test('pages through what a search finds, each article once, best first', async () => {
    for (let i = 0; i < 7; i++)
      await store.add(
        plainStory(`${'lighthouse '.repeat(1 + (i % 3))} keeper number ${i}`, `2024-07-0${i + 1}`),
      );
    const ids: string[] = [];
    const ranks: number[] = [];
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const page = await store.searchText('lighthouse', { limit: 3, ...(cursor ? { cursor } : {}) });
      ids.push(...page.items.map(({ article }) => article));
      ranks.push(...page.items.map(({ rank }) => rank));
      cursor = page.next;
    }
    expect(new Set(ids).size).toBe(7);
    expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
  });

  test('finds actors by name, accent or misspelling, and tells them over all articles', async () => {
    const everyone = await store.findActors('', { limit: 500 });
    expect(everyone.length).toBe((await store.totals()).actors);
    const person = everyone.find(({ kind, name }) => kind === 'person' && name.length > 9)!;
    const misspelled = `${person.name.slice(0, 4)}${person.name.slice(5)}`.toUpperCase();
    // one letter of a long word left out
    const long = everyone.map(({ name }) => /\p{L}{8,}$/u.exec(name)?.[0]).find(Boolean)!;
    const found = await store.findActors(long.replace(/(?<=^...)./, ''), { limit: 50 });
    expect(found.map(({ names }) => names.join()).join()).toContain(long);
    for (const query of [person.name, person.name.slice(0, 6), misspelled])
      expect(
        (await store.findActors(query, { limit: 5 })).map(({ key }) => key),
        query,
      ).toContain(person.key);
    expect(await store.actor(person.key)).toEqual(person);
    expect(await store.actor('name:nobody-at-all|XXX')).toBeNull();
    expect(await store.findActors('qqqqzzzz', { limit: 5 })).toEqual([]);
    expect(await store.findActors('%_\\', { limit: 5 })).toEqual([]);
    for (const { country } of await store.findActors('', { limit: 50, country: 'IND' }))
      expect(country).toBe('IND');
    expect((await store.names([person.key, 'nothing'])).get(person.key)).toBe(person.name);
    expect(await store.roles(person.key)).toBeInstanceOf(Array);
  });

  test('lists articles and publishers', async () => {
    const { items } = await store.listArticles({}, { limit: 100 });
    expect(items).toHaveLength((await store.totals()).articles);
    const days = items.map(({ published }) => published ?? '');
    expect(days).toEqual([...days].sort().reverse());
    const publishers = await store.publishers();
    expect(publishers.reduce((sum, { articles }) => sum + articles, 0)).toBe(items.length);
    const [event] = (await store.listEvents({}, { limit: 1 })).items;
    const holding = await store.listArticles(
      { type: [event!.type], article: [event!.article] },
      { limit: 5 },
    );
    expect(holding.items.map(({ id }) => id)).toEqual([event!.article]);
  });

  test('refuses cursors that it did not give for this question', async () => {
    const { next } = await store.listEvents({}, { limit: 1 });
    for (const cursor of [
      'x',
      '',
      '💥',
      next!.slice(1),
      `${next}A`,
      Buffer.from('[1,2]').toString('base64url'),
    ])
      await expect(store.listEvents({}, { limit: 1, cursor }), cursor).rejects.toMatchObject({
        name: 'CursorError',
      });
    for (const ask of [
      store.listEvents({ type: ['AID'] }, { limit: 1, cursor: next! }),
      store.listStatements({}, { limit: 1, cursor: next! }),
      store.searchText('a', { limit: 1, cursor: next! }),
      store.listArticles({}, { limit: 1, cursor: next! }),
      store.corrections({ limit: 1, cursor: next! }),
      store.jobs.list({ limit: 1, cursor: next! }),
    ])
      await expect(ask).rejects.toMatchObject({ name: 'CursorError' });
  });

  test('answers filters with any characters', async () => {
    for (const value of ['\0', '\uD83D', "'", '{}', '"', '💥', 'a'.repeat(200)]) {
      const filter = {
        actor: [value],
        mode: [value.slice(0, 40)],
        publisher: [value],
        article: [value],
        text: value,
      };
      expect((await store.listEvents(filter, { limit: 1 })).items).toEqual([]);
      expect(await store.countHappenings(filter, ['pair'])).toEqual([]);
      expect((await store.listArticles(filter, { limit: 1 })).items).toEqual([]);
    }
  });
});
