// totals: the size of the store, and what of it counts.
import type { CountUnit, Filter, Reader, TotalsAnswer } from '@entente/record';
import { countLeftOut } from './left-out.js';

/** The totals of the store; happenings and their reports under the filter. */
export async function tellTotals(reader: Reader, filter: Filter, unit: CountUnit): Promise<TotalsAnswer> {
  const [counted] = await reader.countHappenings(filter, []);
  return {
    ...(await reader.totals()),
    happenings: counted?.happenings ?? 0,
    reports: counted?.reports ?? 0,
    leftOut: await countLeftOut(reader, filter, unit),
  };
}
