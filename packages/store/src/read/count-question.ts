// What is counted, and the parts of SQL that counts from sums and counts from rows share.
import type { CountOptions, Dimension, Filter } from '@entente/record';
import { sql } from 'kysely';
import { type Condition, sqlList } from './conditions.js';

/** Numbers by dimension. */
export type Named = Readonly<Partial<Record<Dimension, readonly number[]>>>;

/** What is counted. */
export interface EventQuestion {
  readonly filter: Filter;
  readonly names: readonly Dimension[];
  /** numbers that the filter names for a dimension; only those are groups */
  readonly named: Named;
  readonly options: CountOptions;
}

/** A group as the database gives it. */
export interface CountRow {
  readonly [dimension: `d${number}`]: number;
  readonly events: number;
  readonly friendly: number;
  readonly happenings: number;
  readonly goldstein: number;
}

/** Groups; without dimensions one, or none where nothing was counted. */
export const grouped = (groups: readonly Condition[]): Condition =>
  groups.length > 0 ? sql`group by ${sqlList(groups)}` : sql`having count(*) > 0`;

/** Goldstein values in the table asked for. */
export const goldsteinColumn = ({ table = 'gdelt' }: CountOptions): Condition => sql.ref(table);
/** The largest groups; with those that are as large as the last, for their order is by name. */
export const limitTo = ({ limit }: CountOptions, size: Condition = sql.ref('events')): Condition =>
  limit === undefined ? sql`` : sql`order by ${size} desc fetch first ${sql.lit(limit)} rows with ties`;
