// Every view over many filters: the evidence of each number lists exactly its items, and every answer matches its schema.
import {
  COUNT_UNITS,
  type CountUnit,
  DIMENSIONS,
  type Dimension,
  type Filter,
  filter as filterSchema,
  type HappeningRow,
  type Reader,
  type StatementFilter,
  type StatementRow,
  statementFilter,
  type Tally,
} from '@entente/record';
import { describe, expect, it } from 'vitest';
import {
  ANSWERS,
  clashOf,
  countBreakdown,
  countDyad,
  countDyads,
  countNetwork,
  countPlaces,
  countSpeakers,
  countTimeline,
  listEvents,
  listHappenings,
  tellActor,
} from './index.js';
import { makeMemoryReader } from './test-support/memory-reader.js';
import { inventFilter, inventRows, joinSome } from './test-support/random-rows.js';

/** Events of several articles that are one happening, as a store joins them. */
const rows = joinSome(inventRows(7, 30));
const reader = makeMemoryReader({ rows });
const FILTERS = [{}, ...Array.from({ length: 30 }, (_, seed) => inventFilter(seed + 1))];
const table = 'gdelt';
let turn = 0;
/** The scales of a question: each unit in turn. */
const inTurn = () => ({ table, count: COUNT_UNITS[turn++ % COUNT_UNITS.length]! }) as const;

async function listed(evidence: Filter): Promise<readonly HappeningRow[]> {
  expect(filterSchema.safeParse(evidence).error).toBeUndefined();
  return (await reader.listHappenings(evidence, { limit: 500 })).items;
}
const sum = (list: readonly HappeningRow[], unit: CountUnit) =>
  list.reduce((all, row) => all + (unit === 'happenings' ? 1 : row[unit]), 0);

/** The evidence of a number lists exactly what it counts, in every unit. */
async function expectCounted(
  number: Pick<Tally, CountUnit> & { readonly evidence: Filter } & Partial<Tally>,
  { filter, count }: { readonly filter: Filter; readonly count: CountUnit },
) {
  const found = await listed(number.evidence);
  const about = JSON.stringify({ filter, evidence: number.evidence });
  for (const unit of COUNT_UNITS) expect(sum(found, unit), `${unit} ${about}`).toBe(number[unit]);
  if (number.cooperation === undefined) return;
  const friendly = found.filter(({ quad }) => quad <= 2);
  expect([sum(friendly, count), sum(found, count) - sum(friendly, count)], about).toEqual([
    number.cooperation,
    number.conflict,
  ]);
  const total = found.reduce((all, { goldstein }) => all + (goldstein.gdelt ?? 0), 0);
  if (found.length > 0) expect(number.goldstein!, about).toBeCloseTo(total / found.length, 3);
}
async function expectStatements(number: { readonly statements: number; readonly evidence: StatementFilter }) {
  expect(statementFilter.safeParse(number.evidence).error).toBeUndefined();
  const { items } = await reader.listStatements(number.evidence, { limit: 500 });
  expect(items.length, JSON.stringify(number.evidence)).toBe(number.statements);
}
const expectShape = (answer: unknown, schema: keyof typeof ANSWERS) =>
  expect(ANSWERS[schema].safeParse(answer).error?.issues).toBeUndefined();

describe('timeline', () => {
  it('counts each period once, in order, and tells what has no day', async () => {
    for (const filter of FILTERS)
      for (const unit of ['day', 'month', 'year'] as const) {
        const scales = inTurn();
        const answer = await countTimeline(reader, { filter, unit, ...scales });
        expectShape(answer, 'timeline');
        const periods = answer.points.map(({ period }) => period);
        expect(periods).toEqual([...new Set(periods)].sort());
        for (const point of answer.points) await expectCounted(point, { filter, ...scales });
        await expectCounted({ ...answer.total, evidence: answer.evidence }, { filter, ...scales });
        const dated = answer.points.reduce((all, point) => all + point[scales.count], 0);
        expect(dated + answer.undated).toBe(answer.total[scales.count]);
      }
  });
});

