// Rows of events for tests, made from a few words each.
import type { EventRow, EventType, Party, Status } from '@entente/record';

/** What a test says of an event; parties are `Name/ISO` in a list separated by `;`. */
export interface MadeEvent {
  readonly id: string;
  readonly article: string;
  readonly published: string | null;
  readonly type: string;
  readonly mode?: string | null;
  readonly status?: string;
  readonly actors?: string;
  readonly recipients?: string;
  readonly place?: string | null;
  readonly day?: string | null;
  readonly text: string;
  readonly trigger: readonly [start: number, end: number];
}

/** The row; its sentence is the paragraph's sentence around the trigger. */
export function madeRow(made: MadeEvent): EventRow {
  const { id, article, published, text, trigger } = made;
  const [start, end] = sentenceAround(text, trigger);
  const day = made.day ?? null;
  return {
    id,
    article,
    title: null,
    publisher: null,
    published,
    url: null,
    happening: id,
    type: made.type as EventType,
    mode: made.mode ?? null,
    contexts: [],
    status: (made.status ?? 'occurred') as Status,
    statusCue: null,
    quad: 1,
    cameo: '',
    goldstein: { gdelt: null, icews: null, phoenix: null, plover: null },
    actors: parties(made.actors),
    recipients: parties(made.recipients),
    place: made.place
      ? {
          name: made.place,
          country: null,
          admin1: null,
          geonames: null,
          lat: null,
          lon: null,
          feature: null,
          ref: '',
        }
      : null,
    date: {
      from: day ?? published,
      to: day ?? published,
      value: day,
      granularity: null,
      basis: day ? 'time' : published ? 'published' : 'unknown',
    },
    trigger: { start: trigger[0], end: trigger[1], quote: text.slice(...trigger) },
    sentence: { start, end, quote: text.slice(start, end) },
    sentenceNumber: text.slice(0, start).split(/[.!?]\s/).length - 1,
    statements: [],
    sources: [],
    carriers: [],
    confidence: 0.8,
    belief: null,
    corrections: [],
  };
}

function sentenceAround(text: string, [from, to]: readonly [number, number]): [number, number] {
  const before = [...text.slice(0, from).matchAll(/[.!?]\s|\n\n/g)].at(-1);
  const start = before ? before.index + before[0].length : 0;
  const after = /[.!?](?=\s|$)|\n\n/.exec(text.slice(to));
  return [start, after ? to + after.index + 1 : text.length];
}

const parties = (list = ''): Party[] =>
  list
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '' && one !== '-')
    .map((one) => {
      const [name, country] = one.split('/');
      const isCountry = country !== undefined && name === country;
      return {
        key: `name:${name!.toLowerCase()}|${country ?? '-'}`,
        name: name!,
        kind: isCountry ? 'country' : 'person',
        country: country ?? null,
        sectors: [],
        ref: name!,
        mention: name!,
      };
    });
