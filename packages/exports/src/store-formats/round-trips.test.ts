// Round trips: reading a file back gives the values of the rows: JSON Lines, CSV, Parquet, GeoJSON, PLOVER, POLECAT, stories.

import { type EventRow, verify } from '@entente/record';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import {
  allStored,
  codes,
  occurredIn,
  party,
  storedGold,
  withEvents,
  writeStored,
} from '../../../../tests/support/stored-gold.js';
import { EVENT_COLUMNS } from './event-columns.js';
import { findStoreFormat, readCsv, readGeojson, readPlover, readRecords } from './index.js';

const format = (name: string) => findStoreFormat(name)!;
const occurred = occurredIn(allStored());
const base = storedGold('w05-026');
const changed = (...events: readonly Partial<EventRow>[]) =>
  withEvents(base, ([first]) =>
    events.map((fields, i) => ({
      ...first!,
      id: `event-${i}`,
      happening: `event-${i}`,
      status: 'occurred',
      ...fields,
    })),
  );

describe('jsonl', () => {
  it('reads back to the very articles, records and corrections, which still verify', async () => {
    const correction = {
      kind: 'correction',
      id: 'correction-1',
      article: base.article.id,
      action: 'reject',
      target: base.events[0]!.id,
      trigger: base.events[0]!.trigger,
      change: {},
      old: {},
      who: 'Ana',
      when: '2026-01-01T00:00:00Z',
      reason: 'a figure of speech',
    } as const;
    const stored = allStored().map((item) =>
      item.article.id === base.article.id ? { ...item, corrections: [correction] } : item,
    );
    const { text, notes } = await writeStored(format('jsonl'), stored, { include: ['occurred'] });
    const read = readRecords(text);
    expect(read).toEqual(
      stored.map(({ article, current, corrections }) => ({ article, records: current, corrections })),
    );
    for (const { article, records } of read) expect(verify(article, records)).toEqual([]);
    expect(notes.statuses).toEqual(['occurred', 'future', 'hypothetical', 'negated']);
    expect(notes.rows).toBe(text.trimEnd().split('\n').length);
  });

  it('says which line belongs to no article', async () => {
    const { text } = await writeStored(format('jsonl'), [base]);
    const [, second] = text.split('\n');
    expect(() => readRecords(second!)).toThrow(/line 1: expected a record of an article/);
    expect(() => readRecords('{"kind":')).toThrow(/line 1/);
  });
});

describe('csv', () => {
  it('reads back to the rows', async () => {
    const { text } = await writeStored(format('csv'), allStored());
    const rows = readCsv(text);
    expect(
      rows.map(({ id, type, cameo, trigger, sentence, quad, confidence }) => [
        id,
        type,
        cameo,
        trigger,
        sentence,
        quad,
        confidence,
      ]),
    ).toEqual(
      occurred.map((e) => [
        e.id,
        e.type,
        e.cameo,
        e.trigger.quote,
        e.sentence.quote,
        String(e.quad),
        String(e.confidence),
      ]),
    );
    expect(rows.map(({ actors, actor_keys }) => [actors, actor_keys])).toEqual(
      occurred.map(({ actors }) => [
        actors.map(({ name }) => name.replaceAll(';', ',')).join(';'),
        actors.map(({ key }) => key).join(';'),
      ]),
    );
    expect(Object.keys(rows[0]!)).toEqual(EVENT_COLUMNS.map(({ name }) => name));
    expect(text.endsWith('\r\n')).toBe(true);
  });

  it.each(['a,b', 'a "quote"', 'two\nlines', 'crlf\r\nend', '', "'plain", ' space '])(
    'brings back the title %j',
    async (title) => {
      const { text } = await writeStored(format('csv'), [changed({ title })]);
      expect(readCsv(text)).toMatchObject([{ title }]);
    },
  );

  it.each(['=1+1', '+49', '-x', '@SUM(A1)', '\tx', "'=1+1", "''=1"])(
    'never lets a spreadsheet run %j, and brings it back',
    async (title) => {
      const { text } = await writeStored(format('csv'), [changed({ title })]);
      const cells = text.split('\r\n')[1]!.match(/^[^,]*,[^,]*,[^,]*,"?([^,"]*)/)![1]!;
      expect(cells).toBe(`'${title}`);
      expect(readCsv(text)).toMatchObject([{ title }]);
    },
  );

  it('names every table in its notes, and its own classes', async () => {
    const { notes } = await writeStored(format('csv'), [base]);
    expect([notes.goldstein, notes.quad]).toEqual(['gdelt, icews, phoenix, plover', 'plover']);
    expect(notes.columns).toEqual(EVENT_COLUMNS.map(({ name }) => name));
  });

  it('leaves negative numbers as they are', async () => {
    const { text } = await writeStored(format('csv'), [
      changed({ goldstein: { gdelt: -9.5, icews: null, phoenix: -1, plover: 0 } }),
    ]);
    expect(readCsv(text)).toMatchObject([
      { goldstein_gdelt: '-9.5', goldstein_icews: '', goldstein_phoenix: '-1', goldstein_plover: '0' },
    ]);
  });

  it('refuses rows of another length, naming them', () => {
    expect(() => readCsv('a,b\r\n1,2\r\n1\r\n')).toThrow(/row 2: expected 2 cells, found 1/);
  });
});

