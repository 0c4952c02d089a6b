// The row of an event that is to be → the days on which it is due, by its own words or those beside it in its sentence.
import { addDays, daysBetween, type EventRow } from '@entente/record';
import { CARDINALS } from './number-words.js';

/** First and last day, both inclusive. */
export interface DueDays {
  readonly from: string;
  readonly to: string;
}

const WEEK = 7;
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const END_OF = /\b(?:end|close|last day) of\b|\b(?:month|year|week|summer) is (?:out|over)\b/i;
const FIRST_WEEK_OF = /\b(?:first week|beginning|start) of\b/i;
const WITHIN =
  /\b(?:within|in the next|has|have|had|gave (?:it|them|him|her)|given) (?:the next )?(\p{L}+|\d+)[ -](hours?|days?|weeks?)\b/iu;
const HOURS = 24;

/**
 * The days on which an event is due: by its own words, by words elsewhere in its article where they tell a day to come, or counted from the report
 * (`within seven days`). Null where no words tell one, or one that lies before the report.
 */
export function dueDays({ date, published, status, sentence, trigger }: EventRow): DueDays | null {
  const after = sentence.quote.slice(Math.max(0, trigger.end - sentence.start));
  const isAhead = status === 'future' || status === 'hypothetical';
  if (date.from === null || (date.basis !== 'time' && date.basis !== 'context'))
    return isAhead && published !== null ? withinDays(after, published) : null;
  const days = { from: date.from, to: date.to ?? date.from };
  if (published === null) return date.basis === 'time' ? days : null;
  if (date.basis === 'context') return days.to > published ? narrow(days, after) : null;
  if (days.to >= published) return narrow(days, after);
  return isAhead ? nextWeekday(days, published, sentence.quote) : null;
}

/** `By the end of the month` is its last day; `in the first week of June` its first seven. */
function narrow({ from, to }: DueDays, after: string): DueDays {
  if (daysBetween(from, to) < WEEK) return { from, to };
  if (END_OF.test(after)) return { from: to, to };
  return FIRST_WEEK_OF.test(after) ? { from, to: addDays(from, WEEK - 1) } : { from, to };
}

/** A weekday was taken for the last one: of what is to be it is the next one. */
function nextWeekday({ from, to }: DueDays, published: string, sentence: string): DueDays | null {
  const isNear = from === to && daysBetween(to, published) < WEEK;
  const name = WEEKDAYS[new Date(`${from}T00:00:00Z`).getUTCDay()]!;
  if (!isNear || !sentence.toLowerCase().includes(name)) return null;
  return { from: addDays(from, WEEK), to: addDays(from, WEEK) };
}

function withinDays(after: string, published: string): DueDays | null {
  const [, count = '', unit = ''] = WITHIN.exec(after) ?? [];
  const number = Number.parseInt(count, 10) || CARDINALS[count.toLowerCase()];
  if (!number) return null;
  const days = unit.startsWith('hour')
    ? Math.ceil(number / HOURS)
    : unit.startsWith('week')
      ? number * WEEK
      : number;
  return { from: addDays(published, 1), to: addDays(published, days) };
}
