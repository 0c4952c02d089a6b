// Counts events under a filter by any dimensions, from the rows themselves.
import type { CountOptions, Dimension, EventCount, Filter } from '@entente/record';
import { sql } from 'kysely';
import type { Asked } from './asked.js';
import { type Condition, sqlList } from './conditions.js';
import { eventConditions } from './event-conditions.js';
import { DIMENSION_COLUMNS, joinsOf, labelCounts } from './event-dimensions.js';

/** Counts under each value of the dimensions. */
export async function countEvents(
  { db, terms }: Asked,
  filter: Filter,
  by: readonly Dimension[],
  options: CountOptions = {},
): Promise<readonly EventCount[]> {
  const names = [...new Set(by)];
  const where = await eventConditions(filter, terms);
  const columns = names.map((name, i) => sql`${DIMENSION_COLUMNS[name](names)} as ${sql.ref(`d${i}`)}`);
  const groups = names.map((_, i) => sql.ref(`d${i}`));
  // what is told once only counts by itself; what one article tells several times is brought together first
  const { rows } = await sql<CountRow>`
    select ${sqlList([...groups, sql`sum(c)::int8 as events`, sql`sum(case when h = 0 then c else 1 end)::int8 as happenings`, sql`sum(g)::int8 as goldstein`])}
    from (
      select ${sqlList([...columns, sql`case when alone then 0 else happening end as h`, sql`count(*) as c`, sql`sum(${goldsteinColumn(options)}) as g`])}
      from events ${joinsOf(names)} where ${where}
      group by ${sqlList([...groups, sql`h`])}
    ) told ${groups.length > 0 ? sql`group by ${sqlList(groups)}` : sql`having count(*) > 0`}
    ${limitTo(options)}`.execute(db);
  return labelCounts(rows, { names, terms, options });
}

/** A group as the database gives it. */
export interface CountRow {
  readonly [dimension: `d${number}`]: number;
  readonly events: number;
  readonly happenings: number;
  readonly goldstein: number;
}

/** Goldstein values in the table asked for. */
export const goldsteinColumn = ({ table = 'gdelt' }: CountOptions): Condition => sql.ref(table);
/** The largest groups; with those that are as large as the last, for their order is by name. */
export const limitTo = ({ limit }: CountOptions): Condition =>
  limit === undefined ? sql`` : sql`order by events desc fetch first ${sql.lit(limit)} rows with ties`;
