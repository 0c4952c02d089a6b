// Many articles at once, on each backend: the same store as one by one, once however often they come, and all or nothing.
import { type Event, makeCorrection, type NewArticle } from '@entente/record';
import { afterAll, beforeAll, expect } from 'vitest';
import { listGold } from '../../../tests/support/gold-records.js';
import { plainCoder } from '../../../tests/support/plain-coder.js';
import { openStore } from './index.js';
import type { OpenedStore } from './open-store.js';
import { describeBackends, type EmptyPlace } from './test-support/backends.js';
import { goldStory, otherReading, plainStory } from './test-support/stories.js';

const gold = [
  ...listGold().map(goldStory),
  plainStory('Gulls sat on the quay.'),
  plainStory('A pier was painted.'),
];
const N = gold.length;
const told = { who: 'tester', when: '2031-07-10T08:00:00Z' };
const eventsOf = ({ records }: Pick<NewArticle, 'records'>) =>
  records.filter((item): item is Event => item.kind === 'event');

describeBackends('many articles', ({ why, make, test }) => {
  const places: EmptyPlace[] = [];
  const stores: OpenedStore[] = [];
  const fresh = async () => {
    places.push(await make());
    stores.push(await openStore(places.at(-1)!.place, { coder: plainCoder }));
    return stores.at(-1)!;
  };
  let single: OpenedStore;
  beforeAll(async () => {
    if (why) return;
    single = await fresh();
    for (const story of gold) await single.add(story);
  });
  afterAll(async () => {
    for (const store of stores) await store.close();
    for (const place of places) await place.drop();
  });
  /** All that a store tells of its articles. */
  const shown = async (store: OpenedStore) => {
    const each = [];
    for await (const { article, current, corrections, events } of store.each())
      each.push({ article, current, corrections, events });
    const counts = await store.countHappenings({}, ['actor', 'type', 'month']);
    return { totals: await store.totals(), publishers: await store.publishers(), counts, each };
  };

  test('give the store that they give one by one, and are known afterwards', async () => {
    const store = await fresh();
    const outcomes = [
      ...(await store.addMany([...gold.slice(0, 4), gold[2]!])),
      ...(await store.addMany(gold.slice(4))),
    ];
    expect(outcomes).toEqual([...Array(4).fill('added'), 'known', ...Array(N - 4).fill('added')]);
    expect(await shown(store)).toEqual(await shown(single));
    expect(await store.addMany(gold)).toEqual(Array(N).fill('known'));
    expect(await store.addMany([])).toEqual([]);
    // from records alone: the document says less, the records are the same
    const bare = gold.map((story) => ({
      ...story,
      document: { ...story.document, text: '', given: { origin: 'x' } },
    }));
    expect(await store.addMany(bare)).toEqual(Array(N).fill('known'));
    expect(await shown(store)).toEqual(await shown(single));
  });

  test('replace what was read otherwise, also twice in one go', async () => {
    const store = await fresh();
    const longest = gold.reduce((a, b) => (eventsOf(b).length > eventsOf(a).length ? b : a));
    const other = otherReading(longest);
    expect(await store.addMany([...gold, other, other])).toEqual([
      ...Array(N).fill('added'),
      'replaced',
      'known',
    ]);
    expect((await store.article(longest.article.id))?.records).toEqual(other.records);
    expect(await store.addMany([longest])).toEqual(['replaced']);
    expect(await shown(store)).toEqual(await shown(single));
  });

  test('are all there or none', async () => {
    const store = await fresh();
    await store.addMany(gold);
    const before = await shown(store);
    const [first] = gold.flatMap(eventsOf);
    const copy = plainStory('Another story that claims an event of the first.');
    const claimed = { ...copy, records: [{ ...first!, article: copy.article.id }] };
    await expect(
      store.addMany([plainStory('A good story of the quay.'), otherReading(gold[0]!), claimed]),
    ).rejects.toThrow();
    expect(await shown(store)).toEqual(before);
  });

  test('bring their corrections, which are kept once and shown as they were', async () => {
    const [corrected, target, store] = [await fresh(), await fresh(), await fresh()];
    await corrected.addMany(gold);
    await target.addMany(gold);
    const [one, two] = gold.filter((story) => eventsOf(story).length > 1);
    const correct = async ({ article }: NewArticle, action: 'reject' | 'change') => {
      const kept = (await corrected.article(article.id))!;
      const event = eventsOf({ records: kept.current })[0]!;
      const wanted =
        action === 'reject'
          ? ({ action, target: event.id, reason: 'x' } as const)
          : ({ action, target: event.id, change: { type: 'AID' }, reason: 'x' } as const);
      await corrected.correct(makeCorrection(kept, wanted, told));
    };
    await correct(one!, 'reject');
    await correct(two!, 'change');
    const exported = [];
    for await (const { document, article, current, corrections } of corrected.each())
      exported.push({ document, article, records: current, corrections });
    expect(await store.addMany(exported)).toEqual(Array(N).fill('added'));
    const { each, ...counts } = await shown(store);
    const { each: expected, ...expectedCounts } = await shown(corrected);
    expect(counts).toEqual(expectedCounts);
    expect(each.map(({ article, current, corrections }) => ({ article, current, corrections }))).toEqual(
      expected.map(({ article, current, corrections }) => ({ article, current, corrections })),
    );
    expect(await store.addMany(exported)).toEqual(Array(N).fill('known'));
    // where they come from they are nothing new, and elsewhere the corrections come to what is there
    expect(await corrected.addMany(exported)).toEqual(Array(N).fill('known'));
    expect((await target.addMany(exported)).filter((what) => what === 'replaced')).toHaveLength(2);
    expect((await target.article(two!.article.id))!.corrections).toHaveLength(1);
    expect((await target.totals()).events).toBe((await corrected.totals()).events);
  });
});
