// Counts happenings from aggregates, where a facet covers the query; else returns null.
import { type Dimension, type Filter, SURE } from '@entente/record';
import { sql } from 'kysely';
import { cellTable, isTop } from '../write/cells.js';
import {
  ACTS,
  type Apart,
  EVENT_FACETS,
  type EventFacet,
  keepsStatus,
  SELVES,
  type Slot,
} from '../write/facets.js';
import { filterTerms, statusesOf } from './act-conditions.js';
import type { Asked } from './asked.js';
import {
  all,
  type Condition,
  daysBetween,
  type Find,
  monthsBetween,
  namedNumbers,
  numbersOf,
  oneOf,
  sqlList,
} from './conditions.js';
import {
  addUp,
  type CountRow,
  type EventQuestion,
  friendlyColumn,
  goldsteinColumn,
  limitTo,
  readCounts,
  sizeColumn,
} from './count-question.js';
import { tellRows } from './count-rows.js';
import { PAIR_UNIT } from './happening-dimensions.js';
import { placesNamed } from './named-groups.js';
import { splitMonths } from './stretch.js';

/** Groups of the query, from the cheapest facet that covers it; null where none does. Days outside whole months are counted from rows. */
export async function countCells(asked: Asked, question: EventQuestion): Promise<readonly CountRow[] | null> {
  const needs = await whatIsNeeded(asked, question);
  const facet = needs && chooseFacet(needs, question);
  if (!facet) return null;
  const where = cellConditions(facet, question, needs);
  if (isOneCellEach(facet, question, needs))
    return readCounts(asked.db, tellTops(facet, question, where), question);
  const ends = isDaily(facet) ? [] : splitMonths(question.filter).ends;
  const lines = [
    tellCells(facet, question, where),
    ...(ends.length > 0 ? [await tellRows(asked, question, ends)] : []),
  ];
  return readCounts(asked.db, addUp(lines, question), question);
}

/** The dimensions that a facet must distinguish, and the values that the filter names for its slots. */
interface Needs {
  readonly apart: ReadonlySet<string>;
  readonly slots: ReadonlyMap<Slot, readonly number[] | null>;
  readonly find: Find;
  /** which aggregates are read: over all happenings (0), or over sure ones (1) */
  readonly sure: 0 | 1;
  readonly status: Filter['status'];
}
const APART: readonly string[] = ['month', 'type', 'status'];
const OF_ITSELF: readonly (keyof Filter)[] = ['type', 'status', 'minConfidence', 'quad', 'from', 'to'];
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
  const sure = sumsOf(filter);
  if (sure === null) return null;
  const find = await terms.find(filterTerms(filter));
  const slots = new Map<Slot, readonly number[] | null>();
  for (const field of fields.filter((name) => !OF_ITSELF.includes(name))) {
    const [slot, numbers] = (await namedSlot(terms, filter, field, find)) ?? [];
    if (!slot) return null;
    slots.set(slot, numbers!);
  }
  for (const name of names) if (isSlot(name) && !slots.has(name)) slots.set(name, null);
  return { apart: apartOf(filter, names), slots, find, sure, status: statusesOf(filter) };
}

/** The aggregates for the requested minimum confidence; null where there are none. */
function sumsOf({ minConfidence = 0 }: Filter): 0 | 1 | null {
  if (minConfidence === 0) return 0;
  return minConfidence === SURE ? 1 : null;
}

const isSlot = (name: Dimension): name is Dimension & Slot =>
  EVENT_FACETS.some(({ slots }) => (slots as readonly string[]).includes(name));

/** Fields other than days and statuses. */
function apartOf(filter: Filter, names: readonly Dimension[]): ReadonlySet<string> {
  return new Set([
    ...names.filter((name) => APART.includes(name) || name === 'day'),
    ...(names.includes('year') ? ['month'] : []),
    ...(names.includes('quad') || filter.quad || filter.type ? ['type'] : []),
  ]);
}

type NamedSlot = readonly [slot: Slot, numbers: readonly number[]];
/** The slot of a filter field, and its term numbers; null where its values have different levels. */
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
      if (values.includes('-')) return null; // "no party in either role" can't be expressed as one value
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

const isDaily = ({ apart }: EventFacet): boolean => apart.includes('day');

/** The cheapest facet that covers the query: by whole months, by days, or by months with rows for the days before and after. */
function chooseFacet(needs: Needs, { filter, names }: EventQuestion): EventFacet | undefined {
  const { months, ends } = splitMonths(filter);
  const find = (...more: readonly Apart[]) =>
    EVENT_FACETS.find((one) => holds(one, { ...needs, apart: new Set([...needs.apart, ...more]) }, names));
  if (filter.from === undefined && filter.to === undefined) return find();
  return (ends.length > 0 ? find('day') : undefined) ?? (months ? find('month') : undefined);
}

