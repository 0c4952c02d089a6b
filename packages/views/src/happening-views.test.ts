// Views of happenings over random rows: shapes, evidence, order; and over a small invented store: what moves, what is due, what is disputed.
import { addDays, type EventRow, type Filter, type Rows } from '@entente/record';
import { describe, expect, it } from 'vitest';
import {
  ANSWERS,
  countAnnouncers,
  listExpectations,
  listHappenings,
  showHappening,
  tellBrief,
  tellNews,
} from './index.js';
import { makeMemoryReader } from './test-support/memory-reader.js';
import { inventFilter, inventRows } from './test-support/random-rows.js';

const rows = inventRows(11, 30);
const reader = makeMemoryReader({ rows });
const FILTERS = [{}, ...Array.from({ length: 12 }, (_, seed) => inventFilter(seed + 1))];
const scales = { table: 'gdelt', count: 'happenings' } as const;
const expectShape = (answer: unknown, schema: keyof typeof ANSWERS) =>
  expect(ANSWERS[schema].safeParse(answer).error?.issues).toBeUndefined();

/** One article with one event; what is not given is that of a random one. */
const [pattern] = rows.flatMap(({ events }) => events);
function story(article: string, published: string, given: Partial<EventRow>): Rows {
  const id = `event-${article}`;
  const event: EventRow = {
    ...pattern!,
    ...{ id, happening: id, article, title: article, published, publisher: `Outlet of ${article}` },
    ...{
      type: 'SANCTION',
      mode: null,
      status: 'occurred',
      quad: 4,
      confidence: 0.9,
      corrections: [],
      place: null,
    },
    ...{ statusCue: null, statements: [], sources: [], carriers: [] },
    date: { from: published, to: published, value: null, granularity: null, basis: 'published' },
    ...given,
  };
  return { events: [event], statements: [], actors: [] };
}
const on = (day: string): Pick<EventRow, 'date'> => ({
  date: { from: day, to: day, value: day, granularity: 'day', basis: 'time' },
});

describe('over random rows', () => {
  it('one happening is found by each of its events, and holds all of them', async () => {
    for (const { id, happening } of rows.flatMap(({ events }) => events)) {
      const answer = (await showHappening(reader, id))!;
      expectShape(answer, 'happening');
      const own = rows.flatMap(({ events }) => events).filter((row) => row.happening === happening);
      expect(answer.members.map(({ event }) => event).sort()).toEqual(own.map((row) => row.id).sort());
      for (const { values } of answer.fields)
        for (const { tellings } of values)
          for (const { event } of tellings) expect(own.map((row) => row.id)).toContain(event);
    }
    expect(await showHappening(reader, 'event-nope')).toBeNull();
  });
  it('reads the text of an article once for an answer, however many happenings and denials ask for it', async () => {
    const asked: string[] = [];
    const counting = {
      ...reader,
      article: (id: string) => {
        asked.push(id);
        return reader.article(id);
      },
    };
    const filter: Filter = { status: ['occurred'] };
    await tellBrief(counting, { filter, since: '2000-01-01', limit: 100, at: '2024-05-14', ...scales });
    expect(asked.length).toBeGreaterThan(0);
    expect(asked).toEqual([...new Set(asked)]);
    asked.length = 0;
    for (const { id } of rows.flatMap(({ events }) => events)) {
      await showHappening(counting, id);
      expect(asked).toEqual([...new Set(asked)]);
      asked.length = 0;
    }
  });
  it('lists, news, calendar and briefing have their shape and their evidence', async () => {
    for (const filter of FILTERS) {
      const list = await listHappenings(reader, { filter, page: { limit: 20 }, full: true, ...scales });
      expectShape(list, 'happenings');
      for (const item of list.items) expect(item.members!.length).toBe(item.events);
      const news = await tellNews(reader, { filter, days: 7, limit: 5, at: '2024-05-14', ...scales });
      expectShape(news, 'news');
      expect((await reader.countHappenings(news.evidence, []))[0]?.happenings ?? 0).toBe(
        news.total.happenings,
      );
      const origins = news.happenings.map((row) => row.origins);
      expect(origins).toEqual([...origins].sort((a, b) => b - a));
      for (const { now, before, evidence, evidenceBefore } of news.moved) {
        expect((await reader.countHappenings(evidence, []))[0]?.happenings ?? 0).toBe(now);
        expect((await reader.countHappenings(evidenceBefore, []))[0]?.happenings ?? 0).toBe(before);
      }
      const calendar = await listExpectations(reader, { filter, limit: 500 });
      expectShape(calendar, 'calendar');
      const days = calendar.items.map(({ to }) => to ?? '9');
      expect(days).toEqual([...days].sort());
      const { announcers } = await countAnnouncers(reader, { filter, limit: 500 });
      for (const one of announcers)
        expect(one.met + one.missed + one.calledOff + one.open).toBe(one.expectations.length);
      expectShape(await tellBrief(reader, { filter, at: '2024-05-14', limit: 5, ...scales }), 'brief');
    }
  });
  it('an empty store has no news', async () => {
    const empty = makeMemoryReader({ rows: [] });
    const news = await tellNews(empty, { filter: {}, days: 7, limit: 5, ...scales });
    expect(news).toMatchObject({ at: null, from: null, happenings: [], moved: [], due: [] });
    expect(await tellBrief(empty, { filter: {}, limit: 5, ...scales })).toMatchObject({
      happened: [],
      expected: [],
    });
  });
});

