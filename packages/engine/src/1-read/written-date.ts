// A date as people write it in the page's language: `9 avril 2024`, `09.04.24`, `4/9/2024` (month first in the United States). In: a line, a locale. Out: YYYY-MM-DD or null.

import { calendarDate } from '@entente/record';
import { language } from '../language.js';

/** The date in a line of a page whose locale is given; null when there is none or its figures can be read in two ways. */
export function writtenDate(line: string, locale: string): string | null {
  return calendarDate(line) ?? namedDate(line, locale) ?? figureDate(line, locale);
}

const DAY_FIRST = language.pages.dayFirstDate;
const IDEOGRAPHIC = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/;

function namedDate(line: string, locale: string): string | null {
  const written = IDEOGRAPHIC.exec(line);
  if (written) return dateOf(written[1]!, written[2]!, written[3]!);
  const named = DAY_FIRST.exec(line);
  const month = named ? monthNumber(named[2]!, locale) : 0;
  return month > 0 ? dateOf(named![3]!, String(month), named![1]!) : null;
}

const FIGURES = /(?<![\d.])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?![\d.:])/;

/** Figures alone: day first but in the United States; in English without a country only where they can't be a month. */
function figureDate(line: string, locale: string): string | null {
  const found = FIGURES.exec(line);
  if (!found) return null;
  const [, a, mark, b, year] = found as unknown as [string, string, string, string, string];
  const full = year.length === 2 ? `20${year}` : year;
  if (year.length === 2 && mark !== '.') return null;
  if (/^en(?:-us)?$/i.test(locale) && mark !== '.') return /us$/i.test(locale) ? dateOf(full, a, b) : null;
  return dateOf(full, b, a);
}

const dateOf = (year: string, month: string, day: string): string | null =>
  calendarDate(`${year}-${month}-${day}`);

const months = new Map<string, readonly string[]>();

/** 1 to 12; 0 for a word that is no month of that language. Names cut short count from three letters on. */
function monthNumber(word: string, locale: string): number {
  const language = locale.slice(0, 2).toLowerCase();
  let names = months.get(language);
  if (!names) {
    names = monthNames(language);
    months.set(language, names);
  }
  const start = word.toLowerCase();
  const found = names.flatMap((name, i) => (name.startsWith(start) ? [i + 1] : []));
  return found.length === 1 ? found[0]! : 0;
}

/** The names as they stand beside a day (`9 апреля`). */
function monthNames(language: string): readonly string[] {
  try {
    const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, month) => {
      const parts = format.formatToParts(new Date(Date.UTC(2024, month, 9)));
      return parts.find(({ type }) => type === 'month')?.value.toLowerCase() ?? '';
    });
  } catch {
    return [];
  }
}
