// Counts events from the sums kept beside them, where a facet holds what is asked; else null.
import type { Dimension, Filter } from '@entente/record';
import { sql } from 'kysely';
import { cellTable } from '../write/cells.js';
import { ACTS, EVENT_FACETS, type EventFacet, SELVES, type Slot } from '../write/facets.js';
import { dayNumber } from '../write/flatten.js';
import type { Asked } from './asked.js';
import { all, type Condition, type Find, namedNumbers, numbersOf, oneOf, sqlList } from './conditions.js';
import { type CountRow, type EventQuestion, goldsteinColumn, grouped, limitTo } from './count-question.js';
import { filterTerms } from './event-conditions.js';
import { PAIR_UNIT } from './event-dimensions.js';
import { placesNamed } from './named-groups.js';

/** Groups of the question, from the cheapest facet that holds them; null where none does. */
export async function countCells(asked: Asked, question: EventQuestion): Promise<readonly CountRow[] | null> {
  const needs = await whatIsNeeded(asked, question);
  const facet = needs && EVENT_FACETS.find((one) => holds(one, needs, question.names));
  if (!facet) return null;
  return readFacet(asked, facet, { question, needs, where: cellConditions(facet, question, needs) });
}

/** What a facet must keep apart, and the values that the filter names for its slots. */
interface Needs {
  readonly apart: ReadonlySet<string>;
  readonly slots: ReadonlyMap<Slot, readonly number[] | null>;
  readonly find: Find;
}
const APART: readonly string[] = ['month', 'type', 'status'];
const OF_ITSELF: readonly (keyof Filter)[] = ['type', 'status', 'quad', 'from', 'to'];
const KNOWN: readonly (keyof Filter)[] = [
  ...OF_ITSELF,
  'actor',
  'recipient',
  'party',
  'between',
  'place',
  'publisher',
  'context',
  'mode',
];

async function whatIsNeeded({ terms }: Asked, { filter, names }: EventQuestion): Promise<Needs | null> {
  const fields = (Object.keys(filter) as (keyof Filter)[]).filter((field) => filter[field] !== undefined);
  if (fields.some((field) => !KNOWN.includes(field))) return null;
  const find = await terms.find(filterTerms(filter));
  const slots = new Map<Slot, readonly number[] | null>();
  for (const field of fields.filter((name) => !OF_ITSELF.includes(name))) {
    const [slot, numbers] = (await namedSlot(terms, filter, field, find)) ?? [];
    if (!slot) return null;
    slots.set(slot, numbers!);
  }
  for (const name of names) if (isSlot(name) && !slots.has(name)) slots.set(name, null);
  return { apart: apartOf(filter, names), slots, find };
}

const isSlot = (name: Dimension): name is Dimension & Slot =>
  EVENT_FACETS.some(({ slots }) => (slots as readonly string[]).includes(name));

function apartOf(filter: Filter, names: readonly Dimension[]): ReadonlySet<string> {
  const isWhole = isWholeMonths(filter);
  const isDated = filter.from !== undefined || filter.to !== undefined;
  return new Set([
    ...names.filter((name) => APART.includes(name) || name === 'day'),
    ...(names.includes('year') || (isDated && isWhole) ? ['month'] : []),
    ...(isDated && !isWhole ? ['day'] : []),
    ...(names.includes('quad') || filter.quad || filter.type ? ['type'] : []),
    ...(filter.status ? ['status'] : []),
  ]);
}
/** Whether days begin and end whole months. */
export const isWholeMonths = ({ from, to }: Pick<Filter, 'from' | 'to'>): boolean =>
  (!from || from.endsWith('-01')) && (!to || isLastDay(to));
const isLastDay = (day: string): boolean =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).getUTCDate() === 1;

type NamedSlot = readonly [slot: Slot, numbers: readonly number[]];
/** Which slot a field of the filter names, and by which numbers; null where its values are of several levels. */
async function namedSlot(
  terms: Asked['terms'],
  filter: Filter,
  field: keyof Filter,
  find: Find,
): Promise<NamedSlot | null> {
  const values = filter[field] as readonly string[];
  switch (field) {
    case 'mode':
    case 'publisher':
    case 'context':
      return [field, numbersOf(field, values, find)];
    case 'place': {
      const whole = placesNamed(values, 'where', find);
      const exact = placesNamed(values, 'place', find);
      return whole ? ['placeCountry', whole] : exact ? ['place', exact] : null;
    }
    case 'party': {
      if (values.includes('-')) return null; // nobody on either side: no one value says so
      const keys = await namedNumbers(terms, values, 'party');
      const numbers = keys ?? (await namedNumbers(terms, values, 'country'));
      return numbers && [keys ? 'party' : 'partyCountry', numbers];
    }
    case 'between': {
      const keys = await namedNumbers(terms, values, 'party');
      const numbers = keys ?? (await namedNumbers(terms, values, 'country'));
      return numbers?.length === 2 && !values.includes('-') ? [keys ? 'pair' : 'pairCountry', numbers] : null;
    }
    case 'actor':
    case 'recipient': {
      const keys = await namedNumbers(terms, values, 'party');
      const numbers = keys ?? (await namedNumbers(terms, values, 'country'));
      return numbers && [keys ? field : `${field}Country`, numbers];
    }
    default:
      return null;
  }
}

