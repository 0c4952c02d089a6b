// Counts and lists of random rows under random filters, on each backend: equal to a naive reader's, and equal from aggregates and from rows.
import {
  COUNT_UNITS,
  DIMENSIONS,
  type Dimension,
  type Filter,
  type HappeningCount,
  type Reader,
  STATEMENT_DIMENSIONS,
  type StatementFilter,
  SURE,
} from '@entente/record';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createRandom } from '../../../tests/support/random.js';
import { reportText } from '../../copies/src/test-support/report-text.js';
import { makeMemoryReader } from '../../views/src/test-support/memory-reader.js';
import { inventCollections, inventFilter, inventRows } from '../../views/src/test-support/random-rows.js';
import { type Connection, connect } from './connect.js';
import { type OpenedStore, storeOver } from './open-store.js';
import { countCells } from './read/count-cells.js';
import { countRows } from './read/count-rows.js';
import { countStatementCells } from './read/count-statement-cells.js';
import { countStatementRows } from './read/count-statement-rows.js';
import { labelStatementCounts } from './read/count-statements.js';
import { labelCounts } from './read/happening-dimensions.js';
import { namedGroups } from './read/named-groups.js';
import { Terms } from './terms.js';
import { asJoined, joinSome } from './test-support/as-joined.js';
import { describeBackends, type EmptyPlace } from './test-support/backends.js';
import { originsOf } from './test-support/groups-of.js';
import { onlyNamed } from './test-support/only-named.js';
import { storyOf } from './test-support/stories.js';
import { renewSure } from './write/renew-sure.js';

const rows = inventRows(11, 120);
const collected = inventCollections(4, rows);
/** Each three of the articles have most of their text in common; they are copies where their days are near. */
const stories = rows.map((row, i) =>
  storyOf(row, i, `${reportText(Math.floor(i / 3), 900)} ${reportText(1000 + i, 100)}`),
);
const origins = originsOf(stories);
const coder = { cameo: () => '', goldstein: () => undefined, quad: () => 1 };
const random = createRandom(5);
const COUNTED: Filter = { status: ['occurred'], minConfidence: SURE };
/** Compatible dimensions: a role by key or by country, or a pair. */
function inventDimensions(): Dimension[] {
  const chosen = DIMENSIONS.filter(() => random.chance(0.12)).slice(0, 3);
  const one = chosen.filter(
    (name) => !chosen.includes(name.replace('Country', '') as Dimension) || !name.endsWith('Country'),
  );
  const pairs = one.filter((name) => name.startsWith('pair'));
  return pairs.length > 0
    ? [...pairs.slice(0, 1), ...one.filter((name) => !/pair|actor|recipient/i.test(name))]
    : one;
}
const QUESTIONS: readonly { filter: Filter; by: Dimension[] }[] = [
  ...DIMENSIONS.map((name) => ({ filter: {}, by: [name] })),
  ...(['actor', 'actorCountry'] as const).map((name) => ({
    filter: {},
    by: [name, name === 'actor' ? ('recipient' as const) : ('recipientCountry' as const), 'month' as const],
  })),
  { filter: { actor: ['KEN'], recipient: ['SOM'] }, by: ['month'] },
  {
    filter: {
      actor: ['KEN'],
      recipient: ['SOM'],
      from: '2024-05-01',
      to: '2024-05-31',
      status: ['occurred'],
    },
    by: ['type'],
  },
  { filter: { party: ['KEN'] }, by: ['month', 'quad'] },
  { filter: { party: ['person:otieno'] }, by: [] },
  ...['country:KEN', 'org:un', '-'].flatMap((key): { filter: Filter; by: Dimension[] }[] => [
    { filter: { actor: [key] }, by: ['recipient'] },
    { filter: { actor: [key] }, by: ['month'] },
    { filter: { recipient: [key], from: '2024-01-01' }, by: ['year'] },
    { filter: { recipient: [key] }, by: ['actor'] },
  ]),
  ...[{ status: ['occurred' as const] }, {}].flatMap((status) =>
    DIMENSIONS.flatMap((name): { filter: Filter; by: Dimension[] }[] => [
      { filter: { ...status, minConfidence: SURE }, by: [name] },
      { filter: { ...status, minConfidence: SURE, actor: ['country:KEN'] }, by: [name] },
    ]),
  ),
  { filter: { ...COUNTED, from: '2024-05-02', to: '2024-12-30' }, by: ['actorCountry', 'recipientCountry'] },
  { filter: { status: ['any'], minConfidence: 0 }, by: ['type', 'status'] },
  { filter: { status: ['future'], minConfidence: SURE }, by: ['actor', 'recipient'] },
  { filter: { status: ['occurred'], minConfidence: 0.95 }, by: ['actor'] },
  { filter: { between: ['KEN', 'SOM'] }, by: ['type'] },
  { filter: { from: '2024-05-02', to: '2025-01-01' }, by: ['day'] },
  ...Array.from({ length: 70 }, (_, seed) => ({ filter: inventFilter(seed + 1), by: inventDimensions() })),
];

