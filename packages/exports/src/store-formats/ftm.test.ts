// FollowTheMoney: entities and statements of happenings; schemas and properties are those of followthemoney 4.11.2, keys as it makes them.
import { describe, expect, it } from 'vitest';
import {
  allStored,
  party,
  reporting,
  storedGold,
  withEvents,
  writeStored,
} from '../../../../tests/support/stored-gold.js';
import type { FtmEntity } from './ftm.js';
import { entityId, type FtmStatement, schemaOf } from './ftm-statements.js';
import { findStoreFormat } from './index.js';

const ACTOR = ['name', 'country'];
/** The properties that are written, all of them in schema/*.yaml of followthemoney 4.11.2 (Thing, Document, Interval, Event). */
const PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  Article: ['fileName', 'title', 'publisher', 'publishedAt', 'sourceUrl'],
  Event:
    'name summary startDate endDate date location country organizer involved keywords recordId sourceUrl proof'.split(
      ' ',
    ),
  Person: ACTOR,
  Organization: ACTOR,
  PublicBody: ACTOR,
  LegalEntity: ACTOR,
};
const base = storedGold('w05-026');
const KEN = party('country:KEN', { name: 'Kenya', country: 'KEN' });
const SOM = party('country:SOM', { name: 'Somalia', country: 'SOM' });

/** One visit as two articles tell it; the second does not say who was visited. */
const visit = ['a1', 'a2'].map((id, i) =>
  withEvents({ ...base, article: { ...base.article, id } }, ([first]) => [
    {
      ...first!,
      id: `visit-${id}`,
      happening: 'visit',
      article: id,
      title: `Title ${id}`,
      publisher: ['Coast Paper', 'Hill Post'][i]!,
      published: `2024-05-1${i}`,
      url: i === 0 ? 'https://coast.example/1' : null,
      status: 'occurred',
      type: 'CONSULT',
      mode: 'visit',
      cameo: '042',
      confidence: 0.9 - i / 10,
      corrections: [],
      actors: [KEN],
      recipients: i === 0 ? [SOM] : [],
      place: null,
      date: { from: '2024-05-09', to: '2024-05-09', value: null, granularity: 'day', basis: 'time' },
    },
  ]),
);
const actor = (key: string) => entityId('actor', key);
const linesOf = async <Line>(name: string, articles = visit) => {
  const { lines, notes } = await writeStored(findStoreFormat(name)!, articles);
  return { found: lines.filter(Boolean).map((line) => JSON.parse(line) as Line), notes };
};

describe('ftm', () => {
  it('has articles, actors and the happening as an event, with who is involved and what proves it', async () => {
    const { found, notes } = await linesOf<FtmEntity>('ftm');
    const schemas = found.map(({ schema }) => schema).sort();
    expect(schemas).toEqual(['Article', 'Article', 'Event', 'PublicBody', 'PublicBody']);
    const event = found.find(({ schema }) => schema === 'Event')!;
    expect(event.id).toBe(entityId('event', 'visit-a1'));
    expect(event.properties).toMatchObject({
      startDate: ['2024-05-09'],
      organizer: [actor('country:KEN')],
      involved: [actor('country:KEN'), actor('country:SOM')],
      proof: [entityId('article', 'a1'), entityId('article', 'a2')],
      recordId: ['visit-a1'],
    });
    expect(event.properties).not.toHaveProperty('date');
    const somalia = found.find(({ id }) => id === actor('country:SOM'))!;
    expect(somalia.properties).toEqual({ name: ['Somalia'], country: ['so'] });
    expect(notes).toMatchObject({ count: 'happenings', rows: 5, events: { written: 1 } });
  });

  it('is made of its statements, each with who says so first, and the days of the first and last', async () => {
    const { found } = await linesOf<FtmStatement>('ftm-statements');
    const of = (prop: string, value: string) =>
      found.filter((one) => one.schema === 'Event' && one.prop === prop && one.value === value);
    expect(of('organizer', actor('country:KEN'))).toMatchObject([
      { origin: 'a1', first_seen: '2024-05-10', last_seen: '2024-05-11' },
    ]);
    expect(of('involved', actor('country:SOM'))).toMatchObject([
      { origin: 'a1', first_seen: '2024-05-10', last_seen: '2024-05-10' },
    ]);
    const proof = of('proof', entityId('article', 'a2'));
    expect(proof).toMatchObject([{ origin: 'a2', first_seen: '2024-05-11' }]);
    const entities = (await linesOf<FtmEntity>('ftm')).found;
    const values = entities.flatMap(({ properties }) => Object.values(properties).flat());
    expect(values).toHaveLength(found.length);
  });

  it('has known schemas and properties only, no statement twice, and names whatever it refers to', async () => {
    const { found } = await linesOf<FtmStatement>('ftm-statements', allStored());
    expect(found.length).toBeGreaterThan(300);
    for (const { schema, prop } of found) expect(PROPERTIES[schema], `${schema}.${prop}`).toContain(prop);
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
    const named = new Set(
      found.filter(({ prop }) => ['name', 'fileName'].includes(prop)).map((one) => one.entity_id),
    );
    expect(new Set(found.map(({ entity_id }) => entity_id))).toEqual(named);
    const references = found.filter(({ prop }) => ['organizer', 'involved', 'proof'].includes(prop));
    expect(references.filter(({ value }) => !named.has(value))).toEqual([]);
  });

  it('has the entities of an origin or a report one by one, by what is counted', async () => {
    const file = await writeStored(findStoreFormat('ftm')!, reporting(visit), { count: 'reports' });
    const found = file.lines.map((line) => JSON.parse(line) as FtmEntity);
    const events = found.filter(({ schema }) => schema === 'Event');
    expect(events.map(({ properties }) => properties.recordId)).toEqual([['visit-a1'], ['visit-a1']]);
    expect(new Set(events.map(({ id }) => id)).size).toBe(2);
  });

  it.each([
    ['country', ['GOV'], 'PublicBody'],
    ['organization', ['GOV'], 'PublicBody'],
    ['organization', ['BUS'], 'Organization'],
    ['person', ['GOV'], 'Person'],
    ['group', [], 'LegalEntity'],
  ] as const)('takes a %s of sectors %j for a %s', (kind, sectors, schema) => {
    expect(schemaOf(party('name:x', { kind, sectors }))).toBe(schema);
  });
});
