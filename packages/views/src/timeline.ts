// timeline: filter → a curve of happenings over time, its total, and how many have no day.
import type { Filter, Reader, Timeline, Unit } from '@entente/record';
import { countAll, countPeriods, type Scales } from './count.js';
import { countLeftOut } from './left-out.js';

/** Options of a curve. */
export interface CurveRequest extends Scales {
  readonly filter: Filter;
  readonly unit: Unit;
}

/** Counts the happenings of a filter by day, month or year. */
export async function countTimeline(
  reader: Reader,
  { filter, unit, ...scales }: CurveRequest,
): Promise<Timeline> {
  const { points, undated } = await countPeriods(reader, filter, { unit, ...scales });
  const total = await countAll(reader, filter, scales);
  const leftOut = await countLeftOut(reader, filter, scales.count);
  return { unit, table: scales.table, points, total, undated, leftOut, evidence: filter };
}
