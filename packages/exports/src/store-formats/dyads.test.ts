// Rows of dyadic formats (GDELT, ICEWS, Phoenix): values, pairs, reciprocal acts, and events left out with reasons.
import type { EventRow, RowPlace } from '@entente/record';
import { describe, expect, it } from 'vitest';
import {
  allStored,
  codes,
  party,
  shifted,
  storedGold,
  withEvents,
  writeStored,
} from '../../../../tests/support/stored-gold.js';
import { fractionDate } from './gdelt.js';
import { findStoreFormat } from './index.js';
import { numberOf } from './numbers.js';

const base = storedGold('w05-026');
const template = base.events[0]!;
const RUS = party('country:RUS', { name: 'Russia', country: 'RUS', sectors: ['GOV'] });
const minister = party('person:anna-petrova', {
  name: 'Anna Petrova',
  kind: 'person',
  country: 'RUS',
  sectors: ['GOV', 'MIL'],
});
const CHN = party('country:CHN', { name: 'China', country: 'CHN', sectors: ['GOV'] });
const ROU = party('country:ROU', { name: 'Romania', country: 'ROU', sectors: ['GOV'] });
const UN = party('org:un', {
  name: 'United Nations',
  kind: 'organization',
  country: 'IGO',
  sectors: ['IGO'],
});
const nobody = party('name:someone|-', { name: 'Someone', kind: 'person' });
const kyiv: RowPlace = {
  name: 'Kyiv',
  country: 'UKR',
  admin1: 'Kyiv City',
  geonames: 703448,
  lat: 50.455,
  lon: 30.524,
  feature: 'capital',
  ref: 'place-1',
};

/** A hand-made event: by default Russia attacks China on 14 May 2024. */
function act(fields: Partial<EventRow> = {}): EventRow {
  const id = fields.id ?? 'event-1';
  return {
    ...template,
    id,
    happening: id,
    type: 'ASSAULT',
    mode: 'aerial',
    contexts: [],
    status: 'occurred',
    quad: 4,
    cameo: '195',
    goldstein: { gdelt: -9.5, icews: -9.0, phoenix: -8.5, plover: -9.5 },
    actors: [RUS],
    recipients: [CHN],
    place: null,
    date: { from: '2024-05-14', to: '2024-05-14', value: '2024-05-14', granularity: 'day', basis: 'time' },
    statements: [],
    sources: [],
    corrections: [],
    ...fields,
  };
}
/** Rows as objects by column. */
async function rowsOf(name: string, events: readonly EventRow[], options = {}) {
  const format = findStoreFormat(name)!;
  const { lines, notes } = await writeStored(format, [withEvents(base, () => events)], options);
  const body = lines.filter((line, i) => line !== '' && (i > 0 || !['icews', 'polecat'].includes(name)));
  const rows = body.map((line) =>
    Object.fromEntries(line.split('\t').map((cell, at) => [format.columns[at]!.name, cell])),
  );
  return { rows, notes };
}

