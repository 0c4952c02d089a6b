// The members of a happening → a line of time: a row for each outlet, a dot for each of its articles, placed by day of publication.
import type { MemberView } from '@entente/record';

/** One article that reports the happening. */
export interface ReportDot {
  readonly article: string;
  /** the first event of it, to which the dot leads */
  readonly event: string;
  readonly published: string | null;
  readonly copy: boolean;
  readonly status: MemberView['status'];
  /** the words of each of its mentions */
  readonly words: readonly string[];
  /** place on the line, 0 to 100; how many dots of the row stand at the same place before it */
  readonly left: number;
  readonly shift: number;
}
/** One outlet. */
export interface ReportRow {
  /** null: those whose outlet is not known */
  readonly outlet: string | null;
  readonly dots: readonly ReportDot[];
}
/** The line. */
export interface ReportLine {
  readonly rows: readonly ReportRow[];
  /** the days on which it was reported, in order, with their places */
  readonly days: readonly { readonly day: string; readonly left: number }[];
  /** number of articles without a day, which stand at the end of the line */
  readonly undated: number;
}

/** The line of time; rows in order of their first report. */
export function placeReports(members: readonly MemberView[]): ReportLine {
  const articles = [...groupBy(members, ({ article }) => article).values()];
  const days = [...new Set(articles.flatMap(([first]) => first!.published ?? []))].sort();
  const left = placing(days);
  const outlets = groupBy(articles, ([first]) => first!.publisher);
  const rows = [...outlets].map(([outlet, own]) => ({
    outlet,
    dots: shifted(own.map((mentions) => toDot(mentions, left)).sort(byDay)),
  }));
  return {
    rows: rows.sort(
      (a, b) => byDay(a.dots[0]!, b.dots[0]!) || ((a.outlet ?? '~') < (b.outlet ?? '~') ? -1 : 1),
    ),
    days: days.map((day) => ({ day, left: left(day) })),
    undated: articles.filter(([first]) => first!.published === null).length,
  };
}

/** Days spread in proportion to time; a single day stands at the beginning. */
function placing(days: readonly string[]): (day: string | null) => number {
  const [first, last] = [Date.parse(days[0] ?? ''), Date.parse(days.at(-1) ?? '')];
  return (day) => {
    if (day === null) return 100;
    return last === first ? 0 : Math.round((MOST * (Date.parse(day) - first)) / (last - first));
  };
}
/** Where the last day stands: the end of the line is left to reports without a day. */
const MOST = 90;

function toDot(
  mentions: readonly MemberView[],
  left: (day: string | null) => number,
): Omit<ReportDot, 'shift'> {
  const [first] = mentions as readonly [MemberView];
  const { article, event, published, copy, status } = first;
  return {
    article,
    event,
    published,
    copy,
    status,
    words: mentions.map(({ quote }) => quote),
    left: left(published),
  };
}

const byDay = (a: Omit<ReportDot, 'shift'>, b: Omit<ReportDot, 'shift'>): number =>
  (a.published ?? '~') < (b.published ?? '~') ? -1 : (a.published ?? '~') > (b.published ?? '~') ? 1 : 0;

const shifted = (dots: readonly Omit<ReportDot, 'shift'>[]): ReportDot[] =>
  dots.map((dot, at) => ({
    ...dot,
    shift: dots.slice(0, at).filter(({ left }) => left === dot.left).length,
  }));

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
