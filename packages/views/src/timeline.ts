// timeline: filter → a curve of events over time, its total, and the number of events without a day.
import type { Filter, Reader, ScaleTable, Timeline, Unit } from '@entente/record';
import { countAll, countPeriods } from './count.js';
import { countLeftOut } from './left-out.js';

/** Options of a curve. */
export interface CurveRequest {
  readonly filter: Filter;
  readonly unit: Unit;
  readonly table: ScaleTable;
}

/** Counts the events of a filter by day, month or year. */
export async function countTimeline(
  reader: Reader,
  { filter, unit, table }: CurveRequest,
): Promise<Timeline> {
  const { points, undated } = await countPeriods(reader, filter, { unit, table });
  const total = await countAll(reader, filter, table);
  const leftOut = await countLeftOut(reader, filter);
  return { unit, table, points, total, undated, leftOut, evidence: filter };
}
