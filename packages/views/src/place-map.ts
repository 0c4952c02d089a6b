// map: events by place, as points; and the number of events without coordinates.
import type { Filter, PlaceMap, Reader, ScaleTable } from '@entente/record';
import { byEvents, countGroups } from './count.js';
import { countLeftOut } from './left-out.js';
import { narrow } from './narrow.js';

/** Filter, and maximum number of points. */
export interface MapRequest {
  readonly filter: Filter;
  readonly limit: number;
  readonly table: ScaleTable;
}

/** The places with most events. */
export async function countPlaces(reader: Reader, { filter, limit, table }: MapRequest): Promise<PlaceMap> {
  const counts = await reader.countEvents(filter, ['place'], { table });
  const keys = counts.flatMap(({ by }) => by.place ?? []);
  const places = await reader.places(keys);
  const isPlaced = (key: string | null | undefined): key is string =>
    key != null && places.get(key)?.lat != null && places.get(key)?.lon != null;
  const placed = counts
    .filter(({ by }) => isPlaced(by.place))
    .sort(largest)
    .slice(0, limit);
  const shown = placed.map(({ by }) => by.place!);
  const groups =
    shown.length === 0
      ? []
      : await countGroups(reader, { filter: narrow(filter, { place: shown }), by: ['place'], table });
  return {
    points: groups
      .map(({ by, tally }) => ({
        key: by.place!,
        place: places.get(by.place!)!,
        ...tally,
        evidence: narrow(filter, { place: by.place! }),
      }))
      .sort(
        byEvents(
          ({ events }) => events,
          ({ key }) => key,
        ),
      ),
    unplaced: counts.filter(({ by }) => !isPlaced(by.place)).reduce((sum, { events }) => sum + events, 0),
    leftOut: await countLeftOut(reader, filter),
  };
}

const largest = byEvents<{ readonly by: { readonly place?: string | null }; readonly events: number }>(
  ({ events }) => events,
  ({ by }) => by.place ?? '',
);
