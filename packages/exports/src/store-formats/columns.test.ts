// Column names and order equal the publishers' (docs/exports.md, Layouts), and each line of a file has as many cells.
import { isCounted, STATUSES, SURE } from '@entente/record';
import { describe, expect, it } from 'vitest';
import {
  allStored,
  occurredIn,
  reporting,
  storedGold,
  withEvents,
  writeStored,
} from '../../../../tests/support/stored-gold.js';
import { GDELT_COLUMNS } from './gdelt.js';
import { MENTION_COLUMNS } from './gdelt-mentions.js';
import { ICEWS_COLUMNS } from './icews.js';
import { findStoreFormat, readCsv, STORE_FORMATS } from './index.js';
import { PHOENIX_COLUMNS } from './phoenix.js';
import { POLECAT_COLUMNS } from './polecat.js';

const list = (text: string) => text.trim().split(/\s*·\s*/);
const actor = (n: number) =>
  list(
    'Code · Name · CountryCode · KnownGroupCode · EthnicCode · Religion1Code · Religion2Code · Type1Code · Type2Code · Type3Code',
  ).map((name) => `Actor${n}${name}`);
const geo = (prefix: string) =>
  list('Type · FullName · CountryCode · ADM1Code · ADM2Code · Lat · Long · FeatureID').map(
    (name) => `${prefix}_${name}`,
  );

const PUBLISHED = {
  gdelt: [
    ...list('GLOBALEVENTID · SQLDATE · MonthYear · Year · FractionDate'),
    ...actor(1),
    ...actor(2),
    ...list(
      'IsRootEvent · EventCode · EventBaseCode · EventRootCode · QuadClass · GoldsteinScale · NumMentions · NumSources · NumArticles · AvgTone',
    ),
    ...geo('Actor1Geo'),
    ...geo('Actor2Geo'),
    ...geo('ActionGeo'),
    ...list('DATEADDED · SOURCEURL'),
  ],
  'gdelt-mentions': list(
    'GLOBALEVENTID · EventTimeDate · MentionTimeDate · MentionType · MentionSourceName · MentionIdentifier · SentenceID · Actor1CharOffset · Actor2CharOffset · ActionCharOffset · InRawText · Confidence · MentionDocLen · MentionDocTone · MentionDocTranslationInfo · Extras',
  ),
  icews: list(
    'Event ID · Event Date · Source Name · Source Sectors · Source Country · Event Text · CAMEO Code · Intensity · Target Name · Target Sectors · Target Country · Story ID · Sentence Number · Publisher · City · District · Province · Country · Latitude · Longitude',
  ),
  polecat: list(
    'Event ID · Event Date · Event Type · Event Mode · Intensity · Quad Code · Contexts · Actor Name · Actor Country · Actor COW · Primary Actor Sector · Actor Sectors · Actor Title · Actor Name Raw · Wikipedia Actor ID · Recipient Name · Recipient Country · Recipient COW · Primary Recipient Sector · Recipient Sectors · Recipient Title · Recipient Name Raw · Wikipedia Recipient ID · Placename · City · District · Province · Country · Latitude · Longitude · GeoNames ID · Raw Placename · Feature Type · Source · Publication Date · Story People · Story Organizations · Story Locations · Language · Version',
  ),
  phoenix: list(
    'EventID_version · Date · Year · Month · Day · SourceActorFull · SourceActorRoot · SourceActorAgent · SourceActorOthers · TargetActorFull · TargetRoot · TargetAgent · TargetOthers · EventCode · EventRootCode · QuadClass · GoldsteinScore · Issues · Lat · Lon · LocationName · StateName · CountryName · SentenceIDs · URLs · NewsSources',
  ),
} as const;

describe.each([
  ['gdelt', 61, false, GDELT_COLUMNS],
  ['gdelt-mentions', 16, false, MENTION_COLUMNS],
  ['icews', 20, true, ICEWS_COLUMNS],
  ['polecat', 40, true, POLECAT_COLUMNS],
  ['phoenix', 26, false, PHOENIX_COLUMNS],
] as const)('%s', (name, count, hasHeader, columns) => {
  const format = findStoreFormat(name)!;

  it(`has the ${count} published columns in order, each with what it is filled from`, () => {
    expect(columns.map((column) => column.name)).toEqual(PUBLISHED[name]);
    expect(columns).toHaveLength(count);
    expect(format.columns.filter(({ from }) => from.length < 4)).toEqual([]);
  });

  it(`writes lines of ${count} cells, ${hasHeader ? 'a header first' : 'without a header'}`, async () => {
    const { lines, notes } = await writeStored(format, allStored());
    expect(lines.filter((line) => line.split('\t').length !== count)).toEqual([]);
    expect(lines[0]!.split('\t')[0] === columns[0]!.name).toBe(hasHeader);
    expect(lines.length - Number(hasHeader)).toBe(notes.rows);
    expect(notes.rows).toBeGreaterThan(10);
  });

  it('keeps its cells apart when names hold tabs, line breaks and quotes', async () => {
    const nasty = withEvents(storedGold('w05-026'), (events) =>
      events.map((event) => ({
        ...event,
        publisher: 'A\tB "C\r\nD',
        title: '"',
        actors: event.actors.map((one) => ({ ...one, name: 'x\ty\n"z\u2028' })),
      })),
    );
    const [plain, file] = [
      await writeStored(format, [storedGold('w05-026')]),
      await writeStored(format, [nasty]),
    ];
    expect(file.lines).toHaveLength(plain.lines.length);
    expect(file.lines.filter((line) => line.split('\t').length !== count || line.includes('"'))).toEqual([]);
  });
});