/** A facet holds what is asked when its values are just those that the question names, each counted by or one only. */
function holds(facet: EventFacet, needs: Needs, names: readonly Dimension[]): boolean {
  const { slots, apart } = facet;
  if (facet.n === SELVES) return false;
  if (slots.length !== needs.slots.size || slots.some((slot) => !needs.slots.has(slot))) return false;
  if ([...needs.apart].some((name) => !(apart as readonly string[]).includes(name))) return false;
  const isCounted = (slot: Slot) => (names as readonly string[]).includes(slot);
  const isOne = (slot: Slot) => slot.startsWith('pair') || needs.slots.get(slot)?.length === 1;
  if (slots.length === 1) {
    const [slot] = slots;
    // an event is between two parties besides other pairs that it has
    if (slot!.startsWith('pair')) return isCounted(slot!) !== (needs.slots.get(slot!) !== null);
    return isCounted(slot!) || isOne(slot!);
  }
  // two sides of one act: both counted by, or both named alone; or all that stand on the other side of one
  return slots.every(isCounted) || slots.every(isOne) || isAcross(facet, needs, names);
}

/** One actor is named and recipients are counted, or the other way round: everyone on the other side, in one act with it or not. */
const isAcross = ({ n, slots }: EventFacet, needs: Needs, names: readonly Dimension[]): boolean =>
  n === ACTS &&
  slots.filter((slot) => needs.slots.get(slot)?.length === 1).length === 1 &&
  slots.filter((slot) => needs.slots.get(slot) === null).length === 1 &&
  names.length === 1 &&
  needs.slots.get(names[0] as Slot) === null;

function cellConditions(facet: EventFacet, { filter, names }: EventQuestion, needs: Needs): Condition {
  const { slots, find } = needs;
  const facets = isAcross(facet, needs, names) ? [ACTS, SELVES] : [facet.n];
  const parts: Condition[] = [oneOf(sql`facet`, facets)];
  facet.slots.forEach((slot, i) => {
    const numbers = slots.get(slot);
    if (!numbers) return;
    if (slot.startsWith('pair')) {
      const [a, b] = [...numbers].sort((x, y) => x - y);
      parts.push(sql`a = ${sql.lit(a!)} and b = ${sql.lit(b!)}`);
    } else parts.push(oneOf(sql.ref(i === 0 ? 'a' : 'b'), numbers));
  });
  const { from, to, type, status, quad } = filter;
  const unit = facet.apart.includes('day') ? 1 : 100;
  if (from || to)
    parts.push(sql`month >= ${sql.lit(Math.max(1, Math.floor(dayNumber(from ?? null) / unit)))}`);
  if (to) parts.push(sql`month <= ${sql.lit(Math.floor(dayNumber(to) / unit))}`);
  if (type) parts.push(oneOf(sql`type`, numbersOf('type', type, find)));
  if (status) parts.push(oneOf(sql`status`, numbersOf('status', status, find)));
  if (quad) parts.push(oneOf(sql`quad`, quad.map(Number)));
  return all(parts);
}

interface CellQuestion {
  readonly question: EventQuestion;
  readonly needs: Needs;
  readonly where: Condition;
}

async function readFacet(
  { db }: Asked,
  facet: EventFacet,
  { question, needs, where }: CellQuestion,
): Promise<readonly CountRow[]> {
  const table = sql.table(cellTable('event', facet.n));
  const { names, options } = question;
  const columns = names.map((name, i) => sql`${cellColumn(facet, name)} as ${sql.ref(`d${i}`)}`);
  const groups = names.map((_, i) => sql.ref(`d${i}`));
  const g = goldsteinColumn(options);
  if (
    facet.n >= 100 &&
    (facet.slots.every((slot) => (names as readonly string[]).includes(slot)) ||
      isAcross(facet, needs, names))
  ) {
    // one cell a group: nothing to add up, and the largest come from their index
    const { rows } =
      await sql<CountRow>`select ${sqlList([...columns, sql`events::int8, friendly::int8, happenings::int8, ${g} as goldstein`])}
      from ${table} where ${where} ${limitTo(options, sql.ref('event_tops.events'))}`.execute(db);
    return rows;
  }
  const { rows } = await sql<CountRow>`
    select ${sqlList([...groups, sql`sum(c)::int8 as events, sum(f)::int8 as friendly, sum(h)::int8 as happenings, sum(g)::int8 as goldstein`])}
    from (
      select ${sqlList([...columns, sql`sum(events) as c, sum(friendly) as f, case when spread = 0 then sum(happenings) else 1 end as h, sum(${g}) as g`])}
      from ${table} where ${where} group by ${sqlList([...groups, sql`spread`])}
    ) told ${grouped(groups)} ${limitTo(options)}`.execute(db);
  return rows;
}

function cellColumn({ slots, apart }: EventFacet, name: Dimension): Condition {
  const daily = apart.includes('day');
  if (name === 'day') return sql`month`;
  if (name === 'month' && daily) return sql`month / 100`;
  if (name === 'year') return daily ? sql`month / 10000` : sql`month / 100`;
  if (name === 'pair' || name === 'pairCountry') return sql`a * ${sql.lit(PAIR_UNIT)}::int8 + b`;
  const i = (slots as readonly string[]).indexOf(name);
  return i >= 0 ? sql.ref(i === 0 ? 'a' : 'b') : sql.ref(apart.includes(name as never) ? name : 'quad');
}
