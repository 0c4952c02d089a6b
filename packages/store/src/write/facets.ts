// Facets: the dimensions of the aggregates of happenings and statements. A facet aggregates by one or two values of a row (party, place) and distinguishes some of
// month, type and status; a query that needs no other dimension is answered from its cells alone.
import type { HappeningColumns, StatementColumns } from './flatten.js';

/** The dimensions that a cell distinguishes besides its values; with `day` the column `month` holds the day. */
export type Apart = 'day' | 'month' | 'type' | 'status';
/** The values by which a facet aggregates: of one filter field, at one level. */
export type Slot =
  | 'actor'
  | 'recipient'
  | 'actorCountry'
  | 'recipientCountry'
  | 'party'
  | 'partyCountry'
  | 'pair'
  | 'pairCountry'
  | 'place'
  | 'placeCountry'
  | 'publisher'
  | 'context'
  | 'mode';
type Values = readonly (readonly [a: number, b: number])[];

/** One aggregate of happenings. `n` from 100: one cell per value, so that the largest can be read in order; from 200: read by date range. */
export interface EventFacet {
  readonly n: number;
  readonly slots: readonly Slot[];
  readonly apart: readonly Apart[];
  readonly values: (row: HappeningColumns) => Values;
}

/**
 * Whether a facet distinguishes statuses. Its aggregates over sure happenings then cover every status; those of other facets cover sure ones that occurred,
 * which is what counts by default.
 */
export const keepsStatus = ({ apart }: EventFacet): boolean => apart.includes('status');

const single = (values: readonly number[]): Values => values.map((a) => [a, 0] as const);
const one = (value: number): Values => [[value, 0]];
const MONTHLY: readonly Apart[] = ['month', 'type', 'status'];
const EVER: readonly Apart[] = ['type', 'status'];

const keyPairs = ({ pair_actors, pair_recipients }: HappeningColumns): Values =>
  distinct(pair_actors.map((a, i) => [a, pair_recipients[i]!]));
const countryPairs = ({ pair_actor_countries, pair_recipient_countries }: HappeningColumns): Values =>
  distinct(pair_actor_countries.map((a, i) => [a, pair_recipient_countries[i]!]));
/** Undirected pairs; `[0, 0]` where a party is missing. */
const unordered = (pairs: Values): Values =>
  distinct(pairs.map(([a, b]) => (a === 0 || b === 0 ? [0, 0] : a < b ? [a, b] : [b, a])));
const either = (actors: readonly number[], recipients: readonly number[]): Values =>
  single([...new Set([...actors, ...recipients])]);

/** Pairs of actor and recipient; and parties that have both roles of one happening, which no pair represents. */
export const ACTS = 105;
/** The facet that together with `ACTS` gives every actor of a happening with every recipient. Never queried alone. */
export const SELVES = 107;
const selves = ({ actors, recipients }: HappeningColumns): Values =>
  actors.flatMap((n) => (n > 0 && recipients.includes(n) ? [[n, n] as const] : []));

