// Words that look like dates and are names: `Sunday Times`, `Mail on Sunday`, `Theresa May`. In: tokens and a reading; out: whether it is a name.

import type { Knowledge } from '@entente/knowledge';
import { language } from '../../language.js';
import { type Match, wordBefore } from './expression.js';
import { isCapital, type Token } from './tokens.js';

const {
  datePrepositions: DATE_PREPOSITIONS,
  months: MONTHS,
  shifts: SHIFTS,
  weekdays: WEEKDAYS,
} = language.calendar;

/** Months that are a person's name somewhere in the text: another name or a title stands before them (`Prime Minister May`, `Mrs. May`). */
export function surnamesOf(tokens: readonly Token[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [i, token] of tokens.entries()) {
    const month = MONTHS.get(token.lower);
    if (month === undefined || found.has(month) || !isCapital(token) || token.gap !== 'space') continue;
    const dotted =
      tokens[i - 1]?.text === '.' && language.names.abbreviatedTitle.test(tokens[i - 2]?.lower ?? '');
    const name = tokens[i - 1]!;
    const opens = name.gap === 'paragraph' || /^[.!?:“"(]$/.test(tokens[i - 2]?.text ?? '.');
    const dated =
      /^\d/.test(tokens[i + 1]?.text ?? '') ||
      DATE_PREPOSITIONS.has(name.lower) ||
      SHIFTS.has(name.lower) ||
      WEEKDAYS.has(name.lower);
    if (dotted || (isCapital(name) && /\p{Ll}/u.test(name.text) && !opens && !dated)) found.add(month);
  }
  return found;
}

/** Whether a clear reading is part of a name after all. */
export function isName(
  tokens: readonly Token[],
  at: number,
  {
    match,
    surnames,
    knowledge,
  }: { match: Match; surnames: ReadonlySet<number>; knowledge: Pick<Knowledge, 'outlet'> },
): boolean {
  const { expression, length } = match;
  if (
    expression.form === 'month' &&
    expression.year === null &&
    length === 1 &&
    surnames.has(expression.month)
  )
    return !language.times.monthPreposition.test(wordBefore(tokens, at));
  return expression.form === 'weekday' && expression.shift === null && isOutlet(tokens, at, knowledge);
}

/** Whether capital words round a weekday make the name of an outlet. */
function isOutlet(tokens: readonly Token[], at: number, knowledge: Pick<Knowledge, 'outlet'>): boolean {
  const phrase = (from: number, to: number): string =>
    tokens
      .slice(Math.max(0, from), to)
      .map(({ text }) => text)
      .join(' ');
  const behind = isCapital(tokens[at + 1]) && tokens[at + 1]!.gap === 'space';
  if (behind && (knowledge.outlet(phrase(at, at + 2)) || knowledge.outlet(phrase(at, at + 3)))) return true;
  return (
    wordBefore(tokens, at) === 'on' &&
    isCapital(tokens[at - 2]) &&
    knowledge.outlet(phrase(at - 2, at + 1)) !== undefined
  );
}
