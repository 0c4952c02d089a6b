// Counts over arbitrary date ranges, on each backend: whole months from aggregates, the days before and after from rows.
import {
  type Dimension,
  type Filter,
  type HappeningCount,
  makeCorrection,
  type NewArticle,
  type Reader,
  type Rows,
  type StatementDimension,
  type StatementFilter,
} from '@entente/record';
import { describe, expect, it } from 'vitest';
import { listGold } from '../../../tests/support/gold-records.js';
import { plainCoder } from '../../../tests/support/plain-coder.js';
import { createRandom } from '../../../tests/support/random.js';
import { makeMemoryReader } from '../../views/src/test-support/memory-reader.js';
import { inventRows } from '../../views/src/test-support/random-rows.js';
import { connect } from './connect.js';
import { type OpenedStore, storeOver } from './open-store.js';
import type { Asked } from './read/asked.js';
import { countCells } from './read/count-cells.js';
import type { CountRow } from './read/count-question.js';
import { countRows } from './read/count-rows.js';
import { countStatementCells } from './read/count-statement-cells.js';
import { countStatementRows, type StatementCountRow } from './read/count-statement-rows.js';
import { labelStatementCounts } from './read/count-statements.js';
import { labelCounts } from './read/happening-dimensions.js';
import { namedGroups } from './read/named-groups.js';
import { type Days, splitMonths } from './read/stretch.js';
import { Terms } from './terms.js';
import { asJoined, joinSome } from './test-support/as-joined.js';
import { describeBackends } from './test-support/backends.js';
import { onlyNamed } from './test-support/only-named.js';
import { goldStory, otherReading, storyOf } from './test-support/stories.js';

describe('a stretch of days', () => {
  it('is whole months and what is left before and after them', () => {
    expect(splitMonths({ from: '2024-03-07', to: '2024-05-19' })).toEqual({
      months: { first: 202404, last: 202404 },
      ends: [
        { from: '2024-03-07', to: '2024-03-31' },
        { from: '2024-05-01', to: '2024-05-19' },
      ],
    });
    const months = (days: Days) => splitMonths(days).months;
    expect(months({ from: '2023-11-30', to: '2024-02-28' })).toEqual({ first: 202312, last: 202401 });
    expect(months({ from: '2023-11-30', to: '2024-02-29' })).toEqual({ first: 202312, last: 202402 });
    expect(months({ from: '2024-12-02' })).toEqual({ first: 202501, last: null });
    expect(months({ to: '2024-01-30' })).toEqual({ first: 1, last: 202312 });
    for (const [from, to] of [
      ['2024-05-14', '2024-05-14'],
      ['2024-05-02', '2024-05-31'],
      ['2024-05-01', '2024-05-30'],
      ['2023-12-02', '2024-01-30'],
      ['2024-05-14', '2024-02-01'],
    ] as const)
      expect(splitMonths({ from, to })).toEqual({ months: null, ends: [{ from, to }] });
    for (const whole of [{}, { from: '2024-05-01' }, { from: '2024-02-01', to: '2024-02-29' }])
      expect(splitMonths(whole).ends).toEqual([]);
  });
});

const STRETCHES: readonly Days[] = [
  { from: '2024-02-11', to: '2024-02-11' },
  { from: '2024-02-03', to: '2024-02-20' },
  { from: '2024-02-20', to: '2024-03-12' },
  { from: '2024-02-01', to: '2024-02-29' },
  { from: '2024-01-25', to: '2024-03-04' },
  { from: '2023-12-15', to: '2024-04-20' },
  { from: '2023-12-31', to: '2024-02-29' },
  { from: '2024-02-01', to: '2024-04-01' },
  { from: '2024-02-02' },
  { from: '2024-03-01' },
  { to: '2024-03-01' },
  { to: '2024-01-31' },
  { from: '2024-03-12', to: '2024-02-20' },
];
interface Question {
  readonly filter: Filter;
  readonly by: readonly Dimension[];
}
const QUESTIONS: readonly Question[] = [
  { filter: {}, by: [] },
  { filter: {}, by: ['month'] },
  { filter: {}, by: ['day'] },
  { filter: {}, by: ['actorCountry', 'recipientCountry'] },
  { filter: {}, by: ['actorCountry', 'recipientCountry', 'quad'] },
  { filter: {}, by: ['pairCountry'] },
  { filter: {}, by: ['context', 'year'] },
  {
    filter: { actor: ['KEN', 'SOM'], recipient: ['IGO', 'SOM', '-'] },
    by: ['actorCountry', 'recipientCountry'],
  },
  { filter: { actor: ['KEN'], recipient: ['SOM'], status: ['occurred', 'future'] }, by: ['month'] },
  { filter: { between: ['KEN', 'SOM'] }, by: ['month'] },
  { filter: { party: ['KEN'], quad: ['1', '4'] }, by: ['type'] },
  { filter: { actor: ['person:otieno'] }, by: ['month'] },
  { filter: { place: ['KEN'] }, by: ['status'] },
  // no facet has these by month
  { filter: {}, by: ['actor', 'recipient'] },
  { filter: {}, by: ['pair'] },
  { filter: { context: ['military'] }, by: ['actorCountry', 'recipientCountry'] },
];
interface SaidQuestion {
  readonly filter: StatementFilter;
  readonly by: readonly StatementDimension[];
}
const SAID: readonly SaidQuestion[] = [
  { filter: {}, by: ['month', 'speech'] },
  { filter: {}, by: ['publisher'] },
  { filter: { source: ['KEN'] }, by: ['month'] },
  { filter: { polarity: ['denied'] }, by: ['sourceCountry'] },
  { filter: { about: ['person:otieno'] }, by: ['publisher'] },
];