describe('the calendar', () => {
  const future = { status: 'future' } as const;
  const store = makeMemoryReader({
    rows: [
      story('a', '2024-05-01', { ...future, ...on('2024-05-10'), happening: 'event-a' }),
      story('b', '2024-05-10', { ...on('2024-05-10'), happening: 'event-a' }),
      story('c', '2024-05-02', { ...future, ...on('2024-05-04') }),
      story('d', '2024-05-02', { ...future, ...on('2024-06-20'), type: 'AID', quad: 2 }),
      story('e', '2024-05-03', { ...future, type: 'CONSULT', quad: 1 }),
      story('f', '2024-05-30', {}),
    ],
  });
  const ask = async (request: Partial<Parameters<typeof listExpectations>[1]>) => {
    const { items } = await listExpectations(store, { filter: {}, limit: 50, ...request });
    return items.map(({ to, state }) => `${to} ${state}`);
  };
  it('says what is due and what became of it, as of the last day of publication', async () =>
    expect(await ask({})).toEqual(['2024-05-04 missed', '2024-05-10 met', '2024-06-20 open', 'null open']));
  it('as of an earlier day knows nothing of what came later', async () =>
    expect(await ask({ at: '2024-05-09' })).toEqual([
      '2024-05-04 open',
      '2024-05-10 open',
      '2024-06-20 open',
      'null open',
    ]));
  it('is filtered by days, by state, and by what happens', async () => {
    expect(await ask({ dueFrom: '2024-05-05', dueTo: '2024-06-01' })).toEqual(['2024-05-10 met']);
    expect(await ask({ state: ['open'] })).toEqual(['2024-06-20 open', 'null open']);
    expect(await ask({ filter: { type: ['AID'] } })).toEqual(['2024-06-20 open']);
  });
  it('says whose announcements came true', async () => {
    const { announcers } = await countAnnouncers(store, { filter: {}, limit: 50 });
    expect(announcers.map(({ key, kept, expectations }) => [key, kept, expectations.length])).toEqual([
      ['outlet:Outlet of a', 1, 1],
      ['outlet:Outlet of c', 0, 1],
      ['outlet:Outlet of d', null, 1],
      ['outlet:Outlet of e', null, 1],
    ]);
  });
});

