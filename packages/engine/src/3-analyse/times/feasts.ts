// Feasts and named days that news dates things by: the words → their day in a year. Church feasts move with Easter.
import { dayNumber, easter, islamicDay, weekdayOf } from './calendar.js';
import { type GrammarRule, wordAt, wordBefore } from './expression.js';
import { isCapital, type Token } from './tokens.js';
import { DATE_PREPOSITIONS, SHIFTS } from './words.js';

const fixed = (month: number, day: number) => (year: number) => dayNumber(year, month, day);
const fromEaster = (days: number) => (year: number) => easter(year) + days;

/** The day of each feast in a year, by its key: the words in small letters without apostrophes. */
export const FEASTS: ReadonlyMap<string, (year: number) => number | null> = new Map([
  ['christmas', fixed(12, 25)],
  ['christmas day', fixed(12, 25)],
  ['christmas eve', fixed(12, 24)],
  ['boxing day', fixed(12, 26)],
  ['new year', fixed(1, 1)],
  ['new year s day', fixed(1, 1)],
  ['new year s eve', fixed(12, 31)],
  ['new years day', fixed(1, 1)],
  ['new years eve', fixed(12, 31)],
  ['may day', fixed(5, 1)],
  ['halloween', fixed(10, 31)],
  ['valentine s day', fixed(2, 14)],
  ['easter', fromEaster(0)],
  ['easter sunday', fromEaster(0)],
  ['easter monday', fromEaster(1)],
  ['good friday', fromEaster(-2)],
  ['maundy thursday', fromEaster(-3)],
  ['palm sunday', fromEaster(-7)],
  ['ash wednesday', fromEaster(-46)],
  ['lent', fromEaster(-46)],
  ['ascension day', fromEaster(39)],
  ['pentecost', fromEaster(49)],
  ['whit monday', fromEaster(50)],
  ['corpus christi', fromEaster(60)],
  ['thanksgiving', (year) => dayNumber(year, 11, 1)! + ((11 - weekdayOf(dayNumber(year, 11, 1)!)) % 7) + 21],
  ['ramadan', (year) => islamicDay(year, 9, 1)],
  ['eid', (year) => islamicDay(year, 10, 1)],
  ['eid al - fitr', (year) => islamicDay(year, 10, 1)],
  ['eid al - adha', (year) => islamicDay(year, 12, 10)],
]);
const LONGEST = 4;
/** Feasts that are a stretch of days, and how many. */
export const FEAST_LENGTHS: ReadonlyMap<string, number> = new Map([['ramadan', 30]]);

/** Dates that are told of by month and day alone, years after: what makes them that day, and its year. */
export const NAMED_DAYS: readonly { month: number; day: number; behind: RegExp; year: number }[] = [
  { month: 9, day: 11, behind: /^(?:attacks?|terror|terrorist|hijackers?|hijackings?)$/, year: 2001 },
  { month: 10, day: 7, behind: /^(?:attacks?|massacre|assault|raid)$/, year: 2023 },
  { month: 1, day: 6, behind: /^(?:attack|riots?|rioters?|insurrection|capitol)$/, year: 2021 },
];

/** `by Christmas`, `at Easter 2006`, `New Year's Day`, `the eve of Ramadan`; no `Christmas Island`. */
export const feast: GrammarRule = (tokens, at) => {
  const eve = [0, 1, 2].every(
    (i) => (i ? wordAt(tokens, at + i) : tokens[at]?.lower) === ['the', 'eve', 'of'][i],
  );
  const shift = SHIFTS.get(tokens[at]?.lower ?? '');
  const start = eve ? at + 3 : shift === undefined ? at : at + 1;
  const name = readFeast(tokens, start);
  if (!name) return null;
  const behind = tokens[name.end];
  const year = /^(?:19|20)\d\d$/.test(wordAt(tokens, name.end)) ? Number(behind!.text) : null;
  if (year === null && behind?.gap === 'space' && isCapital(behind)) return null;
  const before = wordBefore(tokens, at);
  const day = /(?:day|eve|monday|sunday|wednesday|friday|thursday)$/.test(name.key);
  const placed = day || DATE_PREPOSITIONS.has(before) || /^(?:at|on|over)$/.test(before);
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