describe('every format', () => {
  it.each(STORE_FORMATS.map((format) => [format.name, format] as const))(
    '%s gives the same bytes for the same store, whatever the order of keys in memory',
    async (_, format) => {
      const turned = (value: unknown): unknown => {
        if (Array.isArray(value)) return value.map(turned);
        if (value === null || typeof value !== 'object') return value;
        const entries = Object.entries(value).map(([key, item]) => [key, turned(item)]);
        return Object.fromEntries(entries.reverse());
      };
      const [first, again] = [
        await writeStored(format, allStored()),
        await writeStored(
          format,
          allStored().map((item) => ({ ...item, events: turned(item.events) as never })),
        ),
      ];
      expect(Buffer.compare(first.bytes, again.bytes)).toBe(0);
      expect(again.notes).toEqual(first.notes);
    },
  );

  it.each(STORE_FORMATS.map((format) => [format.name, format] as const))(
    '%s writes an empty store as a file without rows, and counts nothing',
    async (_, format) => {
      const { notes, bytes } = await writeStored(format, []);
      expect(notes).toMatchObject({ articles: 0, rows: 0, events: { found: 0, written: 0, leftOut: {} } });
      if (['geojson', 'parquet'].includes(format.name)) expect(bytes.length).toBeGreaterThan(10);
    },
  );

  it.each(STORE_FORMATS.map((format) => [format.name, format] as const))(
    '%s has names that doors can list, counts every happening once (every event where it writes whole articles), and says nothing of it in the file',
    async (name, format) => {
      expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      expect(format.summary.length).toBeGreaterThan(20);
      const { notes, text } = await writeStored(format, allStored());
      const { found, written, leftOut } = notes.events;
      expect(written + Object.values(leftOut).reduce((sum, count) => sum + count, 0)).toBe(found);
      const all = reporting(allStored());
      const happenings = new Set(all.flatMap((stored) => stored.happenings!));
      expect(found).toBe(format.counts ? happenings.size : all.flatMap(({ events }) => events).length);
      for (const { what } of notes.lost) expect(text.includes(what), what).toBe(false);
      expect(notes.lost.length + notes.remarks.length).toBeGreaterThan(1);
    },
  );

  it.each(
    STORE_FORMATS.filter(({ name }) => name !== 'jsonl' && name !== 'story').map(
      (format) => [format.name, format] as const,
    ),
  )('%s holds by default what occurred and is sure, and says what it leaves out', async (_, format) => {
    const unsure = allStored().map((item) => ({
      ...item,
      events: item.events.map((event, i) => (i % 2 === 0 ? { ...event, confidence: SURE - 0.1 } : event)),
    }));
    const { notes } = await writeStored(format, unsure);
    const occurred = occurredIn(unsure);
    const left = occurred.filter((event) => !isCounted(event)).length;
    expect(left).toBeGreaterThan(5);
    expect(notes.minConfidence).toBe(SURE);
    expect(notes.events.leftOut[`confidence below ${SURE}`]).toBe(left);
    const all = await writeStored(format, unsure, { include: [...STATUSES], minConfidence: 0 });
    expect(all.notes.events.leftOut[`confidence below ${SURE}`]).toBeUndefined();
    expect(all.notes.events.written).toBeGreaterThan(notes.events.written);
  });

  it('csv has the confidence of the whole event and of its parts', async () => {
    const { bytes } = await writeStored(findStoreFormat('csv')!, allStored());
    const [row] = readCsv(Buffer.from(bytes).toString('utf8'));
    const { type, status, actors, recipients } = occurredIn(allStored())[0]!.belief!;
    expect(row).toMatchObject({
      confidence: '0.9',
      confidence_type: String(type),
      confidence_status: String(status),
      confidence_actors: String(actors),
      confidence_recipients: String(recipients),
    });
  });

  it('has notes only once its file was taken', () => {
    const nothing = (async function* () {})();
    const { notes } = STORE_FORMATS[0]!.write(nothing, { codes: {} as never });
    expect(notes).toThrow(/expected its chunks to be taken first/);
  });

  it('is found by name, and only by its own', () => {
    expect(STORE_FORMATS.map(({ name }) => findStoreFormat(name)?.name)).toEqual(
      STORE_FORMATS.map(({ name }) => name),
    );
    expect(new Set(STORE_FORMATS.map(({ name }) => name)).size).toBe(STORE_FORMATS.length);
    expect(findStoreFormat('acled')).toBeUndefined();
  });
});
