// EDTF value → the first and last day that it covers; also converts calendar days to day numbers.
// Levels 0 and 1 of EDTF (Library of Congress, 2019), and ISO 8601 weeks as the coding manual writes them.

import type { Time } from './kinds/index.js';
import { ownValue } from './own-value.js';

/** Days from `from` to `to`, both included, as `YYYY-MM-DD`. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

const DAY = 86_400_000;
/** First and last month of EDTF's seasons and quarters: 21 to 24 spring to winter (of the north, and again 25 to 28), 33 to 36 quarters. Winter ends in the next year. */
const PARTS: Readonly<globalThis.Record<string, readonly [first: number, last: number]>> = {
  ...Object.fromEntries([21, 22, 23, 24, 25, 26, 27, 28].map((n) => [n, season((n - 21) % 4)])),
  // of the southern half, where autumn begins in March
  ...Object.fromEntries([29, 30, 31, 32].map((n) => [n, season((n - 29 + 2) % 4)])),
  ...Object.fromEntries([33, 34, 35, 36].map((n) => [n, [3 * (n - 33) + 1, 3 * (n - 33) + 3]])),
};

function season(nth: number): [number, number] {
  return [3 * nth + 3, 3 * nth + 5];
}

/**
 * The days that a value covers: `2019-05` → 2019-05-01 to 2019-05-31. Null for PAST, PRESENT, FUTURE, open intervals, and invalid
 * values (`2019-02-30`, an interval that ends before it begins).
 */
export function daysOf(value: string | null): Days | null {
  const ends = (value ?? '').split('/');
  if (ends.length > 2) return null;
  const first = pointDays(ends[0]!);
  const last = ends.length === 2 ? pointDays(ends[1]!) : first;
  return first && last && first.from <= last.to ? { from: first.from, to: last.to } : null;
}

function pointDays(point: string): Days | null {
  const plain = point.replace(/[?~%]$/, '');
  const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(plain);
  if (day) return isDay(plain) ? { from: plain, to: plain } : null;
  const week = /^(\d{4})-W(\d\d)$/.exec(plain);
  if (week) return weekDays(Number(week[1]), Number(week[2]));
  const month = /^(\d{4})-(\d\d)(?:-XX)?$/.exec(plain);
  if (month)
    return monthDays(Number(month[1]), ownValue(PARTS, month[2]!) ?? [Number(month[2]), Number(month[2])]);
  const years = /^(\d{2}XX|\d{3}X|\d{4})$/.exec(plain);
  return years && { from: `${plain.replaceAll('X', '0')}-01-01`, to: `${plain.replaceAll('X', '9')}-12-31` };
}

/** Whether a string is a valid calendar day, `YYYY-MM-DD`. */
export function isDay(day: string): boolean {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day);
  return !!parts && formatDay(numberOf(Number(parts[1]), Number(parts[2]), Number(parts[3]))) === day;
}

function monthDays(year: number, [first, last]: readonly [number, number]): Days | null {
  if (first < 1 || last > 14 || (first === last && last > 12)) return null;
  return { from: formatDay(numberOf(year, first, 1)), to: formatDay(numberOf(year, last + 1, 1) - 1) };
}

/** ISO 8601: week 1 holds 4 January, weeks begin on Monday. */
function weekDays(year: number, week: number): Days | null {
  const fourth = numberOf(year, 1, 4);
  const monday = fourth - weekday(fourth) + 7 * (week - 1);
  // the week belongs to the year of its Thursday
  if (week < 1 || formatDay(monday + 3).slice(0, 4) !== String(year).padStart(4, '0')) return null;
  return { from: formatDay(monday), to: formatDay(monday + 6) };
}

/** Days since 1970-01-01; months beyond 12 run on into the next year. Uses `Date` for arithmetic only, never for the current time. */
function numberOf(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / DAY);
}
const weekday = (day: number): number => (((day + 3) % 7) + 7) % 7;
/** `YYYY-MM-DD`, for years 0 to 9999. */
const formatDay = (day: number): string => {
  const date = new Date(day * DAY);
  const pad = (n: number, width: number) => String(n).padStart(width, '0');
  return `${pad(date.getUTCFullYear(), 4)}-${pad(date.getUTCMonth() + 1, 2)}-${pad(date.getUTCDate(), 2)}`;
};

/** The precision of a value, by its form. */
export function granularityOf(value: string | null): Time['granularity'] {
  if (!value || !daysOf(value)) return 'vague';
  if (value.includes('/')) return 'interval';
  if (/-W/.test(value)) return 'week';
  const part = /^\d{4}-(\d\d)\W?$/.exec(value)?.[1];
  if (part) return part > '32' ? 'quarter' : part > '12' ? 'season' : 'month';
  if (/^\d{4}-\d\d-\d\d/.test(value)) return 'day';
  return /XX/.test(value) ? (value.length === 4 ? 'century' : 'month') : /X/.test(value) ? 'decade' : 'year';
}

/** A day some days later, both YYYY-MM-DD; the first or last one that can be written so where it would lie beyond. */
export function addDays(day: string, days: number): string {
  const time = Date.parse(`${day}T00:00:00Z`) + days * DAY;
  return new Date(Math.min(Math.max(time, FIRST_DAY), LAST_DAY)).toISOString().slice(0, 10);
}
const FIRST_DAY = Date.parse('0001-01-01');
const LAST_DAY = Date.parse('9999-12-31');

/** Days from one day to another, both YYYY-MM-DD; below 0 where the second is the earlier one. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY;
