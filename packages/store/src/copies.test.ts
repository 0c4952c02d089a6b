// Copies in the store, on each backend: the same groups in any order and after removals, who carried what, folded lists, old stores, checks and repairs, many writers.
import type { Store } from '@entente/record';
import { sql } from 'kysely';
import { afterEach, expect } from 'vitest';
import { listGold } from '../../../tests/support/gold-records.js';
import { plainCoder } from '../../../tests/support/plain-coder.js';
import { reportText } from '../../copies/src/test-support/report-text.js';
import { checkStore } from './check/check-store.js';
import { connect } from './connect.js';
import { openStore } from './index.js';
import { COPIES } from './schema/0009-copies.js';
import { describeBackends, type EmptyPlace } from './test-support/backends.js';
import { groupsOf } from './test-support/groups-of.js';
import { goldStory, plainStory } from './test-support/stories.js';

const agency = reportText(1, 1800);
const OUTLETS = ['Harbour Wire', 'Gull Rock Courier', 'Delta Post', 'Valley Echo'];
const cut = (seed: number, from: number, to: number) => `${agency.slice(from, to)} ${reportText(seed, 200)}`;
/** Agency copy in many forms, two other stories with copies, and stories of their own. */
const stories = [
  plainStory(agency, '2024-05-14', OUTLETS[0]),
  plainStory(cut(2, 0, 1500), '2024-05-15', OUTLETS[1]),
  plainStory(cut(3, 200, 1700), '2024-05-13', OUTLETS[2]),
  plainStory(cut(4, 0, 900), '2024-06-12', OUTLETS[3]),
  plainStory(cut(5, 0, 1600), '2024-09-30', OUTLETS[3]), // too late to be compared
  plainStory(cut(6, 100, 1600), null, null),
  plainStory(reportText(20, 1200), '2024-05-14', OUTLETS[0]),
  plainStory(`${reportText(20, 1200)} as told`, '2024-05-14', OUTLETS[1]),
  plainStory(reportText(21, 1200), '2023-12-31', OUTLETS[0]),
  plainStory(`${reportText(21, 1200)} in the new year`, '2024-01-01', OUTLETS[1]),
  plainStory(reportText(22, 1200), '2024-05-14', OUTLETS[1]),
  plainStory('A short notice of the harbour office.', '2024-05-14', OUTLETS[1]),
];
const ids = stories.map(({ article }) => article.id);
async function found(store: Store) {
  const { items } = await store.listArticles({}, { limit: 500 });
  const groups = new Map<string, string[]>();
  for (const { id, origin, copies } of items) {
    groups.set(origin, [...(groups.get(origin) ?? []), id].sort());
    expect(copies).toBe((await store.copies(id))!.appearances.length - 1);
  }
  return [...groups]
    .map(([origin, members]) => ({ members, origin }))
    .sort((a, b) => (a.members[0]! < b.members[0]! ? -1 : 1));
}

const undo: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step();
});

