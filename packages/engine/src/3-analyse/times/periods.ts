// Stretches of days with the way they are written, and which of several is meant: the latest, the next, the nearest.

import type { Unit } from '@entente/knowledge';
import {
  addMonths,
  dayNumber,
  firstDay,
  formatDay,
  formatMonth,
  formatYear,
  monthOf,
  yearOf,
} from './calendar.js';
import type { Expression } from './expression.js';
import { FEAST_LENGTHS, FEASTS } from './feasts.js';
import type { Tense } from './tense.js';

/** First and last day, and the EDTF value. */
export interface Period {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}
/** The expressions of one form. */
export type Form<F extends Expression['form']> = Extract<Expression, { form: F }>;
/** Expressions that come back every year. */
export type Yearly = Form<'date' | 'month' | 'season' | 'feast' | 'part'>;

/** An interval, or the point when both ends are one. */
export const interval = (from: string, to: string): string => (from === to ? from : `${from}/${to}`);
/** From year to year. */
export const yearInterval = (first: number, last: number): string =>
  interval(formatYear(first), formatYear(last));
/** From day to day. */
export const dayInterval = (first: number, last: number): string =>
  interval(formatDay(first), formatDay(last));

/** A single day. */
export const dayPeriod = (day: number): Period => ({ start: day, end: day, value: formatDay(day) });
/** A number of months from a first one. */
export const monthsPeriod = (month: number, count: number): Period => ({
  start: firstDay(month),
  end: firstDay(month + count) - 1,
  value: interval(formatMonth(month), formatMonth(month + count - 1)),
});

/** The period that a date, month, season, feast or part of the year is in a given year; null where there is none (30 February). */
export function inYear(expression: Yearly, year: number): Period | null {
  switch (expression.form) {
    case 'month':
      return monthsPeriod(year * 12 + expression.month - 1, 1);
    case 'season':
      return monthsPeriod(year * 12 + expression.month - 1, 3);
    case 'part':
      return monthsPeriod(year * 12 + (expression.nth - 1) * expression.months, expression.months);
    case 'feast': {
      const day = FEASTS.get(expression.feast)!(year);
      if (day === null) return null;
      const last = day + (FEAST_LENGTHS.get(expression.feast) ?? 1) - 1;
      return expression.eve ? dayPeriod(day - 1) : { start: day, end: last, value: dayInterval(day, last) };
    }
    case 'date': {
      const day = expression.month && dayNumber(year, expression.month, expression.day);
      const last =
        expression.month && dayNumber(year, expression.month, expression.lastDay ?? expression.day);
      return day === null || last === null ? null : { start: day, end: last, value: dayInterval(day, last) };
    }
  }
}

/** A date to come that is this many days farther than the last one is not believed: nouns look ahead too (`invited to a summit in March`). */
const FARTHER = 120;

/** Without a tense the last one is meant, unless the next is this many times nearer: news dates without a year tell of what was. */
const NEARER = 2;

/** Of periods in order of time the one that the tense points at: the latest begun, the earliest not over; without a tense the latest begun or one much nearer. */
export function pick(periods: readonly (Period | null)[], published: number, tense: Tense): string | null {
  const known = periods.filter((period) => period !== null);
  const distance = ({ start, end }: Period): number => Math.max(start - published, published - end, 0);
  const nearest = known.toSorted((a, b) => distance(a) - distance(b))[0];
  const latest = known.findLast(({ start }) => start <= published);
  if (tense === 'past') return (latest ?? nearest)?.value ?? null;
  if (tense === null && latest && nearest && distance(latest) < NEARER * distance(nearest))
    return latest.value;
  const ahead = tense === 'future' ? known.find(({ end }) => end >= published) : undefined;
  const chosen = ahead && nearest && distance(ahead) - distance(nearest) <= FARTHER ? ahead : nearest;
  return chosen?.value ?? null;
}

/** `last` is over before the day of publication, `next` begins after it. */
export function pickShifted(
  periods: readonly (Period | null)[],
  published: number,
  shift: -1 | 1,
): string | null {
  const known = periods.filter((period) => period !== null);
  const chosen =
    shift < 0 ? known.findLast(({ end }) => end < published) : known.find(({ start }) => start > published);
  return chosen?.value ?? null;
}

const MONTHS_OF: Readonly<Record<Exclude<Unit, 'day' | 'week'>, number>> = {
  month: 1,
  quarter: 3,
  year: 12,
  decade: 120,
  century: 1200,
};
/** The earliest and latest year that is written: EDTF has four figures. */
const YEARS = [1, 9999] as const;

/** A day moved by an amount of time; null when that leaves the years that can be written. */
export function move(day: number, count: number, unit: Unit): number | null {
  const months = unit === 'day' || unit === 'week' ? 0 : count * MONTHS_OF[unit];
  const days = unit === 'day' ? count : unit === 'week' ? 7 * count : 0;
  if (Math.abs(months) > 12 * YEARS[1] || Math.abs(days) > 366 * YEARS[1]) return null;
  const moved = addMonths(day, months) + days;
  return yearOf(moved) < YEARS[0] || yearOf(moved) > YEARS[1] ? null : moved;
}

/** A day written as exactly as the unit allows: days and weeks to the day, months to the month, the rest to the year. */
export function writeAs(day: number, unit: Unit): string {
  if (unit === 'day' || unit === 'week') return formatDay(day);
  return unit === 'month' || unit === 'quarter' ? formatMonth(monthOf(day)) : formatYear(yearOf(day));
}
