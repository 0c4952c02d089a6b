// What has a row: happenings told by several articles, their independent origins, or each report; in every format, and in the same numbers as views count.
import type { CountUnit, EventRow } from '@entente/record';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../../tests/support/random.js';
import {
  party,
  reporting,
  storedGold,
  withEvents,
  writeStored,
} from '../../../../tests/support/stored-gold.js';
import { findStoreFormat, readCsv, readGeojson, readPlover, STORE_FORMATS } from './index.js';
import type { StoredArticle } from './store-format.js';

const base = storedGold('w05-026');
const template = base.events[0]!;
const KEN = party('country:KEN', { name: 'Kenya', country: 'KEN' });
const SOM = party('country:SOM', { name: 'Somalia', country: 'SOM' });
const UNITS = ['happenings', 'origins', 'reports'] as const;

/** An article of that outlet with these events; `told` names the happening of each. */
function article(
  id: string,
  publisher: string | null,
  events: readonly (Partial<EventRow> & { told: string })[],
): StoredArticle {
  const published = `2024-05-${10 + Number(id.slice(-1))}`;
  const stored = {
    ...base,
    article: { ...base.article, id, url: `https://${id}.example/` },
  } as StoredArticle;
  return withEvents(stored, () =>
    events.map(({ told, ...fields }, i) => ({
      ...template,
      id: `${told}-${id}-${i}`,
      happening: told,
      article: id,
      publisher,
      published,
      url: `https://${id}.example/`,
      status: 'occurred' as const,
      type: 'CONSULT' as const,
      mode: 'visit',
      cameo: '042',
      actors: [KEN],
      recipients: [SOM],
      confidence: 0.9,
      corrections: [],
      date: { from: published, to: published, value: null, granularity: null, basis: 'published' as const },
      trigger: { ...template.trigger, start: template.trigger.start + i },
      ...fields,
    })),
  );
}

/** A talk that two outlets report, one of them twice and with a copy; and another that one reports. */
const STORIES = [
  article('a1', 'Coast Paper', [{ told: 'talk' }, { told: 'talk', confidence: 0.99 }]),
  article('a2', 'Harbour Wire', [{ told: 'talk' }, { told: 'visit' }]),
  article('a3', 'Hill Post', [{ told: 'talk', confidence: 0.7 }]),
];
const origin = (id: string) => (id === 'a3' ? 'a2' : id);
const stories = reporting(STORIES, origin);
const write = (name: string, count?: CountUnit) =>
  writeStored(findStoreFormat(name)!, stories, count ? { count } : {});
const cells = (lines: readonly string[]) => lines.map((line) => line.split('\t'));

describe('a happening of three articles', () => {
  it('is one row by default, with its mentions, outlets and articles', async () => {
    const { lines, notes } = await write('gdelt');
    const rows = cells(lines).map((row) => [row[59], row[60], ...row.slice(31, 34)]);
    expect(rows).toEqual([
      ['20240511000000', 'https://a1.example/', '4', '3', '3'],
      ['20240512000000', 'https://a2.example/', '1', '1', '1'],
    ]);
    expect(notes).toMatchObject({ count: 'happenings', rows: 2, events: { found: 2, written: 2 } });
  });

  it('has as many rows as are counted, by what is counted, and each its own number', async () => {
    for (const [count, rows] of [
      ['happenings', 2],
      ['origins', 3],
      ['reports', 4],
    ] as const) {
      const { lines, notes } = await write('gdelt', count);
      expect(new Set(cells(lines).map(([id]) => id)).size, count).toBe(rows);
      expect([lines.length, notes.rows, notes.events.found, notes.count]).toEqual([rows, rows, rows, count]);
    }
  });

  it('has all its mentions in the mentions file, under the number of its row', async () => {
    for (const count of UNITS) {
      const events = cells((await write('gdelt', count)).lines);
      const mentions = cells((await write('gdelt-mentions', count)).lines);
      expect(mentions).toHaveLength(5);
      for (const row of events) {
        const own = mentions.filter(([id]) => id === row[0]);
        expect(String(own.length), count).toBe(row[31]);
        expect(String(new Set(own.map((one) => one[4])).size)).toBe(row[32]);
        expect(String(new Set(own.map((one) => one[5])).size)).toBe(row[33]);
        expect(new Set(own.map((one) => one[1]))).toEqual(new Set([row[59]]));
      }
    }
  });

  it('says in CSV how often, by whom and when it was reported, and which rows are one', async () => {
    const rows = async (count: CountUnit) => readCsv((await write('csv', count)).text);
    expect(await rows('happenings')).toMatchObject([
      {
        id: 'talk-a1-0',
        happening: 'talk-a1-0',
        article: 'a1',
        lead: 'talk-a1-1',
        events: '4',
        reports: '3',
        origins: '2',
        outlets: 'Coast Paper;Harbour Wire;Hill Post',
        first_reported: '2024-05-11',
        last_reported: '2024-05-13',
      },
      { id: 'visit-a2-1', reports: '1' },
    ]);
    const told = (list: Awaited<ReturnType<typeof rows>>) =>
      list.map((row) => [row.id, row.happening, row.article, row.reports]);
    expect(told(await rows('origins'))).toEqual([
      ['talk-a1-0', 'talk-a1-0', 'a1', '1'],
      ['talk-a2-0', 'talk-a1-0', 'a2', '2'],
      ['visit-a2-1', 'visit-a2-1', 'a2', '1'],
    ]);
    expect(told(await rows('reports'))).toEqual([
      ['talk-a1-0', 'talk-a1-0', 'a1', '1'],
      ['talk-a2-0', 'talk-a1-0', 'a2', '1'],
      ['visit-a2-1', 'visit-a2-1', 'a2', '1'],
      ['talk-a3-0', 'talk-a1-0', 'a3', '1'],
    ]);
  });

  it('has addresses, outlets and sentences of all its reports in Phoenix', async () => {
    const [row] = cells((await write('phoenix')).lines);
    expect(row![24]).toBe('https://a1.example/;https://a2.example/;https://a3.example/');
    expect(row![25]).toBe('Coast Paper;Harbour Wire;Hill Post');
    expect(row![23]!.split(';')).toHaveLength(4);
  });

  it('counts as many of it in every format', async () => {
    const counted = STORE_FORMATS.filter(({ counts }) => counts).map(({ name }) => name);
    expect(STORE_FORMATS.filter(({ counts }) => !counts).map(({ name }) => name)).toEqual(['jsonl', 'story']);
    for (const [i, count] of UNITS.entries())
      for (const name of counted) {
        const { notes } = await write(name, count);
        expect([notes.count, notes.events.written], `${name} ${count}`).toEqual([count, 2 + i]);
      }
    for (const name of ['jsonl', 'story']) expect((await write(name, 'reports')).notes.count).toBeNull();
    expect(readPlover((await write('plover')).text).map(({ id }) => id)).toEqual(['talk-a1-0', 'visit-a2-1']);
    expect(readGeojson((await write('geojson')).text).map(({ id }) => id)).toEqual([
      'talk-a1-0',
      'visit-a2-1',
    ]);
  });
});

