// Counts events from the rows themselves: right for every question.
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

/** Both sides of one act, at one level. */
const SIDE_PAIRS = [
  ['actor', 'recipient'],
  ['actorCountry', 'recipientCountry'],
  ['actor', 'recipientCountry'],
  ['actorCountry', 'recipient'],
] as const;

/** Counts from the rows themselves: right for every question. What one article tells several times is brought together first. */
export async function countRows(asked: Asked, question: EventQuestion): Promise<readonly CountRow[]> {
  return readCounts(asked.db, addUp([await tellRows(asked, question)], question), question);
}

/** The rows of a question as lines that can be added up: one for each group of an event. `ends`: only those of these days, instead of the filter's. */
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
  // several acts of one event may fall into one group, where it counts once
  const once = isPaired(names) ? [sql`distinct n`] : [];
  return sql`select ${sqlList([...groups, sql`spread, 1 as c, case when quad <= 2 then 1 else 0 end as f, 1 as h, ${g}::float8 as g`])}
    from (select ${sqlList([...once, ...columns, sql`case when alone then 0 else happening end as spread, quad, ${g}`])}
      from ${unfold(names, named, where)}) once`;
}
