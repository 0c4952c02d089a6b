// One calendar date out of a date string as pages and papers write it: ISO 8601, RFC 2822, `April 9, 2024`, `9 Apr 2024`, `09.04.2024`.
// The day is the one written there, in the writer's own time zone; ambiguous figures (04/05/2024) give nothing.

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** An English month's name, whole or cut short, as a piece of a pattern. */
export const MONTH_PATTERN =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';

const ISO = /(?<![\d.])(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/;
const SLASHED = /(?<![\d.])(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$/;
const MONTH_FIRST = new RegExp(`\\b(${MONTH_PATTERN})\\s*(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, 'i');
const DAY_FIRST = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)?\\.?(?:\\s+of)?[\\s-]+(${MONTH_PATTERN}),?[\\s-]+(\\d{4})\\b`,
  'i',
);
const FIGURES = /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/;

/** YYYY-MM-DD, or null when the string holds no certain date between 1600 and 2199. */
export function calendarDate(text: string): string | null {
  const source = text.slice(0, 200).trim();
  const ymd = ISO.exec(source) ?? SLASHED.exec(source) ?? COMPACT.exec(source);
  if (ymd) return day(ymd[1], ymd[2], ymd[3]);
  const monthFirst = MONTH_FIRST.exec(source);
  if (monthFirst) return day(monthFirst[3], monthNumber(monthFirst[1]!), monthFirst[2]);
  const dayFirst = DAY_FIRST.exec(source);
  if (dayFirst) return day(dayFirst[3], monthNumber(dayFirst[2]!), dayFirst[1]);
  const figures = FIGURES.exec(source);
  return figures ? figureDate(figures) : null;
}

/** `13.04.2024` is a day first, `04/13/2024` a month first; with a dot, day first by custom. */
function figureDate([, first, mark, second, year]: RegExpExecArray): string | null {
  const a = Number(first);
  const b = Number(second);
  if (mark === '.' || a > 12 || a === b) return day(year, b, a);
  return b > 12 ? day(year, a, b) : null;
}

const monthNumber = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

function day(year: unknown, month: unknown, date: unknown): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(date)];
  if (y < 1600 || y > 2199 || m < 1 || m > 12 || d < 1 || d > new Date(Date.UTC(y, m, 0)).getUTCDate())
    return null;
  return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}
