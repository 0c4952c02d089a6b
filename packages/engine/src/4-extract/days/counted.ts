// `on Thursday, three days after pirates hijacked a tanker` → the hijacking is of Monday.

import type { Unit } from '@entente/knowledge';
import { contains, type Days, daysOf, type Rule, type Span } from '@entente/record';
import { move, parseDay, writeAs } from '../../3-analyse/index.js';
import { language } from '../../language.js';
import type { DayBoard, DayReference } from './board.js';

/** The rule of this file. */
export const DAY_COUNTED: Rule = {
  id: 'day-counted@1',
  room: '4-extract',
  reason:
    'What stands after `three days after` or `two weeks before` is not of the day of what stands before it: its day is counted from there, or, where no number says how far, is unknown.',
  clause: 'time: the time expression that dates the act',
};

/** `three days after`, `a week before`, `days after`, `the day after`: a word, a unit, a direction. */
const PHRASE = language.days.countedPhrase;
/** Before a unit they tell no number. */
const VAGUE = language.days.vagueCount;
/** Ends the clause that the phrase opens: a comma or stop, unless a participle goes on (`, killing nine`). */
const CLAUSE_END = language.days.clauseEnd;
const ONE = language.days.one;

interface Counted {
  /** the phrase */
  readonly words: Span;
  /** the clause that it opens */
  readonly clause: Span;
  readonly unit: Unit | 'hour';
  /** how many units, below 0 before; null where no number is told */
  readonly count: number | null;
}

/** Dates the events of clauses that such a phrase opens, also those that have taken the day before it as their own. */
export function daysOfCounted(board: DayBoard): void {
  for (const [sentence, span] of board.analysis.sentences.entries())
    for (const counted of phrasesIn(span, board)) {
      const base = dayBefore(counted, sentence, board);
      for (const [i, { at, time, status }] of board.told.entries()) {
        if (!contains(counted.clause, at) || !isOutside(time, counted, board)) continue;
        const day = base && dayOfCounted(counted, base);
        if (day) board.correct(i, day, DAY_COUNTED.id);
        else if (counted.count === null && status === 'occurred')
          board.correct(i, { value: 'PAST', time: null, words: counted.words }, DAY_COUNTED.id);
      }
    }
}

function phrasesIn(sentence: Span, { article: { text } }: DayBoard): Counted[] {
  const words = text.slice(sentence.start, sentence.end);
  return [...words.matchAll(PHRASE)].flatMap((match) => {
    const { count: told, unit = '', many, direction = '' } = match.groups ?? {};
    const count = countOf(told, many !== '');
    if (count === undefined) return [];
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    const after = text.slice(end, sentence.end);
    const clause = { start: end, end: end + (CLAUSE_END.exec(after)?.index ?? after.length) };
    const sign = direction.toLowerCase() === 'after' ? -1 : 1;
    return [
      {
        words: { start, end },
        clause,
        unit: unit.toLowerCase() as Counted['unit'],
        count: count === null ? null : sign * count,
      },
    ];
  });
}

/** How many units; null where no number is told (`days after`), undefined where it is no distance at all (`every day after`). */
function countOf(told: string | undefined, isPlural: boolean): number | null | undefined {
  const word = told?.toLowerCase();
  if (word === undefined || VAGUE.has(word)) return isPlural ? null : undefined;
  if (!isPlural) return ONE.has(word) ? 1 : undefined;
  return /^\d/.test(word) ? Number(word) : language.calendar.numbers.get(word);
}

/** Whether an event's own time stands before the phrase, so that it dates what the phrase counts from; true without one. */
const isOutside = (time: number | null, { words }: Counted, { analysis }: DayBoard): boolean =>
  time === null || analysis.times[time]!.end <= words.start;

/** The day that the phrase counts from: the last one told before it in its sentence, else that of the act before it. */
function dayBefore({ words }: Counted, sentence: number, board: DayBoard): DayReference | null {
  const times = board.timesIn(sentence).filter((day) => day.words.end <= words.start);
  if (times.length > 0) return times.at(-1)!;
  const acts = board.told.flatMap((one, i) =>
    one.sentence === sentence && one.at.end <= words.start ? [board.dayOf(i)] : [],
  );
  return acts.at(-1) ?? null;
}

/** The day that is so far from another; null where no number is told, or the other is too vague to count from. */
function dayOfCounted({ words, unit, count }: Counted, { days }: DayReference): DayReference | null {
  const value = shifted(days, unit, count);
  const found = value === null ? null : daysOf(value);
  return value !== null && found ? { time: null, words, value, days: found } : null;
}

function shifted({ from, to }: Days, unit: Counted['unit'], count: number | null): string | null {
  const isDay = from === to;
  // hours are taken as the same day
  if (unit === 'hour') return isDay ? from : null;
  if (count === null || (!isDay && (unit === 'day' || unit === 'week'))) return null;
  const moved = move(parseDay(from)!, count, unit);
  return moved === null ? null : writeAs(moved, unit);
}
