// Shared input fields of queries: the filter, and options of the answer.
import {
  ANY,
  COUNT_UNITS,
  COUNTED_BY_DEFAULT,
  type Filter,
  filter,
  manyOf,
  SCALE_TABLES,
  STATUSES,
  statementFilter,
  UNITS,
} from '@entente/record';
import { z } from 'zod';

const { shape } = filter;
/** Defaults of what counts: sure events that occurred. */
export const countedFields = {
  status: manyOf(z.enum([...STATUSES, ANY]))
    .default([...COUNTED_BY_DEFAULT.status])
    .describe('status of the event; `any`: all'),
  minConfidence: z.coerce
    .number()
    .min(0)
    .max(1)
    .default(COUNTED_BY_DEFAULT.minConfidence)
    .describe(
      'minimum confidence that type, status, actors and recipients are right, 0 to 1; 0: all. Reviewed events always count',
    ),
};
/** Fields of a filter of events, with the defaults of all interfaces. */
export const filterInput = { ...shape, ...countedFields };
const { from: _from, to: _to, ...filterWithoutDays } = filterInput;

/** The same without its days: of what says its days itself. */
export { filterWithoutDays };
/** The same without defaults: for lists of unreviewed events, and of articles. */
export const plainFilterInput = shape;

const OF_ARTICLES: readonly string[] = ['publisher', 'article', 'collection', 'text', 'copies', 'from', 'to'];
/**
 * The filter of a list of articles. If it has event fields, the defaults (sure events that occurred) apply to them; if it has none,
 * articles without such events are listed too.
 */
export function filterOfArticles({ status, minConfidence, ...rest }: Filter): Filter {
  const speaksOfEvents = Object.entries(rest).some(
    ([name, value]) => value !== undefined && !OF_ARTICLES.includes(name),
  );
  const isAll = (status === undefined || status.includes(ANY)) && !minConfidence;
  if (!speaksOfEvents && isAll) return rest;
  return {
    ...rest,
    status: status ?? [...COUNTED_BY_DEFAULT.status],
    minConfidence: minConfidence ?? COUNTED_BY_DEFAULT.minConfidence,
  };
}
/** Fields of a filter of statements. */
export const statementFilterInput = statementFilter.shape;
/** The table of Goldstein values. */
export const tableField = z
  .enum(SCALE_TABLES)
  .default('gdelt')
  .describe('table of Goldstein values; publishers differ');
/** What numbers count. */
export const countField = z
  .enum(COUNT_UNITS)
  .default('happenings')
  .describe(
    'what numbers count: happenings; their reports by independent origins, where copies of one text count once; or all reports',
  );
/** The scales of numbers: Goldstein table, and what is counted. */
export const scaleFields = { table: tableField, count: countField };
/** Length of the periods of a curve. */
export const unitField = z.enum(UNITS).default('month').describe('length of a period');
/** Countries or single actors. */
export const levelField = z
  .enum(['country', 'actor'])
  .default('country')
  .describe('by country, or by single actor');
/** Maximum number of items. */
export const limitField = (usual: number, most: number, what: string) =>
  z.coerce
    .number()
    .int()
    .min(1)
    .max(most)
    .default(usual)
    .describe(`maximum number of ${what}, 1 to ${most}; the largest first`);
/** An id in the path. */
export const idField = (what: string) => z.string().min(1).max(200).describe(`id of ${what}`);
/** The day as of which an answer is given. */
export const atField = {
  at: z.iso
    .date()
    .optional()
    .describe('the day as of which it is judged, YYYY-MM-DD; by default the last day of publication'),
};
const { from: _, to: __, status: ___, basis: ____, ...ofExpected } = shape;
/** Fields of questions on expectations: whose, and when they are due. */
export const calendarFields = {
  ...ofExpected,
  from: z.iso.date().optional().describe('due on this day or later, YYYY-MM-DD'),
  to: z.iso.date().optional().describe('due on this day or earlier, YYYY-MM-DD'),
  ...atField,
};
/** An input of these fields. */
export type CalendarInput = Filter & { readonly at?: string | undefined; readonly limit: number };
/** The question for the views. */
export const toCalendarRequest = ({ from, to, at, limit, ...filter }: CalendarInput) => ({
  filter,
  dueFrom: from,
  dueTo: to,
  at,
  limit,
});
