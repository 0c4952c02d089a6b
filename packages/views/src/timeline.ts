// timeline: what happened when. A filter in; a curve, its total, and what has no day out.
import type { Filter, Reader, ScaleTable, Timeline, Unit } from '@entente/record';
import { countAll, countPeriods } from './count.js';
import { countLeftOut } from './left-out.js';

/** What a curve is asked for. */
export interface CurveRequest {
  readonly filter: Filter;
  readonly unit: Unit;
  readonly table: ScaleTable;
}

/** Events of a filter by day, month or year. */
export async function countTimeline(
  reader: Reader,
  { filter, unit, table }: CurveRequest,
): Promise<Timeline> {
  const { points, undated } = await countPeriods(reader, filter, { unit, table });
  const total = await countAll(reader, filter, table);
  const leftOut = await countLeftOut(reader, filter);
  return { unit, table, points, total, undated, leftOut, evidence: filter };
}