/** A facet covers a query when its slots are exactly those of the query, and each slot is either counted or has a single value. */
function holds(facet: EventFacet, needs: Needs, names: readonly Dimension[]): boolean {
  const { slots, apart } = facet;
  if (facet.n === SELVES) return false;
  if (slots.length !== needs.slots.size || slots.some((slot) => !needs.slots.has(slot))) return false;
  if ([...needs.apart].some((name) => !(apart as readonly string[]).includes(name))) return false;
  if (!keepsStatus(facet) && !isOfOneStatus(needs)) return false;
  const isCounted = (slot: Slot) => (names as readonly string[]).includes(slot);
  const isOne = (slot: Slot) => slot.startsWith('pair') || needs.slots.get(slot)?.length === 1;
  if (slots.length === 1) {
    const [slot] = slots;
    // a happening can have several pairs, so `pair` must be either counted or filtered, not both
    if (slot!.startsWith('pair')) return isCounted(slot!) !== (needs.slots.get(slot!) !== null);
    return isCounted(slot!) || isOne(slot!);
  }
  // two roles of one pair: both counted, or both with a single value; or all counterparts of one party
  return slots.every(isCounted) || slots.every(isOne) || isAcross(facet, needs, names);
}

/** Whether a facet without status aggregates exactly the requested happenings: all of them, or sure ones that occurred. */
const isOfOneStatus = ({ sure, status }: Needs): boolean =>
  sure === 0 ? status === undefined : status?.length === 1 && status[0] === 'occurred';

/** One actor is named and recipients are counted, or the reverse: all counterparts in the happening, whether paired with it or not. */
const isAcross = ({ n, slots }: EventFacet, needs: Needs, names: readonly Dimension[]): boolean =>
  n === ACTS &&
  slots.filter((slot) => needs.slots.get(slot)?.length === 1).length === 1 &&
  slots.filter((slot) => needs.slots.get(slot) === null).length === 1 &&
  names.length === 1 &&
  needs.slots.get(names[0] as Slot) === null;

function cellConditions(facet: EventFacet, { filter, names }: EventQuestion, needs: Needs): Condition {
  const { slots, find, status } = needs;
  const facets = isAcross(facet, needs, names) ? [ACTS, SELVES] : [facet.n];
  const parts: Condition[] = [oneOf(sql`facet`, facets), sql`sure = ${sql.lit(needs.sure)}`];
  facet.slots.forEach((slot, i) => {
    const numbers = slots.get(slot);
    if (!numbers) return;
    if (slot.startsWith('pair')) {
      const [a, b] = [...numbers].sort((x, y) => x - y);
      parts.push(sql`a = ${sql.lit(a!)} and b = ${sql.lit(b!)}`);
    } else parts.push(oneOf(sql.ref(i === 0 ? 'a' : 'b'), numbers));
  });
  const { from, to, type, quad } = filter;
  const months = splitMonths(filter).months;
  if (isDaily(facet)) parts.push(...daysBetween(sql`month`, from, to));
  else if ((from || to) && months) parts.push(...monthsBetween(months));
  if (type) parts.push(oneOf(sql`type`, numbersOf('type', type, find)));
  if (status && keepsStatus(facet)) parts.push(oneOf(sql`status`, numbersOf('status', status, find)));
  if (quad) parts.push(oneOf(sql`quad`, quad.map(Number)));
  return all(parts);
}

/** One cell per group: no sums needed, and the index gives the largest. */
const isOneCellEach = (facet: EventFacet, { names }: EventQuestion, needs: Needs): boolean =>
  isTop(facet.n) &&
  (facet.slots.every((slot) => (names as readonly string[]).includes(slot)) || isAcross(facet, needs, names));

const columnsOf = (facet: EventFacet, names: readonly Dimension[]): Condition[] =>
  names.map((name, i) => sql`${cellColumn(facet, name)} as ${sql.ref(`d${i}`)}`);

/** The cells of a query as its groups. */
function tellTops(facet: EventFacet, { names, options }: EventQuestion, where: Condition): Condition {
  const sums = sql`happenings, origins, reports, ${friendlyColumn(options)} as friendly, ${goldsteinColumn(options)} as goldstein`;
  return sql`select ${sqlList([...columnsOf(facet, names), sums])}
    from ${sql.table(cellTable('event', facet.n))} where ${where} ${limitTo(options, sizeColumn(options))}`;
}

/** The cells of a query as lines to be summed. */
const tellCells = (facet: EventFacet, { names, options }: EventQuestion, where: Condition): Condition =>
  sql`select ${sqlList([...columnsOf(facet, names), sql`happenings as h, origins as o, reports as r, ${friendlyColumn(options)} as f, ${goldsteinColumn(options)}::float8 as g`])}
    from ${sql.table(cellTable('event', facet.n))} where ${where}`;

function cellColumn(facet: EventFacet, name: Dimension): Condition {
  const { slots, apart } = facet;
  const daily = isDaily(facet);
  if (name === 'day') return sql`month`;
  if (name === 'month' && daily) return sql`month / 100`;
  if (name === 'year') return daily ? sql`month / 10000` : sql`month / 100`;
  if (name === 'pair' || name === 'pairCountry') return sql`a * ${sql.lit(PAIR_UNIT)}::int8 + b`;
  const i = (slots as readonly string[]).indexOf(name);
  return i >= 0 ? sql.ref(i === 0 ? 'a' : 'b') : sql.ref(apart.includes(name as never) ? name : 'quad');
}