describe('dyads', () => {
  for (const level of ['country', 'actor'] as const)
    it(`counts who did what to whom, by ${level}`, async () => {
      for (const filter of FILTERS) {
        const scales = inTurn();
        const answer = await countDyads(reader, { filter, level, limit: 4, ...scales });
        expectShape(answer, 'dyadMatrix');
        expect(answer.parties.length).toBeLessThanOrEqual(4);
        for (const cell of answer.cells) await expectCounted(cell, { filter, ...scales });
        const sizes = answer.cells.map((cell) => cell[scales.count]);
        expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
      }
    });
  it('counts an act done together in both directions', async () => {
    const { cells } = await countDyads(reader, {
      filter: {},
      level: 'actor',
      limit: 50,
      table,
      count: 'happenings',
    });
    const joint = (await listed({})).find(
      ({ actors, recipients }) => actors.length === 2 && recipients.length === 0,
    )!;
    const [one, other] = joint.actors.map(({ key }) => key);
    for (const [actor, recipient] of [
      [one, other],
      [other, one],
    ]) {
      const cell = cells.find((item) => item.actor === actor && item.recipient === recipient)!;
      expect((await listed(cell.evidence)).map(({ id }) => id)).toContain(joint.id);
    }
  });
  it('leaves out those who only stood beside the one that was asked for', async () => {
    const filter = { actor: ['KEN'] };
    const { cells } = await countDyads(reader, {
      filter,
      level: 'country',
      limit: 50,
      table,
      count: 'happenings',
    });
    expect(new Set(cells.map(({ actor }) => actor))).toEqual(new Set(['KEN']));
  });
  it('counts a pair both ways, over time, by type, and in words', async () => {
    for (const filter of FILTERS)
      for (const [a, b] of [
        ['KEN', 'SOM'],
        ['country:KEN', 'IGO'],
      ] as const) {
        const scales = inTurn();
        const answer = await countDyad(reader, { a, b, filter, unit: 'month', ...scales });
        expectShape(answer, 'dyad');
        for (const { points, types, total, evidence } of [answer.there, answer.back]) {
          for (const number of [...points, ...types, { ...total, evidence }])
            await expectCounted(number, { filter, ...scales });
          for (const unit of COUNT_UNITS)
            expect(types.reduce((all, type) => all + type[unit], 0)).toBe(total[unit]);
        }
        const { aOfB, bOfA, evidence } = answer.statements;
        await expectStatements({ statements: aOfB, evidence: evidence[0] });
        await expectStatements({ statements: bOfA, evidence: evidence[1] });
      }
  });
});

describe('dossier', () => {
  it('tells deeds, counterparts and words', async () => {
    for (const filter of FILTERS) {
      const scales = inTurn();
      const answer = (await tellActor(reader, { key: 'country:KEN', filter, ...scales }))!;
      expectShape(answer, 'dossier');
      for (const deeds of [answer.did, answer.undergone]) {
        for (const number of [...deeds.types, ...deeds.with, { ...deeds.total, evidence: deeds.evidence }])
          await expectCounted(number, { filter, ...scales });
        expect(deeds.with.map(({ key }) => key)).not.toContain('country:KEN');
        expect(deeds.newest.length).toBe(Math.min(10, deeds.total.happenings));
      }
      for (const sayings of [answer.said, answer.saidOf]) await expectStatements(sayings);
    }
  });
  it('knows nobody whom no article names', async () =>
    expect(await tellActor(reader, { key: 'person:nobody', filter: {}, ...inTurn() })).toBeNull());
});

describe('breakdown', () => {
  const singles = DIMENSIONS.map((name): readonly Dimension[] => [name]);
  const several: readonly (readonly Dimension[])[] = [
    ['type', 'status'],
    ['month', 'actorCountry', 'recipientCountry'],
    ['actor', 'recipientCountry', 'context'],
    ['place', 'pairCountry'],
    ['recipient', 'mode'],
  ];
  for (const by of [...singles, ...several])
    it(`counts by ${by.join(' and ')}`, async () => {
      for (const filter of FILTERS) {
        const scales = inTurn();
        const answer = await countBreakdown(reader, { by, filter, limit: 60, ...scales });
        expectShape(answer, 'breakdown');
        for (const row of answer.rows) await expectCounted(row, { filter, ...scales });
        const sizes = answer.rows.map((row) => row[scales.count]);
        expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
      }
    });
  it('refuses dimensions that one filter cannot tell apart', () => {
    expect(clashOf(['actor', 'actorCountry'])).toMatch(/choose one/);
    expect(clashOf(['pair', 'recipient'])).toMatch(/choose one/);
    expect(clashOf(['pair', 'pairCountry'])).toMatch(/choose one/);
    expect(clashOf(['type', 'type'])).toMatch(/twice/);
    expect(clashOf(['actor', 'recipientCountry', 'pair' as never].slice(0, 2) as Dimension[])).toBeNull();
    expect(clashOf(['pair', 'month'])).toBeNull();
  });
});

describe('network', () => {
  for (const level of ['country', 'actor'] as const)
    it(`counts what passes between two, by ${level}`, async () => {
      for (const filter of FILTERS) {
        const scales = inTurn();
        const answer = await countNetwork(reader, { filter, level, limit: 12, ...scales });
        expectShape(answer, 'network');
        for (const edge of answer.edges) {
          await expectCounted(edge, { filter, ...scales });
          expect(edge.there + edge.back).toBeGreaterThanOrEqual(edge[scales.count]);
          expect(Math.max(edge.there, edge.back)).toBeLessThanOrEqual(edge[scales.count]);
        }
        const keys = new Set(answer.nodes.map(({ key }) => key));
        expect(answer.edges.every(({ source, target }) => keys.has(source) && keys.has(target))).toBe(true);
      }
    });
});

