// Fields that the inputs of questions share: the filter, and how an answer is cut.
import { filter, SCALE_TABLES, statementFilter, UNITS } from '@entente/record';
import { z } from 'zod';

/** Fields of a filter of events. */
export const filterInput = filter.shape;
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
