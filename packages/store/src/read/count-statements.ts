// Counts statements under a filter by any dimensions, from the rows themselves.
import type { CountOptions, StatementCount, StatementDimension, StatementFilter } from '@entente/record';
import { sql } from 'kysely';
import type { Terms } from '../terms.js';
import { dayOf } from '../write/flatten.js';
import type { Asked } from './asked.js';
import { type Condition, namedNumbers, oneOf, sqlList } from './conditions.js';
import { grouped, limitTo } from './count-question.js';
import { countStatementCells, type StatementQuestion } from './count-statement-cells.js';
import { compareValues } from './event-dimensions.js';
import { statementConditions } from './statement-conditions.js';

/** Lists of parties: the column, the field of the filter, and whether its values are countries. */
const LISTS = {
  source: { column: 'sources', field: 'source', level: 'party' },
  sourceCountry: { column: 'source_countries', field: 'source', level: 'country' },
  addressee: { column: 'addressees', field: 'addressee', level: 'party' },
  carrier: { column: 'carriers', field: 'carrier', level: 'party' },
  about: { column: 'abouts', field: 'about', level: 'party' },
} as const;
const isList = (name: StatementDimension): name is keyof typeof LISTS => name in LISTS;

/** The value of a dimension as a number. */
function columnOf(name: StatementDimension): Condition {
  if (isList(name)) return sql.ref(`${LISTS[name].column}_one.x`);
  return name === 'month' ? sql`day / 100` : sql.ref(name);
}

/**
 * Counts under each value of the dimensions. Where the filter names values of a dimension, only those are groups. Read from the sums where a facet holds
 * them; the answer is the same either way.
 */
export async function countStatements(
  asked: Asked,
  filter: StatementFilter,
  by: readonly StatementDimension[],
  options: CountOptions = {},
): Promise<readonly StatementCount[]> {
  const question = { filter, names: [...new Set(by)], options };
  const rows = (await countStatementCells(asked, question)) ?? (await countStatementRows(asked, question));
  return labelStatementCounts(rows, { names: question.names, terms: asked.terms, options });
}

/** Counts from the rows themselves: right for every question. */
export async function countStatementRows(
  { db, terms }: Asked,
  { filter, names, options }: StatementQuestion,
): Promise<readonly StatementCountRow[]> {
  const where = await statementConditions(filter, terms);
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
  const groups = names.map((_, i) => sql.ref(`d${i}`));
  const { rows } = await sql<StatementCountRow>`
    select ${sqlList([...columns, sql`count(*)::int8 as events`])} from statements
    ${joins.length > 0 ? sql.join(joins, sql` `) : sql``} where ${where}
    ${grouped(groups)} ${limitTo(options)}`.execute(db);
  return rows;
}

/** A group as the database gives it. */
export interface StatementCountRow {
  readonly [dimension: `d${number}`]: number;
  readonly events: number;
}

/** Groups with the words of their values, in order. */
export async function labelStatementCounts(
  rows: readonly StatementCountRow[],
  {
    names,
    terms,
    options: { limit },
  }: {
    readonly names: readonly StatementDimension[];
    readonly terms: Terms;
    readonly options: CountOptions;
  },
): Promise<readonly StatementCount[]> {
  const isPeriod = (name: StatementDimension) => name === 'day' || name === 'month';
  const word = await terms.words(
    rows.flatMap((row) => names.flatMap((name, i) => (isPeriod(name) ? [] : [row[`d${i}`]!]))),
  );
  const label = (name: StatementDimension, n: number) =>
    name === 'day' ? dayOf(n) : name === 'month' ? (dayOf(n * 100)?.slice(0, 7) ?? null) : word(n);
  const counts = rows.map((row) => ({
    by: Object.fromEntries(
      names.map((name, i) => [name, label(name, row[`d${i}`]!)]),
    ) as StatementCount['by'],
    statements: row.events,
  }));
  const inOrder = (a: StatementCount, b: StatementCount) => compareValues(names, a.by, b.by);
  return limit === undefined
    ? counts.sort(inOrder)
    : counts.sort((a, b) => b.statements - a.statements || inOrder(a, b)).slice(0, limit);
}
