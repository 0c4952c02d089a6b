// Lines that only say when: `April 9, 2024`, `Published 9 Apr 2024 14:05`, `Updated: Tue, 9 Apr 2024 14:05 GMT`, `2 hours ago`, `5 min read`.
// In: a short paragraph. Out: the date and how good a witness it is. A bare clock time is a heading of a live page, not a time stamp.

import { calendarDate } from '@entente/record';
import { language } from '../language.js';
import { wordsOf } from './paragraph.js';

/** A line that is left out of the text; `rank` 0 published, 1 a bare date, 2 updated. */
export interface TimeStamp {
  readonly date: string | null;
  readonly rank: 0 | 1 | 2;
}

const PUBLISHED = language.stamps.published;
const UPDATED = language.stamps.updated;
const RELATIVE = language.stamps.relative;
const CLOCK = language.stamps.clock;
const ZONE = language.stamps.zone;
const WEEKDAY = language.stamps.weekday;
const DATES = language.stamps.dates;
const FILLERS = language.stamps.fillers;

/** Reads a time stamp; null when the line says anything else. */
export function timeStamp(line: string): TimeStamp | null {
  const text = line.replace(/(\d)T(?=\d{2}:)/, '$1 ');
  if (text.length > 120 || wordsOf(text).length > 16) return null;
  const dates = text.match(DATES) ?? [];
  const stated =
    PUBLISHED.test(text.slice(0, 30)) ||
    UPDATED.test(text.slice(0, 30)) ||
    language.stamps.dateLabel.test(text);
  if (dates.length === 0 && !RELATIVE.test(text) && !(stated && CLOCK.test(text))) return null;
  CLOCK.lastIndex = 0;
  const rest = [DATES, RELATIVE, CLOCK, ZONE, WEEKDAY, PUBLISHED, UPDATED, FILLERS].reduce(
    (left, pattern) =>
      left.replace(
        new RegExp(pattern.source, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`),
        ' ',
      ),
    text,
  );
  const left = rest.match(/\p{L}[\p{L}\p{N}]*/gu) ?? [];
  if (left.length > (stated ? 2 : 0)) return null;
  return {
    date: publishedDate(text, dates),
    rank: UPDATED.test(text) && !PUBLISHED.test(text) ? 2 : stated ? 0 : 1,
  };
}

/** Of `Published 8 May 2024, updated 9 May 2024` the date that follows the first word. */
function publishedDate(text: string, dates: readonly string[]): string | null {
  const after = PUBLISHED.exec(text)?.index ?? 0;
  const chosen = dates.find((date) => text.indexOf(date) >= after) ?? dates[0];
  return chosen ? calendarDate(chosen) : null;
}

/** A full date in a short line that also says something else (`For immediate release, Nairobi, 20 December 2016`). */
export function dateWithin(text: string): string | null {
  const found = text.length <= 120 ? text.match(DATES)?.[0] : undefined;
  return found ? calendarDate(found) : null;
}
