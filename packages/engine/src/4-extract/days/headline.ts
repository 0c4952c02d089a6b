// An act in the headline → the day of the act of its type that the body tells first.
import type { Rule } from '@entente/record';
import { type DayBoard, type DayReference, isNews } from './board.js';

/** The rule of this file. */
export const DAY_TITLE: Rule = {
  id: 'day-title@1',
  room: '4-extract',
  reason:
    'A headline has no time: its act is of the day of the first act of its type in the body, or of the act that the body opens with. News is not of an old day.',
  clause: 'Every mention, in title and text, of an act: same, with the time of the body',
};

/** So many acts of the body tell what the headline tells. */
const BODY_ACTS = 10;

/** Dates open events of the title. */
export function daysOfTitle(board: DayBoard): void {
  const { told } = board;
  for (const [i, one] of told.entries()) {
    if (!board.isOpen(i) || !one.inTitle || one.status !== 'occurred') continue;
    const day = headlineDay(i, board);
    if (day && (one.telling === 'noun' || isNews(day, one))) board.set(i, day, DAY_TITLE.id);
  }
}

function headlineDay(i: number, { told, dayOf }: DayBoard): DayReference | null {
  const one = told[i]!;
  const body = told
    .flatMap((other, j) => (!other.inTitle && other.status === one.status ? [j] : []))
    .slice(0, BODY_ACTS);
  const alike = body.filter((j) => told[j]!.type === one.type);
  const same = alike.find((j) => told[j]!.lemma === one.lemma && dayOf(j)) ?? alike[0];
  const day = same === undefined ? null : dayOf(same);
  if (day) return day;
  return alike.length > 0 || body[0] === undefined || one.telling === 'noun' ? null : dayOf(body[0]);
}