describe('news', () => {
  const before = Array.from({ length: 8 }, (_, i) =>
    story(`old-${i}`, addDays('2024-05-01', -3 * i), { type: 'AID', quad: 2 }),
  );
  const now = Array.from({ length: 5 }, (_, i) => story(`new-${i}`, '2024-05-06', { type: 'ASSAULT' }));
  const twice = story('twice', '2024-05-07', { happening: 'event-new-3', type: 'ASSAULT' });
  const store = makeMemoryReader({ rows: [...before, ...now, twice] });
  it('shows first what most origins report, and only of these days', async () => {
    const { happenings, from, at } = await tellNews(store, { filter: {}, days: 5, limit: 50, ...scales });
    expect([from, at]).toEqual(['2024-05-03', '2024-05-07']);
    expect(happenings).toHaveLength(5);
    expect(happenings[0]).toMatchObject({ id: 'event-new-3', origins: 2 });
  });
  it('shows what is due as the calendar does, however sure it is', async () => {
    const unsure = { status: 'future', confidence: 0.3, ...on('2024-05-10') } as const;
    const rows = [story('planned', '2024-05-06', unsure), story('done', '2024-05-07', {})];
    const filter = { status: ['occurred' as const], minConfidence: 0.6 };
    const { due } = await tellNews(makeMemoryReader({ rows }), { filter, days: 5, limit: 5, ...scales });
    expect(due.map(({ to, state }) => [to, state])).toEqual([['2024-05-10', 'open']]);
  });
  it('says what moved against the weeks before, with the counts', async () => {
    const { moved } = await tellNews(store, {
      filter: { type: ['AID', 'ASSAULT'] },
      days: 7,
      limit: 50,
      ...scales,
    });
    const [first] = moved.filter(({ kind }) => kind === 'type');
    expect(first).toMatchObject({ parties: [{ key: 'ASSAULT' }], now: 5, before: 0, usual: 0, ratio: 6 });
  });
});

describe('the briefing', () => {
  const filter: Filter = {};
  const toll = (quote: string) => ({
    sentence: { start: 0, end: quote.length, quote },
    type: 'ASSAULT' as const,
  });
  const store = makeMemoryReader({
    rows: [
      story('a', '2024-05-01', { ...toll('A bomb killed three men.'), happening: 'event-a' }),
      story('b', '2024-05-02', { ...toll('A bomb killed five men.'), happening: 'event-a' }),
      story('c', '2024-05-02', {}),
      story('d', '2024-04-02', {}),
      story('e', '2024-05-02', { status: 'future', ...on('2024-05-09') }),
      story('f', '2024-05-02', { status: 'future', ...on('2024-05-01'), published: '2024-05-01' }),
    ],
  });
  it('tells what happened with one report of each origin, what is disputed, and what is expected', async () => {
    const counted = { ...filter, status: ['occurred' as const] };
    const brief = await tellBrief(store, { filter: counted, limit: 1, ...scales });
    expect(brief).toMatchObject({ from: '2024-04-26', to: '2024-05-02', further: 1 });
    const [bomb] = brief.happened;
    expect(bomb!.tellings.map(({ publisher }) => publisher)).toEqual(['Outlet of a', 'Outlet of b']);
    expect(bomb!.disputed.map(({ name }) => name)).toEqual(['killed']);
    expect(brief.expected.map(({ to }) => to)).toContain('2024-05-09');
  });
});

describe('related happenings', () => {
  const quote = 'Kenya threatened to close the border and closed it in answer to the raid.';
  const sentence = { start: 0, end: quote.length, quote };
  const at = (words: string, given: Partial<EventRow>): Rows => {
    const start = quote.indexOf(words);
    const [made] = story(`one ${words}`, '2024-05-14', given).events;
    const trigger = { start, end: start + words.length, quote: words };
    return { events: [{ ...made!, article: 'one', sentence, trigger }], statements: [], actors: [] };
  };
  const parts = [
    at('threatened', { type: 'THREATEN' }),
    at('close', { type: 'SANCTION', status: 'future' }),
    at('closed', { type: 'SANCTION' }),
    at('raid', { type: 'ASSAULT' }),
  ];
  const store = makeMemoryReader({ rows: parts });
  const relatedOf = async (words: string) =>
    (await showHappening(store, `event-one ${words}`))!.related.map(
      ({ relation, happening }) => `${relation} ${happening.trigger.quote}`,
    );

  it('are named from both sides', async () => {
    expect(await relatedOf('threatened')).toEqual(['threatens close']);
    expect(await relatedOf('close')).toEqual(['threatened by threatened']);
    expect(await relatedOf('closed')).toEqual(['answers raid']);
    expect(await relatedOf('raid')).toEqual(['answered by closed']);
  });
});