describeBackends('copies', ({ make, name, test }) => {
  const fresh = async (): Promise<EmptyPlace> => {
    const place = await make();
    undo.push(() => place.drop());
    return place;
  };
  const open = async ({ place }: EmptyPlace) => {
    const store = await openStore(place, { coder: plainCoder });
    let isOpen = true;
    const close = async () => {
      if (isOpen) await store.close();
      isOpen = false;
    };
    undo.push(close);
    return { store, close };
  };

  test('are in the same groups in any order, one by one and at once, and when others are gone', async () => {
    const groups = groupsOf(stories);
    expect(groups.map(({ members }) => members.length).sort()).toEqual([1, 1, 2, 2, 6]);
    const { store } = await open(await fresh());
    for (const story of stories) await store.add(story);
    expect(await found(store)).toEqual(groups);
    await store.remove(ids);
    expect(await store.totals()).toMatchObject({ articles: 0, origins: 0 });
    await store.addNew([...stories].reverse());
    expect(await found(store)).toEqual(groups);
    await store.remove(ids);
    const order = stories.map((_, i) => stories[(i * 5 + 7) % stories.length]!);
    await store.addNew(order.slice(0, 4));
    for (const story of order) await store.add(story);
    expect(await found(store)).toEqual(groups);
    // without the one that has no day the late one is alone, and another one is first
    await store.remove([ids[5]!, ids[2]!]);
    const left = stories.filter((_, i) => i !== 5 && i !== 2);
    expect(await found(store)).toEqual(groupsOf(left));
    expect((await store.copies(ids[4]!))!.appearances).toHaveLength(1);
    expect((await store.copies(ids[0]!))!.origin).toBe(ids[0]);
    expect(await store.totals()).toMatchObject({ articles: 10, origins: 6 });
  });

  test('tell who carried them, the very same text of several outlets too', async () => {
    const { store } = await open(await fresh());
    const same = (publisher: string | null, day: string | null) => ({
      ...plainStory(agency, day, publisher),
      document: { ...plainStory(agency).document, id: `document-${publisher}` },
    });
    const given = [
      same('Harbour Wire', '2024-05-14'),
      same('Delta Post', '2024-05-13'),
      same('Valley Echo', '2024-05-15'),
    ];
    for (const story of given) expect(await store.add(story)).not.toBe('known');
    for (const story of given) expect(await store.add(story)).toBe('known');
    await store.add(stories[1]!);
    const group = (await store.copies(ids[1]!))!;
    expect(group).toMatchObject({ origin: ids[0], articles: 2, origins: 1, outlets: 4 });
    expect(
      group.appearances.map(({ publisher, published, article }) => [publisher, published, article]),
    ).toEqual([
      ['Delta Post', '2024-05-13', ids[0]],
      ['Harbour Wire', '2024-05-14', ids[0]],
      ...[
        ['Gull Rock Courier', '2024-05-15', ids[1]!],
        ['Valley Echo', '2024-05-15', ids[0]!],
      ].sort((a, b) => (a[2]! < b[2]! ? -1 : 1)),
    ]);
    expect(await store.copies(ids[0]!)).toEqual(group);
    expect(await store.copies('nowhere')).toBeNull();
    // another page of the same outlet with that text is no other appearance
    const again = { ...given[2]!, document: { ...given[2]!.document, id: 'another-page' } };
    expect(await store.add(again)).toBe('known');
    expect(await store.copies(ids[0]!)).toEqual(group);
  });

  test('count once as an origin, and fold in lists', async () => {
    const { store } = await open(await fresh());
    await store.addNew(stories);
    expect(await store.totals()).toMatchObject({ articles: 12, origins: 5 });
    const publishers = await store.publishers();
    expect(publishers.map(({ name, articles, origins }) => [name, articles, origins])).toEqual([
      ['Gull Rock Courier', 5, 5],
      ['Harbour Wire', 3, 3],
      ['Valley Echo', 2, 1],
      ['Delta Post', 1, 1],
    ]);
    const list = async (filter: object, fold: boolean) =>
      (await store.listArticles(filter, { limit: 50 }, { fold })).items.map(({ id }) => id);
    expect(await list({}, false)).toHaveLength(12);
    expect((await list({}, true)).sort()).toEqual(
      groupsOf(stories)
        .map(({ origin }) => origin)
        .sort(),
    );
    expect(await list({ copies: 'first' }, false)).toEqual(await list({}, true));
    // of the outlet's two copies the first, although neither was first of all
    expect(await list({ publisher: ['Valley Echo'] }, true)).toEqual([ids[3]]);
    expect(await list({ publisher: ['Valley Echo'], copies: 'first' }, false)).toEqual([]);
    const pages: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const page = await store.listArticles({}, { limit: 2, ...(cursor ? { cursor } : {}) }, { fold: true });
      pages.push(...page.items.map(({ id }) => id));
      cursor = page.next;
    }
    expect(pages).toEqual(await list({}, true));
    const word = agency.split(' ')[3]!;
    expect(await store.countText(word)).toMatchObject({ articles: 4, origins: 1 });
  });

  test('count by one rule in every view of events and statements', async () => {
    const { store } = await open(await fresh());
    const told = listGold()
      .map(goldStory)
      .find(({ records }) => records.filter(({ kind }) => kind === 'event').length > 3)!;
    const long = { ...told, article: { ...told.article, text: `${told.article.text}\n${agency}` } };
    const copy = {
      ...long,
      article: { ...long.article, id: 'copied', text: `${long.article.text} again` },
      records: long.records.map((record) =>
        JSON.parse(JSON.stringify(record).replaceAll(/(event|statement)-/g, '$1-c')),
      ),
    };
    await store.add(long);
    const before = await store.countHappenings({}, ['type']);
    const said = await store.countStatements({}, ['speech']);
    const events = await store.countEvents({});
    await store.add(copy);
    // each happening has two reports now, of one origin
    const twice = before.map((count) => ({ ...count, reports: 2 * count.reports }));
    expect(before.length).toBeGreaterThan(1);
    expect(await store.countHappenings({ copies: 'all' }, ['type'])).toEqual(twice);
    expect(await store.countHappenings({ copies: 'first' }, ['type'])).toEqual(twice);
    expect(await store.countStatements({ copies: 'first' }, ['speech'])).toEqual(said);
    expect((await store.listEvents({ also: ['copies=first'] }, { limit: 500 })).items).toHaveLength(events);
    expect(await store.coverage({})).toMatchObject({ articles: 2, origins: 1 });
    expect(await store.coverage({ copies: 'first' })).toMatchObject({ articles: 1, origins: 1 });
    const each = [];
    for await (const { article } of store.each({ copies: 'first' })) each.push(article.id);
    expect(each).toEqual([(await store.copies('copied'))!.origin]);
  });

  test('are filled in a store of an earlier version, and anew for another rule', async () => {
    const at = await fresh();
    const { store, close } = await open(at);
    for (const story of stories) await store.add(story);
    await store.add({
      ...stories[0]!,
      article: { ...stories[0]!.article, publisher: { value: 'Delta Post', basis: 'given' } },
    });
    const before = [await found(store), await store.copies(ids[0]!)];
    await close();
    const connection = await connect(at.place);
    for (const table of ['copy_texts', 'copy_hashes', 'copy_pairs', 'copies', 'copies_filled'])
      await sql`drop table ${sql.table(table)}`.execute(connection.db);
    await sql`alter table readings drop column publisher, drop column published, drop column url`.execute(
      connection.db,
    );
    for (const statement of COPIES.split(';').filter((part) => part.trim()))
      await sql.raw(statement).execute(connection.db);
    await connection.close();
    const again = await open(at);
    expect([await found(again.store), await again.store.copies(ids[0]!)]).toEqual(before);
    await again.close();
    const other = await connect(at.place);
    await sql`update copies_filled set rule = 0`.execute(other.db);
    await sql`update copies set origin = article`.execute(other.db);
    await other.close();
    const last = await open(at);
    expect([await found(last.store), await last.store.copies(ids[0]!)]).toEqual(before);
  });

  test('are checked and repaired, also where a reading is lost', async () => {
    const at = await fresh();
    const { store, close } = await open(at);
    await store.addNew(stories);
    const groups = await found(store);
    await close();
    const spoil = async (work: (db: Awaited<ReturnType<typeof connect>>['db']) => Promise<unknown>) => {
      const connection = await connect(at.place);
      await work(connection.db);
      await connection.close();
    };
    expect((await checkStore(at.place, { coder: plainCoder })).faults).toEqual([]);
    await spoil(async (db) => {
      await sql`update copies set origin = article where article = 2`.execute(db);
      await sql`delete from copy_pairs where one = 1 or other = 1`.execute(db);
      await sql`delete from copy_hashes where article = 3`.execute(db);
      await sql`delete from copy_texts where article = 4`.execute(db);
    });
    const report = await checkStore(at.place, { coder: plainCoder });
    expect(report.faults.map(({ where, repairable }) => [where, repairable])).toEqual(
      ['copy_texts', 'copy_hashes', 'copy_pairs', 'copies'].map((table) => [table, true]),
    );
    expect(await checkStore(at.place, { coder: plainCoder, repair: true })).toMatchObject({ ok: true });
    await spoil((db) => sql`update readings set body = 'x' where article = 3`.execute(db));
    const lost = await checkStore(at.place, { coder: plainCoder, repair: true });
    expect(lost.faults.map(({ kind }) => kind)).toEqual(['reading']);
    const { store: whole } = await open(at);
    expect(await found(whole)).toEqual(groups);
  });

  test('of which two are added at the same moment find one another', async () => {
    if (name === 'pglite') return; // one connection: nothing is added at the same moment
    const at = await fresh();
    const { store } = await open(at);
    const { store: other } = await open(at);
    const many = Array.from({ length: 16 }, (_, i) =>
      plainStory(cut(100 + i, 0, 1500), `2024-0${5 + (i % 2)}-0${1 + (i % 5)}`, OUTLETS[i % 4]),
    );
    await Promise.all(many.map((story, i) => (i % 2 ? store : other).add(story)));
    expect(await store.totals()).toMatchObject({ articles: 16, origins: 1 });
    // from one month to the next, in a chain that reaches over all of them: writers of far months work on one group
    await store.remove(many.map(({ article }) => article.id));
    const chain = Array.from({ length: 14 }, (_, i) =>
      plainStory(
        cut(200 + i, 0, 1500),
        new Date(Date.UTC(2024, 0, 1 + 29 * i)).toISOString().slice(0, 10),
        OUTLETS[i % 4],
      ),
    );
    for (const part of [0, 1])
      await Promise.all(
        chain.filter((_, i) => i % 2 === part).map((story, i) => (i % 2 ? store : other).add(story)),
      );
    expect(await found(store)).toEqual(groupsOf(chain));
    await Promise.all([3, 8, 11].map((i) => store.remove([chain[i]!.article.id])));
    expect(await found(store)).toEqual(groupsOf(chain.filter((_, i) => ![3, 8, 11].includes(i))));
    await store.remove(chain.map(({ article }) => article.id));
    await store.addNew(many);
    await Promise.all(many.slice(1).map(({ article }, i) => (i % 2 ? store : other).remove([article.id])));
    expect(await store.totals()).toMatchObject({ articles: 1, origins: 1 });
    expect((await store.copies(many[0]!.article.id))!.origin).toBe(many[0]!.article.id);
  });
});
