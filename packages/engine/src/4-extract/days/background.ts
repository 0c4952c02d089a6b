// `had attacked` without a time → an earlier day that nothing tells.
import type { Rule } from '@entente/record';
import type { DayBoard } from './board.js';

/** The rule of this file. */
export const DAY_BACKGROUND: Rule = {
  id: 'day-background@1',
  room: '4-extract',
  reason:
    'What is told in the past perfect without a time (`had expelled two envoys`) lies before what is reported: its day is unknown, and not that of publication.',
  clause: 'A named past act with its doer is an event with its own time',
};

/** Puts events told in the past perfect on an unknown earlier day. */
export function daysOfBackground(board: DayBoard): void {
  for (const [i, { telling, auxiliary, status, inTitle }] of board.told.entries())
    if (telling === 'pluperfect' && auxiliary && status === 'occurred' && !inTitle)
      board.setPast(i, auxiliary, DAY_BACKGROUND.id);
}
