// dyad: a pair of parties. What one did to the other by period and type, the same back, and what they said of each other.
import type { Direction, Dyad, Filter, Reader, ScaleTable, StatementFilter } from '@entente/record';
import { countAll, countGroups, countPeriods, nameKeys } from './count.js';
import { countLeftOut } from './left-out.js';
import { narrow } from './narrow.js';
import type { CurveRequest } from './timeline.js';

/** Which pair: keys or country codes. */
export interface DyadRequest extends CurveRequest {
  readonly a: string;
  readonly b: string;
}

/** All that passes between two parties. */
export async function countDyad(reader: Reader, request: DyadRequest): Promise<Dyad> {
  const { a, b, filter, unit, table } = request;
  const name = await nameKeys(reader, [a, b]);
  const aOfB: StatementFilter = { ...saidUnder(filter), source: [a], about: [b] };
  const bOfA: StatementFilter = { ...saidUnder(filter), source: [b], about: [a] };
  return {
    a: name(a),
    b: name(b),
    unit,
    table,
    there: await countDirection(reader, narrow(filter, { actor: a, recipient: b }), request),
    back: await countDirection(reader, narrow(filter, { actor: b, recipient: a }), request),
    statements: {
      aOfB: await countStatements(reader, aOfB),
      bOfA: await countStatements(reader, bOfA),
      evidence: [aOfB, bOfA],
    },
  };
}

/** The part of a filter of events that statements have too; dates then are days of publication. */
export function saidUnder({ type, from, to, publisher, article, text }: Filter): StatementFilter {
  const fields = { type, from, to, publisher, article, text };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** How many statements a filter lists. */
export async function countStatements(reader: Reader, filter: StatementFilter): Promise<number> {
  const [all] = await reader.countStatements(filter, []);
  return all?.statements ?? 0;
}

async function countDirection(
  reader: Reader,
  filter: Filter,
  { unit, table }: CurveRequest,
): Promise<Direction> {
  const { points } = await countPeriods(reader, filter, { unit, table });
  return {
    points,
    total: await countAll(reader, filter, table),
    types: await countTypes(reader, filter, table),
    leftOut: await countLeftOut(reader, filter),
    evidence: filter,
  };
}

/** Events of a filter by type, the most frequent first. */
export async function countTypes(
  reader: Reader,
  filter: Filter,
  table: ScaleTable,
): Promise<Direction['types']> {
  // a type has one quad class, so that both together make the groups of the type alone
  const groups = await countGroups(reader, { filter, by: ['type', 'quad'], table, limit: 100 });
  return groups.map(({ by, tally: { events, happenings } }) => ({
    type: by.type!,
    quad: Number(by.quad),
    events,
    happenings,
    evidence: narrow(filter, { type: by.type! }),
  }));
}
