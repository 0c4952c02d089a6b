// What a number counts: happenings, the independent origins of their reports, or their reports. URL parameter `count`, as of the API.
import type { CountUnit, ScaleTable, Tally } from '@entente/record';

/** The units, in the order of the switch. */
export const COUNTS = ['happenings', 'origins', 'reports'] as const satisfies readonly CountUnit[];

/** The unit of a URL; happenings by default. */
export const countedIn = (query: URLSearchParams): CountUnit =>
  COUNTS.find((unit) => unit === query.get('count')) ?? 'happenings';

/** The number in the selected unit. */
export const countOf = (tally: Pick<Tally, CountUnit>, counted: CountUnit): number => tally[counted];

/** Names of what is counted. */
export const COUNT_NAMES: Readonly<Record<CountUnit, string>> = {
  happenings: 'happenings',
  origins: 'independent origins',
  reports: 'reports',
};
/** What each unit counts, in one sentence without its end. */
export const COUNT_NOTES: Readonly<Record<CountUnit, string>> = {
  happenings: 'what several articles report as the same act counts once',
  origins: 'of each happening every report counts, but copies of one text count once',
  reports: 'of each happening every article that reports it counts',
};

/** `1 happening`, `12 independent origins`, `1,204 statements` */
export function countWords(count: number, counted: CountUnit | 'events' | 'statements'): string {
  const words = counted === 'events' || counted === 'statements' ? counted : COUNT_NAMES[counted];
  return plural(count, words.slice(0, -1));
}

/** `1 article`, `1,204 articles` */
export const plural = (count: number, noun: string): string =>
  `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;

/** `Happenings`, at the head of a column */
export const headOf = (counted: CountUnit): string =>
  COUNT_NAMES[counted].charAt(0).toUpperCase() + COUNT_NAMES[counted].slice(1);

/** `1,204` */
export const formatCount = (count: number): string => count.toLocaleString('en');

/** `+2.4`, `−3.0`, `–` without a value */
export function formatGoldstein(value: number | null): string {
  if (value === null) return '–';
  const tenths = Math.round(Math.abs(value) * 10);
  const sign = tenths === 0 ? '' : value > 0 ? '+' : '−';
  return `${sign}${(tenths / 10).toFixed(1)}`;
}

/** Names of the tables of Goldstein values, in the order of the switch. */
export const TABLES = ['plover', 'gdelt', 'icews', 'phoenix'] as const satisfies readonly ScaleTable[];
/** The table of a URL; null for the server's default. */
export const tableIn = (query: URLSearchParams): ScaleTable | null =>
  TABLES.find((table) => table === query.get('table')) ?? null;
