// Counts happenings under a filter by any dimensions; and the number of events.
import type { CountOptions, Dimension, Filter, HappeningCount } from '@entente/record';
import { sql } from 'kysely';
import { eventConditions } from './act-conditions.js';
import type { Asked } from './asked.js';
import { countCells } from './count-cells.js';
import type { EventQuestion } from './count-question.js';
import { countRows } from './count-rows.js';
import { labelCounts } from './happening-dimensions.js';
import { namedGroups } from './named-groups.js';

/**
 * Counts happenings per combination of dimension values. Where the filter names values of a dimension, only those become groups. Uses aggregates where a facet
 * covers the query, else the slow path over rows; both give the same answer.
 */
export async function countHappenings(
  asked: Asked,
  { copies, ...rest }: Filter,
  by: readonly Dimension[],
  options: CountOptions = {},
): Promise<readonly HappeningCount[]> {
  const names = [...new Set(by)];
  const filter = copies === 'first' ? { ...rest, copies } : rest;
  const question: EventQuestion = {
    filter,
    names,
    named: await namedGroups(asked.terms, filter, names),
    options,
  };
  const rows = (await countCells(asked, question)) ?? (await countRows(asked, question));
  return labelCounts(rows, { names, terms: asked.terms, options });
}

/** The number of events that match. */
export async function countEvents({ db, terms }: Asked, filter: Filter): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from events where ${await eventConditions(filter, terms)}`.execute(db);
  return rows[0]!.count;
}
