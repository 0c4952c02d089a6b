// Date arithmetic on day numbers (days since 1970-01-01) and month numbers (year × 12 + month − 1): numbers in, EDTF strings out.
// Pure: `Date.UTC` is used as a formula only. Easter by the rule of Butcher (1876); feasts of the Islamic calendar by Umm al-Qura.

const DAY = 86_400_000;
const pad = (n: number, width = 2): string => String(n).padStart(width, '0');

/** Day number of a calendar day; null when there is no such day. */
export function dayNumber(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 ? Math.round(date.getTime() / DAY) : null;
}

/** Day number of `YYYY-MM-DD`; null when the string is no day. */
export function parseDay(iso: string | null): number | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso ?? '');
  return parts && dayNumber(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

const dateOf = (day: number): Date => new Date(day * DAY);
/** Year of a day. */
export const yearOf = (day: number): number => dateOf(day).getUTCFullYear();
/** Month number of a day. */
export const monthOf = (day: number): number => yearOf(day) * 12 + dateOf(day).getUTCMonth();
/** 1 (Monday) to 7 (Sunday). */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;
/** First day of a month. */
export const firstDay = (month: number): number => dayNumber(Math.floor(month / 12), (month % 12) + 1, 1)!;

/** The same date some months on; the last of the month where there is none (31 January + 1 month). */
export function addMonths(day: number, months: number): number {
  const month = monthOf(day) + months;
  return Math.min(firstDay(month) + dateOf(day).getUTCDate() - 1, firstDay(month + 1) - 1);
}

/** `2024` */
export const formatYear = (year: number): string => pad(year, 4);
/** `2024-05` */
export const formatMonth = (month: number): string =>
  `${formatYear(Math.floor(month / 12))}-${pad((month % 12) + 1)}`;
/** `2024-05-14` */
export const formatDay = (day: number): string =>
  `${formatMonth(monthOf(day))}-${pad(dateOf(day).getUTCDate())}`;
/** ISO 8601 week: the week belongs to the year of its Thursday. */
export function formatWeek(day: number): string {
  const thursday = day - weekdayOf(day) + 4;
  const year = yearOf(thursday);
  return `${formatYear(year)}-W${pad(Math.floor((thursday - dayNumber(year, 1, 1)!) / 7) + 1)}`;
}

/** First and last day that a value covers; null for PAST, PRESENT, FUTURE and what is no value. */
export function boundsOf(value: string | null): { readonly start: number; readonly end: number } | null {
  const [from, to] = (value ?? '').split('/');
  const start = pointBounds(from ?? '');
  const end = to === undefined ? start : pointBounds(to);
  return start && end && { start: start.start, end: end.end };
}

function pointBounds(point: string): { readonly start: number; readonly end: number } | null {
  const day = parseDay(point);
  if (day !== null) return { start: day, end: day };
  const week = /^(\d{4})-W(\d\d)$/.exec(point);
  if (week) {
    const fourth = dayNumber(Number(week[1]), 1, 4)!;
    const monday = fourth - weekdayOf(fourth) + 1 + 7 * (Number(week[2]) - 1);
    return { start: monday, end: monday + 6 };
  }
  const parts = /^(\d{4})(?:-(\d\d))?$/.exec(point);
  if (!parts) return null;
  const month = Number(parts[1]) * 12 + (parts[2] ? Number(parts[2]) - 1 : 0);
  return { start: firstDay(month), end: firstDay(month + (parts[2] ? 1 : 12)) - 1 };
}

/** Easter Sunday of the western churches. */
export function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const f = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - f + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayNumber(year, Math.floor(n / 31), (n % 31) + 1)!;
}

const islamicDays = new Map<string, number | null>();

/** The Gregorian day in a year on which a day of the Islamic calendar (Umm al-Qura) falls; null where none does. */
export function islamicDay(year: number, month: number, day: number): number | null {
  const key = `${year} ${month} ${day}`;
  if (!islamicDays.has(key)) islamicDays.set(key, findIslamicDay(year, month, day));
  return islamicDays.get(key)!;
}

function findIslamicDay(year: number, month: number, day: number): number | null {
  const calendar = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura', {
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const partsOf = (at: number): [number, number] => {
    const parts = calendar.formatToParts(dateOf(at));
    const read = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
    return [read('month'), read('day')];
  };
  const last = dayNumber(year, 12, 31)!;
  for (let at = dayNumber(year, 1, 1)!; at <= last; ) {
    const [m, d] = partsOf(at);
    if (m === month && d === day) return at;
    at += m === month && d < day ? day - d : Math.max(1, 29 - d);
  }
  return null;
}
