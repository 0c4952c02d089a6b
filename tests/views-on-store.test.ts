// Views over a real embedded store of gold stories: the evidence of each number lists exactly its items, and the reference reader of the views' tests agrees.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadCoder, openStore } from '@entente/entente';
import {
  type CountUnit,
  DIMENSIONS,
  type Filter,
  type Reader,
  type StatementFilter,
  type Store,
  toRows,
} from '@entente/record';
import {
  ANSWERS,
  countBreakdown,
  countDyad,
  countDyads,
  countNetwork,
  countPlaces,
  countSpeakers,
  countTimeline,
  listEvents,
  listHappenings,
  listReview,
  tellActor,
} from '@entente/views';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asJoined } from '../packages/store/src/test-support/as-joined.js';
import { makeMemoryReader } from '../packages/views/src/test-support/memory-reader.js';
import { listGold, readGold } from './support/gold-records.js';

let dir = '';
let store: Store;
let memory: Reader;
const scales = { table: 'gdelt', count: 'happenings' } as const;
const FILTERS: readonly Filter[] = [
  {},
  { status: ['occurred', 'future'] },
  { actor: ['RUS', 'USA'] },
  { recipient: ['RUS', 'country:-', '-'] },
  { party: ['IGO'], quad: ['3', '4'] },
  { actor: ['country:RUS'], also: ['recipient=-'] },
  { mode: ['-'], context: ['military', '-'] },
  { place: ['-'], from: '2000-01-01' },
  { basis: ['published'], type: ['ACCUSE', 'REJECT', 'SANCTION', 'ASSAULT'] },
  { source: ['-'], publisher: ['Nobody’s Paper', '-'] },
  { copies: 'first', actor: ['RUS', 'USA'] },
];

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'entente-views-'));
  store = await openStore({ dir });
  const coder = await loadCoder();
  const gold = listGold().map(readGold);
  for (const { article, records } of gold) {
    const document = {
      id: article.document,
      mime: 'text/plain',
      text: article.text,
      metadata: {},
      given: {},
    };
    await store.add({ document, article, records });
  }
  const kept = await Promise.all(gold.map(({ article }) => store.article(article.id)));
  memory = makeMemoryReader({
    rows: await asJoined(
      store,
      gold.map(({ article, records }) => toRows(article, records, coder)),
    ),
    articles: kept.filter((item) => item !== null),
  });
});
afterAll(async () => {
  await store?.close();
  rmSync(dir, { recursive: true, force: true });
});

async function expectListed(
  number: Readonly<Record<CountUnit, number>> & { readonly evidence: Filter },
  under: Filter,
) {
  const { items } = await store.listHappenings(number.evidence, { limit: 500 });
  const about = JSON.stringify({ under, evidence: number.evidence });
  const sum = (unit: 'origins' | 'reports') => items.reduce((all, row) => all + row[unit], 0);
  expect([items.length, sum('origins'), sum('reports')], about).toEqual([
    number.happenings,
    number.origins,
    number.reports,
  ]);
}
async function expectStatements(number: { statements: number; evidence: StatementFilter }) {
  const { items } = await store.listStatements(number.evidence, { limit: 500 });
  expect(items.length, JSON.stringify(number.evidence)).toBe(number.statements);
}
const expectShape = (answer: unknown, schema: keyof typeof ANSWERS) =>
  expect(ANSWERS[schema].safeParse(answer).error?.issues).toBeUndefined();

describe('views over a store', () => {
  it('count over time as the naive reader does', async () => {
    for (const filter of FILTERS)
      for (const unit of ['day', 'month', 'year'] as const) {
        const answer = await countTimeline(store, { filter, unit, ...scales });
        expectShape(answer, 'timeline');
        expect(answer).toEqual(await countTimeline(memory, { filter, unit, ...scales }));
        for (const point of answer.points) await expectListed(point, filter);
      }
  });
  it('choose what to review as the naive reader does, pool by pool', async () => {
    for (const filter of FILTERS) {
      const request = { filter, limit: 50, each: 3, pool: 500 };
      const answer = await listReview(store, request);
      expectShape(answer, 'review');
      expect(answer).toEqual(await listReview(memory, request));
    }
    const seen: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const answer = await listReview(store, { filter: {}, limit: 50, each: 50, pool: 11, cursor });
      seen.push(...answer.items.map(({ event }) => event.id));
      cursor = answer.next;
    }
    expect(new Set(seen).size).toBe((await store.totals()).events);
  });
  it('count between parties', async () => {
    for (const filter of FILTERS)
      for (const level of ['country', 'actor'] as const) {
        const request = { filter, level, limit: 8, ...scales } as const;
        const matrix = await countDyads(store, request);
        expectShape(matrix, 'dyadMatrix');
        for (const cell of matrix.cells) await expectListed(cell, filter);
        const network = await countNetwork(store, request);
        expectShape(network, 'network');
        for (const edge of network.edges) await expectListed(edge, filter);
        if (filter.actor || filter.recipient) continue; // there the store returns only the groups that the filter names
        const plain = await countDyads(memory, request);
        expect(matrix.cells).toEqual(plain.cells);
        expect(network.edges).toEqual((await countNetwork(memory, request)).edges);
      }
  });
  it('tell a pair and an actor', async () => {
    const actors = await store.findActors('', { limit: 4 });
    for (const filter of FILTERS) {
      const pair = await countDyad(store, { a: 'RUS', b: 'USA', filter, unit: 'month', ...scales });
      expectShape(pair, 'dyad');
      for (const { total, types, points, evidence } of [pair.there, pair.back])
        for (const number of [{ ...total, evidence }, ...types, ...points])
          await expectListed(number, filter);
      for (const { key } of actors) {
        const dossier = (await tellActor(store, { key, filter, ...scales }))!;
        expectShape(dossier, 'dossier');
        for (const { total, types, with: others, evidence } of [dossier.did, dossier.undergone])
          for (const number of [{ ...total, evidence }, ...types, ...others])
            await expectListed(number, filter);
        for (const sayings of [dossier.said, dossier.saidOf]) await expectStatements(sayings);
      }
    }
  });
  it('count by every dimension, by place and by speaker', async () => {
    for (const filter of FILTERS) {
      for (const name of DIMENSIONS) {
        const answer = await countBreakdown(store, { by: [name], filter, limit: 40, ...scales });
        expectShape(answer, 'breakdown');
        for (const row of answer.rows) await expectListed(row, filter);
      }
      const map = await countPlaces(store, { filter, limit: 100, ...scales });
      expectShape(map, 'placeMap');
      for (const point of map.points) await expectListed(point, filter);
      const { total } = await listHappenings(store, { filter, page: { limit: 1 }, ...scales });
      expect(map.unplaced + map.points.reduce((sum, { happenings }) => sum + happenings, 0)).toBe(
        total.happenings,
      );
      const { items } = await store.listEvents(filter, { limit: 500 });
      expect((await listEvents(store, { filter, page: { limit: 1 } })).total).toBe(items.length);
    }
    const speakers = await countSpeakers(store, { filter: {}, limit: 20 });
    expectShape(speakers, 'speakers');
    for (const number of [...speakers.speakers, ...speakers.carried]) await expectStatements(number);
  });
});
