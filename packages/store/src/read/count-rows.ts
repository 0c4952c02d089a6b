// Counts events from the rows themselves: right for every question.
import { sql } from 'kysely';
import type { Asked } from './asked.js';
import { sqlList } from './conditions.js';
import { type CountRow, type EventQuestion, goldsteinColumn, grouped, limitTo } from './count-question.js';
import { conditionsBesideSides, eventConditions } from './event-conditions.js';
import { DIMENSION_COLUMNS, joinsOf } from './event-dimensions.js';

/** Both sides of one act, at one level. */
const SIDE_PAIRS = [
  ['actor', 'recipient'],
  ['actorCountry', 'recipientCountry'],
  ['actor', 'recipientCountry'],
  ['actorCountry', 'recipient'],
] as const;

/** Counts from the rows themselves: right for every question. What one article tells several times is brought together first. */
export async function countRows({ db, terms }: Asked, question: EventQuestion): Promise<readonly CountRow[]> {
  const { filter, names, named, options } = question;
  const areNamed = SIDE_PAIRS.some((sides) => sides.every((side) => named[side]));
  const where = await (areNamed ? conditionsBesideSides : eventConditions)(filter, terms);
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
