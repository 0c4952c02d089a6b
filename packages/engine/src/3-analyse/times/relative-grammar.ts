// Expressions counted from a day: weekdays, yesterday, last week, two days ago, a year later, the past six months, two-day.

import { language } from '../../language.js';
import { skipPart } from './calendar-grammar.js';
import { type GrammarRule, type Match, wordAt, wordBefore } from './expression.js';
import { readAmount } from './figures.js';
import { isCapital, isLowerWord, type Token } from './tokens.js';

const {
  dayNouns: DAY_NOUNS,
  dayParts: DAY_PARTS,
  functionWords: FUNCTION_WORDS,
  nameHeadedBy: NAME_HEADED_BY,
  nameHeads: NAME_HEADS,
  shifts: SHIFTS,
  units: UNITS,
  vagueWords: VAGUE_WORDS,
  weekdays: WEEKDAYS,
} = language.calendar;

type Tokens = readonly Token[];
const word = (tokens: Tokens, at: number): string => tokens[at]?.lower ?? '';

/** `Tuesday`, `last Friday`, `Monday night`, `Thursday of last week`; no `Sunday Times`, `Black Friday`, `Fridays`. */
export const weekday: GrammarRule = (tokens, at) => {
  const shift = SHIFTS.get(word(tokens, at));
  const i = shift === undefined ? at : at + 1;
  const day = WEEKDAYS.get(shift === undefined ? word(tokens, i) : wordAt(tokens, i));
  if (day === undefined || !isCapital(tokens[i])) return null;
  const behind = wordAt(tokens, i + 1);
  if (NAME_HEADS.has(behind) && isCapital(tokens[i + 1])) return null;
  if (NAME_HEADED_BY.has(wordBefore(tokens, i)) && isCapital(tokens[i - 1])) return null;
  if (language.times.every.test(wordBefore(tokens, at))) return null;
  const of = i + (behind === 'of' ? 2 : 1);
  const week =
    shift === undefined && wordAt(tokens, of + 1) === 'week' ? SHIFTS.get(wordAt(tokens, of)) : undefined;
  const length = week === undefined ? i + (DAY_PARTS.has(behind) ? 2 : 1) - at : of + 2 - at;
  return {
    expression: { form: 'weekday', weekday: day, shift: shift ?? null, week: week ?? null },
    length,
    clear: true,
  };
};

/** `this weekend`, `over the weekend`. */
export const weekend: GrammarRule = (tokens, at) => {
  const first = word(tokens, at);
  const shift = SHIFTS.get(first);
  if (wordAt(tokens, at + 1) !== 'weekend' || (shift === undefined && first !== 'the')) return null;
  const placed = language.times.weekendPreposition.test(wordBefore(tokens, at));
  return {
    expression: { form: 'weekend', shift: shift ?? null },
    length: 2,
    clear: shift !== undefined || placed,
  };
};

const DEICTICS = language.times.deictics;

/** `yesterday morning`, `tonight`, `this evening`, `last night`, `the day after tomorrow`, `overnight`. */
export const deictic: GrammarRule = (tokens, at) => {
  const first = word(tokens, at);
  const second = wordAt(tokens, at + 1);
  const match = (days: number, length: number): Match => ({
    expression: { form: 'deictic', days },
    length,
    clear: true,
  });
  const day = DEICTICS.get(first);
  if (day !== undefined) {
    const name = isCapital(tokens[at]) && isCapital(tokens[at - 1]) && tokens[at]!.gap === 'space'; // `World Tonight`, `USA Today`
    return { ...match(day, DAY_PARTS.has(second) ? 2 : 1), clear: !name };
  }
  if (first === 'this' && DAY_PARTS.has(second)) return match(0, 2);
  if (first === 'last' && second === 'night') return match(-1, 2);
  if (first === 'the' && second === 'day') {
    const side = `${wordAt(tokens, at + 2)} ${wordAt(tokens, at + 3)}`;
    if (side === 'after tomorrow') return match(2, 4);
    if (side === 'before yesterday') return match(-2, 4);
  }
  if (first === 'overnight') {
    const adverb = tokens[at]!.gap !== 'none' && second !== '-';
    return { expression: { form: 'overnight' }, length: 1, clear: adverb };
  }
  return null;
};

