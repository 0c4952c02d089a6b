// Happenings of a store, on each backend: the same in any order of arrival, in one batch and one by one, after removals and new readings; and what persons say of them.
import { articleTerms, joinEvents, profileOf, type Told } from '@entente/happenings';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainCoder } from '../../../tests/support/plain-coder.js';
import { createRandom } from '../../../tests/support/random.js';
import { reportText } from '../../copies/src/test-support/report-text.js';
import { type Connection, connect } from './connect.js';
import { type OpenedStore, storeOver } from './open-store.js';
import { Terms } from './terms.js';
import { describeBackends, type EmptyPlace } from './test-support/backends.js';
import { reportedStories } from './test-support/reported.js';
import type { GivenArticle } from './write/add-new.js';
import { fillHappenings } from './write/join-pending.js';

const stories = reportedStories('02-maize-border');
const told = (list: readonly GivenArticle[]): Told[] =>
  list.flatMap(({ article, rows }) => {
    const terms = articleTerms(article.text);
    return rows!.events.map((row) => ({ profile: profileOf(row, { text: article.text }), terms }));
  });
const GROUPS = joinEvents(told(stories));
const TABLES = ['happenings', 'told_pairs', 'event_cells', 'event_tops', 'event_months'];

describe('the stories of these tests', () => {
  it('tell some happenings in several articles, and not all as one', () => {
    expect(GROUPS.filter((group) => group.length > 1).length).toBeGreaterThan(5);
    expect(GROUPS.length).toBeGreaterThan(15);
  });
});

