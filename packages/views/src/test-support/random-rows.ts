// Test support: random rows of synthetic articles, deterministic for a seed; every optional value is sometimes missing.
import {
  BASES,
  CONTEXTS,
  EVENT_TYPES,
  type EventRow,
  type Filter,
  type Party,
  PLACE_BASES,
  type RowPlace,
  type Rows,
  STATUSES,
  type StatementRow,
  SURE,
} from '@entente/record';
import { createRandom, type Random } from '../../../../tests/support/random.js';

const span = (start: number) => ({ start, end: start + 3, quote: 'act' });
const party = (key: string, country: string | null): Party => ({
  key,
  name: key.toUpperCase(),
  kind: 'person',
  country,
  sectors: [],
  ref: `actor-${key}`,
  mention: `mention-${key}`,
});
/** All parties. */
export const PARTIES: readonly Party[] = [
  party('country:KEN', 'KEN'),
  party('country:SOM', 'SOM'),
  party('person:otieno', 'KEN'),
  party('person:warsame', 'SOM'),
  party('org:un', 'IGO'),
  party('name:the-rebels|-', null),
  party('name:a-man|ETH', 'ETH'),
];
const place = (name: string, country: string | null, geonames: number | null): RowPlace => ({
  name,
  country,
  geonames,
  admin1: null,
  lat: geonames && 1.5,
  lon: geonames && 36.5,
  feature: null,
  ref: `place-${name}`,
});
const PLACES = [
  place('Nairobi', 'KEN', 184745),
  place('Garissa', 'KEN', 197745),
  place('Somalia', 'SOM', null),
  place('the Red Sea', null, 350155),
  place('the valley', null, null),
];
const QUADS = [1, 1, 1, 1, 2, 2, 2, 3, 3, 3, 3, 3, 4, 4, 4, 4];
const PUBLISHERS = ['Harbour Wire', 'Radio Uhuru', 'The Volta Courier'];
const DAYS = ['2024-02-29', '2024-05-01', '2024-05-14', '2024-05-31', '2025-01-01', '2023-12-31'];

function some<Item>(random: Random, list: readonly Item[], most: number): Item[] {
  const items = Array.from({ length: random.below(most + 1) }, () => random.pick(list));
  return [...new Set(items)];
}

/** Rows of one article. */
function articleRows(random: Random, n: number): Rows {
  const day = random.chance(0.9) ? random.pick(DAYS) : null;
  const article = {
    article: `article-${n}`,
    title: `Story ${n}`,
    publisher: random.chance(0.85) ? random.pick(PUBLISHERS) : null,
    published: day,
    url: null,
  };
  const events: EventRow[] = [];
  for (let i = 0; i < 2 + random.below(8); i++) events.push(eventRow(random, { article, n, i, events }));
  const statements = Array.from(
    { length: random.below(6) },
    (_, i): StatementRow => ({
      ...article,
      id: `statement-${n}-${i}`,
      type: random.pick(['direct', 'indirect', 'mixed']),
      content: [span(i)],
      cue: null,
      polarity: random.chance(0.2) ? 'denied' : 'affirmed',
      sources: some(random, PARTIES, 2),
      addressees: some(random, PARTIES, 1),
      via: some(random, PARTIES, 2),
      parent: null,
      events: some(random, events, 2).map(({ id }) => id),
      about: some(random, PARTIES, 3),
      confidence: null,
    }),
  );
  const actors = PARTIES.map(({ key, name, kind, country, sectors, ref }) => ({
    ...{ article: article.article, published: day, key, name, names: [name], kind, country, sectors },
    ...{ role: null, ref, mentions: 1 },
  }));
  return { events, statements, actors };
}