/** `last week`, `earlier this month`, `the end of next year`, `by the end of the year`. */
export const unit: GrammarRule = (tokens, at) => {
  const early = language.times.earlier.test(word(tokens, at)) ? 1 : 0;
  const start = early ? at + (wordAt(tokens, at + 1) === 'in' ? 2 : 1) : skipPart(tokens, at);
  const first = start === at ? word(tokens, at) : wordAt(tokens, start);
  const whole = first === 'the' && start > at; // `the end of the year`
  const shift = whole || first === 'current' ? 0 : SHIFTS.get(first);
  const noun = wordAt(tokens, start + 1);
  const [, of] = UNITS.get(noun) ?? [];
  if (shift === undefined || !of || of === 'day' || noun.endsWith('s') || language.times.longUnit.test(noun))
    return null;
  if (start === at && wordBefore(tokens, at) === 'the') return null; // `the last week` is a stretch
  if (early && shift !== 0) return null;
  return {
    expression: { form: 'unit', unit: of, shift },
    length: start + 2 - at,
    clear: !whole || of !== 'week',
  };
};

const vague = (value: 'PAST' | 'PRESENT' | 'FUTURE', length: number): Match => ({
  expression: { form: 'vague', value },
  length,
  clear: false,
});

/** `two days ago`, `a year ago this evening`, `two years later`, `a day earlier`, `a week after`, `two-day`, `ten days`. */
export const amount: GrammarRule = (tokens, at) => {
  const read = readAmount(tokens, at);
  if (!read) return null;
  const { count, unit: of, end, hyphen } = read;
  const behind = wordAt(tokens, end);
  if (behind === 'old' || (behind === '-' && wordAt(tokens, end + 1) === 'old')) return null;
  const length = end - at;
  if (hyphen)
    return count
      ? { expression: { form: 'length', count, unit: of, whole: true, ahead: false }, length, clear: false }
      : null;
  const fromNow = behind === 'from' && wordAt(tokens, end + 1) === 'now';
  if (count === null) return behind === 'ago' ? vague('PAST', length + 1) : null;
  if (fromNow)
    return {
      expression: { form: 'ago', count: -count, unit: of, exact: false },
      length: length + 2,
      clear: true,
    };
  if (behind === 'ago') {
    const tail = dayTail(tokens, end + 1);
    return {
      expression: { form: 'ago', count, unit: of, exact: tail > 0 },
      length: length + 1 + tail,
      clear: true,
    };
  }
  const away = (sign: 1 | -1, clause: boolean): Match => ({
    expression: { form: 'away', count, unit: of, sign, clause },
    length: length + 1,
    clear: !clause,
  });
  if (language.times.later.test(behind)) return away(1, false);
  if (behind === 'earlier') return away(-1, false);
  if (behind === 'after') return away(-1, true);
  if (behind === 'before') {
    // `five days before, a bomb had killed`: counted back from what was told; `five days before the vote`: the vote's own day
    const isBack = wordAt(tokens, end + 1) === 'that' || /^[,.;:]?$/.test(tokens[end + 1]?.text ?? '');
    return away(isBack ? -1 : 1, !isBack);
  }
  const before = wordBefore(tokens, at);
  const ahead = behind === 'to' || before === 'within';
  if (!ahead && !language.times.lengthPreposition.test(before)) return null;
  return { expression: { form: 'length', count, unit: of, whole: false, ahead }, length, clear: false };
};

