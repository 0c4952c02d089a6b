// news: the happenings of the last days by independent origins, what moved against the weeks before, what is due.
import {
  addDays,
  type Dimension,
  type Filter,
  type HappeningRow,
  type Movement,
  type News,
  type Reader,
} from '@entente/record';
import { countAll, nameKeys, type Scales } from './count.js';
import { lastDay } from './last-day.js';
import { countLeftOut } from './left-out.js';
import { listExpectations } from './list-expectations.js';
import { narrow } from './narrow.js';
import { toItem } from './show-happening.js';

/** What is asked: the filter, the last day and how many days, and how many happenings. */
export interface NewsRequest extends Scales {
  readonly filter: Filter;
  readonly at?: string | undefined;
  readonly days: number;
  readonly limit: number;
}
/** Weeks before the days that say what is usual. */
const WEEKS_BEFORE = 4;
/** Groups that are compared, and how much and how far one must move to be shown. */
const MOST_GROUPS = 200;
const MOST_MOVED = 10;
const LEAST_CHANGE = 2;
const LEAST_RATIO = 1.5;
/** So many happenings are put in order by their origins, the newest. */
const MOST_ORDERED = 2000;
const MOST_DUE = 20;

/** What is new as of a day: by default the last day of publication. */
export async function tellNews(reader: Reader, request: NewsRequest): Promise<News> {
  const { filter: asked, days, limit, at: day, ...scales } = request;
  const { from: _, to: __, ...filter } = asked;
  const at = day ?? (await lastDay(reader));
  const from = at === null ? null : addDays(at, 1 - days);
  const evidence: Filter = at === null || from === null ? filter : { ...filter, from, to: at };
  return {
    ...{ at, from, days },
    total: await countAll(reader, evidence, scales),
    leftOut: await countLeftOut(reader, evidence, scales.count),
    happenings: (await mostReported(reader, evidence)).slice(0, limit).map(toItem),
    moved: at === null || from === null ? [] : await movedIn(reader, filter, { from, to: at, days }),
    due: at === null || from === null ? [] : await dueAround(reader, { filter, from, at, days }),
    evidence,
  };
}

/** Happenings of a filter by independent origins, then reports, then the newest. */
export async function mostReported(reader: Reader, filter: Filter): Promise<readonly HappeningRow[]> {
  const rows: HappeningRow[] = [];
  let cursor: string | undefined;
  do {
    const page = await reader.listHappenings(filter, { limit: 500, ...(cursor ? { cursor } : {}) });
    rows.push(...page.items);
    cursor = page.next ?? undefined;
  } while (cursor !== undefined && rows.length < MOST_ORDERED);
  const nth = new Map(rows.map((row, i) => [row.id, i] as const));
  return rows.sort(
    (a, b) => b.origins - a.origins || b.reports - a.reports || nth.get(a.id)! - nth.get(b.id)!,
  );
}

interface Stretch {
  readonly from: string;
  readonly to: string;
  readonly days: number;
}

/** Types and pairs of countries with more or fewer happenings than were usual in the weeks before. */
async function movedIn(
  reader: Reader,
  filter: Filter,
  { from, to, days }: Stretch,
): Promise<readonly Movement[]> {
  const now: Filter = { ...filter, from, to };
  const before: Filter = { ...filter, from: addDays(from, -7 * WEEKS_BEFORE), to: addDays(from, -1) };
  // where nothing is known of the weeks before, nothing is unusual
  if ((await reader.countHappenings(before, [])).length === 0) return [];
  const share = days / (7 * WEEKS_BEFORE);
  const moved: Omit<Movement, 'parties'>[] = [];
  const keys: (readonly string[])[] = [];
  for (const [kind, dimension] of KINDS) {
    const counts = [
      await groupsOf(reader, now, dimension),
      await groupsOf(reader, before, dimension),
    ] as const;
    for (const key of new Set([...counts[0].keys(), ...counts[1].keys()])) {
      const [own, earlier] = [counts[0].get(key) ?? 0, counts[1].get(key) ?? 0];
      const usual = Math.round(earlier * share * 100) / 100;
      const ratio = Math.round(((own + 1) / (usual + 1)) * 100) / 100;
      if (Math.abs(own - usual) < LEAST_CHANGE || Math.max(ratio, 1 / ratio) < LEAST_RATIO) continue;
      const group = { [dimension]: key };
      const evidence = { evidence: narrow(now, group), evidenceBefore: narrow(before, group) };
      moved.push({ kind, now: own, before: earlier, usual, ratio, ...evidence });
      keys.push(key.split(','));
    }
  }
  const name = await nameKeys(reader, keys.flat());
  const size = ({ ratio }: Movement) => Math.abs(Math.log(ratio));
  return moved
    .map((item, i) => ({ ...item, parties: keys[i]!.map(name) }))
    .sort((a, b) => size(b) - size(a) || b.now - a.now || (keyOf(a) < keyOf(b) ? -1 : 1))
    .slice(0, MOST_MOVED);
}
const KINDS: readonly (readonly [Movement['kind'], Dimension])[] = [
  ['type', 'type'],
  ['pair', 'pairCountry'],
];
const keyOf = ({ kind, parties }: Movement): string => `${kind} ${parties.map(({ key }) => key).join(',')}`;

/** Happenings by group; pairs of one country with itself and of someone unknown say little and are left out. */
async function groupsOf(reader: Reader, filter: Filter, by: Dimension): Promise<ReadonlyMap<string, number>> {
  const counts = await reader.countHappenings(filter, [by], { limit: MOST_GROUPS, unit: 'happenings' });
  return new Map(
    counts.flatMap(({ by: values, happenings }) => {
      const key = values[by] ?? null;
      const [a, b] = key?.split(',') ?? [];
      return key === null || key.includes('country:-') || (b !== undefined && a === b)
        ? []
        : [[key, happenings] as const];
    }),
  );
}

/** What is due in these days and in as many after them; as in the calendar, however sure it is: of what is to come little is. */
async function dueAround(
  reader: Reader,
  {
    filter,
    from,
    at,
    days,
  }: { readonly filter: Filter; readonly from: string; readonly at: string; readonly days: number },
): Promise<News['due']> {
  const { status: _, minConfidence: __, ...rest } = filter;
  const calendar = await listExpectations(reader, {
    filter: rest,
    dueFrom: from,
    dueTo: addDays(at, days),
    at,
    limit: MOST_DUE,
  });
  return calendar.items;
}
