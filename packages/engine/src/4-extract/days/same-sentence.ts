// An event without a time in a sentence with one → the day of the act that it is joined to, or the date that opens its sentence.

import type { Rule } from '@entente/record';
import { language } from '../../language.js';
import { type DayBoard, type DayReference, hasBegun, type ToldEvent } from './board.js';

/** The rule of this file. */
export const DAY_SENTENCE: Rule = {
  id: 'day-sentence@1',
  room: '4-extract',
  reason:
    'Two acts in the past tense that no subordinating word parts (`arrested him on Monday and seized his papers`) are of one day; a date that opens a sentence holds for its first acts.',
  clause: 'time: the time expression that dates the act',
};

/** What begins another clause, whose acts may be of another day. */
const PARTS = language.days.sentenceParts;
const OPENING = language.days.sentenceOpening;
const { inRelative: IN_RELATIVE, joins: JOINS } = language.days;

/** Dates open events of the past tense by the act beside them or by the date that opens their sentence. */
export function daysOfSentence(board: DayBoard): void {
  for (const [i, one] of board.told.entries()) {
    if (!board.isOpen(i) || !isPastAct(one)) continue;
    const day = joinedDay(i, board) ?? openingDay(one, board);
    if (day) board.set(i, day, DAY_SENTENCE.id);
  }
}

const isPastAct = ({ inTitle, status, telling }: ToldEvent): boolean =>
  !inTitle && status === 'occurred' && telling === 'past';

/** The day of the one act of the sentence to which nothing subordinates it, or which it subordinates. */
function joinedDay(i: number, board: DayBoard): DayReference | null {
  const one = board.told[i]!;
  const mates = board.told.flatMap((other, j) => {
    const day = other.sentence === one.sentence && isPastAct(other) ? board.ownDay(j) : null;
    return day && other.contents.join() === one.contents.join() && isJoined(one, other, board) ? [day] : [];
  });
  return mates.length === 1 ? mates[0]! : null;
}

/** Nothing subordinates the one to the other, and the first is not alone in a relative clause (`men who took it last month have left`). */
function isJoined(one: ToldEvent, other: ToldEvent, board: DayBoard): boolean {
  const words = between(one, other, board);
  if (PARTS.test(words)) return false;
  const first = Math.min(one.at.start, other.at.start);
  const before = board.article.text.slice(board.analysis.sentences[one.sentence]!.start, first);
  return !IN_RELATIVE.test(before) || JOINS.test(words);
}

function between({ at: a }: ToldEvent, { at: b }: ToldEvent, { article }: DayBoard): string {
  return a.start < b.start ? article.text.slice(a.end, b.start) : article.text.slice(b.end, a.start);
}

function openingDay({ at, sentence, published }: ToldEvent, board: DayBoard): DayReference | null {
  const times = board.timesIn(sentence);
  const [day] = times;
  if (!day || times.length > 1 || !hasBegun(day, published)) return null;
  const { text, dateline } = board.article;
  const time = day.words;
  const start = board.analysis.sentences[sentence]!.start;
  const from = dateline && dateline.span.end <= time.start ? Math.max(start, dateline.span.end) : start;
  if (time.end > at.start || !OPENING.test(text.slice(from, time.start))) return null;
  return PARTS.test(text.slice(time.end, at.start)) ? null : day;
}
