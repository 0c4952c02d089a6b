// Periods of a curve (`2024`, `2024-05`, `2024-05-14`): their days, dates and names, and how a filter is narrowed to one.
import type { Unit } from '@entente/record';

/** Names of months, as axes and labels write them. */
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** First and last day of a period. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** `2024-02` → 2024-02-01 to 2024-02-29 */
export function daysOfPeriod(period: string): Days {
  const [year, month, day] = period.split('-');
  if (day !== undefined) return { from: period, to: period };
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return { from: `${period}-01`, to: `${period}-${last}` };
}

/** The start of a period (UTC), the x value of charts. */
export const startOf = (period: string): Date => new Date(`${daysOfPeriod(period).from}T00:00:00Z`);

/** The end of a period (exclusive). */
export const endOf = (period: string): Date =>
  new Date(Date.parse(`${daysOfPeriod(period).to}T00:00:00Z`) + 86_400_000);

/** The period of a unit that contains a moment. */
export function periodAt(moment: Date, unit: Unit): string {
  const day = moment.toISOString().slice(0, 10);
  return unit === 'day' ? day : unit === 'month' ? day.slice(0, 7) : day.slice(0, 4);
}

/** `2024-05` → `May 2024`; `2024-05-14` → `14 May 2024` */
export function nameOfPeriod(period: string): string {
  const [year, month, day] = period.split('-');
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}

/** The same query with its days narrowed to a range: the later `from`, the earlier `to`. */
export function withinDays(query: URLSearchParams, { from, to }: Days): URLSearchParams {
  const next = new URLSearchParams(query);
  const [outerFrom, outerTo] = [query.get('from') ?? '', query.get('to') ?? ''];
  next.set('from', outerFrom > from ? outerFrom : from);
  next.set('to', outerTo !== '' && outerTo < to ? outerTo : to);
  return next;
}

/** The range of days that two moments span, whichever comes first, widened to whole periods. */
export function daysBetween(a: Date, b: Date, unit: Unit): Days {
  const [first, last] = a <= b ? [a, b] : [b, a];
  return {
    from: daysOfPeriod(periodAt(first, unit)).from,
    to: daysOfPeriod(periodAt(last, unit)).to,
  };
}
