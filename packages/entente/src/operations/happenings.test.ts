// Happenings over a real store: three outlets tell of one act, first as planned; two numbers; an expectation met and one missed; split and joined again.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Briefing, Calendar, HappeningList, HappeningView, News, Store } from '@entente/record';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEngine, type Engine } from '../engine.js';
import { openStore } from '../open-store.js';
import type { FileOutput } from './file-output.js';
import { OPERATIONS } from './index.js';
import { type OperationContext, runOperation } from './operation.js';

const STORIES = [
  [
    '2024-05-02',
    'Harbour Wire',
    `Kenya to expel two Somali diplomats

NAIROBI, May 2 (Harbour Wire) — Kenya will expel two Somali diplomats on May 10, Foreign Minister Daniel Otieno said on Thursday. Otieno accused the two of spying.

Somalia promised to open the port of Kismayo to Kenyan trawlers on May 6.
`,
  ],
  [
    '2024-05-10',
    'Radio Uhuru',
    `Kenya expels Somali diplomats

NAIROBI, May 10 (Radio Uhuru) — Kenya expelled two Somali diplomats on Friday, Foreign Minister Daniel Otieno said. A bomb killed three soldiers in Garissa on Friday, the army said.
`,
  ],
  [
    '2024-05-11',
    'The Volta Courier',
    `Somali diplomats leave Nairobi

MOGADISHU, May 11 (The Volta Courier) — Kenya expelled three Somali diplomats on Friday, the Somali foreign ministry said. In Garissa a bomb killed five soldiers on Friday, officials said.
`,
  ],
  [
    '2024-05-30',
    'Harbour Wire',
    `Rain in Mombasa

MOMBASA, May 30 (Harbour Wire) — Kenya and Ethiopia signed a trade agreement in Mombasa on Thursday.
`,
  ],
] as const;

let dir = '';
let engine: Engine;
let store: Store;
let context: OperationContext;
const run = async <Output>(name: string, input: unknown = {}): Promise<Output> =>
  (await runOperation(OPERATIONS.find((item) => item.name === name)!, input, context)) as Output;
const expulsions = async () =>
  (await run<HappeningList>('happenings', { type: 'SANCTION', status: 'any', minConfidence: 0, full: 'yes' }))
    .items;

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'entente-happenings-'));
  [engine, store] = await Promise.all([createEngine(), openStore({ dir })]);
  context = { engine, store, now: () => '2031-07-10T08:00:00Z', who: 'tester' };
  for (const [date, publisher, content] of STORIES) await run('add', { content, date, publisher });
});
afterAll(async () => {
  await store?.close();
  await engine?.close();
  rmSync(dir, { recursive: true, force: true });
});

describe('a happening', () => {
  it('has the reports of its outlets and their values side by side', async () => {
    const [expulsion, ...others] = await expulsions();
    expect(others).toEqual([]);
    expect(expulsion).toMatchObject({ status: 'occurred', day: '2024-05-10', reports: 3, origins: 3 });
    const view = await run<HappeningView>('happening', { id: expulsion!.members![2]!.event });
    expect(view.id).toBe(expulsion!.id);
    const number = view.fields.find(({ name }) => name === 'expelled')!;
    expect([number.verdict, number.values.map(({ shown }) => shown).sort()]).toEqual([
      'disputed',
      ['three', 'two'],
    ]);
    expect(view.fields.find(({ name }) => name === 'actors')!.verdict).toBe('agreed');
    expect(view.course.map(({ day, status }) => `${day} ${status}`)).toEqual([
      '2024-05-02 future',
      '2024-05-10 occurred',
    ]);
    for (const { article, span, quote } of view.members)
      expect((await store.article(article))!.article.text.slice(span.start, span.end)).toBe(quote);
  });
  it('is split and joined by a person, with a reason', async () => {
    const [whole] = await expulsions();
    const ids = whole!.members!.map(({ event }) => event);
    const later = whole!.members!.find(({ publisher }) => publisher === 'The Volta Courier')!.event;
    for (const other of ids.filter((id) => id !== later))
      await run('join', { one: later, other, together: false, reason: 'another expulsion' });
    expect((await expulsions()).map(({ origins }) => origins).sort()).toEqual([1, 2]);
    const { joinings } = await run<HappeningView>('happening', { id: later });
    expect(joinings[0]).toMatchObject({ together: false, who: 'tester', reason: 'another expulsion' });
    for (const other of ids.filter((id) => id !== later))
      await run('join', { one: other, other: later, reason: 'the same one' });
    expect((await expulsions()).map(({ origins }) => origins)).toEqual([3]);
    await expect(run('join', { one: later, other: 'event-nope', reason: 'x' })).rejects.toThrow(/event-nope/);
    await expect(run('join', { one: later, other: later, reason: 'x' })).rejects.toThrow(/two different/);
  });
});

describe('what was expected', () => {
  const states = async (input: unknown) =>
    (await run<Calendar>('expectations', input)).items.map(({ to, state }) => `${to} ${state}`);
  it('was met or missed by the last day of publication, and is open before', async () => {
    expect(await states({})).toEqual(['2024-05-06 missed', '2024-05-10 met']);
    expect(await states({ at: '2024-05-05' })).toEqual(['2024-05-06 open', '2024-05-10 open']);
    expect(await states({ party: 'Kenya', from: '2024-05-08', to: '2024-05-31' })).toEqual([
      '2024-05-10 met',
    ]);
    expect(await states({ state: 'missed' })).toEqual(['2024-05-06 missed']);
  });
});

describe('what is new', () => {
  it('comes by origins, as news, as a briefing and as a feed', async () => {
    const news = await run<News>('news', { at: '2024-05-11', days: 7 });
    expect(news.happenings[0]).toMatchObject({ type: 'SANCTION', origins: 3 });
    expect(news.due.map(({ to }) => to)).toContain('2024-05-10');
    const brief = await run<Briefing>('brief', { at: '2024-05-11', since: '2024-05-01', limit: 1 });
    expect(brief.happened[0]!.tellings.map(({ publisher }) => publisher)).toEqual([
      'Harbour Wire',
      'Radio Uhuru',
      'The Volta Courier',
    ]);
    expect(brief.happened[0]!.disputed.map(({ name }) => name)).toEqual(['expelled']);
    const { content } = await run<FileOutput>('alerts', { type: 'SANCTION' });
    let feed = '';
    for await (const chunk of content) feed += new TextDecoder().decode(chunk);
    expect(feed).toContain(`urn:entente:${news.happenings[0]!.id}:disputed:expelled`);
  });
});
