// Events of an article → days of those that have no time of their own, read from other places of the article, each with its words and rule.
import type { IsOn, Rule } from '@entente/record';
import { DAY_BACKGROUND, daysOfBackground } from './background.js';
import { type DayGround, type FoundDay, openBoard, type Undated } from './board.js';
import { DAY_COUNTED, daysOfCounted } from './counted.js';
import { DAY_DUE, daysOfDue } from './due.js';
import { DAY_TITLE, daysOfTitle } from './headline.js';
import { DAY_DATELINE, DAY_NARRATIVE, DAY_SPEECH, daysOfNarrative } from './narrative.js';
import { DAY_SENTENCE, daysOfSentence } from './same-sentence.js';
import { DAY_SAME, daysOfSame } from './same-telling.js';

export type { FoundDay, Undated } from './board.js';

/** Rules that read the day of an event from another place of the article, in the order in which they are applied. */
export const DAY_RULES: readonly Rule[] = [
  DAY_COUNTED,
  DAY_SAME,
  DAY_BACKGROUND,
  DAY_SENTENCE,
  DAY_DUE,
  DAY_NARRATIVE,
  DAY_SPEECH,
  DAY_DATELINE,
  DAY_TITLE,
];

/** Days by the number of the event; absent where no words tell one. */
export function inferDays(
  events: readonly Undated[],
  { isOn, ...ground }: DayGround & { readonly isOn: IsOn },
): ReadonlyMap<number, FoundDay> {
  const board = openBoard(events, ground);
  if (isOn(DAY_COUNTED.id)) daysOfCounted(board);
  if (isOn(DAY_SAME.id)) daysOfSame(board);
  if (isOn(DAY_BACKGROUND.id)) daysOfBackground(board);
  if (isOn(DAY_SENTENCE.id)) daysOfSentence(board);
  if (isOn(DAY_DUE.id)) daysOfDue(board);
  daysOfNarrative(board, isOn);
  if (isOn(DAY_TITLE.id)) daysOfTitle(board);
  // days found since then: counted from, and told again
  if (isOn(DAY_COUNTED.id)) daysOfCounted(board);
  if (isOn(DAY_SAME.id)) daysOfSame(board);
  return board.found;
}
