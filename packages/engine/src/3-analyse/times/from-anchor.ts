// Expressions counted from a date told of before: `two years later`, `the same day`, `the following month` → EDTF value.
import {
  boundsOf,
  firstDay,
  formatDay,
  formatMonth,
  formatWeek,
  formatYear,
  monthOf,
  parseDay,
  yearOf,
} from './calendar.js';
import { type Form, move, writeAs } from './periods.js';

/** The value, no more exact than the anchor is; null when nothing was told of before. */
export function fromAnchor(expression: Form<'away' | 'beside'>, anchor: string | null): string | null {
  const bounds = boundsOf(anchor);
  if (anchor === null || !bounds) return null;
  if (expression.form === 'beside') return beside(expression, anchor, bounds.start);
  const { count, unit, sign } = expression;
  const moved = move(bounds.start, sign * count, unit);
  if (moved === null) return null;
  if (parseDay(anchor) !== null) return writeAs(moved, unit);
  if (/^\d{4}-\d\d(?:$|\/)/.test(anchor)) return formatMonth(monthOf(moved));
  return /^\d{4}$/.test(anchor) || unit === 'year' || unit === 'decade' ? formatYear(yearOf(moved)) : null;
}

function beside({ unit, step }: Form<'beside'>, anchor: string, start: number): string | null {
  const exact = parseDay(anchor) !== null;
  if (unit === 'day') return exact ? formatDay(start + step) : null;
  if (unit === 'week') return exact ? formatWeek(start + 7 * step) : null;
  if (/^\d{4}$/.test(anchor) && unit === 'month') return null;
  const moved = move(firstDay(monthOf(start)), step, unit);
  return moved === null ? null : writeAs(moved, unit);
}
