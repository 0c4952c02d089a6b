// Facets: by what events and statements are summed up as they are kept. A facet sums one or two values of a row (whom, where) and keeps some of
// month, type and status apart; a question that names no more than that is answered from its cells alone.
import type { EventColumns, StatementColumns } from './flatten.js';

/** What a cell keeps apart, besides its values; with days its column `month` holds the day. */
export type Apart = 'day' | 'month' | 'type' | 'status';
/** Which values a facet sums: of one field of a filter, at one level. */
export type Slot =
  | 'actor'
  | 'recipient'
  | 'actorCountry'
  | 'recipientCountry'
  | 'partyCountry'
  | 'pair'
  | 'pairCountry'
  | 'place'
  | 'placeCountry'
  | 'publisher'
  | 'context'
  | 'mode';
type Values = readonly (readonly [a: number, b: number])[];

/** One way to sum events. `n` from 100: one cell for each value, so that the largest can be read in order. */
export interface EventFacet {
  readonly n: number;
  readonly slots: readonly Slot[];
  readonly apart: readonly Apart[];
  readonly values: (row: EventColumns) => Values;
}

const single = (values: readonly number[]): Values => values.map((a) => [a, 0] as const);
const one = (value: number): Values => [[value, 0]];
const MONTHLY: readonly Apart[] = ['month', 'type', 'status'];
const EVER: readonly Apart[] = ['type', 'status'];

const keyPairs = ({ pair_actors, pair_recipients }: EventColumns): Values =>
  distinct(pair_actors.map((a, i) => [a, pair_recipients[i]!]));
const countryPairs = ({ pair_actor_countries, pair_recipient_countries }: EventColumns): Values =>
  distinct(pair_actor_countries.map((a, i) => [a, pair_recipient_countries[i]!]));
/** Whichever way; `[0, 0]` where a side is missing. */
const unordered = (pairs: Values): Values =>
  distinct(pairs.map(([a, b]) => (a === 0 || b === 0 ? [0, 0] : a < b ? [a, b] : [b, a])));
const parties = (row: EventColumns): number[] => [
  ...new Set([...row.actor_countries, ...row.recipient_countries]),
];

/** All facets of events, the cheapest to read first. */
export const EVENT_FACETS: readonly EventFacet[] = [
  { n: 1, slots: [], apart: MONTHLY, values: () => [[0, 0]] },
  { n: 2, slots: [], apart: ['day', ...MONTHLY], values: () => [[0, 0]] },
  { n: 3, slots: ['mode'], apart: MONTHLY, values: ({ mode }) => one(mode) },
  { n: 100, slots: ['actor'], apart: [], values: ({ actors }) => single(actors) },
  { n: 101, slots: ['recipient'], apart: [], values: ({ recipients }) => single(recipients) },
  { n: 102, slots: ['actorCountry', 'recipientCountry'], apart: [], values: countryPairs },
  { n: 103, slots: ['pairCountry'], apart: [], values: (row) => unordered(countryPairs(row)) },
  { n: 104, slots: ['place'], apart: [], values: ({ place }) => one(place) },
  { n: 105, slots: ['actor', 'recipient'], apart: [], values: keyPairs },
  { n: 106, slots: ['pair'], apart: [], values: (row) => unordered(keyPairs(row)) },
  { n: 10, slots: ['context'], apart: MONTHLY, values: ({ contexts }) => single(contexts) },
  { n: 11, slots: ['publisher'], apart: MONTHLY, values: ({ publisher }) => one(publisher) },
  { n: 12, slots: ['placeCountry'], apart: MONTHLY, values: (row) => one(row.place_country) },
  { n: 13, slots: ['place'], apart: EVER, values: ({ place }) => one(place) },
  { n: 14, slots: ['actorCountry'], apart: MONTHLY, values: (row) => single(row.actor_countries) },
  { n: 15, slots: ['recipientCountry'], apart: MONTHLY, values: (row) => single(row.recipient_countries) },
  { n: 16, slots: ['partyCountry'], apart: MONTHLY, values: (row) => single(parties(row)) },
  { n: 17, slots: ['actor'], apart: EVER, values: ({ actors }) => single(actors) },
  { n: 18, slots: ['recipient'], apart: EVER, values: ({ recipients }) => single(recipients) },
  { n: 20, slots: ['actorCountry', 'recipientCountry'], apart: MONTHLY, values: countryPairs },
  { n: 21, slots: ['pairCountry'], apart: EVER, values: (row) => unordered(countryPairs(row)) },
];

/** Which values a facet of statements sums. */
export type StatementSlot = 'source' | 'sourceCountry' | 'publisher' | 'carrier' | 'about';
/** One way to sum statements; all keep speech and polarity apart, `month` where it says so. */
export interface StatementFacet {
  readonly n: number;
  readonly slots: readonly StatementSlot[];
  readonly month: boolean;
  readonly values: (row: StatementColumns) => Values;
}
const cross = (left: readonly number[], right: readonly number[]): Values =>
  left.flatMap((a) => right.map((b) => [a, b] as const));

/** All facets of statements, the cheapest to read first. */
export const STATEMENT_FACETS: readonly StatementFacet[] = [
  { n: 1, slots: [], month: true, values: () => [[0, 0]] },
  { n: 2, slots: ['sourceCountry'], month: true, values: (row) => single(row.source_countries) },
  { n: 3, slots: ['publisher'], month: true, values: ({ publisher }) => one(publisher) },
  { n: 4, slots: ['source'], month: false, values: ({ sources }) => single(sources) },
  { n: 5, slots: ['about'], month: false, values: ({ abouts }) => single(abouts) },
  {
    n: 6,
    slots: ['publisher', 'source'],
    month: false,
    values: (row) => cross([row.publisher], row.sources),
  },
  { n: 7, slots: ['carrier', 'source'], month: false, values: (row) => cross(row.carriers, row.sources) },
];

function distinct(pairs: readonly (readonly [number, number])[]): Values {
  return pairs.length < 2 ? pairs : [...new Map(pairs.map((pair) => [pair.join(), pair])).values()];
}
