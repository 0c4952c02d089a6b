// Fields that the inputs of questions share: the filter, and how an answer is cut.
import {
  ANY,
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
/** What is counted unless told otherwise: events that occurred and are sure. */
export const countedFields = {
  status: manyOf(z.enum([...STATUSES, ANY]))
    .default([...COUNTED_BY_DEFAULT.status])
    .describe('whether it happened; `any`: all of them'),
  minConfidence: z.coerce
    .number()
    .min(0)
    .max(1)
    .default(COUNTED_BY_DEFAULT.minConfidence)
    .describe(
      'least confidence that type, status, actors and recipients are right, 0 to 1; 0: all. Events that a person has been over always count',
    ),
};
/** Fields of a filter of events, with the defaults by which all doors count. */
export const filterInput = { ...shape, ...countedFields };
/** The same without defaults: for lists of what nobody has been over, and of articles. */
export const plainFilterInput = shape;

const OF_ARTICLES: readonly string[] = ['publisher', 'article', 'text', 'from', 'to'];
/**
 * The filter of a list of articles: where it speaks of events, only those count that occurred and are sure, unless it says otherwise; where it does not,
 * articles without any such event are listed too.
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
/** Whose Goldstein values. */
export const tableField = z
  .enum(SCALE_TABLES)
  .default('gdelt')
  .describe('whose Goldstein values: publishers differ');
/** Length of the periods of a curve. */
export const unitField = z.enum(UNITS).default('month').describe('length of a period');
/** Countries or single actors. */
export const levelField = z
  .enum(['country', 'actor'])
  .default('country')
  .describe('whole countries, or single actors');
/** How many at most. */
export const limitField = (usual: number, most: number, what: string) =>
  z.coerce
    .number()
    .int()
    .min(1)
    .max(most)
    .default(usual)
    .describe(`most ${what}, 1 to ${most}; the largest first`);
/** An id in the path. */
export const idField = (what: string) => z.string().min(1).max(200).describe(`id of ${what}`);
