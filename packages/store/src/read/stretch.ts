// A date range → its whole months and the remaining days before and after them. Aggregates have a resolution of one month; the remaining days are counted from rows.
import type { Filter } from '@entente/record';

/** The first and the last day, where given. */
export type Days = Pick<Filter, 'from' | 'to'>;
/** Months as numbers (202405); `last` null: open-ended. */
export interface Months {
  readonly first: number;
  readonly last: number | null;
}
/** `months`: the whole months in the range, null where there are none; `ends`: the remaining days, empty where the range begins and ends with a month. */
export interface Stretch {
  readonly months: Months | null;
  readonly ends: readonly Days[];
}

/** `2024-03-07` to `2024-05-19` → April; 7 to 31 March, 1 to 19 May. */
export function splitMonths({ from, to }: Days): Stretch {
  const first = from === undefined ? 1 : isFirstDay(from) ? monthOf(from) : monthAfter(monthOf(from)); // 0: the unknown day
  const last = to === undefined ? null : isLastDay(to) ? monthOf(to) : monthBefore(monthOf(to));
  if (last !== null && first > last) return { months: null, ends: [{ from, to }] };
  const head = from === undefined || isFirstDay(from) ? [] : [{ from, to: `${from.slice(0, -2)}31` }];
  const tail = to === undefined || isLastDay(to) ? [] : [{ from: `${to.slice(0, -2)}01`, to }];
  return { months: { first, last }, ends: [...head, ...tail] };
}

const isFirstDay = (day: string): boolean => day.endsWith('-01');
const isLastDay = (day: string): boolean =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).getUTCDate() === 1;
const monthOf = (day: string): number => Number(day.slice(0, 7).replace('-', ''));
const monthAfter = (month: number): number => month + (month % 100 === 12 ? 89 : 1);
const monthBefore = (month: number): number => month - (month % 100 === 1 ? 89 : 1);
