// Whether an event is an echo: told again as background, with the time at which it happened.
import { daysOf, type Rule, type Status } from '@entente/record';

/** The rule of this file. */
export const ECHO_RULE: Rule = {
  id: 'echo@1',
  room: '4-extract',
  reason:
    'An event that occurred at a time of its own more than 45 days before publication is background told again (an anniversary, a past war), not news: it is marked as an echo.',
  clause:
    'An echo is an event told again as background: it is marked like any other, with the time at which it happened',
};

/** News is at most this many days old. */
const NEWS_DAYS = 45;
const DAY = 86_400_000;

/**
 * Whether the event is an echo.
 * @param value EDTF value of its time, null without one
 * @param published day of publication (YYYY-MM-DD), null where it is not known
 */
export function isEcho(status: Status, value: string | null, published: string | null): boolean {
  const days = status === 'occurred' ? daysOf(value) : null;
  if (!days || !published) return false;
  return Date.parse(published) - Date.parse(days.to) > NEWS_DAYS * DAY;
}
