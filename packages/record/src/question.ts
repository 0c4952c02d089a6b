// Queries: the filters, dimensions and pages of queries to a store. One schema for command line, API and page.
import { z } from 'zod';
import { ANY, CONTEXTS, EVENT_TYPES, STATUSES } from './ontology.js';
import { BASES, PLACE_BASES, type RowPlace, SCALE_TABLES } from './rows.js';

/** In a filter: no value (no actor, place, mode, context or publisher). A count gives `null` for it. */
export const NONE = '-';
/** In filters and counts by country: someone (or somewhere) whose country is not known. */
export const NO_COUNTRY = 'country:-';

/** Characters of the name of a collection; a comma is not among them, since it divides values. */
export const MOST_COLLECTION_NAME = 100;

/** One or several values, as in a URL query: `type=AID&type=AGREE` or `type=AID,AGREE`. */
export const manyOf = <T extends z.ZodType<string>>(item: T) =>
  z.preprocess(
    (value) =>
      typeof value === 'string'
        ? value
            .split(',')
            .map((part) => part.trim())
            .filter(Boolean)
        : Array.isArray(value)
          ? value.flatMap((part) =>
              typeof part === 'string'
                ? part
                    .split(',')
                    .map((one) => one.trim())
                    .filter(Boolean)
                : part,
            )
          : value,
    z.array(item).min(1),
  );
const many = <T extends z.ZodType<string>>(item: T) => manyOf(item).optional();

/** Which articles of a group of copies count. */
export const COPIES = ['all', 'first'] as const;

const party = z.string().min(1).max(200);

/** Further conditions, each a filter written as a URL query (`actor=RUS&type=AID`). All of them must hold as well. */
const also = (parses: (query: string) => boolean) =>
  z
    .preprocess(
      (value) => (typeof value === 'string' ? [value] : value),
      z
        .array(
          z
            .string()
            .max(4000)
            .refine(parses, 'expected a filter as the query of an address, e.g. actor=RUS&type=AID'),
        )
        .max(8),
    )
    .optional()
    .describe('a further filter that must match as well, written as a query: `actor=RUS&type=AID`');

/**
 * Fields of a filter; all combine with `and`, the values of one field with `or`; `-` means no value.
 * Roles: in an event with two or more actors and no recipient (a meeting, an agreement) each actor acts on each other actor, so that
 * each actor is also a recipient. Where `actor` and `recipient` are both given, one pair of different parties must match both.
 * Date: an event falls on the first day of its date.
 */
export const filterFields = {
  actor: many(party).describe(
    'actor: an actor key (`person:…`, `org:…`, `country:…`, `name:…`), a country code (RUS, IGO), or the name of a country or actor',
  ),
  recipient: many(party).describe('recipient: actor key, country code or name'),
  party: many(party).describe('actor or recipient: actor key, country code or name'),
  between: many(party).describe(
    'two or more parties: one of them is the actor and another one the recipient',
  ),
  type: many(z.enum(EVENT_TYPES)).describe('event types'),
  mode: many(z.string().max(40)).describe('modes of event types'),
  status: many(z.enum([...STATUSES, ANY])).describe('status of the event; `any`: all'),
  minConfidence: z.coerce
    .number()
    .min(0)
    .max(1)
    .optional()
    .describe(
      'minimum confidence that type, status, actors and recipients are right, 0 to 1; reviewed events always count',
    ),
  context: many(z.enum([...CONTEXTS, NONE])).describe('contexts'),
  quad: many(z.enum(['1', '2', '3', '4'])).describe(
    'quad class (PLOVER): 1 verbal, 2 material cooperation, 3 verbal, 4 material conflict',
  ),
  place: many(z.string().max(40)).describe(
    'place: country code (the whole country), `geonames:ID`, or `country:KEN` (located no more exactly than the country)',
  ),
  from: z.iso.date().optional().describe('first day, YYYY-MM-DD'),
  to: z.iso.date().optional().describe('last day, YYYY-MM-DD'),
  basis: many(z.enum(BASES)).describe(
    'origin of the day: `time`, a time expression of its own; `context`, words in another place of the article; `published`, no words: the day of publication, a guess; `unknown`. `time,context`: only what words date',
  ),
  placeBasis: many(z.enum(PLACE_BASES)).describe(
    'origin of the place: `words`, words of the event itself; `context`, words in another place of the article',
  ),
  publisher: many(z.string().max(200)).describe('names of outlets'),
  source: many(party).describe('source of the claim: actor key, country code or name'),
  carrier: many(party).describe('carrier: actor key, country code or name'),
  article: many(z.string().max(80)).describe('article ids'),
  collection: many(z.string().max(MOST_COLLECTION_NAME)).describe(
    'names of collections: articles that a person put together; `-`: in none',
  ),
  copies: z
    .enum(COPIES)
    .optional()
    .describe(
      '`first`: of articles that are copies of one another only the one that was published first; `all` (the default): each of them',
    ),
  text: z
    .string()
    .min(1)
    .max(400)
    .optional()
    .describe('words in the article (web search syntax: "quoted phrase", -not, or)'),
};
const oneFilter = z.strictObject(filterFields);
/** Schema of a filter. */
export const filter = z.strictObject({
  ...filterFields,
  also: also((query) => oneFilter.safeParse(fromQuery(query)).success),
});
export type Filter = Readonly<z.infer<typeof filter>>;