describe('gdelt', () => {
  it('fills an event from its row', async () => {
    const { rows, notes } = await rowsOf('gdelt', [act({ place: kyiv })]);
    expect(rows).toEqual([
      expect.objectContaining({
        GLOBALEVENTID: String(numberOf('event-1 country:RUS country:CHN')),
        SQLDATE: '20240514',
        MonthYear: '202405',
        Year: '2024',
        FractionDate: '2024.4493',
        Actor1Code: 'RUS',
        Actor1Name: 'RUSSIA',
        Actor1CountryCode: 'RUS',
        Actor1Type1Code: '',
        Actor2Code: 'CHN',
        IsRootEvent: '1',
        EventCode: '195',
        EventBaseCode: '195',
        EventRootCode: '19',
        QuadClass: '4',
        GoldsteinScale: '-9.5',
        NumMentions: '1',
        ActionGeo_Type: '4',
        ActionGeo_FullName: 'Kyiv, Kyiv City, Ukraine',
        ActionGeo_CountryCode: 'UP',
        ActionGeo_Lat: '50.455',
        DATEADDED: `${base.article.published.value!.replaceAll('-', '')}000000`,
        SOURCEURL: `entente:${base.article.id}`,
      }),
    ]);
    expect(notes).toMatchObject({ goldstein: 'gdelt', quad: 'gdelt', statuses: ['occurred'] });
  });

  it('counts January as month 1 in FractionDate, as the codebook writes it', () => {
    expect([fractionDate('2024-01-01'), fractionDate('2024-12-31')]).toEqual(['2024.0849', '2025.0712']);
  });

  it('keeps the zeros of codes, uses CAMEO’s letters of countries, roles and groups', async () => {
    const { rows } = await rowsOf('gdelt', [
      act({ cameo: '0841', actors: [minister], recipients: [ROU] }),
      act({ id: 'event-2', actors: [UN], recipients: [nobody] }),
    ]);
    expect(rows[0]).toMatchObject({
      Actor1Code: 'RUSGOVMIL',
      Actor1Type1Code: 'GOV',
      Actor1Type2Code: 'MIL',
      Actor2Code: 'ROM',
      EventCode: '0841',
      EventBaseCode: '084',
      EventRootCode: '08',
    });
    expect(rows[1]).toMatchObject({
      Actor1Code: 'IGOUNO',
      Actor1CountryCode: '',
      Actor1KnownGroupCode: 'UNO',
      Actor1Type1Code: 'IGO',
      Actor2Code: '',
      Actor2Name: 'SOMEONE',
    });
  });

  it('puts quad classes where GDELT has them: protest verbal, investigation cooperative', async () => {
    const { rows } = await rowsOf('gdelt', [
      act({ cameo: '141' }),
      act({ id: 'event-2', cameo: '090' }),
      act({ id: 'event-3', cameo: '160' }),
    ]);
    expect(rows.map(({ QuadClass }) => QuadClass)).toEqual(['3', '2', '4']);
  });

  it.each([
    ['a country', { feature: 'country', name: 'Ukraine', admin1: null }, '1', 'UP', 'UP'],
    [
      'a state of the US',
      { feature: 'admin1', country: 'USA', name: 'Texas', admin1: null },
      '2',
      'US',
      'USTX',
    ],
    [
      'a city of the US',
      { feature: 'city', country: 'USA', name: 'Austin', admin1: 'Texas' },
      '3',
      'US',
      'USTX',
    ],
    ['a division', { feature: 'admin1' }, '5', 'UP', ''],
    ['no known place', { lat: null, lon: null, country: null, feature: null }, '', '', ''],
  ])('gives %s its type and codes', async (_, fields, type, fips, adm1) => {
    const { rows } = await rowsOf('gdelt', [act({ place: { ...kyiv, ...fields } })]);
    expect(rows[0]).toMatchObject({
      ActionGeo_Type: type,
      ActionGeo_CountryCode: fips,
      ActionGeo_ADM1Code: adm1,
    });
  });

  it('leaves out what did not happen, nobody’s acts and acts of no known day, and says how many', async () => {
    const { rows, notes } = await rowsOf('gdelt', [
      act(),
      act({ id: 'event-2', status: 'negated' }),
      act({ id: 'event-3', status: 'future' }),
      act({ id: 'event-4', actors: [], recipients: [] }),
      act({
        id: 'event-5',
        date: { from: null, to: null, value: 'PAST', granularity: 'vague', basis: 'unknown' },
      }),
      act({ id: 'event-6', actors: [] }),
      act({ id: 'event-7', recipients: [] }),
    ]);
    expect(rows.map((row) => [row.Actor1Name, row.Actor2Name])).toEqual([
      ['RUSSIA', 'CHINA'],
      ['', 'CHINA'],
      ['RUSSIA', ''],
    ]);
    expect(notes.events).toEqual({
      found: 7,
      written: 3,
      leftOut: {
        'neither actor nor recipient is named': 1,
        'no day is known': 1,
        'status future was not asked for': 1,
        'status negated was not asked for': 1,
      },
    });
  });

  it('writes statuses that are asked for, and says that they can’t be told apart', async () => {
    const events = [act(), act({ id: 'event-2', status: 'negated' })];
    const { rows, notes } = await rowsOf('gdelt', events, { include: ['occurred', 'negated'] });
    expect(rows).toHaveLength(2);
    expect(notes.lost.find(({ what }) => what.startsWith('the status'))?.count).toBe(1);
  });

  it('takes another Goldstein table when asked, and names it', async () => {
    const { rows, notes } = await rowsOf('gdelt', [act()], { table: 'icews' });
    expect([rows[0]!.GoldsteinScale, notes.goldstein, notes.quad]).toEqual(['-9', 'icews', 'gdelt']);
  });

  it('has one row a happening, told by the mention that names most, and counts its mentions', async () => {
    const { rows } = await rowsOf('gdelt', [
      act({ recipients: [] }),
      act({ id: 'event-2', happening: 'event-1' }),
      act({ id: 'event-3', happening: 'event-1', status: 'negated' }),
    ]);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ Actor2Name: 'CHINA', NumMentions: '3', NumArticles: '1' });
  });

  it('pairs every actor with every recipient; joint acts go both ways; nobody acts on themselves', async () => {
    const several = await rowsOf('gdelt', [act({ actors: [RUS, UN], recipients: [CHN, ROU, RUS] })]);
    expect(several.rows.map((row) => `${row.Actor1Code}>${row.Actor2Code}`)).toEqual([
      'RUS>CHN',
      'RUS>ROM',
      'IGOUNO>CHN',
      'IGOUNO>ROM',
      'IGOUNO>RUS',
    ]);
    const joint = await rowsOf('gdelt', [act({ actors: [RUS, CHN], recipients: [] })]);
    expect(joint.rows.map((row) => `${row.Actor1Code}>${row.Actor2Code}`)).toEqual(['RUS>CHN', 'CHN>RUS']);
    const ids = [...several.rows, ...joint.rows].map((row) => row.GLOBALEVENTID);
    expect(new Set(several.rows.map((row) => row.GLOBALEVENTID)).size).toBe(5);
    expect(ids.filter((id) => !Number.isSafeInteger(Number(id)) || Number(id) < 1)).toEqual([]);
    expect(joint.notes.lost.some(({ what }) => what.startsWith('reciprocity: '))).toBe(true);
  });
});

