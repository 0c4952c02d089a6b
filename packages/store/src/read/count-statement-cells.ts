// Counts statements from aggregates, where a facet covers the query; else returns null.
import type { StatementDimension, StatementFilter } from '@entente/record';
import { sql } from 'kysely';
import { cellTable, isTop } from '../write/cells.js';
import { STATEMENT_FACETS, type StatementFacet, type StatementSlot } from '../write/facets.js';
import type { Asked } from './asked.js';
import {
  all,
  type Condition,
  type Find,
  monthsBetween,
  namedNumbers,
  numbersOf,
  oneOf,
  sqlList,
} from './conditions.js';
import { limitTo, readGroups } from './count-question.js';
import {
  addUpStatements,
  type StatementCountRow,
  type StatementQuestion,
  tellStatements,
} from './count-statement-rows.js';
import { filterTermsOfStatements } from './statement-conditions.js';
import { splitMonths } from './stretch.js';

const KNOWN = ['source', 'carrier', 'about', 'publisher', 'speech', 'polarity', 'from', 'to'];
const SLOTS: readonly string[] = ['source', 'sourceCountry', 'carrier', 'about', 'publisher'];

/** Groups of the query, from the cheapest facet that covers it; null where none does. Days outside whole months are counted from rows. */
export async function countStatementCells(
  asked: Asked,
  question: StatementQuestion,
): Promise<readonly StatementCountRow[] | null> {
  const { filter, names } = question;
  const fields = Object.entries(filter).filter(([, value]) => value !== undefined);
  if (fields.some(([name]) => !KNOWN.includes(name)) || names.includes('addressee') || names.includes('day'))
    return null;
  if (splitMonths(filter).months === null) return null;
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

/** A facet covers a query when its slots are exactly those of the query, and each slot is either counted or has a single value. */
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

interface Found {
  readonly question: StatementQuestion;
  readonly slots: Slots;
  readonly find: Find;
}

async function readFacet(
  asked: Asked,
  facet: StatementFacet,
  found: Found,
): Promise<readonly StatementCountRow[]> {
  const { question } = found;
  const { names, filter, options } = question;
  const columns = names.map((name, i) => {
    const at = (facet.slots as readonly string[]).indexOf(name);
    return sql`${sql.ref(at < 0 ? name : at === 0 ? 'a' : 'b')} as ${sql.ref(`d${i}`)}`;
  });
  const cells = sql`from ${sql.table(cellTable('statement', facet.n))} where ${cellConditions(facet, found)}`;
  const read = (query: Condition) =>
    readGroups<StatementCountRow>(asked.db, query, { names, sums: ['statements'] });
  if (isTop(facet.n) && names.length > 0)
    // one cell per group: the index gives the largest
    return read(
      sql`select ${sqlList([...columns, sql`statements`])} ${cells} ${limitTo(options, sql.ref('statements'))}`,
    );
  const { ends } = splitMonths(filter);
  const lines = [
    sql`select ${sqlList([...columns, sql`statements as c`])} ${cells}`,
    ...(ends.length > 0 ? [await tellStatements(asked, question, ends)] : []),
  ];
  return read(addUpStatements(lines, question));
}

function cellConditions(
  { n, slots: own }: StatementFacet,
  { question: { filter }, slots, find }: Found,
): Condition {
  const named = own.flatMap((slot, i) => {
    const numbers = slots.get(slot);
    return numbers ? [oneOf(sql.ref(i === 0 ? 'a' : 'b'), numbers)] : [];
  });
  const { from, to, speech, polarity } = filter;
  const { months } = splitMonths(filter);
  return all([
    sql`facet = ${sql.lit(n)}`,
    ...named,
    ...((from || to) && months ? monthsBetween(months) : []),
    ...(speech ? [oneOf(sql`speech`, numbersOf('speech', speech, find))] : []),
    ...(polarity ? [oneOf(sql`polarity`, numbersOf('polarity', polarity, find))] : []),
  ]);
}