interface EventGiven {
  readonly article: Pick<EventRow, 'article' | 'title' | 'publisher' | 'published' | 'url'>;
  readonly n: number;
  readonly i: number;
  readonly events: readonly EventRow[];
}
function eventRow(random: Random, { article, n, i, events }: EventGiven): EventRow {
  const id = `event-${n}-${i}`;
  const type = random.pick(EVENT_TYPES);
  const basis = random.chance(0.7)
    ? random.pick(['time', 'context'] as const)
    : article.published
      ? 'published'
      : 'unknown';
  const from =
    basis === 'time' || basis === 'context'
      ? random.pick(DAYS)
      : basis === 'published'
        ? article.published
        : null;
  const value = random.below(21) - 10;
  const goldstein = {
    gdelt: random.chance(0.9) ? value / 3 : null,
    icews: value,
    phoenix: value,
    plover: null,
  };
  return {
    ...article,
    id,
    happening: events.length > 0 && random.chance(0.2) ? random.pick(events).happening : id,
    type,
    mode: random.chance(0.5) ? random.pick(['visit', 'drone', 'change']) : null,
    contexts: some(random, CONTEXTS.slice(0, 4), 2),
    status: random.pick(STATUSES),
    statusCue: null,
    quad: QUADS[EVENT_TYPES.indexOf(type)]!,
    cameo: '010',
    goldstein,
    actors: some(random, PARTIES, 3),
    recipients: random.chance(0.3) ? [] : some(random, PARTIES, 2),
    place: random.chance(0.7)
      ? { ...random.pick(PLACES), ...(random.chance(0.4) ? { basis: 'context' } : {}) }
      : null,
    date: { from, to: from, value: from, granularity: from && 'day', basis },
    trigger: span(i),
    sentence: span(i),
    sentenceNumber: i,
    statements: [],
    sources: some(random, PARTIES, 1),
    carriers: some(random, PARTIES, 1),
    confidence: random.chance(0.1) ? null : random.pick([0.2, SURE - 0.01, SURE, 0.9]),
    belief: null,
    corrections: random.chance(0.1) ? ['correction-1'] : [],
  };
}

/** Rows of `articles` articles. */
export function inventRows(seed: number, articles: number): readonly Rows[] {
  const random = createRandom(seed);
  return Array.from({ length: articles }, (_, n) => articleRows(random, n));
}

/** The rows with a quarter of the events in the happening of an event of another article, as a store joins them. */
export function joinSome(rows: readonly Rows[]): readonly Rows[] {
  const random = createRandom(3);
  const seen: string[] = [];
  return rows.map((row) => {
    const before = [...seen];
    const events = row.events.map((event) => {
      const happening = before.length > 0 && random.chance(0.25) ? random.pick(before) : event.happening;
      seen.push(happening);
      return { ...event, happening };
    });
    return { ...row, events };
  });
}

/** Names of collections by article: of some articles one, of some two. */
export function inventCollections(
  seed: number,
  rows: readonly Rows[],
): ReadonlyMap<string, readonly string[]> {
  const random = createRandom(seed);
  return new Map(
    rows.flatMap(({ events: [first] }) => {
      const names = ['border talks', 'tests'].filter(() => random.chance(0.3));
      return first && names.length > 0 ? [[first.article, names] as const] : [];
    }),
  );
}

/** A filter with up to three fields. */
export function inventFilter(seed: number): Filter {
  const random = createRandom(seed);
  const who = () => [...PARTIES.map(({ key }) => key), 'KEN', 'SOM', 'country:-', '-'];
  const list = <Item>(items: readonly Item[]) => [...new Set([random.pick(items), random.pick(items)])];
  const fields: Readonly<Record<string, () => unknown>> = {
    actor: () => list(who()),
    recipient: () => list(who()),
    party: () => list(who()),
    between: () => ['KEN', random.pick(who())],
    type: () => [...list(EVENT_TYPES), ...list(EVENT_TYPES)],
    mode: () => list(['visit', 'drone', '-']),
    status: () => list([...STATUSES, 'any', 'occurred']),
    minConfidence: () => random.pick([0, 0.3, SURE, SURE, SURE, 0.95]),
    context: () => list([...CONTEXTS.slice(0, 4), '-']),
    quad: () => list(['1', '2', '3', '4']),
    place: () => list(['KEN', 'geonames:184745', 'country:SOM', 'country:-', '-']),
    from: () => random.pick(DAYS),
    to: () => random.pick(DAYS),
    basis: () => list(BASES),
    placeBasis: () => list(PLACE_BASES),
    publisher: () => list([...PUBLISHERS, '-']),
    collection: () => list(['border talks', 'tests', '-']),
    source: () => list(who()),
    carrier: () => list(who()),
    copies: () => random.pick(['all', 'first', 'first']),
    also: () => [`actor=${random.pick(['KEN', 'country:SOM'])}`],
  };
  const names = list(Object.keys(fields)).slice(0, random.below(3));
  return Object.fromEntries(names.map((name) => [name, fields[name]!()]));
}