describe('gdelt-mentions', () => {
  it('joins with the events: each number there, and no other', async () => {
    const [events, mentions] = await Promise.all(
      ['gdelt', 'gdelt-mentions'].map((name) => writeStored(findStoreFormat(name)!, allStored())),
    );
    const ids = (lines: readonly string[]) => [...new Set(lines.map((line) => line.split('\t')[0]))].sort();
    expect(ids(mentions!.lines)).toEqual(ids(events!.lines));
    const counted = events!.lines.reduce((sum, line) => sum + Number(line.split('\t')[31]), 0);
    expect(mentions!.lines).toHaveLength(counted);
  });

  it('has offsets at which the text holds the words, counted in code points', async () => {
    const before = '🕊️ ';
    const moved = shifted(base, before);
    for (const stored of [...allStored(), moved]) {
      const { lines } = await writeStored(findStoreFormat('gdelt-mentions')!, [stored]);
      const points = [...stored.article.text];
      const quotes = new Set(stored.current.map(({ quote }) => quote));
      expect(lines.length).toBeGreaterThan(2);
      for (const line of lines) {
        const [, , , , , , sentence, actor1, actor2, action, raw, confidence, length] = line.split('\t');
        for (const at of [actor1, actor2, action].map(Number).filter((offset) => offset !== -1))
          expect(
            [...quotes].some((quote) => points.slice(at).join('').startsWith(quote)),
            line,
          ).toBe(true);
        expect([Number(sentence) > 0, raw, confidence, Number(length)]).toEqual([
          true,
          '1',
          '90',
          points.length,
        ]);
      }
    }
    const offsets = async (stored: typeof base) =>
      (await writeStored(findStoreFormat('gdelt-mentions')!, [stored])).lines.map((line) =>
        Number(line.split('\t')[9]),
      );
    expect(await offsets(moved)).toEqual((await offsets(base)).map((at) => at + [...before].length));
  });

  it('says -1 where a party is not named in that mention, and WEB only with an address', async () => {
    const { rows } = await rowsOf('gdelt-mentions', [
      act({ url: 'https://www.Example.org/a?b', recipients: [] }),
      act({ id: 'event-2', publisher: 'Harbour Wire', confidence: null, corrections: ['correction-1'] }),
    ]);
    expect(rows[0]).toMatchObject({
      MentionType: '1',
      MentionSourceName: 'example.org',
      Actor2CharOffset: '-1',
    });
    expect(rows[1]).toMatchObject({ MentionType: '2', MentionSourceName: 'Harbour Wire', Confidence: '100' });
  });
});

