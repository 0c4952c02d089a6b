// Whether an act happened, seen from its date: what is dated after the day of publication is still to come.
import type { Rule, Span, Status, TimeLayer, TriggerForm } from '@entente/record';

/** The rule of this file. */
export const DATED_STATUS_RULE: Rule = {
  id: 'status-dated@1',
  room: '4-extract',
  reason:
    'A noun or infinitive shows no tense (the trip, the summit), so it was read as done; its date lies after the day of publication. A finite verb keeps its status: it is the date that may belong to another act.',
  clause: 'future (planned, promised, expected, ordered)',
};

const TENSELESS: ReadonlySet<TriggerForm> = new Set(['noun', 'infinitive', 'gerund']);

/** The status that the date gives, with the words of the date; null when it says nothing. */
export function datedStatus(
  { status, form }: { readonly status: Status; readonly form: TriggerForm },
  time: Pick<TimeLayer, 'start' | 'end' | 'value'> | null,
  published: string | null,
): { status: Status; cue: Span } | null {
  if (status !== 'occurred' || !TENSELESS.has(form) || !time?.value || !published) return null;
  return isAfter(time.value, published)
    ? { status: 'future', cue: { start: time.start, end: time.end } }
    : null;
}

/** Whether an EDTF value begins after a day, as far as both say: May 2024 is after 9 April, April 2024 is not. */
function isAfter(value: string, day: string): boolean {
  const start = value.match(/^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=$|\/)/)?.[0];
  return start !== undefined && start > day.slice(0, start.length);
}
