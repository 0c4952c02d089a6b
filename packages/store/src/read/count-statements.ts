// Counts statements under a filter by any dimensions.
import type { CountOptions, StatementCount, StatementDimension, StatementFilter } from '@entente/record';
import type { Terms } from '../terms.js';
import { dayOf } from '../write/flatten.js';
import type { Asked } from './asked.js';
import { countStatementCells } from './count-statement-cells.js';
import { countStatementRows, type StatementCountRow } from './count-statement-rows.js';
import { compareValues } from './happening-dimensions.js';

/**
 * Counts statements per combination of dimension values. Where the filter names values of a dimension, only those become groups. Uses aggregates where a facet
 * covers the query, else the slow path over rows; both give the same answer.
 */
export async function countStatements(
  asked: Asked,
  { copies, ...rest }: StatementFilter,
  by: readonly StatementDimension[],
  options: CountOptions = {},
): Promise<readonly StatementCount[]> {
  const filter = copies === 'first' ? { ...rest, copies } : rest;
  const question = { filter, names: [...new Set(by)], options };
  const rows = (await countStatementCells(asked, question)) ?? (await countStatementRows(asked, question));
  return labelStatementCounts(rows, { names: question.names, terms: asked.terms, options });
}

/** Groups with term numbers replaced by their text, in order. */
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
    statements: row.statements,
  }));
  const inOrder = (a: StatementCount, b: StatementCount) => compareValues(names, a.by, b.by);
  return limit === undefined
    ? counts.sort(inOrder)
    : counts.sort((a, b) => b.statements - a.statements || inOrder(a, b)).slice(0, limit);
}
