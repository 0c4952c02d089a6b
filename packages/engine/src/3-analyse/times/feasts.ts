// Feasts and named days that news dates things by: the words → their day in a year. Church feasts move with Easter.
import type { Feast } from '@entente/knowledge';
import { language } from '../../language.js';
import { dayNumber, easter, islamicDay, weekdayOf } from './calendar.js';
import { type GrammarRule, wordAt, wordBefore } from './expression.js';
import { isCapital, type Token } from './tokens.js';

const { datePrepositions: DATE_PREPOSITIONS, shifts: SHIFTS } = language.calendar;

/** The day of each feast in a year, by its key: the words in small letters without apostrophes. */
export const FEASTS: ReadonlyMap<string, (year: number) => number | null> = new Map(
  [...language.calendar.feasts].map(([name, feast]) => [name, (year: number) => dayOfFeast(feast, year)]),
);

function dayOfFeast(feast: Feast, year: number): number | null {
  if ('fromEaster' in feast) return easter(year) + feast.fromEaster;
  if ('islamicMonth' in feast) return islamicDay(year, feast.islamicMonth, feast.day);
  if ('day' in feast) return dayNumber(year, feast.month, feast.day);
  const first = dayNumber(year, feast.month, 1)!;
  return first + ((feast.weekday + 7 - weekdayOf(first)) % 7) + 7 * (feast.nth - 1);
}

const LONGEST = 4;
/** Feasts that are a stretch of days, and how many. */
export const FEAST_LENGTHS: ReadonlyMap<string, number> = language.calendar.feastLengths;

/** Dates that are told of by month and day alone, years after: what makes them that day, and its year. */
export const NAMED_DAYS: readonly { month: number; day: number; behind: RegExp; year: number }[] = [
  { month: 9, day: 11, behind: language.times.september11, year: 2001 },
  { month: 10, day: 7, behind: language.times.october7, year: 2023 },
  { month: 1, day: 6, behind: language.times.january6, year: 2021 },
];

/** `by Christmas`, `at Easter 2006`, `New Year's Day`, `the eve of Ramadan`; no `Christmas Island`. */
export const feast: GrammarRule = (tokens, at) => {
  const eve = [0, 1, 2].every(
    (i) => (i ? wordAt(tokens, at + i) : tokens[at]?.lower) === language.calendar.eveOf[i],
  );
  const shift = SHIFTS.get(tokens[at]?.lower ?? '');
  const start = eve ? at + 3 : shift === undefined ? at : at + 1;
  const name = readFeast(tokens, start);
  if (!name) return null;
  const behind = tokens[name.end];
  const year = /^(?:19|20)\d\d$/.test(wordAt(tokens, name.end)) ? Number(behind!.text) : null;
  if (year === null && behind?.gap === 'space' && isCapital(behind)) return null;
  const before = wordBefore(tokens, at);
  const day = language.times.feastDay.test(name.key);
  const placed = day || DATE_PREPOSITIONS.has(before) || language.times.feastPreposition.test(before);
  return {
    expression: { form: 'feast', feast: name.key, eve, year, shift: shift ?? null },
    length: name.end + (year === null ? 0 : 1) - at,
    clear: eve || shift !== undefined || year !== null || placed,
  };
};

/** The longest feast whose words stand here. */
function readFeast(
  tokens: readonly Token[],
  at: number,
): { readonly key: string; readonly end: number } | null {
  if (!isCapital(tokens[at])) return null;
  const words: string[] = [];
  let found: { key: string; end: number } | null = null;
  for (let i = at; words.length < LONGEST && (i === at ? tokens[i]!.lower : wordAt(tokens, i)); i++) {
    if (/^['’]$/.test(tokens[i]!.text)) continue;
    words.push(tokens[i]!.lower);
    const key = words.join(' ');
    if (FEASTS.has(key)) found = { key, end: i + 1 };
  }
  return found;
}
