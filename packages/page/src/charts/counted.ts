// What is counted: events (every mention of an act) or happenings (what one article tells several times counts once). It stands in the address as `count`.
import type { ScaleTable, Tally } from '@entente/record';

/** What a number counts. */
export type Counted = 'events' | 'happenings';

/** What an address counts; events unless told otherwise. */
export const countedIn = (query: URLSearchParams): Counted =>
  query.get('count') === 'happenings' ? 'happenings' : 'events';

/** The number asked for. */
export const countOf = (tally: Pick<Tally, Counted>, counted: Counted): number => tally[counted];

/** `1 event`, `12 happenings`, `1,204 statements` */
export function countWords(count: number, counted: Counted | 'statements'): string {
  return `${formatCount(count)} ${count === 1 ? counted.slice(0, -1) : counted}`;
}

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
/** The table that an address names; null when the server is left to choose. */
export const tableIn = (query: URLSearchParams): ScaleTable | null =>
  TABLES.find((table) => table === query.get('table')) ?? null;
