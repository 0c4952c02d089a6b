// totals: what the store holds, in numbers; of its events those that are counted.
import type { Filter, Reader, TotalsAnswer } from '@entente/record';
import { countLeftOut } from './left-out.js';

/** The store in numbers; events and happenings under the filter. */
export async function tellTotals(reader: Reader, filter: Filter): Promise<TotalsAnswer> {
  const [counted] = await reader.countEvents(filter, []);
  return {
    ...(await reader.totals()),
    events: counted?.events ?? 0,
    happenings: counted?.happenings ?? 0,
    leftOut: await countLeftOut(reader, filter),
  };
}