describe('what is asked for', () => {
  it('is what the happening became, also for a report that says something else: that is counted as a loss', async () => {
    const mixed = reporting([
      article('a1', 'Coast Paper', [{ told: 'talk' }, { told: 'visit', status: 'future' }]),
      article('a2', 'Hill Post', [
        { told: 'talk', status: 'future' },
        { told: 'visit', status: 'future' },
      ]),
    ]);
    const file = (count: CountUnit) => writeStored(findStoreFormat('gdelt')!, mixed, { count });
    expect((await file('happenings')).notes.events).toEqual({
      found: 2,
      written: 1,
      leftOut: { 'status future was not asked for': 1 },
    });
    const { notes } = await file('reports');
    expect(notes.events).toEqual({
      found: 4,
      written: 2,
      leftOut: { 'status future was not asked for': 2 },
    });
    expect(notes.lost.find(({ what }) => what.startsWith('the status'))?.count).toBe(1);
    const mentions = await writeStored(findStoreFormat('gdelt-mentions')!, mixed);
    expect(mentions.lines).toHaveLength(2);
  });

  it('refuses articles without their happenings, naming one', async () => {
    const { happenings: _, ...bare } = stories[0]!;
    const { chunks } = findStoreFormat('csv')!.write(
      (async function* () {
        yield bare;
      })(),
      { codes: {} as never },
    );
    const taken = (async () => {
      for await (const _ of chunks);
    })();
    await expect(taken).rejects.toThrow(/article a1 came without its happenings/);
  });

  it('sums up to what a happening says of itself, on random reports', async () => {
    const random = createRandom(5);
    for (let round = 0; round < 20; round++) {
      const given = Array.from({ length: 6 }, (_, i) =>
        article(
          `a${i}`,
          random.below(5) === 0 ? null : `Outlet ${random.below(3)}`,
          Array.from({ length: 1 + random.below(3) }, () => ({
            told: `h${random.below(4)}`,
            confidence: 0.6 + random.below(4) / 10,
          })),
        ),
      );
      const copies = given.map(() => random.below(6));
      const all = reporting(given, (id) => `a${Math.min(Number(id[1]), copies[Number(id[1])]!)}`);
      const happenings = [...new Set(all.flatMap((one) => one.happenings!))].map((one) => one.happening);
      const rows = { happenings: happenings.length, origins: 0, reports: 0 };
      for (const { origins, reports } of happenings) {
        rows.origins += origins;
        rows.reports += reports;
      }
      for (const count of UNITS) {
        const { notes, text } = await writeStored(findStoreFormat('csv')!, all, { count });
        expect(notes.rows, `${round} ${count}`).toBe(rows[count]);
        expect(readCsv(text).reduce((sum, { events }) => sum + Number(events), 0)).toBe(
          given.flatMap(({ events }) => events).length,
        );
      }
    }
  });
});
