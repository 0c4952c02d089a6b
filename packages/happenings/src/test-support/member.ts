// Test support: members of a happening from a few words; what is not given is the same for all.
import type { EventRow, HappeningMember, KeptHappening, Party, StatementRow } from '@entente/record';
import { mergeEvents } from '../merge.js';

/** What a test says of a member. */
export interface Wanted extends Partial<Omit<EventRow, 'actors' | 'recipients' | 'sources' | 'sentence'>> {
  /** its number; ids, articles and outlets are made from it */
  readonly n: number;
  readonly origin?: string;
  readonly sentence?: string;
  readonly actors?: readonly string[];
  readonly recipients?: readonly string[];
  readonly sources?: readonly string[];
  /** the day, or first and last day, that it has in words */
  readonly on?: string;
  readonly said?: readonly Partial<StatementRow>[];
}

const CODES: Readonly<Record<string, string>> = { Kenya: 'KEN', Otieno: 'KEN', Somalia: 'SOM', Chad: 'TCD' };

/** A party; a few have countries, and those that name one after a comma. */
export function partyOf(given: string): Party {
  const [name = '', code] = given.split(', ');
  const country = code ?? CODES[name] ?? null;
  const key =
    country !== null && code === undefined && name !== 'Otieno'
      ? `country:${country}`
      : `name:${name.toLowerCase()}|${code ?? '-'}`;
  return {
    key,
    name,
    kind: 'country',
    country,
    sectors: [],
    ref: `actor-${name}`,
    mention: `mention-${name}`,
  };
}

/** A member. */
export function memberOf(wanted: Wanted): HappeningMember {
  const { n, origin, sentence = 'Kenya expelled two envoys.', on, said: told = [], ...rest } = wanted;
  const { actors = ['Kenya'], recipients = ['Somalia'], sources = [], ...given } = rest;
  const published = given.published === undefined ? `2024-05-0${n}` : given.published;
  const [from, to = from] = on?.split('/') ?? [];
  const event: EventRow = {
    article: `article-${n}`,
    title: `Story ${n}`,
    publisher: `Outlet ${n}`,
    url: null,
    id: `event-${n}`,
    happening: `event-${n}`,
    type: 'SANCTION',
    mode: null,
    contexts: [],
    status: 'occurred',
    statusCue: null,
    quad: 4,
    cameo: '160',
    goldstein: { gdelt: -5, icews: -5, phoenix: -5, plover: -5 },
    place: null,
    date: on
      ? { from: from!, to: to!, value: on, granularity: 'day', basis: 'time' }
      : { from: published, to: published, value: null, granularity: null, basis: 'published' },
    trigger: { start: 0, end: 8, quote: 'expelled' },
    sentenceNumber: 1,
    statements: told.map(({ id }) => id ?? 'statement-1'),
    carriers: [],
    confidence: 0.9,
    belief: null,
    corrections: [],
    ...given,
    published,
    sentence: { start: 0, end: sentence.length, quote: sentence },
    actors: actors.map(partyOf),
    recipients: recipients.map(partyOf),
    sources: sources.map(partyOf),
  };
  return { event, origin: origin ?? event.article, statements: told as readonly StatementRow[] };
}

/** A happening of such members. */
export function keptOf(...wanted: readonly Wanted[]): KeptHappening {
  const members = wanted.map(memberOf);
  return { happening: mergeEvents(members), members };
}
