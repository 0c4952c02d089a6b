// An event without a time → the day of another telling of the same happening in the article.
import type { Rule } from '@entente/record';
import { type DayBoard, type DayReference, hasBegun, isNews, type ToldEvent } from './board.js';

/** The rule of this file. */
export const DAY_SAME: Rule = {
  id: 'day-same@1',
  room: '4-extract',
  reason:
    'Told again without a time, a happening has the day that its nearest other telling has. What a headline tells as news is not of an old day: such a day is passed over.',
  clause: 'same: an earlier trigger in the story for the very same happening',
};

/** Dates the open events of each happening of which some telling has a day. */
export function daysOfSame(board: DayBoard): void {
  for (const group of happenings(board)) {
    const headline = group.find((i) => board.told[i]!.inTitle && board.told[i]!.telling !== 'noun');
    const dated = group.filter((i) => {
      const day = board.dayOf(i);
      return day !== null && (headline === undefined || isNews(day, board.told[headline]!));
    });
    if (dated.length === 0) continue;
    for (const i of group) {
      const day = board.dayOf(nearest(dated, i))!;
      if (!isStillToCome(day, board.told[i]!)) board.set(i, day, DAY_SAME.id);
    }
  }
}

/** What has occurred is not of a day to come, though another telling announces it for one. */
const isStillToCome = (day: DayReference, { status, published }: ToldEvent): boolean =>
  (status === 'occurred' || status === 'negated') && !hasBegun(day, published);

const nearest = (all: readonly number[], i: number): number =>
  all.reduce((a, b) => (Math.abs(b - i) < Math.abs(a - i) ? b : a));

function happenings({ told }: DayBoard): number[][] {
  const groups = new Map<number, number[]>();
  for (const [i, { same }] of told.entries()) groups.set(same ?? i, [...(groups.get(same ?? i) ?? []), i]);
  return [...groups.values()];
}
