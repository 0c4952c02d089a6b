// totals: the size of the store, and its counted events.
import type { Filter, Reader, TotalsAnswer } from '@entente/record';
import { countLeftOut } from './left-out.js';

/** The totals of the store; events and happenings under the filter. */
export async function tellTotals(reader: Reader, filter: Filter): Promise<TotalsAnswer> {
  const [counted] = await reader.countEvents(filter, []);
  return {
    ...(await reader.totals()),
    events: counted?.events ?? 0,
    happenings: counted?.happenings ?? 0,
    leftOut: await countLeftOut(reader, filter),
  };
}
