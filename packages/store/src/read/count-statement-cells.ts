// Counts statements from the sums kept beside them, where a facet holds what is asked; else null.
import type { CountOptions, StatementDimension, StatementFilter } from '@entente/record';
import { sql } from 'kysely';
import { cellTable } from '../write/cells.js';
import { STATEMENT_FACETS, type StatementFacet, type StatementSlot } from '../write/facets.js';
import { dayNumber } from '../write/flatten.js';
import type { Asked } from './asked.js';
import { all, type Condition, type Find, namedNumbers, numbersOf, oneOf, sqlList } from './conditions.js';
import { isWholeMonths } from './count-cells.js';
import { grouped, limitTo } from './count-question.js';
import type { StatementCountRow } from './count-statements.js';
import { filterTermsOfStatements } from './statement-conditions.js';

/** What is counted. */
export interface StatementQuestion {
  readonly filter: StatementFilter;
  readonly names: readonly StatementDimension[];
  readonly options: CountOptions;
}
const KNOWN = ['source', 'carrier', 'about', 'publisher', 'speech', 'polarity', 'from', 'to'];
const SLOTS: readonly string[] = ['source', 'sourceCountry', 'carrier', 'about', 'publisher'];

/** Groups of the question, from the cheapest facet that holds them; null where none does. */
export async function countStatementCells(
  asked: Asked,
  question: StatementQuestion,
): Promise<readonly StatementCountRow[] | null> {
  const { filter, names } = question;
  const fields = Object.entries(filter).filter(([, value]) => value !== undefined);
  if (fields.some(([name]) => !KNOWN.includes(name)) || names.includes('addressee') || names.includes('day'))
    return null;
  if (!isWholeMonths(filter)) return null;
  const find = await asked.terms.find(filterTermsOfStatements(filter));
  const slots = await slotsOf(asked, filter, { names, find });
  const facet = slots && STATEMENT_FACETS.find((one) => holds(one, slots, question));
  return facet ? readFacet(asked, facet, { question, slots, find }) : null;
}

type Slots = ReadonlyMap<StatementSlot, readonly number[] | null>;

async function slotsOf(
  { terms }: Asked,
  filter: StatementFilter,
  { names, find }: { readonly names: readonly StatementDimension[]; readonly find: Find },
): Promise<Slots | null> {
  const slots = new Map<StatementSlot, readonly number[] | null>();
  for (const name of ['source', 'carrier', 'about'] as const) {
    const values = filter[name];
    if (!values) continue;
    const keys = await namedNumbers(terms, values, 'party');
    const countries = keys || name !== 'source' ? null : await namedNumbers(terms, values, 'country');
    if (!keys && !countries) return null;
    slots.set(keys ? name : 'sourceCountry', keys ?? countries);
  }
  if (filter.publisher) slots.set('publisher', numbersOf('publisher', filter.publisher, find));
  for (const name of names)
    if (SLOTS.includes(name) && !slots.has(name as StatementSlot)) slots.set(name as StatementSlot, null);
  return slots;
}

/** A facet holds what is asked when its values are just those named, each counted by or one only. */
function holds(
  { slots: own, apart }: StatementFacet,
  slots: Slots,
  { filter, names }: StatementQuestion,
): boolean {
  if (own.length !== slots.size || own.some((slot) => !slots.has(slot))) return false;
  const needs = [
    ...(names.includes('month') || filter.from || filter.to ? ['month'] : []),
    ...(['speech', 'polarity'] as const).filter((name) => names.includes(name) || filter[name]),
  ];
  if (needs.some((name) => !(apart as readonly string[]).includes(name))) return false;
  return own.every((slot) => (names as readonly string[]).includes(slot) || slots.get(slot)?.length === 1);
}

interface Read {
  readonly question: StatementQuestion;
  readonly slots: Slots;
  readonly find: Find;
}

async function readFacet(
  { db }: Asked,
  facet: StatementFacet,
  { question, slots, find }: Read,
): Promise<readonly StatementCountRow[]> {
  const table = sql.table(cellTable('statement', facet.n));
  const { filter, names, options } = question;
  const column = (name: StatementDimension): Condition => {
    const i = (facet.slots as readonly string[]).indexOf(name);
    return i >= 0 ? sql.ref(i === 0 ? 'a' : 'b') : sql.ref(name);
  };
  const named = facet.slots.flatMap((slot, i) => {
    const numbers = slots.get(slot);
    return numbers ? [oneOf(sql.ref(i === 0 ? 'a' : 'b'), numbers)] : [];
  });
  const { from, to, speech, polarity } = filter;
  const month = (day: string | undefined) => sql.lit(Math.max(1, Math.floor(dayNumber(day ?? null) / 100)));
  const where = all([
    sql`facet = ${sql.lit(facet.n)}`,
    ...named,
    ...(from || to ? [sql`month >= ${month(from)}`] : []),
    ...(to ? [sql`month <= ${month(to)}`] : []),
    ...(speech ? [oneOf(sql`speech`, numbersOf('speech', speech, find))] : []),
    ...(polarity ? [oneOf(sql`polarity`, numbersOf('polarity', polarity, find))] : []),
  ]);
  const groups = names.map((_, i) => sql.ref(`d${i}`));
  const columns = names.map((name, i) => sql`${column(name)} as ${sql.ref(`d${i}`)}`);
  if (facet.n >= 100 && groups.length > 0) {
    // one cell a group: the largest come from their index
    const { rows } = await sql<StatementCountRow>`select ${sqlList([...columns, sql.ref('events')])}
      from (select *, statements::int8 as events from ${table}) cells where ${where}
      ${options.limit === undefined ? sql.raw('') : sql`order by statements desc fetch first ${sql.lit(options.limit)} rows with ties`}`.execute(
      db,
    );
    return rows;
  }
  const { rows } = await sql<StatementCountRow>`
    select ${sqlList([...columns, sql`sum(statements)::int8 as events`])} from ${table} where ${where}
    ${grouped(groups)} ${limitTo(options)}`.execute(db);
  return rows;
}
