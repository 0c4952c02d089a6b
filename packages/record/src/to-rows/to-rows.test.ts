// Rows of gold stories: every field is derived from the records, independent of their order; malformed records cause no failure.
import { describe, expect, it } from 'vitest';
import { listGold, readGold } from '../../../../tests/support/gold-records.js';
import { plainCoder } from '../../../../tests/support/plain-coder.js';
import { dyadPairs } from '../dyad-pairs.js';
import type { Actor, Event, Record, Statement } from '../kinds/index.js';
import { toRows } from './index.js';

const all = listGold().map((id) => ({ id, ...readGold(id) }));
const rowsOf = (id: string, change: (item: Record) => Record = (item) => item) => {
  const { article, records } = readGold(id);
  return toRows(article, records.map(change), plainCoder);
};
const names = (parties: readonly { readonly name: string }[]) => parties.map(({ name }) => name);

describe.each(all)('$id', ({ article, records }) => {
  const rows = toRows(article, records, plainCoder);

  it('has a row for every event and statement, in text order', () => {
    const ids = (kind: string) => records.filter((item) => item.kind === kind).map((item) => item.id);
    expect(rows.events.map(({ id }) => id).sort()).toEqual(ids('event').sort());
    expect(rows.statements.map(({ id }) => id).sort()).toEqual(ids('statement').sort());
    const starts = rows.events.map(({ trigger }) => trigger.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it('numbers sentences in order, the title 0', () => {
    const numbers = rows.events.map(({ sentenceNumber }) => sentenceNumber);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    for (const { trigger, sentenceNumber } of rows.events)
      expect(sentenceNumber === 0).toBe(trigger.start < article.title!.end);
  });

  it('names parties that the article knows, each key once a role, and no comma in a key', () => {
    const known = new Set(rows.actors.map(({ key }) => key));
    const roles = [
      ...rows.events.flatMap((row) => [row.actors, row.recipients, row.sources, row.carriers]),
      ...rows.statements.flatMap((row) => [row.sources, row.addressees, row.via, row.about]),
    ];
    for (const parties of roles) {
      expect(new Set(parties.map(({ key }) => key)).size).toBe(parties.length);
      for (const { key } of parties) expect(known.has(key) && !key.includes(',')).toBe(true);
    }
    expect(rows.actors.length).toBe(known.size);
  });

  it('has days for every event, and tells where they are from', () => {
    for (const { date } of rows.events) {
      expect(date.from! <= date.to!).toBe(true);
      if (date.basis === 'published') expect(date.from).toBe(article.published.value);
    }
  });

  it('does not depend on the order of the records', () => {
    const turned = toRows(article, [...records].reverse(), plainCoder);
    expect(turned.events).toEqual(rows.events);
    expect(turned.statements).toEqual(rows.statements);
  });

  it('stands any record that is missing', () => {
    for (const gone of records)
      expect(() =>
        toRows(
          article,
          records.filter((item) => item !== gone),
          plainCoder,
        ),
      ).not.toThrow();
  });
});

describe('parties', () => {
  it('stands in for a plural with those it means, and keeps a plural that means nobody known', () => {
    const plural = all.flatMap(({ records }) =>
      records.filter((item): item is Actor => item.kind === 'actor' && !!item.members?.length),
    )[0]!;
    const { id } = all.find(({ records }) => records.includes(plural))!;
    const withPlural = (members: string[]) =>
      rowsOf(id, (item) =>
        item.kind === 'event'
          ? { ...item, actors: [{ ref: plural.id, mention: plural.mentions[0]! }], recipients: [] }
          : item.id === plural.id
            ? { ...plural, members }
            : item,
      ).events[0]!;
    const stood = withPlural(plural.members!);
    expect(stood.actors.map(({ ref }) => ref)).toEqual(plural.members);
    expect(stood.actors[0]!.mention).toBe(plural.mentions[0]);
    expect(dyadPairs(stood)).toHaveLength(plural.members!.length * (plural.members!.length - 1));
    expect(withPlural(['actor-of-nowhere', plural.id]).actors.map(({ ref }) => ref)).toEqual([plural.id]);
  });

  it('tells chains of the same key as one actor, with all its names', () => {
    const { article, records } = all[0]!;
    const [first, second] = records.filter((item): item is Actor => item.kind === 'actor' && !item.members);
    const joined = records.map((item) =>
      item.id === first!.id || item.id === second!.id ? { ...item, canonical: 'org:one' } : item,
    );
    const found = toRows(article, joined, plainCoder).actors.filter(({ key }) => key === 'org:one');
    expect(found).toHaveLength(1);
    expect(found[0]!.names).toEqual(expect.arrayContaining([first!.name, second!.name]));
    expect(found[0]!.mentions).toBe(first!.mentions.length + second!.mentions.length);
  });

  it('counts no mentions of a pronoun that nothing told whom it means', () => {
    const { article, records } = readGold('w05-040');
    const actor = records.find((item): item is Actor => item.kind === 'actor' && item.mentions.length > 1)!;
    const changed = (canonical?: string) =>
      records.map((item) =>
        item.kind === 'mention' && actor.mentions.includes(item.id)
          ? { ...item, form: 'pronoun' as const }
          : item.id === actor.id
            ? { ...actor, canonical }
            : item,
      ) as Record[];
    const mentionsOf = (items: readonly Record[]) =>
      toRows(article, items, plainCoder).actors.find(({ ref }) => ref === actor.id)?.mentions;
    expect(mentionsOf(changed())).toBe(0);
    expect(mentionsOf(changed('person:someone'))).toBe(actor.mentions.length);
  });

  it('pairs actors with recipients, and nobody with themselves', () => {
    const party = (key: string) => ({
      key,
      name: key,
      kind: 'country',
      country: null,
      sectors: [],
      ref: key,
      mention: key,
    });
    const [a, b, c] = ['a', 'b', 'c'].map(party);
    const pairs = (actors: (typeof a)[], recipients: (typeof a)[]) =>
      dyadPairs({ actors: actors as never, recipients: recipients as never }).map(
        ({ actor, recipient }) => `${actor.key}${recipient.key}`,
      );
    expect(pairs([a, b], [b, c])).toEqual(['ab', 'ac', 'bc']);
    expect(pairs([a, b, c], [])).toEqual(['ab', 'ac', 'ba', 'bc', 'ca', 'cb']);
    expect(pairs([a], [])).toEqual([]);
    expect(pairs([], [a, b])).toEqual([]);
  });
});

describe('who says so', () => {
  const { records } = readGold('w05-040');
  const [, second, third] = records.filter((item): item is Statement => item.kind === 'statement');
  const told = (change: (event: Event) => Partial<Event>) =>
    rowsOf('w05-040', (item) => (item.kind === 'event' ? { ...item, ...change(item) } : item)).events[0]!;

  it('is the innermost speaker; carriers and outer speakers carried it, in order', () => {
    const row = told(() => ({ statements: [third!.id, second!.id] }));
    expect(names(row.sources)).toEqual(['UN experts']);
    expect(names(row.carriers)).toEqual(['Jornal Maianga', 'Innokenty Ryabtsev']);
    expect(row.statements).toEqual([third!.id, second!.id]);
  });

  it('is nobody but the outlet without a statement', () => {
    const row = told(() => ({ statements: [] }));
    expect([row.sources, row.carriers]).toEqual([[], []]);
  });

  it('lists with a statement whom its content names and the events in it, not the speaker`s own we', () => {
    const rows = all.map((item) => ({ ...item, rows: toRows(item.article, item.records, plainCoder) }));
    expect(rows.some(({ rows: { statements } }) => statements.some(({ about }) => about.length > 1))).toBe(
      true,
    );
    for (const {
      article,
      rows: { statements, events },
    } of rows)
      for (const row of statements)
        for (const id of row.events) {
          const { trigger } = events.find((event) => event.id === id)!;
          expect(row.content.some((part) => part.start <= trigger.start && trigger.end <= part.end)).toBe(
            true,
          );
          expect(article.text.slice(trigger.start, trigger.end)).toBe(trigger.quote);
        }
    const own = rows.flatMap(({ records, rows: { statements } }) =>
      statements.flatMap(({ sources, about }) =>
        about.filter(({ ref, mention }) => {
          const found = records.find((item) => item.id === mention);
          return (
            found?.kind === 'mention' && found.form === 'pronoun' && sources.some((who) => who.ref === ref)
          );
        }),
      ),
    );
    expect(own).toEqual([]);
  });
});

describe('events', () => {
  it('belong to the first of their happening, over several steps and round a ring', () => {
    const ids = rowsOf('w05-040').events.map(({ id }) => id);
    const link = (pairs: readonly (readonly [number, number])[]) =>
      rowsOf('w05-040', (item) => {
        const to = pairs.find(([from]) => ids[from] === item.id)?.[1];
        if (item.kind !== 'event') return item;
        const { sameAs: _, ...rest } = item;
        return to === undefined ? rest : { ...rest, sameAs: ids[to] ?? 'event-of-nowhere' };
      }).events.map(({ happening }) => happening);
    expect(
      link([
        [2, 1],
        [1, 0],
      ]).slice(0, 3),
    ).toEqual([ids[0], ids[0], ids[0]]);
    expect(link([[1, 999]])[1]).toBe(ids[1]);
    const ring = link([
      [0, 1],
      [1, 0],
      [2, 0],
    ]);
    expect(new Set(ring.slice(0, 2)).size).toBe(1);
    expect(ring[2]).toBe(ring[0]);
  });

  it('carry codes as the coder gives them: CAMEO codes to the publishers, type and mode to PLOVER', () => {
    const row = rowsOf('w05-040').events.find(({ mode }) => mode !== null)!;
    expect(row.cameo).toBe([row.type, row.mode, ...row.contexts].join(' '));
    expect(row.goldstein).toEqual({
      gdelt: row.cameo.length,
      icews: null,
      phoenix: row.cameo.length,
      plover: `${row.type}/${row.mode}`.length,
    });
  });

  it('take their days from the time, else from publication, else have none', () => {
    const { article, records } = readGold('w05-040');
    const dated = (value: string | null, published: string | null) =>
      toRows(
        { ...article, published: { value: published, basis: 'given' } },
        records.map((item) => (item.kind === 'event' ? { ...item, time: { ref: 'x', value } } : item)),
        plainCoder,
      ).events[0]!.date;
    expect(dated('2019-W20', '2020-01-01')).toEqual({
      from: '2019-05-13',
      to: '2019-05-19',
      value: '2019-W20',
      granularity: 'week',
      basis: 'time',
    });
    expect(dated('PRESENT', '2020-01-01')).toMatchObject({
      from: '2020-01-01',
      basis: 'published',
      value: 'PRESENT',
    });
    expect(dated('PAST', '2020-01-01')).toMatchObject({
      from: null,
      to: null,
      basis: 'unknown',
      value: 'PAST',
    });
    expect(dated(null, '2020-01-01')).toMatchObject({ to: '2020-01-01', basis: 'published', value: null });
    expect(dated('FUTURE', null)).toMatchObject({ from: null, to: null, basis: 'unknown' });
  });

  it('take their days from another place of the article where they have no time', () => {
    const { article, records } = readGold('w05-040');
    const words = { start: 0, end: 3, quote: article.text.slice(0, 3) };
    const dated = (day: Event['day'], time: Event['time'] = null) =>
      toRows(
        article,
        records.map((item) => (item.kind === 'event' ? { ...item, time, ...(day ? { day } : {}) } : item)),
        plainCoder,
      ).events[0]!.date;
    const monday = { value: '2019-05-13', words, ref: 'x' };
    expect(dated(monday)).toEqual({
      from: '2019-05-13',
      to: '2019-05-13',
      value: '2019-05-13',
      granularity: 'day',
      basis: 'context',
    });
    expect(dated(monday, { ref: 'y', value: '2019-05-10' })).toMatchObject({
      from: '2019-05-10',
      basis: 'time',
    });
    expect(dated({ value: 'PAST', words, ref: null })).toMatchObject({
      from: null,
      basis: 'unknown',
      value: 'PAST',
    });
  });

  it('lie where their place lies: a point for a place, the country`s own for an actor', () => {
    const { records } = readGold('w05-040');
    const actor = records.find((item): item is Actor => item.kind === 'actor')!;
    const placed = (change: Partial<Actor>) =>
      rowsOf('w05-040', (item) =>
        item.kind === 'event'
          ? { ...item, place: { ref: actor.id, mention: actor.mentions[0]! } }
          : item.id === actor.id
            ? ({ ...actor, ...change } as Actor)
            : item,
      ).events[0]!.place;
    const place = { name: 'Kenya', country: 'KEN', lat: 1, lon: 38, feature: 'country', geonames: 192950 };
    expect(placed({ place })).toMatchObject({
      country: 'KEN',
      lat: 1,
      lon: 38,
      geonames: 192950,
      admin1: null,
    });
    expect(placed({ country: 'IGO' })).toMatchObject({ name: actor.name, country: null, lat: null });
  });

  it('lie where another place of the article tells, when their own has no coordinates', () => {
    const { article, records } = readGold('w05-040');
    const { role: _, ...actor } = records.find((item): item is Actor => item.kind === 'actor')!;
    const words = { start: 0, end: 3, quote: article.text.slice(0, 3) };
    const location = { name: 'Kenya', country: 'KEN', lat: 1, lon: 38, feature: 'country' };
    const where = { location, words, ref: actor.id };
    const placed = (place: Event['place'], own?: Actor['place']) =>
      rowsOf('w05-040', (item) => {
        if (item.kind === 'event') return { ...item, place, where };
        return item.id === actor.id ? { ...actor, ...(own ? { place: own } : {}) } : item;
      }).events[0]!.place;
    const elsewhere = { ...location, admin1: null, geonames: null, ref: actor.id, basis: 'context' };
    const own = { ref: actor.id, mention: actor.mentions[0]! };
    expect(placed(null)).toEqual(elsewhere);
    expect(placed(own)).toEqual(elsewhere);
    expect(placed(own, { name: 'Lagos', lat: 6, lon: 3, feature: 'city' })).toMatchObject({ lat: 6 });
    expect(placed(own, { name: 'Lagos', lat: 6, lon: 3, feature: 'city' })).not.toHaveProperty('basis');
  });

  it('carry the ids of their corrections', () => {
    const { article, records } = readGold('w05-040');
    const { id } = records.find((item) => item.kind === 'event')!;
    const rows = toRows(article, records, plainCoder, new Map([[id, ['correction-1']]]));
    expect(rows.events.filter(({ corrections }) => corrections.length > 0).map((row) => row.id)).toEqual([
      id,
    ]);
  });
});
