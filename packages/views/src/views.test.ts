// Every view over many filters: the evidence of each number lists exactly its items, and every answer matches its schema.
import {
  DIMENSIONS,
  type Dimension,
  type EventRow,
  type Filter,
  filter as filterSchema,
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
  tellActor,
} from './index.js';
import { makeMemoryReader } from './test-support/memory-reader.js';
import { inventFilter, inventRows } from './test-support/random-rows.js';

const rows = inventRows(7, 30);
const reader = makeMemoryReader({ rows });
const FILTERS = [{}, ...Array.from({ length: 30 }, (_, seed) => inventFilter(seed + 1))];
const table = 'gdelt';

async function listed(evidence: Filter): Promise<readonly EventRow[]> {
  expect(filterSchema.safeParse(evidence).error).toBeUndefined();
  return (await reader.listEvents(evidence, { limit: 500 })).items;
}
async function expectEvents(
  number: {
    readonly events: number;
    readonly happenings: number;
    readonly evidence: Filter;
  } & Partial<Tally>,
  under: Filter,
) {
  const events = await listed(number.evidence);
  const about = JSON.stringify({ under, evidence: number.evidence });
  expect(events.length, about).toBe(number.events);
  expect(new Set(events.map(({ happening }) => happening)).size, about).toBe(number.happenings);
  if (number.cooperation === undefined) return;
  expect(events.filter(({ quad }) => quad <= 2).length, about).toBe(number.cooperation);
  expect(events.filter(({ quad }) => quad > 2).length, about).toBe(number.conflict);
  const sum = events.reduce((all, { goldstein }) => all + (goldstein.gdelt ?? 0), 0);
  if (events.length > 0) expect(number.goldstein!, about).toBeCloseTo(sum / events.length, 3);
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
        const answer = await countTimeline(reader, { filter, unit, table });
        expectShape(answer, 'timeline');
        const periods = answer.points.map(({ period }) => period);
        expect(periods).toEqual([...new Set(periods)].sort());
        for (const point of answer.points) await expectEvents(point, filter);
        await expectEvents({ ...answer.total, evidence: answer.evidence }, filter);
        const sum = answer.points.reduce((all, { events }) => all + events, 0);
        expect(sum + answer.undated).toBe(answer.total.events);
      }
  });
});

describe('dyads', () => {
  for (const level of ['country', 'actor'] as const)
    it(`counts who did what to whom, by ${level}`, async () => {
      for (const filter of FILTERS) {
        const answer = await countDyads(reader, { filter, level, limit: 4, table });
        expectShape(answer, 'dyadMatrix');
        expect(answer.parties.length).toBeLessThanOrEqual(4);
        for (const cell of answer.cells) await expectEvents(cell, filter);
      }
    });
  it('counts an act done together in both directions', async () => {
    const { cells } = await countDyads(reader, { filter: {}, level: 'actor', limit: 50, table });
    const joint = rows
      .flatMap(({ events }) => events)
      .find(({ actors, recipients }) => actors.length === 2 && recipients.length === 0)!;
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
    const { cells } = await countDyads(reader, { filter, level: 'country', limit: 50, table });
    expect(new Set(cells.map(({ actor }) => actor))).toEqual(new Set(['KEN']));
  });
  it('counts a pair both ways, over time, by type, and in words', async () => {
    for (const filter of FILTERS)
      for (const [a, b] of [
        ['KEN', 'SOM'],
        ['country:KEN', 'IGO'],
      ] as const) {
        const answer = await countDyad(reader, { a, b, filter, unit: 'month', table });
        expectShape(answer, 'dyad');
        for (const { points, types, total, evidence } of [answer.there, answer.back]) {
          for (const number of [...points, ...types, { ...total, evidence }])
            await expectEvents(number, filter);
          expect(types.reduce((sum, { events }) => sum + events, 0)).toBe(total.events);
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
      const answer = (await tellActor(reader, { key: 'country:KEN', filter, table }))!;
      expectShape(answer, 'dossier');
      for (const deeds of [answer.did, answer.undergone]) {
        for (const number of [...deeds.types, ...deeds.with, { ...deeds.total, evidence: deeds.evidence }])
          await expectEvents(number, filter);
        expect(deeds.with.map(({ key }) => key)).not.toContain('country:KEN');
        expect(deeds.newest.length).toBe(Math.min(10, deeds.total.events));
      }
      for (const sayings of [answer.said, answer.saidOf]) await expectStatements(sayings);
    }
  });
  it('knows nobody whom no article names', async () =>
    expect(await tellActor(reader, { key: 'person:nobody', filter: {}, table })).toBeNull());
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
        const answer = await countBreakdown(reader, { by, filter, limit: 60, table });
        expectShape(answer, 'breakdown');
        for (const row of answer.rows) await expectEvents(row, filter);
        const sizes = answer.rows.map(({ events }) => events);
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
        const answer = await countNetwork(reader, { filter, level, limit: 12, table });
        expectShape(answer, 'network');
        for (const edge of answer.edges) {
          await expectEvents(edge, filter);
          expect(edge.there + edge.back).toBeGreaterThanOrEqual(edge.events);
          expect(Math.max(edge.there, edge.back)).toBeLessThanOrEqual(edge.events);
        }
        const keys = new Set(answer.nodes.map(({ key }) => key));
        expect(answer.edges.every(({ source, target }) => keys.has(source) && keys.has(target))).toBe(true);
      }
    });
});

describe('map', () => {
  it('counts by place, and what has no point', async () => {
    for (const filter of FILTERS) {
      const answer = await countPlaces(reader, { filter, limit: 50, table });
      expectShape(answer, 'placeMap');
      for (const point of answer.points) await expectEvents(point, filter);
      const placed = answer.points.reduce((sum, { events }) => sum + events, 0);
      expect(placed + answer.unplaced).toBe((await listed(filter)).length);
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
      const page = await listEvents(reader, { filter: {}, page: { limit: 17, cursor }, table });
      expectShape(page, 'events');
      ids.push(...page.items.map(({ id }) => id));
      cursor = page.next ?? undefined;
      more = page.next !== null;
      expect(page.total.events).toBe(rows.flatMap(({ events }) => events).length);
    }
    expect(new Set(ids).size).toBe(rows.flatMap(({ events }) => events).length);
  });
});

describe('an empty store', () => {
  it('has empty answers that fit their schemas', async () => {
    const empty: Reader = makeMemoryReader({ rows: [] });
    const all = { filter: {}, table, limit: 10, unit: 'month', level: 'country' } as const;
    const total = { events: 0, happenings: 0, cooperation: 0, conflict: 0, goldstein: null };
    expect(await countTimeline(empty, all)).toMatchObject({ points: [], total, undated: 0 });
    expect(await countDyads(empty, all)).toMatchObject({ parties: [], cells: [] });
    expect(await countNetwork(empty, all)).toMatchObject({ level: 'country', nodes: [], edges: [] });
    expect(await countPlaces(empty, all)).toMatchObject({ points: [], unplaced: 0 });
    expect(await countSpeakers(empty, all)).toEqual({ speakers: [], carried: [] });
    expect(await countBreakdown(empty, { ...all, by: ['type'] })).toMatchObject({ rows: [], total });
  });
});
