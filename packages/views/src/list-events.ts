// events: mentions in articles that match a filter, newest first, with their number.
import type { EventList, Filter, PageRequest, Reader } from '@entente/record';
import { countLeftOut } from './left-out.js';

/** Filter and page. */
export interface EventListRequest {
  readonly filter: Filter;
  readonly page: PageRequest;
}

/** One page of events. @throws CursorError */
export async function listEvents(reader: Reader, { filter, page }: EventListRequest): Promise<EventList> {
  const { items, next } = await reader.listEvents(filter, page);
  const total = await reader.countEvents(filter);
  return { items, next, total, leftOut: await countLeftOut(reader, filter, 'events') };
}
