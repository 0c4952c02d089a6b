// map: happenings by place, as points; and how many have no coordinates.
import type { CountUnit, Filter, HappeningCount, PlaceMap, Reader } from '@entente/record';
import { bySize, countGroups, type Scales } from './count.js';
import { countLeftOut } from './left-out.js';
import { narrow } from './narrow.js';

/** Filter, and maximum number of points. */
export interface MapRequest extends Scales {
  readonly filter: Filter;
  readonly limit: number;
}

/** The places with most happenings. */
export async function countPlaces(
  reader: Reader,
  { filter, limit, table, count }: MapRequest,
): Promise<PlaceMap> {
  type Sized = Pick<HappeningCount, CountUnit>;
  const size = (item: Sized): number => item[count];
  const counts = await reader.countHappenings(filter, ['place'], { table, unit: count });
  const keys = counts.flatMap(({ by }) => by.place ?? []);
  const places = await reader.places(keys);
  const isPlaced = (key: string | null | undefined): key is string =>
    key != null && places.get(key)?.lat != null && places.get(key)?.lon != null;
  const placed = counts
    .filter(({ by }) => isPlaced(by.place))
    .sort(bySize<HappeningCount>(size, ({ by }) => by.place ?? ''))
    .slice(0, limit);
  const shown = placed.map(({ by }) => by.place!);
  const groups =
    shown.length === 0
      ? []
      : await countGroups(reader, { filter: narrow(filter, { place: shown }), by: ['place'], table, count });
  return {
    points: groups
      .map(({ by, tally }) => ({
        key: by.place!,
        place: places.get(by.place!)!,
        ...tally,
        evidence: narrow(filter, { place: by.place! }),
      }))
      .sort(bySize<Sized & { readonly key: string }>(size, ({ key }) => key)),
    unplaced: counts.filter(({ by }) => !isPlaced(by.place)).reduce((sum, item) => sum + size(item), 0),
    leftOut: await countLeftOut(reader, filter, count),
  };
}