describe('icews', () => {
  it('fills an event from its row, code and label as they are', async () => {
    const { rows, notes } = await rowsOf('icews', [act({ cameo: '042', actors: [minister], place: kyiv })]);
    expect(rows).toEqual([
      expect.objectContaining({
        'Event Date': '2024-05-14',
        'Source Name': 'Anna Petrova',
        'Source Sectors': 'Government,Military',
        'Source Country': 'Russia',
        'Event Text': codes.cameoLabel('042'),
        'CAMEO Code': '042',
        Intensity: '-9',
        'Target Country': 'China',
        City: 'Kyiv',
        Province: 'Kyiv City',
        Country: 'Ukraine',
      }),
    ]);
    expect(notes.goldstein).toBe('icews');
  });

  it('writes mutual acts both ways with the same story and sentence, one-sided ones once', async () => {
    const meeting = await rowsOf('icews', [act({ cameo: '040' })]);
    const joint = await rowsOf('icews', [act({ cameo: '042', actors: [RUS, CHN], recipients: [] })]);
    for (const { rows } of [meeting, joint]) {
      expect(rows.map((row) => [row['Source Name'], row['Target Name']])).toEqual([
        ['Russia', 'China'],
        ['China', 'Russia'],
      ]);
      expect(rows[0]!['Story ID']).toBe(rows[1]!['Story ID']);
      expect(rows[0]!['Sentence Number']).toBe(rows[1]!['Sentence Number']);
      expect(rows[0]!['Event ID']).not.toBe(rows[1]!['Event ID']);
    }
    expect((await rowsOf('icews', [act({ cameo: '042' })])).rows).toHaveLength(1);
  });

  it('leaves out acts with one side, also when they act on themselves, and names no country for the UN', async () => {
    const { rows, notes } = await rowsOf('icews', [
      act({ recipients: [] }),
      act({ id: 'event-2', actors: [] }),
      act({ id: 'event-3', recipients: [RUS] }),
      act({ id: 'event-4', actors: [UN] }),
    ]);
    expect(rows.map((row) => [row['Source Name'], row['Source Country']])).toEqual([['United Nations', '']]);
    expect(notes.events.leftOut).toEqual({ 'no actor is named': 1, 'no recipient is named': 2 });
  });
});

describe('phoenix', () => {
  it('parts actor codes, by its own quad classes and scale', async () => {
    const { rows } = await rowsOf('phoenix', [act({ cameo: '160', actors: [minister], recipients: [UN] })]);
    expect(rows).toEqual([
      expect.objectContaining({
        Date: '20240514',
        Month: '05',
        SourceActorFull: 'RUSGOVMIL',
        SourceActorRoot: 'RUS',
        SourceActorAgent: 'GOV',
        SourceActorOthers: 'MIL',
        TargetActorFull: 'IGOUNO',
        TargetRoot: 'IGO',
        TargetAgent: '',
        TargetOthers: 'UNO',
        QuadClass: '3',
        GoldsteinScore: '-8.5',
      }),
    ]);
  });

  it('leaves out who has no code: it holds no names', async () => {
    const { rows, notes } = await rowsOf('phoenix', [act({ recipients: [nobody] })]);
    expect(rows).toEqual([]);
    expect(Object.keys(notes.events.leftOut)).toEqual([
      'actor or recipient has no CAMEO code, and the format no names',
    ]);
  });
});
