// Counts events under a filter by any dimensions, from the rows themselves.
import type { CountOptions, Dimension, EventCount, Filter } from '@entente/record';
import { sql } from 'kysely';
import type { Asked } from './asked.js';
import { type Condition, sqlList } from './conditions.js';
import { countCells } from './count-cells.js';
import { eventConditions } from './event-conditions.js';
import { DIMENSION_COLUMNS, joinsOf, labelCounts, type Named } from './event-dimensions.js';
import { namedGroups } from './named-groups.js';

/**
 * Counts under each value of the dimensions. Where the filter names values of a dimension, only those are groups. Read from the sums where a facet
 * holds them; the answer is the same either way.
 */
export async function countEvents(
  asked: Asked,
  filter: Filter,
  by: readonly Dimension[],
  options: CountOptions = {},
): Promise<readonly EventCount[]> {
  const names = [...new Set(by)];
  const question: EventQuestion = {
    filter,
    names,
    named: await namedGroups(asked.terms, filter, names),
    options,
  };
  const rows = (await countCells(asked, question)) ?? (await countRows(asked, question));
  return labelCounts(rows, { names, terms: asked.terms, options });
}

/** What is counted. */
export interface EventQuestion {
  readonly filter: Filter;
  readonly names: readonly Dimension[];
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

/** Counts from the rows themselves: right for every question. What one article tells several times is brought together first. */
export async function countRows({ db, terms }: Asked, question: EventQuestion): Promise<readonly CountRow[]> {
  const { filter, names, named, options } = question;
  const where = await eventConditions(filter, terms);
  const columns = names.map((name, i) => sql`${DIMENSION_COLUMNS[name](names)} as ${sql.ref(`d${i}`)}`);
  const groups = names.map((_, i) => sql.ref(`d${i}`));
  const sums = sql`count(*) as c, count(*) filter (where quad <= 2) as f, sum(${goldsteinColumn(options)}) as g`;
  const { rows } = await sql<CountRow>`
    select ${sqlList([...groups, TOTALS])}
    from (
      select ${sqlList([...columns, sql`case when alone then 0 else happening end as h`, sums])}
      from events ${joinsOf(names, named)} where ${where}
      group by ${sqlList([...groups, sql`h`])}
    ) told ${grouped(groups)} ${limitTo(options)}`.execute(db);
  return rows;
}

const TOTALS = sql`sum(c)::int8 as events, sum(f)::int8 as friendly, sum(case when h = 0 then c else 1 end)::int8 as happenings,
  sum(g)::int8 as goldstein`;
/** Groups; without dimensions one, or none where nothing was counted. */
export const grouped = (groups: readonly Condition[]): Condition =>
  groups.length > 0 ? sql`group by ${sqlList(groups)}` : sql`having count(*) > 0`;

/** Goldstein values in the table asked for. */
export const goldsteinColumn = ({ table = 'gdelt' }: CountOptions): Condition => sql.ref(table);
/** The largest groups; with those that are as large as the last, for their order is by name. */
export const limitTo = ({ limit }: CountOptions): Condition =>
  limit === undefined ? sql`` : sql`order by events desc fetch first ${sql.lit(limit)} rows with ties`;