/** `today`, `this evening` behind `a year ago`. */
function dayTail(tokens: Tokens, at: number): number {
  if (wordAt(tokens, at) === 'this' && DAY_PARTS.has(wordAt(tokens, at + 1))) return 2;
  return language.times.thisDay.test(wordAt(tokens, at)) ? 1 : 0;
}

/** `the past six months`, `the next two weeks`, `the past year`, `recent weeks`, `the coming days`. */
export const stretch: GrammarRule = (tokens, at) => {
  const the = language.times.stretchOpening.test(word(tokens, at)) ? 1 : 0;
  const side = the ? wordAt(tokens, at + 1) : word(tokens, at);
  if (side === 'recent') return UNITS.has(wordAt(tokens, at + the + 1)) ? vague('PAST', the + 2) : null;
  const sign = language.times.backward.test(side) ? -1 : language.times.forward.test(side) ? 1 : 0;
  if (!sign) return null;
  const i = at + the + 1;
  const several = readAmount(tokens, i);
  if (several && !several.hyphen) {
    const { count, unit: of, end } = several;
    if (count === null) return vague(sign < 0 ? 'PAST' : 'FUTURE', end - at);
    return {
      expression: { form: 'stretch', count, unit: of, sign },
      length: end - at,
      clear: language.times.clearSide.test(side),
    };
  }
  const noun = wordAt(tokens, i);
  const one = UNITS.get(noun);
  if (!one || language.times.nightOrSeason.test(noun)) return null;
  if (noun.endsWith('s')) return vague(sign < 0 ? 'PAST' : 'FUTURE', i + 1 - at);
  if (
    !the ||
    !language.times.clearSide.test(side) ||
    (one[1] === 'day' && language.times.lastNext.test(side))
  )
    return null;
  const clear =
    !language.times.lastNext.test(side) || language.times.stretchPreposition.test(wordBefore(tokens, at));
  return { expression: { form: 'stretch', count: one[0], unit: one[1], sign }, length: i + 1 - at, clear };
};

/** `the same day`, `the following month`, `the previous year`, `that night`, `the night before`, `the next day`. */
export const beside: GrammarRule = (tokens, at) => {
  const first = word(tokens, at);
  const second = wordAt(tokens, at + 1);
  const make = (noun: string, step: -1 | 0 | 1, length: number): Match | null => {
    const of = noun === 'date' ? 'day' : DAY_PARTS.has(noun) ? 'day' : UNITS.get(noun)?.[1];
    if (!of || noun.endsWith('s')) return null;
    return { expression: { form: 'beside', unit: of, step }, length, clear: true };
  };
  const third = wordAt(tokens, at + 2);
  // `said that night raids went on`: a noun behind makes it a conjunction
  if (first === 'that')
    return DAY_NOUNS.has(second) && (!isLowerWord(tokens[at + 2]) || FUNCTION_WORDS.has(third))
      ? make(second, 0, 2)
      : null;
  if (first !== 'the') return null;
  if (second === 'same') return make(third, 0, 3);
  if (second === 'following' || (second === 'next' && (DAY_PARTS.has(third) || third === 'day')))
    return make(third, 1, 3);
  if (language.times.previous.test(second)) return make(third, -1, 3);
  // `the day before the vote` has its own measure; alone, or before its verb, it counts from the date told of
  const alone =
    !/^[\p{L}\p{N}]/u.test(wordAt(tokens, at + 3)) || language.times.pastVerb.test(wordAt(tokens, at + 3));
  return third === 'before' && DAY_NOUNS.has(second) && alone ? make(second, -1, 3) : null;
};

/** `recently`, `now`, `soon`, `these days`: never found by a rule alone. */
export const vagueWord: GrammarRule = (tokens, at) => {
  const first = word(tokens, at);
  if (first === 'these' && wordAt(tokens, at + 1) === 'days') return vague('PRESENT', 2);
  const value = VAGUE_WORDS.get(first);
  return value ? vague(value, 1) : null;
};
