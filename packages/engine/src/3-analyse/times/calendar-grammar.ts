// Expressions that name a stretch of the calendar: months, years, decades, seasons, quarters. After TIMEX3 (Pustejovsky et al. 2003).
import { language } from '../../language.js';
import { type GrammarRule, wordAt, wordBefore } from './expression.js';
import { type Read, readDay, readMonth, readYear } from './figures.js';
import { isCapital, isLowerWord, type Token } from './tokens.js';

const {
  counted: COUNTED,
  datePrepositions: DATE_PREPOSITIONS,
  functionWords: FUNCTION_WORDS,
  months: MONTHS,
  nameHeads: NAME_HEADS,
  ordinals: ORDINALS,
  seasons: SEASONS,
  shifts: SHIFTS,
  votes: VOTES,
  yearPrepositions: YEAR_PREPOSITIONS,
} = language.calendar;

type Tokens = readonly Token[];

/** `late`, `mid-`, `the end of`, `the last week of` before a month, year or season; the value is that of the whole. */
export function skipPart(tokens: Tokens, at: number): number {
  const word = tokens[at]?.lower ?? '';
  if (language.times.roughly.test(word)) return wordAt(tokens, at + 1) === '-' ? at + 2 : at + 1;
  const the = word === 'the' ? 1 : 0;
  const noun = the ? wordAt(tokens, at + 1) : word;
  if (language.times.partNoun.test(noun) && wordAt(tokens, at + the + 1) === 'of') return at + the + 2;
  const part =
    the &&
    (ORDINALS.has(noun) || language.times.partOrdinal.test(noun)) &&
    language.times.partUnit.test(wordAt(tokens, at + 2));
  return part && wordAt(tokens, at + 3) === 'of' ? at + 4 : at;
}

/** `May 2024`, `mid-June`, `last November`, `January of this year`, `in May`. */
export const month: GrammarRule = (tokens, at) => {
  const start = skipPart(tokens, at);
  const shift = SHIFTS.get(tokens[start]?.lower ?? '');
  const name = readMonth(tokens, shift === undefined ? start : start + 1);
  if (!name || (name.end > at + 1 && !wordAt(tokens, name.end - 1))) return null;
  const numbered = readDay(tokens, name.end);
  if (numbered && NAME_HEADS.has(wordAt(tokens, numbered.end))) return null; // `May 13 Square`
  const of = language.times.monthOf.test(wordAt(tokens, name.end)) ? 1 : 0;
  const year = wordAt(tokens, name.end + of) ? readYear(tokens, name.end + of) : null;
  const yearShift =
    wordAt(tokens, name.end + of + 1) === 'year' ? SHIFTS.get(wordAt(tokens, name.end + of)) : undefined;
  const end = year?.end ?? (yearShift === undefined ? name.end : name.end + of + 2);
  const clear =
    year !== null ||
    yearShift !== undefined ||
    shift !== undefined ||
    start > at ||
    licensed(tokens, at, name.end);
  const expression = { form: 'month', month: name.value, year: year?.value ?? null } as const;
  return {
    expression: { ...expression, shift: shift ?? null, yearShift: yearShift ?? null },
    length: end - at,
    clear,
  };
};