/** All facets of happenings, the cheapest to read first. */
export const EVENT_FACETS: readonly EventFacet[] = [
  { n: 1, slots: [], apart: MONTHLY, values: () => [[0, 0]] },
  { n: 2, slots: [], apart: ['day', ...MONTHLY], values: () => [[0, 0]] },
  { n: 3, slots: ['mode'], apart: MONTHLY, values: ({ mode }) => one(mode) },
  { n: 100, slots: ['actor'], apart: [], values: ({ actors }) => single(actors) },
  { n: 101, slots: ['recipient'], apart: [], values: ({ recipients }) => single(recipients) },
  { n: 102, slots: ['actorCountry', 'recipientCountry'], apart: [], values: countryPairs },
  { n: 103, slots: ['pairCountry'], apart: [], values: (row) => unordered(countryPairs(row)) },
  { n: 104, slots: ['place'], apart: [], values: ({ place }) => one(place) },
  { n: ACTS, slots: ['actor', 'recipient'], apart: [], values: keyPairs },
  { n: 106, slots: ['pair'], apart: [], values: (row) => unordered(keyPairs(row)) },
  { n: SELVES, slots: [], apart: [], values: selves },
  { n: 108, slots: ['party'], apart: [], values: (row) => either(row.actors, row.recipients) },
  { n: 10, slots: ['context'], apart: MONTHLY, values: ({ contexts }) => single(contexts) },
  { n: 11, slots: ['publisher'], apart: MONTHLY, values: ({ publishers }) => single(publishers) },
  { n: 12, slots: ['placeCountry'], apart: MONTHLY, values: (row) => one(row.place_country) },
  { n: 13, slots: ['place'], apart: EVER, values: ({ place }) => one(place) },
  { n: 14, slots: ['actorCountry'], apart: MONTHLY, values: (row) => single(row.actor_countries) },
  { n: 15, slots: ['recipientCountry'], apart: MONTHLY, values: (row) => single(row.recipient_countries) },
  {
    n: 16,
    slots: ['partyCountry'],
    apart: MONTHLY,
    values: (row) => either(row.actor_countries, row.recipient_countries),
  },
  { n: 17, slots: ['actor'], apart: EVER, values: ({ actors }) => single(actors) },
  { n: 18, slots: ['recipient'], apart: EVER, values: ({ recipients }) => single(recipients) },
  { n: 22, slots: ['actor'], apart: ['month'], values: ({ actors }) => single(actors) },
  { n: 23, slots: ['recipient'], apart: ['month'], values: ({ recipients }) => single(recipients) },
  { n: 200, slots: ['actorCountry', 'recipientCountry'], apart: ['month'], values: countryPairs },
  { n: 201, slots: ['pairCountry'], apart: ['month'], values: (row) => unordered(countryPairs(row)) },
  { n: 20, slots: ['actorCountry', 'recipientCountry'], apart: MONTHLY, values: countryPairs },
  { n: 21, slots: ['pairCountry'], apart: EVER, values: (row) => unordered(countryPairs(row)) },
];

/** The values by which a facet of statements aggregates. */
export type StatementSlot = 'source' | 'sourceCountry' | 'publisher' | 'carrier' | 'about';
/** One aggregate of statements; distinguishes month, speech and polarity where stated. `n` from 100: as for happenings. */
export interface StatementFacet {
  readonly n: number;
  readonly slots: readonly StatementSlot[];
  readonly apart: readonly ('month' | 'speech' | 'polarity')[];
  readonly values: (row: StatementColumns) => Values;
}
const cross = (left: readonly number[], right: readonly number[]): Values =>
  left.flatMap((a) => right.map((b) => [a, b] as const));

const SPOKEN = ['speech', 'polarity'] as const;
const SPOKEN_MONTHLY = ['month', ...SPOKEN] as const;

/** All facets of statements, the cheapest to read first. */
export const STATEMENT_FACETS: readonly StatementFacet[] = [
  { n: 1, slots: [], apart: SPOKEN_MONTHLY, values: () => [[0, 0]] },
  { n: 100, slots: ['source'], apart: [], values: ({ sources }) => single(sources) },
  { n: 2, slots: ['sourceCountry'], apart: SPOKEN_MONTHLY, values: (row) => single(row.source_countries) },
  { n: 3, slots: ['publisher'], apart: SPOKEN_MONTHLY, values: ({ publisher }) => one(publisher) },
  { n: 4, slots: ['source'], apart: SPOKEN, values: ({ sources }) => single(sources) },
  { n: 5, slots: ['about'], apart: SPOKEN, values: ({ abouts }) => single(abouts) },
  {
    n: 6,
    slots: ['source', 'publisher'],
    apart: SPOKEN,
    values: (row) => cross(row.sources, [row.publisher]),
  },
  { n: 7, slots: ['source', 'carrier'], apart: SPOKEN, values: (row) => cross(row.sources, row.carriers) },
  {
    n: 8,
    slots: ['sourceCountry', 'source'],
    apart: SPOKEN,
    values: (row) => cross(row.source_countries, row.sources),
  },
];

function distinct(pairs: readonly (readonly [number, number])[]): Values {
  return pairs.length < 2 ? pairs : [...new Map(pairs.map((pair) => [pair.join(), pair])).values()];
}