describe('map', () => {
  it('counts by place, and what has no point', async () => {
    for (const filter of FILTERS) {
      const scales = inTurn();
      const answer = await countPlaces(reader, { filter, limit: 50, ...scales });
      expectShape(answer, 'placeMap');
      for (const point of answer.points) await expectCounted(point, { filter, ...scales });
      const placed = answer.points.reduce((all, point) => all + point[scales.count], 0);
      expect(placed + answer.unplaced).toBe(sum(await listed(filter), scales.count));
    }
  });
});

describe('speakers', () => {
  const filters: readonly StatementFilter[] = [
    {},
    { source: ['KEN'] },
    { source: ['KEN', 'person:warsame'], speech: ['direct', 'mixed'] },
    { source: ['SOM', 'IGO'], publisher: ['Harbour Wire', '-'] },
    { source: ['org:un', '-'], from: '2024-05-01' },
    { publisher: ['Harbour Wire'], from: '2024-05-01' },
    { about: ['SOM'], carrier: ['org:un', '-'] },
  ];
  it('counts who is quoted, how, and who carries whom', async () => {
    for (const filter of filters) {
      const answer = await countSpeakers(reader, { filter, limit: 5 });
      expectShape(answer, 'speakers');
      for (const number of [...answer.speakers, ...answer.carried]) await expectStatements(number);
      for (const { direct, indirect, mixed, statements } of answer.speakers)
        expect(direct + indirect + mixed).toBe(statements);
    }
  });
  it('counts manners and outlets of those whom a filter holds whole as of those whom it holds in part', async () => {
    for (const filter of filters) {
      const { items } = await reader.listStatements(filter, { limit: 500 });
      const { speakers, carried } = await countSpeakers(reader, { filter, limit: 5 });
      for (const { key, denied, direct, statements } of speakers) {
        const own = items.filter(({ sources }) => sources.some((source) => source.key === key));
        const count = (fits: (row: StatementRow) => boolean) => own.filter(fits).length;
        expect([own.length, count(({ polarity }) => polarity === 'denied')]).toEqual([statements, denied]);
        expect(count(({ type }) => type === 'direct')).toBe(direct);
        const outlets = own.flatMap(({ publisher, via }) =>
          [publisher ?? [], via.map((who) => who.key)].flat(),
        );
        expect(carried.filter(({ source }) => source.key === key)).toHaveLength(new Set(outlets).size);
      }
    }
  });
});

describe('events', () => {
  it('pages through all of them with one total', async () => {
    const ids: string[] = [];
    for (let cursor: string | undefined, more = true; more; ) {
      const page = await listEvents(reader, { filter: {}, page: { limit: 17, cursor } });
      expectShape(page, 'events');
      ids.push(...page.items.map(({ id }) => id));
      cursor = page.next ?? undefined;
      more = page.next !== null;
      expect(page.total).toBe(rows.flatMap(({ events }) => events).length);
    }
    expect(new Set(ids).size).toBe(rows.flatMap(({ events }) => events).length);
  });
});

describe('happenings', () => {
  it('pages through all of them with one total, each once', async () => {
    for (const filter of FILTERS.slice(0, 6)) {
      const ids: string[] = [];
      for (let cursor: string | undefined, more = true; more; ) {
        const page = await listHappenings(reader, { filter, page: { limit: 17, cursor }, ...inTurn() });
        expectShape(page, 'happenings');
        ids.push(...page.items.map(({ id }) => id));
        cursor = page.next ?? undefined;
        more = page.next !== null;
        await expectCounted(
          { ...page.total, evidence: filter },
          { filter, count: COUNT_UNITS[(turn - 1) % 3]! },
        );
      }
      expect(ids).toEqual((await listed(filter)).map(({ id }) => id));
    }
    const all = await listed({});
    expect(all.length).toBeLessThan(rows.flatMap(({ events }) => events).length);
    expect(all.some(({ reports }) => reports > 1)).toBe(true);
  });
});

describe('an empty store', () => {
  it('has empty answers that fit their schemas', async () => {
    const empty: Reader = makeMemoryReader({ rows: [] });
    const all = { filter: {}, ...inTurn(), limit: 10, unit: 'month', level: 'country' } as const;
    const total = { happenings: 0, origins: 0, reports: 0, cooperation: 0, conflict: 0, goldstein: null };
    expect(await countTimeline(empty, all)).toMatchObject({ points: [], total, undated: 0 });
    expect(await countDyads(empty, all)).toMatchObject({ parties: [], cells: [] });
    expect(await countNetwork(empty, all)).toMatchObject({ level: 'country', nodes: [], edges: [] });
    expect(await countPlaces(empty, all)).toMatchObject({ points: [], unplaced: 0 });
    expect(await countSpeakers(empty, all)).toEqual({ speakers: [], carried: [] });
    expect(await countBreakdown(empty, { ...all, by: ['type'] })).toMatchObject({ rows: [], total });
  });
});