/** Whether what stands round a bare month says that it is one, and no person (`Theresa May`), verb or protest (`the March on Rome`). */
function licensed(tokens: Tokens, at: number, end: number): boolean {
  const before = wordBefore(tokens, at);
  const behind = wordAt(tokens, end);
  const person = isCapital(tokens[end]) && tokens[end]!.gap === 'space'; // `by April Quist`
  if (DATE_PREPOSITIONS.has(before)) return !person || language.times.surePreposition.test(before);
  if (language.times.joins.test(before) && MONTHS.has(tokens[at - 2]?.lower ?? ''))
    return isCapital(tokens[at - 2]);
  const noun = isLowerWord(tokens[end]) && !FUNCTION_WORDS.has(behind);
  if (tokens[at]!.lower === 'may') return before === 'the' && VOTES.has(behind);
  if (before === 'the') return noun;
  if (language.times.loosePreposition.test(before)) return !isCapital(tokens[end]) && behind !== 'on';
  return (
    /^['’]$/.test(behind) && tokens[at]!.lower !== 'march' && before !== '' && !isCapital(tokens[at - 1])
  );
}

/** `2011` behind a preposition, `the 1995 Dayton Accords`, `2017 to 2021`, `2014–16`. */
export const year: GrammarRule = (tokens, at) => {
  const start = skipPart(tokens, at);
  const first = readYear(tokens, start);
  if (!first || (start > at && !wordAt(tokens, start))) return null;
  const last = readLastYear(tokens, start, first);
  const clear =
    (start > at && !COUNTED.has(wordAt(tokens, first.end))) || last !== null || yearLicensed(tokens, at);
  return {
    expression: { form: 'years', first: first.value, last: last?.value ?? first.value },
    length: (last?.end ?? first.end) - at,
    clear,
  };
};

/** The second year of a stretch: between X and Y, from X to Y, X–Y, and years that follow each other (`2021 and 2022`). */
function readLastYear(tokens: Tokens, at: number, first: Read<number>): Read<number> | null {
  const joint = wordAt(tokens, first.end);
  const tight =
    /^[-–]$/.test(joint) && tokens[first.end]!.gap === 'none' && tokens[first.end + 1]?.gap === 'none';
  const short =
    tight && /^\d\d$/.test(tokens[first.end + 1]!.text) ? Number(tokens[first.end + 1]!.text) : null;
  if (short !== null) {
    const value = Math.floor(first.value / 100) * 100 + short;
    return value > first.value && wordAt(tokens, first.end + 2) !== '-'
      ? { value, end: first.end + 2 }
      : null;
  }
  const last = readYear(tokens, first.end + 1);
  if (!last || last.value <= first.value) return null;
  const before = wordBefore(tokens, at);
  if (
    tight ||
    (joint === 'to' && before !== 'to') ||
    (joint === 'and' && (before === 'between' || last.value === first.value + 1))
  )
    return last;
  return null;
}

function yearLicensed(tokens: Tokens, at: number): boolean {
  const before = wordBefore(tokens, at);
  const behind = wordAt(tokens, at + 1);
  if (COUNTED.has(behind)) return false;
  if (language.times.yearOpening.test(before)) return !language.times.yearTail.test(behind);
  if (before === '' && /^[:—–]?$/.test(behind)) return true;
  // Behind other prepositions the number may be a count: what follows must be no noun.
  if (YEAR_PREPOSITIONS.has(before)) return !isLowerWord(tokens[at + 1]) || FUNCTION_WORDS.has(behind);
  if (language.grammar.andOrComma.test(before) && readYear(tokens, at - 2)) return true;
  const determined = language.times.yearDeterminer.test(before) && Number(tokens[at]!.text) >= 1800;
  return determined && /^\p{L}/u.test(behind);
}

/** `the 1990s`, `late 1980s`, `the '70s`, `the 19th century`. */
export const decade: GrammarRule = (tokens, at) => {
  const start = skipPart(tokens, tokens[at]?.lower === 'the' ? at + 1 : at);
  const short = start > at && /^['’‘]$/.test(wordAt(tokens, start)) ? 1 : 0;
  const figure = tokens[start + short]?.text ?? '';
  const mark = /^['’]$/.test(tokens[start + short + 1]?.text ?? '') ? 1 : 0;
  const s = tokens[start + short + 1 + mark];
  if ((short ? /^[2-9]0$/ : /^(?:1\d|20)\d0$/).test(figure) && s?.gap === 'none' && s.lower === 's') {
    const first = Number(figure) + (short ? 1900 : 0);
    const hundred = first % 100 === 0 && first < 2000;
    const possessive = mark === 1 && !isLowerWord(tokens[at]);
    const expression = { form: 'years', first, last: first + (hundred ? 99 : 9) } as const;
    return possessive ? null : { expression, length: start + short + 2 + mark - at, clear: true };
  }
  const day = readDay(tokens, start);
  const nth = ORDINALS.get(wordAt(tokens, start)) ?? (day && day.end === start + 2 ? day.value : null);
  const end = day?.end ?? start + 1;
  if (!nth || start === at || wordAt(tokens, end) !== 'century' || nth < 2 || nth > 22) return null;
  return {
    expression: { form: 'years', first: nth * 100 - 99, last: nth * 100 },
    length: end + 1 - at,
    clear: true,
  };
};

/** `spring 2008`, `the summer of 2014`, `last autumn`, `by spring`; no `Prague Spring`, `the fall of Kabul`. */
export const season: GrammarRule = (tokens, at) => {
  const article = tokens[at]?.lower === 'the' ? 1 : 0;
  const start = skipPart(tokens, at + article);
  const shift = SHIFTS.get(tokens[start]?.lower ?? '');
  const i = shift === undefined ? start : start + 1;
  const word = i === at ? (tokens[i]?.lower ?? '') : wordAt(tokens, i);
  const first = SEASONS.get(word);
  if (first === undefined) return null;
  const of = wordAt(tokens, i + 1) === 'of' ? 1 : 0;
  const named = wordAt(tokens, i + 1 + of) ? readYear(tokens, i + 1 + of) : null;
  const dated = named !== null || shift !== undefined;
  const name =
    isCapital(tokens[i]) && (article === 1 || (tokens[i]!.gap === 'space' && isCapital(tokens[i - 1])));
  if (!dated && (of || name)) return null;
  const before = wordBefore(tokens, at);
  const ahead = before === 'of' && wordBefore(tokens, at - 1) === 'ahead';
  const placed =
    (DATE_PREPOSITIONS.has(before) || before === 'for' || ahead) && (word !== 'fall' || article === 1);
  return {
    expression: { form: 'season', month: first, year: named?.value ?? null, shift: shift ?? null },
    length: (named?.end ?? i + 1) - at,
    clear: dated || placed,
  };
};

/** `the second quarter of 2024`, `the first half of the year`, `Q3 2024`. */
export const part: GrammarRule = (tokens, at) => {
  const start = tokens[at]?.lower === 'the' ? at + 1 : at;
  const short =
    /^q$/.test(tokens[start]?.lower ?? '') && tokens[start + 1]?.gap === 'none'
      ? Number(tokens[start + 1]!.text)
      : 0;
  const nth =
    short || (ORDINALS.get(tokens[start]?.lower ?? '') ?? (tokens[start]?.lower === 'last' ? -1 : 0));
  const noun = wordAt(tokens, start + 1);
  const months = short || noun === 'quarter' ? 3 : noun === 'half' ? 6 : 0;
  if (!nth || !months || nth > 12 / months) return null;
  const of = start + 2 + (wordAt(tokens, start + 2) === 'of' ? 1 : 0);
  const named = wordAt(tokens, of) ? readYear(tokens, of) : null;
  const now = language.times.thisOpening.test(wordAt(tokens, of)) && wordAt(tokens, of + 1) === 'year';
  if (!named && !now && !short) return null;
  const expression = {
    form: 'part',
    year: named?.value ?? null,
    months,
    nth: nth < 0 ? 12 / months : nth,
  } as const;
  return { expression, length: (named?.end ?? (now ? of + 2 : start + 2)) - at, clear: true };
};
