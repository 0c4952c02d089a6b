// Questions: the filters, dimensions and pages in which the kept record is asked. One schema for command line, API and page.
import { z } from 'zod';
import { CONTEXTS, EVENT_TYPES, STATUSES } from './ontology.js';
import { SCALE_TABLES } from './rows.js';

/** One value or several, as an address writes them: `type=AID&type=AGREE` or `type=AID,AGREE`. */
const many = <T extends z.ZodType<string>>(item: T) =>
  z
    .preprocess(
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
    )
    .optional();

const party = z.string().min(1).max(200);

/** Fields of a filter; all combine with `and`, the values of one field with `or`. */
export const filterFields = {
  actor: many(party).describe(
    'who did it: an actor key (`person:…`, `org:…`, `country:…`, `name:…`) or a country code (RUS, IGO)',
  ),
  recipient: many(party).describe('to whom it was done: actor key or country code'),
  party: many(party).describe('actor or recipient: actor key or country code'),
  type: many(z.enum(EVENT_TYPES)).describe('event types'),
  mode: many(z.string().max(40)).describe('modes of event types'),
  status: many(z.enum(STATUSES)).describe('whether it happened'),
  context: many(z.enum(CONTEXTS)).describe('contexts'),
  quad: many(z.enum(['1', '2', '3', '4'])).describe(
    'quad class (PLOVER): 1 verbal, 2 material cooperation, 3 verbal, 4 material conflict',
  ),
  place: many(z.string().max(40)).describe('where: country code or `geonames:ID`'),
  from: z.iso.date().optional().describe('first day, YYYY-MM-DD'),
  to: z.iso.date().optional().describe('last day, YYYY-MM-DD'),
  publisher: many(z.string().max(200)).describe('outlets, as named'),
  source: many(party).describe('who says so: actor key or country code'),
  carrier: many(party).describe('who carried it: actor key or country code'),
  article: many(z.string().max(80)).describe('article ids'),
  text: z
    .string()
    .min(1)
    .max(400)
    .optional()
    .describe('words in the article (web search syntax: "quoted phrase", -not, or)'),
};
/** Schema of a filter. */
export const filter = z.strictObject(filterFields);
export type Filter = Readonly<z.infer<typeof filter>>;

/** Filters of statements: those of `filter` that fit, and the statement's own. */
export const statementFilterFields = {
  source: filterFields.source,
  addressee: many(party).describe('to whom it was said'),
  carrier: filterFields.carrier,
  about: many(party).describe('who is named in what was said'),
  speech: many(z.enum(['direct', 'indirect', 'mixed'])).describe('in quotation marks, in own words, or both'),
  polarity: many(z.enum(['affirmed', 'denied'])).describe('whether the source affirms or denies it'),
  type: filterFields.type.describe('types of the events it speaks of'),
  from: filterFields.from,
  to: filterFields.to,
  publisher: filterFields.publisher,
  article: filterFields.article,
  text: filterFields.text,
};
/** Schema of a filter of statements; its dates are days of publication. */
export const statementFilter = z.strictObject(statementFilterFields);
export type StatementFilter = Readonly<z.infer<typeof statementFilter>>;

/** By what events can be counted. `actor`, `recipient`: keys; `…Country`: codes; `place`: `geonames:ID` or a country code. */
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
  'placeCountry',
  'place',
  'publisher',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** By what statements can be counted. `month`, `day`: of publication. */
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

/** Which scale a sum of Goldstein values is in. */
export const scaleTable = z.enum(SCALE_TABLES);

/** A page of a list: an opaque cursor from the page before, and how many items at most. */
export const pageFields = {
  cursor: z
    .string()
    .max(400)
    .optional()
    .describe('where the next page begins, from `next` of the page before'),
  limit: z.coerce.number().int().min(1).max(500).default(50).describe('most items, 1 to 500'),
};
/** Which page is asked for. */
export interface PageRequest {
  readonly cursor?: string | undefined;
  readonly limit: number;
}
/** A page: `next` is null on the last one. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

/** Thrown by a reader when a cursor was not one of its own. */
export class CursorError extends Error {
  override readonly name = 'CursorError';
}
