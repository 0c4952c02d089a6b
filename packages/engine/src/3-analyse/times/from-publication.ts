// Relative expressions counted from the day of publication: expression + that day + tense → EDTF value.
// The conventions (most recent weekday, ISO weeks, `two-day` up to the publication) are those of the coding manual and its gold.
import {
  dayNumber,
  formatDay,
  formatMonth,
  formatWeek,
  formatYear,
  monthOf,
  weekdayOf,
  yearOf,
} from './calendar.js';
import type { Expression, Shift } from './expression.js';
import {
  dayInterval,
  dayPeriod,
  type Form,
  interval,
  inYear,
  monthsPeriod,
  move,
  pick,
  pickShifted,
  writeAs,
  type Yearly,
  yearInterval,
} from './periods.js';
import type { Tense } from './tense.js';

/** The value of an expression that counts from the day of publication; null when it locates nothing. */
export function fromPublication(expression: Expression, published: number, tense: Tense): string | null {
  switch (expression.form) {
    case 'date':
      if (expression.month === null) return dayOfMonth(expression.day, published, tense);
      return yearly(expression, published, { tense, shift: null });
    case 'month':
      if (expression.yearShift !== null)
        return inYear(expression, yearOf(published) + expression.yearShift)!.value;
      return yearly(expression, published, { tense, shift: expression.shift });
    case 'season':
    case 'feast':
      return yearly(expression, published, { tense, shift: expression.shift });
    case 'part':
      return inYear(expression, yearOf(published))!.value;
    case 'weekday':
      return formatDay(weekday(expression, published, tense));
    case 'weekend':
      return weekend(expression.shift, published, tense);
    case 'deictic':
      return formatDay(published + expression.days);
    case 'overnight':
      return dayInterval(published - 1, published);
    case 'unit':
      return unit(expression, published);
    case 'ago': {
      const day = move(published, -expression.count, expression.unit);
      return day === null ? null : expression.exact ? formatDay(day) : writeAs(day, expression.unit);
    }
    case 'stretch':
      return stretch(expression, published);
    case 'length':
      return length(expression, published, tense);
    default:
      return null;
  }
}

function yearly(
  expression: Yearly,
  published: number,
  { tense, shift }: { tense: Tense; shift: Shift },
): string | null {
  const years = [-2, -1, 0, 1, 2].map((step) => inYear(expression, yearOf(published) + step));
  if (shift === 0 && expression.form !== 'season') return years[2]?.value ?? null;
  return shift ? pickShifted(years, published, shift) : pick(years, published, tense);
}

/** `on the 7th`: without a cue the last one. */
function dayOfMonth(day: number, published: number, tense: Tense): string | null {
  const days = [-1, 0, 1].map((step) => {
    const month = monthOf(published) + step;
    const at = dayNumber(Math.floor(month / 12), (month % 12) + 1, day);
    return at === null ? null : dayPeriod(at);
  });
  return pick(days, published, tense ?? 'past');
}

/** Without a cue the most recent one, the day of publication itself included. */
function weekday({ weekday: day, shift, week }: Form<'weekday'>, published: number, tense: Tense): number {
  if (week !== null) return published - weekdayOf(published) + day + 7 * week;
  const back = (weekdayOf(published) - day + 7) % 7;
  if (shift === -1) return published - (back || 7);
  if (shift === 1 || (tense === 'future' && back > 0)) return published + 7 - back;
  return published - back;
}

/** Saturday and Sunday; on a weekend its own one, before Wednesday without a cue the last one. */
function weekend(shift: Shift, published: number, tense: Tense): string {
  const today = weekdayOf(published);
  const over = today < 6 && (tense === 'past' || (tense === null && today < 3));
  const saturday = published - today + 6 + 7 * (shift || (over ? -1 : 0));
  return dayInterval(saturday, saturday + 1);
}

function unit({ unit: of, shift }: Form<'unit'>, published: number): string | null {
  const year = yearOf(published);
  const month = monthOf(published);
  switch (of) {
    case 'week':
      return formatWeek(published + 7 * shift);
    case 'month':
      return formatMonth(month + shift);
    case 'quarter':
      return monthsPeriod(month - (month % 3) + 3 * shift, 3).value;
    case 'year':
      return formatYear(year + shift);
    case 'decade': {
      const first = year - (year % 10) + 10 * shift;
      return yearInterval(first, first + 9);
    }
    case 'century': {
      const first = year - ((year - 1) % 100) + 100 * shift;
      return yearInterval(first, first + 99);
    }
    case 'day':
      return null;
  }
}

/** To the day up to a year; `the past two years` to the year. */
function stretch({ count, unit: of, sign }: Form<'stretch'>, published: number): string | null {
  const far = move(published, sign * count, of);
  if (far === null) return null;
  const [first, last] = sign < 0 ? [far, published] : [published, far];
  const long = of === 'decade' || of === 'century' || (of === 'year' && count > 1);
  return long ? yearInterval(yearOf(first), yearOf(last)) : dayInterval(first, last);
}

/** Longer than this `N-day` is no visit under way but a term (`30-day ceasefire`), and locates nothing. */
const LONGEST_VISIT = 10;

/** `two-day`: the days up to the publication. `ten days`: ahead or back from it, as the tense says; else it locates nothing. */
function length(
  { count, unit: of, whole, ahead }: Form<'length'>,
  published: number,
  tense: Tense,
): string | null {
  if (whole) {
    const visit = of === 'day' && count <= LONGEST_VISIT && tense !== 'future';
    return visit ? dayInterval(published - count + 1, published) : null;
  }
  const sign = ahead || tense === 'future' ? 1 : tense === 'past' ? -1 : 0;
  const far = move(published, sign * count, of);
  if (!sign || far === null) return null;
  const [first, last] = sign < 0 ? [far, published] : [published, far];
  return interval(writeAs(first, of), writeAs(last, of));
}
