// Slow path: counts the rows of happenings directly; correct for every query.
import { sql } from 'kysely';
import { conditionsBesideSides, happeningConditions } from './act-conditions.js';
import type { Asked } from './asked.js';
import { type Condition, daysWithin, sqlList } from './conditions.js';
import {
  addUp,
  type CountRow,
  type EventQuestion,
  goldsteinColumn,
  groupsOf,
  readCounts,
  sizeColumn,
} from './count-question.js';
import { DIMENSION_COLUMNS, isPaired, unfold } from './happening-dimensions.js';
import type { Days } from './stretch.js';

/** Both roles of one pair, at one level. */
const SIDE_PAIRS = [
  ['actor', 'recipient'],
  ['actorCountry', 'recipientCountry'],
  ['actor', 'recipientCountry'],
  ['actorCountry', 'recipient'],
] as const;

/** Slow path: counts the rows of happenings directly; correct for every query. */
export async function countRows(asked: Asked, question: EventQuestion): Promise<readonly CountRow[]> {
  return readCounts(asked.db, addUp([await tellRows(asked, question)], question), question);
}

/** The rows of a query as lines to be summed: one per happening and group. `ends`: date ranges that replace those of the filter. */
export async function tellRows(
  { terms }: Asked,
  { filter, names, named, options }: EventQuestion,
  ends?: readonly Days[],
): Promise<Condition> {
  const areNamed = SIDE_PAIRS.some((sides) => sides.every((side) => named[side]));
  const asked = ends ? { ...filter, from: undefined, to: undefined } : filter;
  const conditions = await (areNamed ? conditionsBesideSides : happeningConditions)(asked, terms);
  const where = ends ? sql`${conditions} and ${daysWithin(ends)}` : conditions;
  const columns = names.map((name, i) => sql`${DIMENSION_COLUMNS[name]} as ${sql.ref(`d${i}`)}`);
  const groups = groupsOf(names);
  const g = goldsteinColumn(options);
  const size = options.unit === undefined || options.unit === 'happenings' ? sql`1` : sizeColumn(options);
  // several pairs of one happening may fall into one group, where it counts once
  const once = isPaired(names) ? [sql`distinct n`] : [];
  return sql`select ${sqlList([...groups, sql`1 as h, origins as o, reports as r, case when quad <= 2 then ${size} else 0 end as f, ${g}::float8 as g`])}
    from (select ${sqlList([...once, ...columns, sql`quad, origins, reports, ${g}`])}
      from ${unfold(names, named, where)}) once`;
}