describe('parquet', () => {
  const read = async (bytes: Uint8Array) => {
    const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
    return (await parquetReadObjects({ file: buffer })) as Record<string, unknown>[];
  };

  it('reads back to the values of the columns, typed', async () => {
    const { bytes, notes } = await writeStored(format('parquet'), allStored());
    const rows = await read(bytes);
    expect(rows).toHaveLength(notes.rows);
    expect(
      rows.map(({ id, cameo, goldstein_gdelt, trigger_start }) => [
        id,
        cameo,
        goldstein_gdelt,
        trigger_start,
      ]),
    ).toEqual(occurred.map((e) => [e.id, e.cameo, e.goldstein.gdelt, e.trigger.start]));
    expect(rows.map(({ actors, contexts }) => [actors, contexts])).toEqual(
      occurred.map((e) => [e.actors.map(({ name }) => name), [...e.contexts]]),
    );
    expect(
      rows.map(({ date_from }) => (date_from as Date | null)?.toISOString().slice(0, 10) ?? null),
    ).toEqual(occurred.map(({ date }) => date.from));
  });

  it('has its schema without a single row, and nulls where nothing is known', async () => {
    const { bytes } = await writeStored(format('parquet'), []);
    expect(await read(bytes)).toEqual([]);
    const nothing = await writeStored(format('parquet'), [
      changed({
        mode: null,
        actors: [],
        date: { from: null, to: null, value: null, granularity: null, basis: 'unknown' },
      }),
    ]);
    const [row] = await read(nothing.bytes);
    expect([row!.mode ?? null, row!.date_from ?? null, row!.actors]).toEqual([null, null, []]);
  });

  it('writes more than one group of rows as one file', async () => {
    const many = Array.from({ length: 25 }, (_, at) =>
      withEvents({ ...base, article: { ...base.article, id: `article-${at}` } }, ([first]) =>
        Array.from({ length: 1000 }, (_, i) => ({
          ...first!,
          article: `article-${at}`,
          id: `event-${at}-${String(i).padStart(3, '0')}`,
          happening: `event-${at}-${i}`,
          status: 'occurred' as const,
        })),
      ),
    );
    const { bytes, notes } = await writeStored(format('parquet'), many);
    const rows = await read(bytes);
    expect([rows.length, notes.rows, rows[24_999]!.id]).toEqual([25_000, 25_000, 'event-24-999']);
  });
});

describe('geojson', () => {
  it('reads back to the same values, with a point only where the place is known', async () => {
    const place = {
      name: 'Kyiv',
      country: 'UKR',
      admin1: null,
      geonames: 703448,
      lat: 50.455,
      lon: 30.524,
      feature: 'capital',
      ref: 'place-1',
    };
    const { text, notes } = await writeStored(format('geojson'), [changed({ place }, { place: null })]);
    const features = readGeojson(text);
    expect(features.map(({ geometry }) => geometry)).toEqual([
      { type: 'Point', coordinates: [30.524, 50.455] },
      null,
    ]);
    expect(features[0]!.properties).toMatchObject({
      place: 'Kyiv',
      place_geonames: 703448,
      status: 'occurred',
    });
    expect(notes.rows).toBe(2);
    expect(readGeojson((await writeStored(format('geojson'), [])).text)).toEqual([]);
    expect(() => readGeojson('{}')).toThrow(/expected a FeatureCollection/);
  });
});

