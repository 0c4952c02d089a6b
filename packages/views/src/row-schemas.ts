// Schemas of the rows in answers, typed against record's rows so that they cannot drift.
import {
  type ActorRow,
  type ActorSummary,
  type ArticleSummary,
  BASES,
  belief,
  CONTEXTS,
  EVENT_TYPES,
  type EventRow,
  type HappeningRow,
  type Party,
  quotedSpan,
  type RowPlace,
  SECTORS,
  STATUSES,
  type StatementRow,
  type TextHit,
} from '@entente/record';
import { z } from 'zod';

const sectors = z.array(z.enum(SECTORS));

/** A party in a role. */
export const party = z.strictObject({
  key: z.string(),
  name: z.string(),
  kind: z.string(),
  country: z.string().nullable(),
  sectors,
  ref: z.string(),
  mention: z.string(),
}) satisfies z.ZodType<Party>;

/** Where an event happened. */
export const rowPlace = z.strictObject({
  name: z.string(),
  country: z.string().nullable(),
  admin1: z.string().nullable(),
  geonames: z.number().nullable(),
  lat: z.number().nullable(),
  lon: z.number().nullable(),
  feature: z.string().nullable(),
  ref: z.string(),
  basis: z.literal('context').optional(),
}) satisfies z.ZodType<RowPlace>;

/** Fields of the article that every row names. */
export const articleFields = {
  article: z.string(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  published: z.string().nullable(),
  url: z.string().nullable(),
};
const scale = z.number().nullable();

/** One event, flat. */
export const eventRow = z.strictObject({
  ...articleFields,
  id: z.string(),
  happening: z.string(),
  type: z.enum(EVENT_TYPES),
  mode: z.string().nullable(),
  contexts: z.array(z.enum(CONTEXTS)),
  status: z.enum(STATUSES),
  statusCue: quotedSpan.nullable(),
  quad: z.number(),
  cameo: z.string(),
  goldstein: z.strictObject({ gdelt: scale, icews: scale, phoenix: scale, plover: scale }),
  actors: z.array(party),
  recipients: z.array(party),
  place: rowPlace.nullable(),
  date: z.strictObject({
    from: z.string().nullable(),
    to: z.string().nullable(),
    value: z.string().nullable(),
    granularity: z.string().nullable(),
    basis: z.enum(BASES),
  }),
  trigger: quotedSpan,
  sentence: quotedSpan,
  sentenceNumber: z.number(),
  statements: z.array(z.string()),
  sources: z.array(party),
  carriers: z.array(party),
  confidence: z.number().nullable(),
  belief: belief.nullable(),
  corrections: z.array(z.string()),
}) satisfies z.ZodType<EventRow>;

/** One happening, flat. */
export const happeningRow = eventRow.extend({
  lead: z.string(),
  events: z.number(),
  reports: z.number(),
  origins: z.number(),
  outlets: z.array(z.string()),
  first: z.string().nullable(),
  last: z.string().nullable(),
}) satisfies z.ZodType<HappeningRow>;

/** One statement, flat. */
export const statementRow = z.strictObject({
  ...articleFields,
  id: z.string(),
  type: z.enum(['direct', 'indirect', 'mixed']),
  content: z.array(quotedSpan),
  cue: quotedSpan.nullable(),
  polarity: z.enum(['affirmed', 'denied']),
  sources: z.array(party),
  addressees: z.array(party),
  via: z.array(party),
  parent: z.string().nullable(),
  events: z.array(z.string()),
  about: z.array(party),
  confidence: z.number().nullable(),
}) satisfies z.ZodType<StatementRow>;

/** One actor of one article. */
export const actorRow = z.strictObject({
  article: z.string(),
  published: z.string().nullable(),
  key: z.string(),
  name: z.string(),
  names: z.array(z.string()),
  kind: z.string(),
  country: z.string().nullable(),
  sectors,
  role: z
    .strictObject({ title: z.string(), from: z.string().exactOptional(), to: z.string().exactOptional() })
    .nullable(),
  ref: z.string(),
  mentions: z.number(),
}) satisfies z.ZodType<ActorRow>;

/** An actor, aggregated over all articles. */
export const actorSummary = z.strictObject({
  key: z.string(),
  name: z.string(),
  names: z.array(z.string()),
  kind: z.string(),
  country: z.string().nullable(),
  sectors: z.array(z.string()),
  articles: z.number(),
  mentions: z.number(),
}) satisfies z.ZodType<ActorSummary>;

/** An article in a list. */
export const articleSummary = z.strictObject({
  id: z.string(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  published: z.string().nullable(),
  language: z.string(),
  url: z.string().nullable(),
  words: z.number(),
  events: z.number(),
  counted: z.number(),
  statements: z.number(),
  origin: z.string().describe('id of the article of its group of copies that was published first'),
  copies: z
    .number()
    .describe('in how many other places the store has it: copies, and outlets with the same text'),
}) satisfies z.ZodType<ArticleSummary>;

/** An article found by full-text search. */
export const textHit = z.strictObject({
  article: z.string(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  published: z.string().nullable(),
  excerpt: z.string(),
  start: z.number(),
  marks: z.array(z.strictObject({ start: z.number(), end: z.number() })),
  rank: z.number(),
}) satisfies z.ZodType<TextHit>;

/** A page of such items. */
export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.strictObject({ items: z.array(item), next: z.string().nullable() });
