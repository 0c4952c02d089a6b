// dyad: a pair of parties. Happenings in each direction by period and type, and their statements about each other.
import type { Direction, Dyad, Filter, Reader, StatementFilter } from '@entente/record';
import { countAll, countGroups, countPeriods, nameKeys, type Scales } from './count.js';
import { countLeftOut } from './left-out.js';
import { narrow } from './narrow.js';
import type { CurveRequest } from './timeline.js';

/** The pair: keys or country codes. */
export interface DyadRequest extends CurveRequest {
  readonly a: string;
  readonly b: string;
}

/** All happenings and statements between two parties. */
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

/** The fields of an event filter that also apply to statements; dates are then days of publication. */
export function saidUnder({ type, from, to, publisher, article, text }: Filter): StatementFilter {
  const fields = { type, from, to, publisher, article, text };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** Number of statements that match a filter. */
export async function countStatements(reader: Reader, filter: StatementFilter): Promise<number> {
  const [all] = await reader.countStatements(filter, []);
  return all?.statements ?? 0;
}

async function countDirection(
  reader: Reader,
  filter: Filter,
  { unit, table, count }: CurveRequest,
): Promise<Direction> {
  const scales = { table, count };
  const { points } = await countPeriods(reader, filter, { unit, ...scales });
  return {
    points,
    total: await countAll(reader, filter, scales),
    types: await countTypes(reader, filter, scales),
    leftOut: await countLeftOut(reader, filter, count),
    evidence: filter,
  };
}

/** Counts of the happenings of a filter by type, the most frequent first. */
export async function countTypes(
  reader: Reader,
  filter: Filter,
  scales: Scales,
): Promise<Direction['types']> {
  // a type has one quad class, so grouping by both gives the groups of the type
  const groups = await countGroups(reader, { filter, by: ['type', 'quad'], ...scales, limit: 100 });
  return groups.map(({ by, tally: { happenings, origins, reports } }) => ({
    type: by.type!,
    quad: Number(by.quad),
    happenings,
    origins,
    reports,
    evidence: narrow(filter, { type: by.type! }),
  }));
}