describe('plover', () => {
  it('reads back to the rows, with the required fields everywhere', async () => {
    const { text } = await writeStored(format('plover'), allStored());
    const read = readPlover(text);
    const rows = new Map(occurred.map((event) => [event.id, event]));
    expect(read.length).toBeGreaterThan(20);
    for (const { id, date, actor, recipient, event, event_text, quad_code, mode, text_info } of read) {
      const row = rows.get(id)!;
      expect([date, event, event_text, quad_code, mode ?? null]).toEqual([
        row.date.from,
        [row.type],
        row.trigger.quote,
        row.quad,
        row.mode,
      ]);
      expect(actor.map(({ identifier_id }) => identifier_id)).toEqual(row.actors.map(({ key }) => key));
      expect((recipient ?? []).map(({ code }) => code ?? null)).toEqual(
        row.recipients.map(({ country }) => country),
      );
      expect(text_info.end - text_info.start).toBe([...row.sentence.quote].length);
    }
  });

  it('has no fields but those of the manual, the required ones first among them', async () => {
    const { text } = await writeStored(format('plover'), allStored());
    const fields = (list: string) => new Set(list.split(' '));
    const event = fields(
      'id has_event date time enddate endtime actor recipient event event_loc event_text quad_code event_scale mode context link text text_info cite_info coder coded_date coded_time comment size',
    );
    const entity = fields(
      'code sector entity_text identifier_id identifier_text religion ethnicity office gender age other_sector_codes',
    );
    const info = fields('sequence start end text_story');
    const cite = fields(
      'corpus citation url title language publication license copyright coder codebook version',
    );
    const unknown = (value: object, known: ReadonlySet<string>) =>
      Object.keys(value).filter((key) => !known.has(key));
    for (const one of readPlover(text)) {
      expect(unknown(one, event)).toEqual([]);
      expect([...one.actor, ...(one.recipient ?? [])].flatMap((who) => unknown(who, entity))).toEqual([]);
      expect([...unknown(one.text_info, info), ...unknown(one.cite_info, cite)]).toEqual([]);
      for (const required of ['id', 'date', 'actor', 'event']) expect(one).toHaveProperty(required);
    }
  });

  it('ships no text, leaves out events without an actor, and counts recipients that PLOVER requires', async () => {
    const { text, notes } = await writeStored(format('plover'), [
      changed(
        { actors: [] },
        { type: 'AID', recipients: [], actors: [party('country:KEN', { country: 'KEN' })] },
      ),
    ]);
    expect(readPlover(text)).toHaveLength(1);
    expect(text).not.toContain(
      base.article.text.slice(base.article.title!.end + 2, base.article.title!.end + 60),
    );
    expect(notes.events.leftOut).toEqual({ 'no actor is named': 1 });
    expect(notes.lost.find(({ what }) => what.startsWith('a recipient'))?.count).toBe(1);
    expect(() => readPlover('{}')).toThrow(/line 1: expected a PLOVER event/);
  });
});

describe('polecat', () => {
  it('parts into the values of the rows; lists of a side run in step', async () => {
    const actors = [
      party('country:KEN', { name: 'Kenya', country: 'KEN', sectors: ['GOV'] }),
      party('name:a-b|-', { name: 'A; B', kind: 'person' }),
      party('org:un', { name: 'United Nations', country: 'IGO', sectors: ['IGO', 'MIL'] }),
    ];
    const { lines, notes } = await writeStored(format('polecat'), [
      changed({
        actors,
        recipients: [],
        contexts: ['resource', 'education'],
        type: 'CONSULT',
        mode: null,
        quad: 1,
      }),
    ]);
    const [heading, cells] = lines.map((line) => line.split('\t'));
    const row = Object.fromEntries(heading!.map((name, i) => [name, cells![i]]));
    expect(row).toMatchObject({
      'Event Type': 'CONSULT',
      'Event Mode': 'None',
      'Quad Code': 'VERBAL COOPERATION',
      Contexts: 'natural_resource',
      'Actor Name': 'Kenya;A, B;United Nations',
      'Actor Country': 'KEN;None;None',
      'Actor COW': `${codes.country('KEN')!.cow!.number};None;None`,
      'Primary Actor Sector': 'GOV;None;IGO',
      'Actor Sectors': 'GOV;IGO;MIL',
      'Wikipedia Actor ID': 'None',
      'Recipient Name': 'None',
      'Recipient Country': 'None',
    });
    expect(notes).toMatchObject({ goldstein: 'plover', quad: 'plover' });
  });

  it('gives every happening its row, and its raw names as the text has them', async () => {
    const { lines } = await writeStored(format('polecat'), allStored());
    const texts = allStored().map(({ article }) => article.text.replaceAll('"', "'"));
    const raw = lines.slice(1).flatMap((line) => line.split('\t')[13]!.split(';'));
    expect(raw.filter((words) => words !== 'None').length).toBeGreaterThan(10);
    expect(raw.filter((words) => words !== 'None' && !texts.some((text) => text.includes(words)))).toEqual(
      [],
    );
  });
});

describe('story', () => {
  it('writes every article as a story that begins at its own line', async () => {
    const { text, notes } = await writeStored(format('story'), allStored());
    const ids = [...text.matchAll(/^#story (\S+)$/gm)].map(([, id]) => id);
    expect(ids).toEqual(allStored().map(({ article }) => article.id));
    expect(notes.rows).toBe(ids.length);
  });
});
