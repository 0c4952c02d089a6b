// Slow path: counts event rows directly; correct for every query.
import { sql } from 'kysely';
import type { Asked } from './asked.js';
import { type Condition, daysWithin, sqlList } from './conditions.js';
import {
  addUp,
  type CountRow,
  type EventQuestion,
  goldsteinColumn,
  groupsOf,
  readCounts,
} from './count-question.js';
import { conditionsBesideSides, eventConditions } from './event-conditions.js';
import { DIMENSION_COLUMNS, isPaired, unfold } from './event-dimensions.js';
import type { Days } from './stretch.js';

/** Both roles of one pair, at one level. */
const SIDE_PAIRS = [
  ['actor', 'recipient'],
  ['actorCountry', 'recipientCountry'],
  ['actor', 'recipientCountry'],
  ['actorCountry', 'recipient'],
] as const;

/** Slow path: counts event rows directly; correct for every query. Events of the same happening are grouped first. */
export async function countRows(asked: Asked, question: EventQuestion): Promise<readonly CountRow[]> {
  return readCounts(asked.db, addUp([await tellRows(asked, question)], question), question);
}

/** The rows of a query as lines to be summed: one per event and group. `ends`: date ranges that replace those of the filter. */
export async function tellRows(
  { terms }: Asked,
  { filter, names, named, options }: EventQuestion,
  ends?: readonly Days[],
): Promise<Condition> {
  const areNamed = SIDE_PAIRS.some((sides) => sides.every((side) => named[side]));
  const asked = ends ? { ...filter, from: undefined, to: undefined } : filter;
  const conditions = await (areNamed ? conditionsBesideSides : eventConditions)(asked, terms);
  const where = ends ? sql`${conditions} and ${daysWithin(ends)}` : conditions;
  const columns = names.map((name, i) => sql`${DIMENSION_COLUMNS[name]} as ${sql.ref(`d${i}`)}`);
  const groups = groupsOf(names);
  const g = goldsteinColumn(options);
  // several pairs of one event may fall into one group, where the event counts once
  const once = isPaired(names) ? [sql`distinct n`] : [];
  return sql`select ${sqlList([...groups, sql`spread, 1 as c, case when quad <= 2 then 1 else 0 end as f, 1 as h, ${g}::float8 as g`])}
    from (select ${sqlList([...once, ...columns, sql`case when alone then 0 else happening end as spread, quad, ${g}`])}
      from ${unfold(names, named, where)}) once`;
}
