// The day in a story's address: `/2024/05/09/`, `/2024-05-09-talks`, `/2024/may/09/`, `/20240509/`. In: a URL. Out: YYYY-MM-DD or null.
import { calendarDate } from '@entente/record';

const FIGURES = /[/_-]((?:19|20)\d\d)[/_-](\d{1,2})[/_-](\d{1,2})(?=[/_.-]|$)/;
const NAMED = /\/((?:19|20)\d\d)\/([a-z]{3,9})\/(\d{1,2})(?=[/_.-]|$)/i;
const COMPACT = /[/_-]((?:19|20)\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])(?=[/_.-]|$)/;

/** The day that the path of an address names; null when it names none. */
export function addressDate(url: string): string | null {
  const path = url.replace(/^https?:\/\/[^/]*/i, '').replace(/[?#].*$/, '');
  const figures = FIGURES.exec(path) ?? COMPACT.exec(path);
  if (figures) return calendarDate(`${figures[1]}-${figures[2]}-${figures[3]}`);
  const named = NAMED.exec(path);
  return named ? calendarDate(`${named[3]} ${named[2]} ${named[1]}`) : null;
}
