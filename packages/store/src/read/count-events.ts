// Counts events under a filter by any dimensions.
import type { CountOptions, Dimension, EventCount, Filter } from '@entente/record';
import type { Asked } from './asked.js';
import { countCells } from './count-cells.js';
import type { EventQuestion } from './count-question.js';
import { countRows } from './count-rows.js';
import { labelCounts } from './event-dimensions.js';
import { namedGroups } from './named-groups.js';

/**
 * Counts events per combination of dimension values. Where the filter names values of a dimension, only those become groups. Uses aggregates where a facet
 * covers the query, else the slow path over rows; both give the same answer.
 */
export async function countEvents(
  asked: Asked,
  { copies, ...rest }: Filter,
  by: readonly Dimension[],
  options: CountOptions = {},
): Promise<readonly EventCount[]> {
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
