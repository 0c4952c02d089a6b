// happenings: the list behind every number, newest first, with the counts.
import type { Filter, HappeningList, PageRequest, Reader } from '@entente/record';
import { countAll, type Scales } from './count.js';
import { countLeftOut } from './left-out.js';

/** Filter and page. */
export interface HappeningListRequest extends Scales {
  readonly filter: Filter;
  readonly page: PageRequest;
}

/** One page of happenings. @throws CursorError */
export async function listHappenings(
  reader: Reader,
  { filter, page, ...scales }: HappeningListRequest,
): Promise<HappeningList> {
  const { items, next } = await reader.listHappenings(filter, page);
  const total = await countAll(reader, filter, scales);
  return { items, next, total, leftOut: await countLeftOut(reader, filter, scales.count) };
}