/** Goldstein values are stored to four decimals: sums agree to one. */
const sides = ({ goldstein: _, ...counts }: HappeningCount) => counts;
const values = (counts: readonly HappeningCount[]) => counts.map(({ goldstein }) => goldstein);

describeBackends('counts and lists', ({ why, make }) => {
  let place: EmptyPlace;
  let connection: Connection;
  let store: OpenedStore;
  let naive: Reader;
  beforeAll(async () => {
    if (why) return;
    place = await make();
    connection = await connect(place.place);
    store = await storeOver(connection, { coder });
    await store.addNew(stories.slice(0, 70));
    await store.addNew(stories.slice(70));
    for (const [article, into] of collected) await store.collect([article], { into });
    await joinSome(store, rows, 40);
    naive = makeMemoryReader({ rows: await asJoined(store, rows), collected, origins });
  });
  afterAll(async () => {
    await store?.close();
    await place?.drop();
  });

  it('counts as a naive reader does, from sums where it can, and from rows alone the same', async ({
    skip,
  }) => {
    if (why) return skip(why);
    const asked = { db: connection.db, terms: new Terms(connection.db) };
    let fromSums = 0;
    for (const { filter, by } of QUESTIONS) {
      const about = JSON.stringify({ filter, by });
      const unit = COUNT_UNITS[by.length % COUNT_UNITS.length]!;
      const expected = onlyNamed(await naive.countHappenings(filter, by, { unit }), filter);
      const found = await store.countHappenings(filter, by, { unit });
      expect(found.map(sides), about).toEqual(expected.map(sides));
      for (const [i, value] of values(found).entries())
        expect(value, about).toBeCloseTo(values(expected)[i]!, 1);
      for (const count of found) expect(count.cooperation + count.conflict, about).toBe(count[unit]);
      const options = { unit };
      const question = { filter, names: by, named: await namedGroups(asked.terms, filter, by), options };
      if (await countCells(asked, question)) fromSums++;
      const labelled = await labelCounts(await countRows(asked, question), {
        names: by,
        terms: asked.terms,
        options,
      });
      expect(labelled, about).toEqual(found);
    }
    expect(fromSums).toBeGreaterThan(40);
  });

  it('counts articles, origins and outlets as a naive reader does, copies among them', async ({ skip }) => {
    if (why) return skip(why);
    const first = new Set(origins.values());
    expect(first.size).toBeLessThan(rows.length);
    expect((await store.totals()).origins).toBe(first.size);
    for (const { filter } of QUESTIONS.slice(-30))
      for (const asked of [filter, { ...filter, copies: 'first' as const }])
        expect(await store.coverage(asked), JSON.stringify(asked)).toEqual(await naive.coverage(asked));
  });

  it('gives exports exactly the happenings that it counts and lists, whole, with every article that tells them', async ({
    skip,
  }) => {
    if (why) return skip(why);
    let told = 0;
    for (const { filter } of [{ filter: {} }, ...QUESTIONS.slice(-16)])
      for (const asked of [filter, { ...filter, copies: 'first' as const }]) {
        const about = JSON.stringify(asked);
        const given = new Map<string, string[]>();
        const articles: string[] = [];
        for await (const { article, events, happenings } of store.eachReport(asked)) {
          articles.push(article.id);
          expect(happenings.length, about).toBeGreaterThan(0);
          for (const kept of happenings) {
            const { id, reports } = kept.happening;
            expect(events.some(({ happening }) => happening === id)).toBe(true);
            expect(new Set(kept.members.map(({ event }) => event.article)).size).toBe(reports);
            given.set(id, [...(given.get(id) ?? []), article.id]);
            if (given.get(id)!.length === 1 && told++ < 40) expect(await store.happening(id)).toEqual(kept);
          }
        }
        expect(new Set(articles).size, about).toBe(articles.length);
        const listed = await naive.listHappenings(asked, { limit: 10_000 });
        expect([...given.keys()].sort(), about).toEqual(listed.items.map(({ id }) => id).sort());
        for (const { id, reports } of listed.items) expect(given.get(id), about).toHaveLength(reports);
      }
  });

  it('gives the largest groups first when limited, with ties in order', async ({ skip }) => {
    if (why) return skip(why);
    for (const by of [['actor', 'recipient'], ['pair'], ['place'], ['type', 'status'], ['day']] as const)
      for (const limit of [1, 3, 10]) {
        for (const unit of COUNT_UNITS) {
          const expected = await naive.countHappenings({}, by, { limit, unit, table: 'icews' });
          const found = await store.countHappenings({}, by, { limit, unit, table: 'icews' });
          expect(found.map(sides), `${by} ${limit} ${unit}`).toEqual(expected.map(sides));
        }
      }
  });

  it('lists happenings, events and statements page by page, each once, in order', async ({ skip }) => {
    if (why) return skip(why);
    for (const { filter } of QUESTIONS.slice(-40)) {
      const expected = await naive.listEvents(filter, { limit: 10_000 });
      expect(await allOf((page) => store.listEvents(filter, page)), JSON.stringify(filter)).toEqual(
        expected.items.map(({ id }) => id),
      );
      expect(await store.countEvents(filter)).toBe(expected.items.length);
      const happenings = await naive.listHappenings(filter, { limit: 10_000 });
      expect(await allOf((page) => store.listHappenings(filter, page)), JSON.stringify(filter)).toEqual(
        happenings.items.map(({ id }) => id),
      );
    }
    const asked = { db: connection.db, terms: new Terms(connection.db) };
    let fromSums = 0;
    const filters: StatementFilter[] = [
      { source: ['KEN'] },
      { source: ['person:otieno'], from: '2024-05-01', to: '2024-05-31' },
      { source: ['person:otieno'], publisher: ['Harbour Wire'] },

      {},
      { source: ['KEN'] },
      { about: ['person:otieno', '-'], speech: ['direct'] },
      { type: ['AID', 'AGREE'] },
      { carrier: ['-'], polarity: ['denied'], also: ['source=SOM'] },
      { from: '2024-05-01', to: '2024-12-31', publisher: ['Harbour Wire'] },
      { copies: 'first' },
      { copies: 'all', also: ['copies=first&source=KEN'] },
    ];
    for (const filter of filters) {
      const expected = await naive.listStatements(filter, { limit: 10_000 });
      expect(await allOf((page) => store.listStatements(filter, page)), JSON.stringify(filter)).toEqual(
        expected.items.map(({ id }) => id),
      );
      for (const by of [
        [],
        ...STATEMENT_DIMENSIONS.map((name) => [name]),
        ['source', 'speech'] as const,
        ['carrier', 'source'] as const,
      ]) {
        // only named values become groups; the naive reader does not filter them
        const level = filter.source?.[0]?.includes(':') ? 'source' : 'sourceCountry';
        if (filter.source && by.some((name) => name === level)) continue;
        if (filter.about && by.some((name) => name === 'about')) continue;
        if (filter.carrier && by.some((name) => name === 'carrier')) continue;
        const question = { filter, names: by, options: {} };
        if (await countStatementCells(asked, question)) fromSums++;
        const counted = await countStatementRows(asked, question);
        const found = await store.countStatements(filter, by);
        expect(await labelStatementCounts(counted, { names: by, terms: asked.terms, options: {} })).toEqual(
          found,
        );
        expect(found, JSON.stringify({ filter, by })).toEqual(await naive.countStatements(filter, by));
      }
    }
    expect(fromSums).toBeGreaterThan(8);
  });

  it('answers questions that count by default from sums', async ({ skip }) => {
    if (why) return skip(why);
    const asked = { db: connection.db, terms: new Terms(connection.db) };
    const isFromSums = async (filter: Filter, by: readonly Dimension[]) =>
      (await countCells(asked, { filter, names: by, named: {}, options: {} })) !== null;
    for (const by of [[], ['month'], ['type'], ['actor'], ['actor', 'recipient'], ['pairCountry'], ['place']])
      expect(await isFromSums(COUNTED, by as Dimension[]), by.join()).toBe(true);
    expect(await isFromSums({ ...COUNTED, from: '2024-05-01', to: '2024-05-31' }, ['pairCountry'])).toBe(
      true,
    );
    expect(await isFromSums({ status: ['occurred'], minConfidence: 0.3 }, [])).toBe(false);
  });

  it('fills what is sure in a store of before, or of another threshold, as it would have been written', async ({
    skip,
  }) => {
    if (why) return skip(why);
    const { db } = connection;
    const cells = async () => {
      const lists = [];
      for (const table of ['event_cells', 'event_tops', 'event_months'])
        lists.push(
          (
            await sql`select * from ${sql.table(table)} order by facet, sure, a, b, month, type, quad, status`.execute(
              db,
            )
          ).rows,
        );
      return lists;
    };
    const before = await cells();
    expect(await renewSure(db)).toBe(false);
    expect(await renewSure(db, 0.1)).toBe(true);
    expect(await cells()).not.toEqual(before);
    await sql`delete from sums_of_sure`.execute(db);
    await sql`update events set confidence = 1`.execute(db);
    expect(await renewSure(db)).toBe(true);
    expect(await cells()).toEqual(before);
  });

  it('gives back every row as it was given, and the numbers of all', async ({ skip }) => {
    if (why) return skip(why);
    const { items } = await store.listEvents({}, { limit: 500 });
    for (const item of items) expect(item).toEqual(await naive.event(item.id));
    const merged = await store.listHappenings({}, { limit: 500 });
    expect(merged.items).toEqual((await naive.listHappenings({}, { limit: 500 })).items);
    expect(merged.items.some(({ reports, origins: apart }) => reports > 2 && apart < reports)).toBe(true);
    const { articles, origins: _, actors, corrections, from, to, ...numbers } = await store.totals();
    const { events, happenings, reports, statements } = await naive.totals();
    expect(numbers).toEqual({ events, happenings, reports, statements });
    expect([articles, actors, corrections, from, to]).toEqual([120, 7, 0, '2023-12-31', '2025-01-01']);
  });
});

async function allOf(
  list: (page: {
    limit: number;
    cursor?: string;
  }) => Promise<{ readonly items: readonly { readonly id: string }[]; readonly next: string | null }>,
): Promise<string[]> {
  const ids: string[] = [];
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page: { items: readonly { id: string }[]; next: string | null } = await list({
      limit: 97,
      ...(cursor ? { cursor } : {}),
    });
    ids.push(...page.items.map(({ id }) => id));
    cursor = page.next;
  }
  return ids;
}
