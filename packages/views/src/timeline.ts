// timeline: what happened when. A filter in; a curve, its total, and what has no day out.
import type { Filter, Reader, ScaleTable, Timeline, Unit } from '@entente/record';
import { countAll, countPeriods } from './count.js';

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
  return { unit, table, points, total: await countAll(reader, filter, table), undated, evidence: filter };
}
