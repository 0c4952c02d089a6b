// Counts of a reader → tallies with their evidence. A reader that does not store cooperation and conflict is queried twice: a happening with events of both classes counts once.
import type {
  Dimension,
  EventCount,
  Filter,
  Named,
  PeriodPoint,
  Reader,
  ScaleTable,
  Tally,
  Unit,
} from '@entente/record';
import { narrow } from './narrow.js';

/** One group: its values, its tally, and the filter that lists its events. */
export interface Counted {
  readonly by: EventCount['by'];
  readonly tally: Tally;
  readonly evidence: Filter;
}
/** Dimensions, Goldstein table, and maximum number of groups. */
export interface CountRequest {
  readonly filter: Filter;
  readonly by: readonly Dimension[];
  readonly table: ScaleTable;
  readonly limit?: number;
}

/** Counts the events of a filter by any dimensions; the largest first when limited, else in order of the dimensions. */
export async function countGroups(
  reader: Reader,
  { filter, by, table, limit }: CountRequest,
): Promise<readonly Counted[]> {
  const counts = await reader.countEvents(filter, by, { table, ...(limit ? { limit } : {}) });
  const isWhole = counts.every(
    ({ cooperation, conflict }) => cooperation !== undefined && conflict !== undefined,
  );
  const quads = isWhole
    ? new Map(
        counts.map((count): [string, Sides] => [keyOf(count.by, by), [count.cooperation!, count.conflict!]]),
      )
    : await quadCounts(reader, { filter, by, table }, counts, limit);
  return counts.map((count) => ({
    by: count.by,
    tally: toTally(count, quads.get(keyOf(count.by, by)) ?? [0, 0]),
    evidence: narrow(filter, count.by),
  }));
}

type Sides = [cooperation: number, conflict: number];

async function quadCounts(
  reader: Reader,
  { filter, by, table }: CountRequest,
  counts: readonly EventCount[],
  limit: number | undefined,
): Promise<Map<string, Sides>> {
  const asked = limit && counts.length >= limit ? withValues(filter, by, counts) : filter;
  const found = await reader.countEvents(asked, [...new Set([...by, 'quad' as const])], { table });
  const sides = new Map<string, Sides>();
  for (const count of found) {
    const key = keyOf(count.by, by);
    const [cooperation, conflict] = sides.get(key) ?? [0, 0];
    const friendly = Number(count.by.quad) <= 2;
    sides.set(
      key,
      friendly ? [cooperation + count.events, conflict] : [cooperation, conflict + count.events],
    );
  }
  return sides;
}

/** The filter narrowed to the values found, so that the second count skips all others. */
function withValues(filter: Filter, by: readonly Dimension[], counts: readonly EventCount[]): Filter {
  const narrowed = by.filter((name) => !['day', 'month', 'year', 'pair', 'pairCountry'].includes(name));
  return narrowed.reduce((asked, name) => {
    const values = [...new Set(counts.map((count) => count.by[name] ?? '-'))];
    return narrow(asked, { [name]: values });
  }, filter);
}

const keyOf = (values: EventCount['by'], by: readonly Dimension[]): string =>
  JSON.stringify(by.map((name) => values[name] ?? null));

const toTally = (
  { events, happenings, goldstein }: Omit<EventCount, 'by'>,
  [cooperation, conflict]: Sides,
): Tally => ({
  events,
  happenings,
  cooperation,
  conflict,
  goldstein: events === 0 ? null : Math.round((goldstein / events) * 10_000) / 10_000,
});

/** All events of a filter, as one tally. */
export async function countAll(reader: Reader, filter: Filter, table: ScaleTable): Promise<Tally> {
  const [all] = await countGroups(reader, { filter, by: [], table });
  return all?.tally ?? toTally({ events: 0, happenings: 0, goldstein: 0 }, [0, 0]);
}

/** A curve: one point per period with events, in order of time; and the number of events without a day. */
export async function countPeriods(
  reader: Reader,
  filter: Filter,
  { unit, table }: { readonly unit: Unit; readonly table: ScaleTable },
): Promise<{ readonly points: readonly PeriodPoint[]; readonly undated: number }> {
  const groups = await countGroups(reader, { filter, by: [unit], table });
  const points = groups.flatMap(({ by, tally, evidence }) =>
    by[unit] == null ? [] : [{ period: by[unit], ...tally, evidence }],
  );
  const undated = groups.find(({ by }) => by[unit] == null)?.tally.events ?? 0;
  return { points: points.sort((a, b) => (a.period < b.period ? -1 : 1)), undated };
}

/** Most events first, then by key. */
export const byEvents =
  <Item>(events: (item: Item) => number, key: (item: Item) => string) =>
  (a: Item, b: Item): number =>
    events(b) - events(a) || (key(a) < key(b) ? -1 : 1);

/** Keys with display names; a key without a name is its own name. */
export async function nameKeys(reader: Reader, keys: readonly string[]): Promise<(key: string) => Named> {
  const wanted = [...new Set(keys)];
  const names = wanted.length > 0 ? await reader.names(wanted) : new Map<string, string>();
  return (key) => ({ key, name: names.get(key) ?? plainName(key) });
}

/** `name:abdi noor|KEN` → `abdi noor` */
const plainName = (key: string): string =>
  key === 'country:-' ? 'no known country' : key.replace(/^[a-z]+:/, '').replace(/\|[^|]*$/, '') || key;
