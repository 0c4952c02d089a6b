// Slow path: counts statement rows directly; correct for every query.
import type { CountOptions, StatementDimension, StatementFilter } from '@entente/record';
import { sql } from 'kysely';
import type { Asked } from './asked.js';
import { type Condition, daysWithin, namedNumbers, oneOf, sqlList } from './conditions.js';
import { grouped, groupsOf, limitTo, readGroups } from './count-question.js';
import { statementConditions } from './statement-conditions.js';
import type { Days } from './stretch.js';

/** A count query. */
export interface StatementQuestion {
  readonly filter: StatementFilter;
  readonly names: readonly StatementDimension[];
  readonly options: CountOptions;
}
/** A group as returned by the database. */
export interface StatementCountRow {
  readonly [dimension: `d${number}`]: number;
  readonly statements: number;
}

/** Dimensions with several parties per row: the column, the filter field, and whether its values are countries. */
const LISTS = {
  source: { column: 'sources', field: 'source', level: 'party' },
  sourceCountry: { column: 'source_countries', field: 'source', level: 'country' },
  addressee: { column: 'addressees', field: 'addressee', level: 'party' },
  carrier: { column: 'carriers', field: 'carrier', level: 'party' },
  about: { column: 'abouts', field: 'about', level: 'party' },
} as const;
const isList = (name: StatementDimension): name is keyof typeof LISTS => Object.hasOwn(LISTS, name);

/** The value of a dimension as a number. */
function columnOf(name: StatementDimension): Condition {
  if (isList(name)) return sql.ref(`${LISTS[name].column}_one.x`);
  return name === 'month' ? sql`day / 100` : sql.ref(name);
}

/** Slow path: counts statement rows directly; correct for every query. */
export async function countStatementRows(
  asked: Asked,
  question: StatementQuestion,
): Promise<readonly StatementCountRow[]> {
  const lines = [await tellStatements(asked, question)];
  return readGroups(asked.db, addUpStatements(lines, question), {
    names: question.names,
    sums: ['statements'],
  });
}

/** Sums lines with the columns d0, d1, … and `c` (statements). */
export const addUpStatements = (
  lines: readonly Condition[],
  { names, options }: StatementQuestion,
): Condition =>
  sql`select ${sqlList([...groupsOf(names), sql`sum(c)::int8 as statements`])} from (${sql.join(lines, sql` union all `)}) line
    ${grouped(groupsOf(names))} ${limitTo(options, sql.ref('statements'))}`;

/** The rows of a query as lines to be summed: one per statement and group. `ends`: date ranges that replace those of the filter. */
export async function tellStatements(
  { terms }: Asked,
  { filter, names }: StatementQuestion,
  ends?: readonly Days[],
): Promise<Condition> {
  const asked = ends ? { ...filter, from: undefined, to: undefined } : filter;
  const conditions = await statementConditions(asked, terms);
  const where = ends ? sql`${conditions} and ${daysWithin(ends)}` : conditions;
  const joins: Condition[] = [];
  for (const name of names.filter(isList)) {
    const { column, field, level } = LISTS[name];
    const named = await namedNumbers(terms, filter[field], level);
    const one = `${column}_one`;
    const x = sql.ref(`${one}.x`);
    joins.push(
      sql`join lateral unnest(${sql.ref(column)}) as ${sql.ref(one)}(x) on ${named ? oneOf(x, named) : sql`true`}`,
    );
  }
  const columns = names.map((name, i) => sql`${columnOf(name)} as ${sql.ref(`d${i}`)}`);
  return sql`select ${sqlList([...columns, sql`1 as c`])} from statements ${sql.join(joins, sql` `)} where ${where}`;
}