/** The same rows on many days, so that the events of one happening may fall into several months. */
function scatter(all: readonly Rows[]): Rows[] {
  const random = createRandom(3);
  const anyDay = () =>
    random.chance(0.1)
      ? null
      : new Date(Date.UTC(2023, 11, 10 + random.below(130))).toISOString().slice(0, 10);
  return all.map(({ events, statements, actors }) => {
    const published = anyDay();
    return {
      events: events.map((row) => {
        const day = anyDay();
        return { ...row, published, date: { ...row.date, from: day, to: day, value: day } };
      }),
      statements: statements.map((row) => ({ ...row, published })),
      actors: actors.map((row) => ({ ...row, published })),
    };
  });
}

/** Goldstein values are stored to four decimals: their sums are compared rounded. */
const toNumbers = (counts: readonly HappeningCount[]) =>
  counts.map(({ goldstein, ...counted }) => ({
    ...counted,
    goldstein: Math.round(goldstein * 10) / 10,
  }));

const options = { table: 'icews', unit: 'reports' } as const;

/** Compares the count with a naive reader's; returns whether it came from aggregates. */
async function expectHappenings(asked: Asked, naive: Reader, { filter, by }: Question): Promise<boolean> {
  const about = JSON.stringify({ filter, by });
  const label = (counts: readonly CountRow[]) =>
    labelCounts(counts, { names: by, terms: asked.terms, options });
  const named = await namedGroups(asked.terms, filter, by);
  const question = { filter, names: by, named, options };
  const fromRows = await label(await countRows(asked, question));
  const expected = onlyNamed(await naive.countHappenings(filter, by, options), filter);
  expect(toNumbers(fromRows), about).toEqual(toNumbers(expected));
  const cells = await countCells(asked, question);
  if (cells) expect(await label(cells), about).toEqual(fromRows);
  return cells !== null;
}

async function expectStatements(asked: Asked, naive: Reader, { filter, by }: SaidQuestion): Promise<boolean> {
  const about = JSON.stringify({ filter, by });
  const label = (counts: readonly StatementCountRow[]) =>
    labelStatementCounts(counts, { names: by, terms: asked.terms, options: {} });
  const question = { filter, names: by, options: {} };
  const fromRows = await label(await countStatementRows(asked, question));
  expect(fromRows, about).toEqual(await naive.countStatements(filter, by));
  const cells = await countStatementCells(asked, question);
  if (cells) expect(await label(cells), about).toEqual(fromRows);
  return cells !== null;
}

/** Queries all date ranges; returns how many answers came from aggregates. */
async function expectSame(asked: Asked, rows: readonly Rows[], stretches = STRETCHES): Promise<number> {
  const naive = makeMemoryReader({ rows });
  let fromSums = 0;
  for (const days of stretches) {
    for (const { filter, by } of QUESTIONS)
      if (await expectHappenings(asked, naive, { filter: { ...filter, ...days }, by })) fromSums++;
    for (const { filter, by } of SAID)
      if (await expectStatements(asked, naive, { filter: { ...filter, ...days }, by })) fromSums++;
  }
  return fromSums;
}

describeBackends('counts over stretches of days', ({ why, make }) => {
  const test = (name: string, run: (asked: Asked, store: OpenedStore) => Promise<void>) =>
    it(name, async ({ skip }) => {
      if (why) return skip(why);
      const place = await make();
      const connection = await connect(place.place);
      const store = await storeOver(connection, { coder: plainCoder });
      try {
        await run({ db: connection.db, terms: new Terms(connection.db) }, store);
      } finally {
        await store.close();
        await place.drop();
      }
    });

  test('are a naive reader’s, from sums and rows together as from rows alone', async (asked, store) => {
    const rows = scatter(inventRows(23, 60));
    await store.addNew(rows.map((row, i) => storyOf(row, i)));
    await joinSome(store, rows, 20);
    expect(await expectSame(asked, await asJoined(store, rows))).toBeGreaterThan(120);
  });

  test('hold after articles were read again and corrected', async (asked, store) => {
    const stories = listGold().slice(0, 12).map(goldStory).map(onOtherDay);
    const kept = async () => {
      const all: Rows[] = [];
      for await (const { events, statements, actors } of store.each())
        all.push({ events, statements, actors });
      return all;
    };
    for (const story of stories) await store.add(story);
    for (const story of stories.slice(0, 6)) expect(await store.add(otherReading(story))).toBe('replaced');
    for (const [i, story] of stories.slice(3, 9).entries()) {
      const article = (await store.article(story.article.id))!;
      const target = article.current.find(({ kind }) => kind === 'event')?.id;
      if (!target) continue;
      const change =
        i % 2 === 0
          ? { action: 'reject' as const }
          : { action: 'change' as const, change: { type: 'AID' as const } };
      const by = { who: 'ada', when: `2026-01-01T10:0${i}:00Z` };
      await store.correct(makeCorrection(article, { ...change, target, reason: 'it says so' }, by));
    }
    await expectSame(asked, await kept(), STRETCHES.slice(4, 7));
  });
});

/** The story, published in the months of the ranges. */
function onOtherDay(story: NewArticle, i: number): NewArticle {
  const value = new Date(Date.UTC(2024, 0, 5 + i * 9)).toISOString().slice(0, 10);
  return { ...story, article: { ...story.article, published: { value, basis: 'given' } } };
}