/** Filters of statements: the applicable fields of `filter`, and fields of statements only. */
export const statementFilterFields = {
  source: filterFields.source,
  addressee: many(party).describe('addressee'),
  carrier: filterFields.carrier,
  about: many(party).describe('actors mentioned in the content'),
  speech: many(z.enum(['direct', 'indirect', 'mixed'])).describe('quoted, paraphrased, or both'),
  polarity: many(z.enum(['affirmed', 'denied'])).describe('whether the source affirms or denies the content'),
  type: filterFields.type.describe('types of the events in the content'),
  from: filterFields.from,
  to: filterFields.to,
  publisher: filterFields.publisher,
  article: filterFields.article,
  collection: filterFields.collection,
  copies: filterFields.copies,
  text: filterFields.text,
};
const oneStatementFilter = z.strictObject(statementFilterFields);
/** Schema of a filter of statements; its dates are days of publication. */
export const statementFilter = z.strictObject({
  ...statementFilterFields,
  also: also((query) => oneStatementFilter.safeParse(fromQuery(query)).success),
});
export type StatementFilter = Readonly<z.infer<typeof statementFilter>>;

/** A filter (without `also`) as a URL query: fields in order, several values joined by commas. */
export const toQuery = (filter: Filter | StatementFilter): string =>
  new URLSearchParams(
    Object.entries(filter)
      .filter(([name, value]) => name !== 'also' && value !== undefined)
      .map(([name, value]): [string, string] => [name, String(value)])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  ).toString();

/** A filter with `also` as a URL query. */
export const toWholeQuery = ({ also = [], ...own }: Filter): string =>
  [toQuery(own), ...also.map((query) => new URLSearchParams({ also: query }).toString())]
    .filter(Boolean)
    .join('&');

/** The filter that a query of `toWholeQuery` stands for. @throws z.ZodError */
export function fromWholeQuery(query: string): Filter {
  const also = new URLSearchParams(query).getAll('also');
  const own = new URLSearchParams(query);
  own.delete('also');
  return filter.parse({ ...(fromQuery(own.toString()) as object), ...(also.length > 0 ? { also } : {}) });
}

/** Parameter names can be any string, also `__proto__`, so they are collected in a map. */
const fromQuery = (query: string): unknown => {
  const fields = new Map<string, string | string[]>();
  for (const [name, value] of new URLSearchParams(query))
    fields.set(name, SINGLE.has(name) ? value : [...(fields.get(name) ?? []), value]);
  return Object.fromEntries(fields);
};
const SINGLE: ReadonlySet<string> = new Set(['text', 'from', 'to', 'minConfidence', 'copies']);

/** A filter as the list of plain filters that must all hold: itself without `also`, then each of `also`. */
export const conjuncts = ({ also = [], ...own }: Filter): readonly Omit<Filter, 'also'>[] => [
  own,
  ...also.map((query) => oneFilter.parse(fromQuery(query))),
];
/** As `conjuncts`, of a filter of statements. */
export const statementConjuncts = ({
  also = [],
  ...own
}: StatementFilter): readonly Omit<StatementFilter, 'also'>[] => [
  own,
  ...also.map((query) => oneStatementFilter.parse(fromQuery(query))),
];

/** The key that identifies a place in counts: `geonames:ID`, else `country:KEN`, else `geonames:-`; null without a place. */
export const placeKey = (place: Pick<RowPlace, 'geonames' | 'country'> | null): string | null =>
  place &&
  (place.geonames === null && place.country !== null
    ? `country:${place.country}`
    : `geonames:${place.geonames ?? NONE}`);

/**
 * The dimensions of event counts. `actor`, `recipient`: keys; `…Country`: codes, or `country:-`; `place`: its `placeKey`; null where there is none. An event
 * counts once in each group. Actors and recipients counted together belong to one event (see `filterFields` for reciprocal events);
 * `pair`, `pairCountry`: the two parties of an event in either direction, in alphabetical order, joined by a comma; null where a side is missing.
 */
export const DIMENSIONS = [
  'day',
  'month',
  'year',
  'type',
  'mode',
  'status',
  'quad',
  'context',
  'actor',
  'recipient',
  'actorCountry',
  'recipientCountry',
  'pair',
  'pairCountry',
  'placeCountry',
  'place',
  'publisher',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** The dimensions of statement counts. `month`, `day`: of publication. */
export const STATEMENT_DIMENSIONS = [
  'day',
  'month',
  'source',
  'sourceCountry',
  'addressee',
  'carrier',
  'about',
  'publisher',
  'speech',
  'polarity',
] as const;
export type StatementDimension = (typeof STATEMENT_DIMENSIONS)[number];

/** The Goldstein table of a sum. */
export const scaleTable = z.enum(SCALE_TABLES);

/** A page request: an opaque cursor from the previous page, and the maximum number of items. */
export const pageFields = {
  cursor: z
    .string()
    .max(400)
    .optional()
    .describe('cursor of the next page, from `next` of the previous page'),
  limit: z.coerce.number().int().min(1).max(500).default(50).describe('maximum number of items, 1 to 500'),
};
/** The requested page. */
export interface PageRequest {
  readonly cursor?: string | undefined;
  readonly limit: number;
}
/** A page: `next` is null on the last one. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

/** Thrown by a reader for a cursor that it did not issue. */
export class CursorError extends Error {
  override readonly name = 'CursorError';
}
