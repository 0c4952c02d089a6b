// Counts of a reader → tallies with their evidence.
import type {
  CountUnit,
  Dimension,
  Filter,
  HappeningCount,
  Named,
  PeriodPoint,
  Reader,
  ScaleTable,
  Tally,
  Unit,
} from '@entente/record';
import { narrow } from './narrow.js';

/** One group: its values, its tally, and the filter that lists its happenings. */
export interface Counted {
  readonly by: HappeningCount['by'];
  readonly tally: Tally;
  readonly evidence: Filter;
}
/** The Goldstein table, and the unit in which groups are compared and cooperation and conflict are counted. */
export interface Scales {
  readonly table: ScaleTable;
  readonly count: CountUnit;
}
/** Dimensions, scales, and maximum number of groups. */
export interface CountRequest extends Scales {
  readonly filter: Filter;
  readonly by: readonly Dimension[];
  readonly limit?: number;
}

/** Counts the happenings of a filter by any dimensions; the largest first when limited, else in order of the dimensions. */
export async function countGroups(
  reader: Reader,
  { filter, by, table, count, limit }: CountRequest,
): Promise<readonly Counted[]> {
  const options = { table, unit: count, ...(limit ? { limit } : {}) };
  const counts = await reader.countHappenings(filter, by, options);
  return counts.map(({ by: values, ...sums }) => ({
    by: values,
    tally: toTally(sums),
    evidence: narrow(filter, values),
  }));
}

const toTally = ({ goldstein, ...sums }: Omit<HappeningCount, 'by'>): Tally => ({
  ...sums,
  goldstein: sums.happenings === 0 ? null : Math.round((goldstein / sums.happenings) * 10_000) / 10_000,
});
const NOTHING = { happenings: 0, origins: 0, reports: 0, cooperation: 0, conflict: 0, goldstein: null };

/** All happenings of a filter, as one tally. */
export async function countAll(reader: Reader, filter: Filter, scales: Scales): Promise<Tally> {
  const [all] = await countGroups(reader, { filter, by: [], ...scales });
  return all?.tally ?? NOTHING;
}

/** A curve: one point per period with happenings, in order of time; and how many have no day, in the unit. */
export async function countPeriods(
  reader: Reader,
  filter: Filter,
  { unit, ...scales }: Scales & { readonly unit: Unit },
): Promise<{ readonly points: readonly PeriodPoint[]; readonly undated: number }> {
  const groups = await countGroups(reader, { filter, by: [unit], ...scales });
  const points = groups.flatMap(({ by, tally, evidence }) =>
    by[unit] == null ? [] : [{ period: by[unit], ...tally, evidence }],
  );
  const undated = groups.find(({ by }) => by[unit] == null)?.tally[scales.count] ?? 0;
  return { points: points.sort((a, b) => (a.period < b.period ? -1 : 1)), undated };
}

/** Largest first, then by key. */
export const bySize =
  <Item>(size: (item: Item) => number, key: (item: Item) => string) =>
  (a: Item, b: Item): number =>
    size(b) - size(a) || (key(a) < key(b) ? -1 : 1);

/** Keys with display names; a key without a name is its own name. */
export async function nameKeys(reader: Reader, keys: readonly string[]): Promise<(key: string) => Named> {
  const wanted = [...new Set(keys)];
  const names = wanted.length > 0 ? await reader.names(wanted) : new Map<string, string>();
  return (key) => ({ key, name: names.get(key) ?? plainName(key) });
}

/** `name:abdi noor|KEN` → `abdi noor` */
const plainName = (key: string): string =>
  key === 'country:-' ? 'no known country' : key.replace(/^[a-z]+:/, '').replace(/\|[^|]*$/, '') || key;
