// Expressions that name a calendar day: `March 14, 2025`, `Friday, 14 March`, `11 and 13 May`, `2025-03-14`, `on the 7th`.
import { language } from '../../language.js';
import { type GrammarRule, type Match, wordAt, wordBefore } from './expression.js';
import { NAMED_DAYS } from './feasts.js';
import { type Read, readDay, readMonth, readYear } from './figures.js';
import { isCapital, isLowerWord, type Token } from './tokens.js';

const {
  counted: COUNTED,
  months: MONTHS,
  nameHeads: NAME_HEADS,
  shortWeekdays: SHORT_WEEKDAYS,
  weekdays: WEEKDAYS,
} = language.calendar;

type Tokens = readonly Token[];

/** A day with its month, and its year and weekday where they are said. */
export const date: GrammarRule = (tokens, at) => {
  const start = skipWeekday(tokens, at);
  if (start > at && !wordAt(tokens, start)) return null;
  return isoDate(tokens, start, at) ?? monthFirst(tokens, start, at) ?? dayFirst(tokens, start, at);
};

/** `Friday, ` before a date. */
function skipWeekday(tokens: Tokens, at: number): number {
  const word = tokens[at]?.lower ?? '';
  if (!isCapital(tokens[at]) || !(WEEKDAYS.has(word) || SHORT_WEEKDAYS.has(word))) return at;
  let end = at + 1;
  while (end < at + 3 && /^[.,]$/.test(wordAt(tokens, end))) end++;
  return wordAt(tokens, end) === 'the' ? end + 1 : end;
}

interface Parts {
  readonly month: number;
  readonly day: number;
  readonly lastDay: number | null;
  readonly end: number;
}

/** The year behind a day and month, and what rules the whole out: a name (`March 14 alliance`). */
function dated(tokens: Tokens, at: number, { month, day, lastDay, end }: Parts): Match | null {
  const behind = wordAt(tokens, end);
  if (NAME_HEADS.has(behind)) return null;
  const year = behind === ',' ? readYear(tokens, end + 1) : behind ? readYear(tokens, end) : null;
  const named = NAMED_DAYS.find((row) => row.month === month && row.day === day && row.behind.test(behind));
  const stretch = lastDay !== null && lastDay > day ? { lastDay } : {};
  const expression = {
    form: 'date',
    year: year?.value ?? named?.year ?? null,
    month,
    day,
    ...stretch,
  } as const;
  return { expression, length: (year?.end ?? end) - at, clear: true };
}

/** A second day that makes a stretch: `–3`, `and 13`. */
function readLastDay(tokens: Tokens, at: number): Read<number> | null {
  return language.times.dayRange.test(wordAt(tokens, at)) ? readDay(tokens, at + 1) : null;
}

function monthFirst(tokens: Tokens, start: number, at: number): Match | null {
  const month = readMonth(tokens, start);
  if (!month) return null;
  const dayAt = wordAt(tokens, month.end) === 'the' ? month.end + 1 : month.end;
  const day = wordAt(tokens, dayAt) ? readDay(tokens, dayAt) : null;
  if (!day || COUNTED.has(wordAt(tokens, day.end))) return null;
  // `in May 24 people died`: the preposition of a month, and a noun to count.
  if (wordBefore(tokens, at) === 'in' && isLowerWord(tokens[day.end])) return null;
  const last = readLastDay(tokens, day.end);
  const own = last && (MONTHS.has(wordAt(tokens, last.end)) || COUNTED.has(wordAt(tokens, last.end)));
  const lastDay = last && !own ? last : null;
  return dated(tokens, at, {
    month: month.value,
    day: day.value,
    lastDay: lastDay?.value ?? null,
    end: lastDay?.end ?? day.end,
  });
}

function dayFirst(tokens: Tokens, start: number, at: number): Match | null {
  const day = readDay(tokens, start === at && tokens[at]?.lower === 'the' ? start + 1 : start);
  if (!day) return null;
  const last = readLastDay(tokens, day.end);
  const behind = last?.end ?? day.end;
  const month = wordAt(tokens, behind)
    ? readMonth(tokens, wordAt(tokens, behind) === 'of' ? behind + 1 : behind)
    : null;
  if (!month) return null;
  return dated(tokens, at, {
    month: month.value,
    day: day.value,
    lastDay: last?.value ?? null,
    end: month.end,
  });
}

/** `2025-03-14`, `2025/03/14`, `14.03.2025`; figures that could be read two ways are left alone. */
function isoDate(tokens: Tokens, start: number, at: number): Match | null {
  if (!/^\d/.test(tokens[start]?.text ?? '')) return null;
  const figures = tokens.slice(start, start + 5);
  const joined = figures.map((token, i) => (i > 0 && token.gap !== 'none' ? ' ' : token.text)).join('');
  const iso = /^((?:1\d|2[01])\d\d)([-/])(\d\d)\2(\d\d)$/.exec(joined);
  const dotted = iso ? null : /^(\d\d?)\.(\d\d?)\.((?:1\d|2[01])\d\d)$/.exec(tokens[start]?.text ?? '');
  const [year, month, day] = (
    iso ? [iso[1], iso[3], iso[4]] : dotted ? [dotted[3], dotted[2], dotted[1]] : []
  ).map(Number);
  if (!year || !month || !day || month > 12 || day > 31) return null;
  return { expression: { form: 'date', year, month, day }, length: start - at + (iso ? 5 : 1), clear: true };
}

/** `on the 7th`: a day of this month or the one beside it. */
export const dayOfMonth: GrammarRule = (tokens, at) => {
  const placed = tokens[at]?.lower === 'the' && language.times.dayPreposition.test(wordBefore(tokens, at));
  const day = placed ? readDay(tokens, at + 1) : null;
  if (!day || day.end !== at + 3 || isCapital(tokens[day.end])) return null;
  if (language.times.notDay.test(wordAt(tokens, day.end))) return null;
  const expression = { form: 'date', year: null, month: null, day: day.value } as const;
  return { expression, length: 3, clear: !isLowerWord(tokens[day.end]) };
};
