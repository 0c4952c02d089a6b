// events: the list behind every number, newest first, with the total.
import type { EventList, Filter, PageRequest, Reader, ScaleTable } from '@entente/record';
import { countAll } from './count.js';
import { countLeftOut } from './left-out.js';

/** Filter and page. */
export interface EventListRequest {
  readonly filter: Filter;
  readonly page: PageRequest;
  readonly table: ScaleTable;
}

/** One page of events. @throws CursorError */
export async function listEvents(
  reader: Reader,
  { filter, page, table }: EventListRequest,
): Promise<EventList> {
  const { items, next } = await reader.listEvents(filter, page);
  const total = await countAll(reader, filter, table);
  return { items, next, total, leftOut: await countLeftOut(reader, filter) };
}
