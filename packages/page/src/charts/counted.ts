// The counted unit: events (every event mention) or happenings (events of one article with the same happening count once). URL parameter `count`.
import type { ScaleTable, Tally } from '@entente/record';

/** The unit of a count. */
export type Counted = 'events' | 'happenings';

/** The unit of a URL; events by default. */
export const countedIn = (query: URLSearchParams): Counted =>
  query.get('count') === 'happenings' ? 'happenings' : 'events';

/** The number in the selected unit. */
export const countOf = (tally: Pick<Tally, Counted>, counted: Counted): number => tally[counted];

/** `1 event`, `12 happenings`, `1,204 statements` */
export function countWords(count: number, counted: Counted | 'statements'): string {
  return `${formatCount(count)} ${count === 1 ? counted.slice(0, -1) : counted}`;
}

/** `1 article`, `1,204 articles` */
export const plural = (count: number, noun: string): string =>
  `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;

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
