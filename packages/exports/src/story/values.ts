// Values of records → fields of a story file's lines, as corpus/check.py reads them.
import { daysOf } from '@entente/record';

const EDTF =
  /^(?:PAST|PRESENT|FUTURE|\d{4}(?:-(?:\d\d(?:-\d\d)?|W\d\d))?(?:\/\d{4}(?:-(?:\d\d(?:-\d\d)?|W\d\d))?)?)$/;

/** A time's value in the subset of EDTF that the corpus uses; `199X` becomes an interval of days; null where it has no value. */
export function storyTime(value: string | null): string | null {
  if (value && EDTF.test(value)) return value;
  const days = daysOf(value);
  return days && `${days.from}/${days.to}`;
}

/** A name on one line, escaped so that it can't be parsed as a list of members. */
export const storyName = (name: string): string => name.replace(/\s+/g, ' ').trim().replace(/^=+/, '') || '-';

/** Alpha-3 or IGO, else `-`. */
export const storyCountry = (country: string | undefined): string =>
  country && /^[A-Z]{3}$/.test(country) ? country : '-';
