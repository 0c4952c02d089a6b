// An act that is still to be, in a sentence with a day to come → that day: `said that she would charge somebody by September 30`, `the trial will open on May 9`.

import { addDays, contains, daysBetween, type Rule } from '@entente/record';
import { language } from '../../language.js';
import { type DayBoard, type DayReference, hasBegun, type ToldEvent } from './board.js';

/** The rule of this file. */
export const DAY_DUE: Rule = {
  id: 'day-due@1',
  room: '4-extract',
  reason:
    'What is planned, promised or demanded takes the day to come that stands behind it in its sentence, across a verb of beginning too (`the trial will open on May 9`); a weekday is then the next one.',
  clause: 'time: the time expression that dates the act',
};

/** What parts an act from a day that is another one's. */
const PARTS = language.days.clauseParts;
/** What tells that a day is still to come, of an act whose own word does not: `an inquiry will start in March`, `a trial set for May`. */
const AHEAD = language.days.ahead;
const WEEKDAY = language.days.weekday;
const WEEK = 7;

/** Dates open events that are ahead by the day to come behind them. */
export function daysOfDue(board: DayBoard): void {
  for (const [i, one] of board.told.entries()) {
    if (one.inTitle || one.published === null || !board.isOpen(i)) continue;
    const isAhead = one.status === 'future' || one.status === 'hypothetical';
    if (!isAhead && (one.status !== 'occurred' || one.telling !== 'noun')) continue;
    const day = board
      .timesIn(one.sentence)
      .flatMap((time) => dueDay(one, time, board) ?? [])
      .find((found) => isAhead || !hasBegun(found, one.published));
    if (day) board.set(i, day, DAY_DUE.id);
  }
}

/** The day to come of a time behind an act, null where it has passed or is of another act. */
function dueDay(one: ToldEvent, time: DayReference, board: DayBoard): DayReference | null {
  const { start, end } = time.words;
  const { text } = board.article;
  const between = text.slice(one.at.end, start);
  if (start < one.at.end || PARTS.test(between) || isOfSaying(one, time, board)) return null;
  if (one.status === 'occurred' && !AHEAD.test(between)) return null;
  const isTaken = board.told.some(
    (other, j) =>
      other !== one &&
      other.at.start >= one.at.end &&
      other.at.end <= start &&
      (board.isOpen(j) || board.ownDay(j)?.time === time.time),
  );
  if (isTaken) return null;
  const day = nextWeekday(time, text.slice(start, end), one.published!);
  return day.days.to >= one.published! ? day : null;
}

/** `will impose sanctions, she said on Tuesday`: the time is outside what is said, or a cue stands before it. */
const isOfSaying = (one: ToldEvent, { words }: DayReference, { analysis }: DayBoard): boolean =>
  one.contents.some((i) => !contains(analysis.contents[i]!, words)) ||
  analysis.cues.some(({ start, end }) => start >= one.at.end && end <= words.start);

/** A weekday of the week before the publication is, of what is ahead, the one of the week after. */
function nextWeekday(day: DayReference, words: string, published: string): DayReference {
  const { from, to } = day.days;
  const isPast = WEEKDAY.test(words) && from === to && to < published && daysBetween(to, published) < WEEK;
  if (!isPast) return day;
  const value = addDays(from, WEEK);
  return { ...day, value, days: { from: value, to: value } };
}
