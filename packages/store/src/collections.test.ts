// Collections: what is put there is found by every list and count, stays there when it is read again, and goes with its article.
import type { NewArticle } from '@entente/record';
import { expect } from 'vitest';
import { listGold } from '../../../tests/support/gold-records.js';
import { plainCoder } from '../../../tests/support/plain-coder.js';
import type { OpenedStore } from './open-store.js';
import { describeBackends } from './test-support/backends.js';
import { goldStory, otherReading, plainStory } from './test-support/stories.js';

const stories: readonly NewArticle[] = listGold()
  .map(goldStory)
  .filter(({ records }) => ['event', 'statement'].every((kind) => records.some((item) => item.kind === kind)))
  .slice(0, 4);
const ids = stories.map(({ article }) => article.id);
const [one, two, three, four] = ids as [string, string, string, string];
const page = { limit: 500 };

describeBackends('collections', ({ test, withStore }) => {
  let store: OpenedStore;
  withStore(plainCoder, async (opened) => {
    store = opened;
    for (const story of stories) await store.add(story);
  });
  /** The articles that each list and the export give under a filter. */
  const found = async (collection: string[]) => {
    const filter = { collection };
    const exported: string[] = [];
    for await (const { article } of store.each(filter)) exported.push(article.id);
    const [articles, events, statements, words] = [
      (await store.listArticles(filter, page)).items.map(({ id }) => id),
      (await store.listEvents(filter, page)).items.map(({ article }) => article),
      (await store.listStatements(filter, page)).items.map(({ article }) => article),
      (await store.searchText('said or minister or government or president', page, filter)).items.map(
        ({ article }) => article,
      ),
    ];
    const sets = [articles, events, statements, words, exported].map((list) => [...new Set(list)].sort());
    const [first] = sets;
    for (const set of sets) expect(set).toEqual(first);
    expect(await store.countEvents(filter)).toBe(events.length);
    return first;
  };
  const sorted = (...some: string[]) => [...some].sort();

  test('are made, joined and left, and say how many articles changed', async () => {
    expect(await store.collections()).toEqual([]);
    expect(await store.collect([one, two, two, 'nobody'], { into: ['talks'] })).toBe(2);
    expect(await store.collect([one, three], { into: ['talks', 'tests'] })).toBe(2);
    expect(await store.collect([one], { into: ['talks'] })).toBe(0);
    expect(await store.collections()).toEqual([
      { name: 'talks', articles: 3 },
      { name: 'tests', articles: 2 },
    ]);
    expect(await store.collectionsOf(one)).toEqual(['talks', 'tests']);
    expect(await found(['talks'])).toEqual(sorted(one, two, three));
    expect(await found(['tests'])).toEqual(sorted(one, three));
    expect(await found(['tests', 'talks'])).toEqual(sorted(one, two, three));
    expect(await found(['-'])).toEqual([four]);
    expect(await found(['-', 'tests'])).toEqual(sorted(one, three, four));
    expect(await found(['Talks'])).toEqual([]);
    // moved in one transaction
    expect(await store.collect([one, two], { into: ['moved'], outOf: ['talks'] })).toBe(2);
    expect([await found(['moved']), await found(['talks'])]).toEqual([sorted(one, two), [three]]);
  });
  test('stay when an article is read again, and go with it', async () => {
    await store.collect([four], { into: ['kept'] });
    expect(await store.add(otherReading(stories[3]!))).toBe('replaced');
    expect(await found(['kept'])).toEqual([four]);
    await store.remove([four]);
    expect((await store.collections()).map(({ name }) => name)).not.toContain('kept');
    await store.add(stories[3]!);
    expect([await found(['kept']), await store.collectionsOf(four)]).toEqual([[], []]);
  });
  test('are exported with their articles of which nothing was extracted', async () => {
    const plain = plainStory('The harbour was quiet.');
    await store.add(plain);
    await store.collect([plain.article.id], { into: ['quiet'] });
    const exported = [];
    for await (const { article } of store.each({ collection: ['quiet'] })) exported.push(article.id);
    expect(exported).toEqual([plain.article.id]);
    await store.remove(exported);
  });
  test('that are empty are none', async () => {
    const before = (await store.collections()).map(({ name }) => name);
    expect(await store.collect(ids, { outOf: before })).toBeGreaterThan(0);
    expect(await store.collections()).toEqual([]);
    expect(await found(['-'])).toEqual(sorted(...ids));
  });
});