describeBackends('happenings', ({ why, make }) => {
  let place: EmptyPlace;
  let connection: Connection;
  let store: OpenedStore;
  beforeAll(async () => {
    if (why) return;
    place = await make();
    connection = await connect(place.place);
    store = await storeOver(connection, { coder: plainCoder });
  });
  afterAll(async () => {
    await store?.close();
    await place?.drop();
  });
  /** Empties the store, and all that is derived with it. */
  const empty = async () => {
    const { items } = await store.listArticles({}, { limit: 500 });
    await store.remove(items.map(({ id }) => id));
    await sql`delete from joinings`.execute(connection.db);
    expect((await dump(connection)).flat()).toEqual([]);
  };
  const test = (name: string, run: () => Promise<void>) =>
    it(name, async ({ skip }) => {
      if (why) return skip(why);
      await empty();
      await run();
    });

  test('are those of the package, in six orders, one by one and in batches; sums and rows agree', async () => {
    await store.addNew(stories);
    const whole = await groupsOf(store);
    expect(whole).toEqual(GROUPS);
    const [one, other] = GROUPS.filter((group) => group.length > 1) as [string[], string[]];
    const asked = await store.happenings([other[1]!, 'nobody', one[0]!, other[0]!]);
    expect(asked.map(({ happening }) => happening.id)).toEqual([other[0], one[0]]);
    expect(asked[1]).toEqual(await store.happening(one[1]!));
    const counts = await store.countHappenings({}, ['month']);
    expect(counts.reduce((sum, { happenings }) => sum + happenings, 0)).toBe(GROUPS.length);
    const { items } = await store.listHappenings({}, { limit: 500 });
    for (let seed = 1; seed <= 6; seed++) {
      await empty();
      const shuffled = shuffle(stories, seed);
      const size = [3, 1, 5, 3, 8, 5][seed - 1]!;
      for (let i = 0; i < shuffled.length; i += size) await store.addNew(shuffled.slice(i, i + size));
      expect(await groupsOf(store), `order ${seed}`).toEqual(GROUPS);
      expect(await store.countHappenings({}, ['month'])).toEqual(counts);
      expect((await store.listHappenings({}, { limit: 500 })).items).toEqual(items);
    }
  });

  test('are as if an article had never come once it is removed', async () => {
    await store.addNew(stories);
    const gone = [stories[1]!, stories[4]!, stories.at(-1)!];
    await store.remove(gone.map(({ article }) => article.id));
    const left = stories.filter((story) => !gone.includes(story));
    expect(await groupsOf(store)).toEqual(joinEvents(told(left)));
    const answers = async () => ({
      items: (await store.listHappenings({}, { limit: 500 })).items,
      counts: await Promise.all(
        ([['month'], ['publisher'], ['type']] as const).map((by) => store.countHappenings({}, by)),
      ),
    });
    const found = await answers();
    await empty();
    await store.addNew(left);
    expect(await answers()).toEqual(found);
  });

  test('are put together and parted by a person; a later word wins, and a stranger event is an error', async () => {
    await store.addNew(stories);
    const [one, other] = [GROUPS[0]![0]!, GROUPS[5]![0]!];
    const say = (together: boolean, minute: number) =>
      store.join({
        one: other,
        other: one,
        together,
        who: 'ada',
        when: `2026-01-01T10:0${minute}:00Z`,
        reason: 'the same talks',
      });
    const before = await dump(connection);
    await say(true, 0);
    const joined = (await store.happening(other))!;
    const ids = joined.members.map(({ event }) => event.id);
    expect(ids).toEqual(expect.arrayContaining([one, other]));
    expect(joined.happening.id).toBe([...ids].sort()[0]);
    const [listed] = (await store.joinings({ limit: 10 })).items;
    expect(listed).toMatchObject({ one: [one, other].sort()[0], together: true, who: 'ada' });
    expect((await store.joinings({ limit: 10 }, one)).items).toHaveLength(1);
    expect((await store.joinings({ limit: 10 }, GROUPS[1]![0]!)).items).toEqual([]);
    await say(false, 1);
    expect(await groupsOf(store)).toEqual(GROUPS);
    expect(await dump(connection)).toEqual(before);
    const pair = GROUPS.find((group) => group.length === 2)!;
    await store.join({
      one: pair[0]!,
      other: pair[1]!,
      together: false,
      who: 'ada',
      when: '2026-01-01T10:05:00Z',
      reason: 'two acts',
    });
    const parted = (await store.happening(pair[0]!))!.members.map(({ event }) => event.id);
    expect(parted).toContain(pair[0]);
    expect(parted).not.toContain(pair[1]);
    await expect(
      store.join({
        one,
        other: 'nobody',
        together: true,
        who: 'a',
        when: '2026-01-01T10:05:00Z',
        reason: 'x',
      }),
    ).rejects.toThrow('no event nobody');
    await expect(
      store.join({ one, other: one, together: true, who: 'a', when: '2026-01-01T10:05:00Z', reason: 'x' }),
    ).rejects.toThrow('the same event twice');
  });

  test('keep a person’s word when their articles are removed and come again with other ids of events', async () => {
    await store.addNew(stories);
    const [a, b] = [stories[0]!, stories.at(-1)!];
    const [one, other] = [a.rows!.events[0]!.id, b.rows!.events[0]!.id];
    await store.join({ one, other, together: true, who: 'ada', when: '2026-01-01T10:00:00Z', reason: 'x' });
    await store.remove([a.article.id]);
    const again = {
      ...a,
      rows: {
        ...a.rows!,
        events: a.rows!.events.map((row) => ({ ...row, id: `${row.id}-anew`, happening: `${row.id}-anew` })),
      },
    };
    await store.addNew([again]);
    const found = (await store.happening(other))!.members.map(({ event }) => event.id);
    expect(found).toContain(`${one}-anew`);
    expect((await store.joinings({ limit: 10 })).items).toMatchObject([
      { one: [`${one}-anew`, other].sort()[0], together: true },
    ]);
  });

  test('count copies as one origin, also when the copy comes later or goes', async () => {
    const report = stories[0]!;
    const long = `${report.article.text}\n\n${reportText(1, 900)}`;
    const made = (id: string, text: string): GivenArticle => ({
      ...report,
      article: { ...report.article, id, text },
      rows: {
        ...report.rows!,
        events: report.rows!.events.map((row) => ({
          ...row,
          id: `${row.id}-${id}`,
          article: id,
          happening: `${row.id}-${id}`,
        })),
      },
    });
    const [first, copy] = [made('one', long), made('two', `${long} again`)];
    await store.addNew([first]);
    const before = await store.countHappenings({}, []);
    await store.addNew([copy]);
    const [after] = await store.countHappenings({}, []);
    expect(after!.happenings).toBeGreaterThan(1);
    expect(after).toMatchObject({ origins: after!.happenings, reports: 2 * after!.happenings });
    expect(before[0]).toMatchObject({ origins: before[0]!.happenings, reports: before[0]!.happenings });
    expect((await store.totals()).origins).toBe(1);
    await store.remove(['one']);
    expect(await store.countHappenings({}, [])).toEqual(before);
  });

  test('are filled in a store whose events were joined by another rule, or not at all', async () => {
    await store.addNew(stories);
    const before = await dump(connection);
    const { db } = connection;
    await fillHappenings({ db, terms: new Terms(db) });
    expect(await dump(connection)).toEqual(before);
    await sql`update happenings_filled set rule = 0`.execute(db);
    await sql`delete from told_pairs where one < other`.execute(db);
    const steps: string[] = [];
    await fillHappenings(
      { db, terms: new Terms(db) },
      (done, total) => void steps.push(`${done} of ${total}`),
    );
    expect(steps.at(-1)).toBe(`${stories.length} of ${stories.length}`);
    expect(await dump(connection)).toEqual(before);
  });
});

/** Groups of event ids as the store has them, in the form of `joinEvents`. */
async function groupsOf(store: OpenedStore): Promise<readonly (readonly string[])[]> {
  const groups = new Map<string, string[]>();
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = await store.listEvents({}, { limit: 500, ...(cursor ? { cursor } : {}) });
    for (const { id, happening } of page.items) groups.set(happening, [...(groups.get(happening) ?? []), id]);
    cursor = page.next;
  }
  for (const [id, group] of groups) expect(group.sort()[0]).toBe(id);
  return [...groups.values()].sort(([a], [b]) => (a! < b! ? -1 : 1));
}

/** All that is derived of happenings. */
async function dump({ db }: Connection) {
  const all = [];
  for (const table of TABLES) {
    const { rows } = await sql`select * from ${sql.table(table)} t order by t::text`.execute(db);
    all.push(rows);
  }
  return all;
}

function shuffle<Item>(items: readonly Item[], seed: number): Item[] {
  const random = createRandom(seed);
  return items
    .map((item) => [random.below(1_000_000), item] as const)
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);
}
