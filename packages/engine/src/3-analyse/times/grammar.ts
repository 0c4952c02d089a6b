// The whole grammar of date expressions: the longest reading of any family at a token.
import { language } from '../../language.js';
import { decade, month, part, season, year } from './calendar-grammar.js';
import { date, dayOfMonth } from './day-grammar.js';
import { type Expression, type GrammarRule, type Match, sinceOf, wordAt, wordBefore } from './expression.js';
import { FEASTS, feast } from './feasts.js';
import { amount, beside, deictic, stretch, unit, vagueWord, weekday, weekend } from './relative-grammar.js';
import type { Token } from './tokens.js';

const {
  months: MONTHS,
  numbers: NUMBERS,
  ordinals: ORDINALS,
  seasons: SEASONS,
  shifts: SHIFTS,
  shortWeekdays: SHORT_WEEKDAYS,
  vagueCounts: VAGUE_COUNTS,
  vagueWords: VAGUE_WORDS,
  weekdays: WEEKDAYS,
} = language.calendar;

const FAMILIES: readonly GrammarRule[] = [
  date,
  dayOfMonth,
  month,
  year,
  decade,
  season,
  part,
  feast,
  weekday,
  weekend,
  deictic,
  unit,
  amount,
  stretch,
  beside,
  vagueWord,
];

/** Words that begin an expression, besides figures: most words of a text begin none, and are passed over at once. */
const BEGINNINGS: ReadonlySet<string> = new Set([
  ...[MONTHS, WEEKDAYS, SHORT_WEEKDAYS, SEASONS, NUMBERS, ORDINALS, SHIFTS].flatMap((words) => [
    ...words.keys(),
  ]),
  ...[...FEASTS.keys()].map((feastName) => feastName.split(' ')[0]!),
  ...VAGUE_COUNTS,
  ...VAGUE_WORDS.keys(),
  ...language.calendar.beginnings,
]);

/** The longest expression that begins at a token; of two as long, the first family's. */
export function readExpression(tokens: readonly Token[], at: number): Match | null {
  const first = tokens[at]!.lower;
  if (!BEGINNINGS.has(first) && !/^\d/.test(first)) return null;
  let best: Match | null = null;
  for (const family of FAMILIES) {
    const match = family(tokens, at);
    if (match && match.length > (best?.length ?? 0)) best = match;
  }
  return best && (readRange(tokens, at, best) ?? best);
}

/** `between May and July`, `from Monday to Friday`, `from 3 to 9 April`: two of a kind joined after a preposition that says so. */
function readRange(tokens: readonly Token[], at: number, from: Match): Match | null {
  const before = wordBefore(tokens, at);
  const joint = wordAt(tokens, at + from.length);
  const joined =
    (before === 'between' && joint === 'and') || (before === 'from' && language.times.rangeJoin.test(joint));
  if (!joined || !/^(?:date|month|weekday)$/.test(from.expression.form)) return null;
  const start = at + from.length + 1;
  const ends = FAMILIES.map((family) => family(tokens, start)).filter((match) => match !== null);
  const to = ends.find(({ expression }) => expression.form === from.expression.form);
  if (!to) return null;
  return {
    expression: { form: 'range', from: withYear(from.expression, to.expression), to: to.expression },
    length: from.length + 1 + to.length,
    clear: true,
  };
}

/** `between September and October of 2007`: one year for both. */
function withYear(from: Expression, to: Expression): Expression {
  const dated =
    (from.form === 'date' || from.form === 'month') &&
    from.year === null &&
    (to.form === 'date' || to.form === 'month');
  return dated ? { ...from, year: to.year } : from;
}

/** The expression that begins among the tokens `[from, to)`, also where it reaches behind them: the longest, `since X` as a whole. */
export function readExpressionIn(
  tokens: readonly Token[],
  from: number,
  to: number,
): (Match & { readonly at: number }) | null {
  let best: (Match & { at: number }) | null = null;
  for (let at = from; at < to; at++) {
    const match = readExpression(tokens, at);
    if (match && match.length > (best?.length ?? 0)) best = { ...match, at };
  }
  if (best && best.at === from + 1 && tokens[from]?.lower === 'since')
    return { ...best, expression: sinceOf(best.expression), at: from, length: best.length + 1 };
  return best;
}
