// Rows → rows of the tables `events`, `happenings` and `statements`, with all values as numbers.
import {
  type Basis,
  confidenceOf,
  type EventRow,
  type HappeningRow,
  NO_COUNTRY,
  type Party,
  placeKey,
  SCALE_TABLES,
  type StatementRow,
} from '@entente/record';
import { keepable } from '../plain-text.js';
import { NO_TERM, type Numbered, type Term, type TermKind } from '../terms.js';
import { pairsOf, recipientsOf, type Side } from './sides.js';

/** Roles of parties in tags: a tag is four times the number of the term, plus the role. */
export const EVENT_ROLES = { actor: 0, recipient: 1, source: 2, carrier: 3 } as const;
/** The same for statements. */
export const STATEMENT_ROLES = { source: 0, addressee: 1, carrier: 2, about: 3 } as const;
/** The tag of a term in a role; term 0: the role is empty. */
export const tagOf = (term: number, role: number): number => term * 4 + role;

/** Goldstein values are stored to four decimals, as integers. */
export const GOLDSTEIN_UNIT = 10_000;
/** Stored by their place here: new ones come last. */
const STORED_BASES: readonly Basis[] = ['unknown', 'published', 'time', 'context'];
/** The number of a basis. */
export const basisNumber = (basis: Basis): number => STORED_BASES.indexOf(basis);
/** `2024-05-14` → 20240514; 0 for null. */
export const dayNumber = (day: string | null): number => (day === null ? 0 : Number(day.replaceAll('-', '')));
/** The inverse: 20240514 → `2024-05-14`; null for 0. */
export function dayOf(n: number): string | null {
  const text = String(n).padStart(8, '0');
  return n === 0 ? null : `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
}
const MOST_ROWS = 1_048_576;
/** Row numbers of an article: up to a million per article. */
export const rowNumber = (article: number, i: number): number => article * MOST_ROWS + i;

const countryKey = (side: Side): string | null => (side === null ? null : (side.country ?? NO_COUNTRY));
const partyKeyOf = (side: Side): string | null => (side === null ? null : keepable(side.key));

/** The terms that rows use. */
export function termsOf(events: readonly EventRow[], statements: readonly StatementRow[]): Term[] {
  const terms: [TermKind, string | null][] = [
    ...events.flatMap((row): [TermKind, string | null][] => [
      ['type', row.type],
      ['mode', row.mode],
      ['status', row.status],
      ['place', placeKey(row.place)],
      ['where', row.place && (row.place.country ?? NO_COUNTRY)],
      ['placed', row.place?.basis ?? null],
      ['publisher', row.publisher],
      ...row.contexts.map((context): [TermKind, string] => ['context', context]),
      ...[...row.actors, ...row.recipients, ...row.sources, ...row.carriers].flatMap(partyTerms),
    ]),
    ...statements.flatMap((row): [TermKind, string | null][] => [
      ['speech', row.type],
      ['polarity', row.polarity],
      ['publisher', row.publisher],
      ...[...row.sources, ...row.addressees, ...row.via, ...row.about].flatMap(partyTerms),
    ]),
  ];
  return terms.flatMap(([kind, key]): Term[] => (key === null ? [] : [[kind, keepable(key)]]));
}
const partyTerms = (party: Party): [TermKind, string | null][] => [
  ['party', partyKeyOf(party)],
  ['country', countryKey(party)],
];

/** A row of `events`. */
export type EventColumns = ReturnType<typeof flattenEvents>[number];

/** Rows of `events`, in the order given; their happenings are not known yet (0). */
export const flattenEvents = (events: readonly EventRow[], article: number, terms: Numbered) =>
  events.map((row, i) => ({
    ...actColumns(row, terms),
    n: rowNumber(article, i),
    id: row.id,
    article,
    happening: UNJOINED,
    publisher: terms.of('publisher', row.publisher && keepable(row.publisher)),
  }));
/** The happening of an event that waits to be joined. */
export const UNJOINED = 0;

/** A row of `happenings`. */
export type HappeningColumns = ReturnType<typeof flattenHappening>;

/** A row of `happenings`; its number is that of the event whose id it has. */
export const flattenHappening = (row: HappeningRow, n: number, terms: Numbered) => ({
  ...actColumns(row, terms),
  ...goldsteins(row),
  n,
  id: row.id,
  events: row.events,
  reports: row.reports,
  origins: row.origins,
  publishers: orNone(row.outlets.map((name) => terms.of('publisher', keepable(name)))),
});

/** The columns that events and happenings share. */
function actColumns(row: EventRow, terms: Numbered) {
  return {
    day: dayNumber(row.date.from),
    basis: basisNumber(row.date.basis),
    type: terms.of('type', row.type),
    mode: terms.of('mode', row.mode && keepable(row.mode)),
    status: terms.of('status', row.status),
    occurred: row.status === 'occurred',
    quad: row.quad,
    place: terms.of('place', placeKey(row.place)),
    place_country: terms.of('where', row.place && (row.place.country ?? NO_COUNTRY)),
    contexts: orNone(row.contexts.map((context) => terms.of('context', context))),
    ...sideColumns(row, terms),
    tags: eventTags(row, terms),
    confidence: confidenceOf(row),
  };
}

function sideColumns(row: EventRow, terms: Numbered) {
  const key = (side: Side) => terms.of('party', partyKeyOf(side));
  const country = (side: Side) => terms.of('country', countryKey(side));
  const recipients = recipientsOf(row);
  const pairs = pairsOf(row);
  return {
    actors: orNone(row.actors.map(key)),
    actor_countries: orNone(row.actors.map(country)),
    recipients: orNone(recipients.map(key)),
    recipient_countries: orNone(recipients.map(country)),
    pair_actors: pairs.map(([actor]) => key(actor)),
    pair_actor_countries: pairs.map(([actor]) => country(actor)),
    pair_recipients: pairs.map(([, recipient]) => key(recipient)),
    pair_recipient_countries: pairs.map(([, recipient]) => country(recipient)),
  };
}

function eventTags(row: EventRow, terms: Numbered): number[] {
  const { actor, recipient, source, carrier } = EVENT_ROLES;
  return distinct([
    ...partyTags(row.actors, actor, terms),
    ...partyTags(recipientsOf(row), recipient, terms),
    ...partyTags(row.sources, source, terms),
    ...partyTags(row.carriers, carrier, terms),
    ...row.contexts.map((context) => tagOf(terms.of('context', context), 0)),
    ...(row.place ? [tagOf(terms.of('place', placeKey(row.place)), 0)] : []),
    ...(row.place ? [tagOf(terms.of('where', row.place.country ?? NO_COUNTRY), 0)] : []),
    ...(row.place?.basis ? [tagOf(terms.of('placed', row.place.basis), 0)] : []),
  ]);
}

const partyTags = (parties: readonly Party[], role: number, terms: Numbered): number[] =>
  parties.length === 0
    ? [tagOf(NO_TERM, role)]
    : parties.flatMap((party) => [
        tagOf(terms.of('party', partyKeyOf(party)), role),
        tagOf(terms.of('country', countryKey(party)), role),
      ]);

const goldsteins = ({ goldstein }: EventRow) =>
  Object.fromEntries(
    SCALE_TABLES.map((table) => [table, Math.round((goldstein[table] ?? 0) * GOLDSTEIN_UNIT)]),
  ) as globalThis.Record<(typeof SCALE_TABLES)[number], number>;

/** A row of `statements`. */
export type StatementColumns = ReturnType<typeof flattenStatements>[number];

/** Rows of `statements`, in the order given; `typeOf` gives the types of the events that they report. */
export function flattenStatements(
  statements: readonly StatementRow[],
  article: number,
  { terms, typeOf }: { readonly terms: Numbered; readonly typeOf: ReadonlyMap<string, string> },
) {
  const keys = (parties: readonly Party[]) =>
    orNone(parties.map((party) => terms.of('party', partyKeyOf(party))));
  const { source, addressee, carrier, about } = STATEMENT_ROLES;
  return statements.map((row, i) => ({
    n: rowNumber(article, i),
    id: row.id,
    article,
    day: dayNumber(row.published),
    publisher: terms.of('publisher', row.publisher && keepable(row.publisher)),
    speech: terms.of('speech', row.type),
    polarity: terms.of('polarity', row.polarity),
    sources: keys(row.sources),
    source_countries: orNone(row.sources.map((party) => terms.of('country', countryKey(party)))),
    addressees: keys(row.addressees),
    carriers: keys(row.via),
    abouts: keys(row.about),
    tags: distinct([
      ...partyTags(row.sources, source, terms),
      ...partyTags(row.addressees, addressee, terms),
      ...partyTags(row.via, carrier, terms),
      ...partyTags(row.about, about, terms),
      ...row.events.flatMap((id) => (typeOf.has(id) ? [tagOf(terms.of('type', typeOf.get(id)!), 0)] : [])),
    ]),
  }));
}

const distinct = (values: readonly number[]): number[] => [...new Set(values)];
/** Unique values; `[0]` for none, so that every row falls into a group. */
const orNone = (values: readonly number[]): number[] => (values.length === 0 ? [NO_TERM] : distinct(values));
