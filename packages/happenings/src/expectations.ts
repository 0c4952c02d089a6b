// The reports of a happening → what was expected of it: when it was due, who said so, and whether it was met, missed, called off or is open.
import {
  type Announcement,
  addDays,
  daysBetween,
  type EventRow,
  type Expectation,
  type ExpectationState,
  type ExpectedHow,
  type HappeningMember,
  type HappeningRow,
  type KeptHappening,
  type Telling,
} from '@entente/record';
import { dueDays } from './due-days.js';
import { CALL_OFF_WORDS, CONDITION, HOW_WORDS, PUT_OFF } from './expectation-words.js';
import { stemsOf } from './stems.js';
import { byPublication, compareText, tellingOf } from './tellings.js';

/** Days after which something that is due and was not reported is missed: silence says little at first. */
export const MISSED_AFTER_DAYS = 14;

/** What became of an expectation. */
export type Fate = Pick<Expectation, 'state' | 'by' | 'day' | 'evidence'>;
/** An expectation before it is told what became of it. */
interface Due {
  readonly from: string | null;
  readonly to: string | null;
  readonly members: readonly HappeningMember[];
}

/**
 * What was expected of a happening, by day due. A happening that was announced and later done was met by itself.
 * @param at the day to which it is judged; null: no time has passed
 * @param others happenings that may have met it or called it off (see `mayMeet`, `mayCallOff`)
 */
export function expectationsOf(
  kept: KeptHappening,
  at: string | null,
  others: readonly KeptHappening[] = [],
): readonly Expectation[] {
  const { happening, members } = kept;
  return windowsOf(members).map((due) => ({
    id: `${happening.id}@${due.to ?? '-'}`,
    happening: { ...happening, day: happening.date.from },
    from: due.from,
    to: due.to,
    announcements: due.members.map(announcementOf).sort(byPublication),
    ...fateOf(due, kept, { at, others }),
  }));
}

/**
 * Whether an event tells of something that is to be: planned, promised, threatened or demanded; or told as possible, or as not to be,
 * with a day that is still to come.
 */
export const isExpected = ({ event, statements }: Told): boolean =>
  event.status === 'future' ||
  (event.status === 'hypothetical' && wordedHow({ event, statements }) !== null) ||
  (dueDays(event) !== null && !isDone(event));

/** An event with the statements that tell it. */
type Told = Pick<HappeningMember, 'event' | 'statements'>;

/** Whether it was done by then. What has a day after that of its report was not, even where it was read so. */
const isDone = (event: EventRow): boolean =>
  event.status === 'occurred' && !isPutOff(event) && !isToCome(event);
const isToCome = ({ date, published }: EventRow): boolean =>
  (date.basis === 'time' || date.basis === 'context') &&
  date.from !== null &&
  published !== null &&
  date.from > published;
/** Whether its sentence says that it was called off: `the visit has been deferred`. */
const isPutOff = ({ trigger, sentence }: EventRow): boolean =>
  PUT_OFF.test(sentence.quote.slice(Math.max(0, trigger.end - sentence.start)));
/** Whether it is told as not done: `not`, called off; not under a condition (`if it has not signed by May`). */
const isNot = (event: EventRow): boolean =>
  (event.status === 'negated' && !isCondition(event)) || (event.status === 'occurred' && isPutOff(event));
const isCondition = ({ trigger, sentence }: EventRow): boolean =>
  CONDITION.test(sentence.quote.slice(0, Math.max(0, trigger.start - sentence.start)));

/** The times at which it is due: reports whose days overlap speak of one; those without a day of the first that is still to come. */
function windowsOf(members: readonly HappeningMember[]): readonly Due[] {
  const expecting = members.filter(isExpected);
  const dated = expecting
    .flatMap((member) => {
      const due = dueDays(member.event);
      return due ? [{ ...due, member }] : [];
    })
    .sort((a, b) => daysBetween(a.from, a.to) - daysBetween(b.from, b.to) || compareText(a.to, b.to));
  const windows: { from: string; to: string; members: HappeningMember[] }[] = [];
  for (const { from, to, member } of dated) {
    const own = windows.find((window) => from <= window.to && window.from <= to);
    if (own) own.members.push(member);
    else windows.push({ from, to, members: [member] });
  }
  windows.sort((a, b) => compareText(a.to, b.to));
  const undated = expecting.filter(({ event }) => dueDays(event) === null);
  if (windows.length === 0) return undated.length > 0 ? [{ from: null, to: null, members: undated }] : [];
  for (const member of undated) {
    const { published } = member.event;
    (windows.find(({ to }) => published === null || to >= published) ?? windows.at(-1)!).members.push(member);
  }
  return windows;
}

function announcementOf(member: HappeningMember): Announcement {
  const { event } = member;
  return { ...tellingOf(member), how: howOf(member), due: dueDays(event) ? event.date.value : null };
}

/** By the words that say it; else by who says it: a demand is another's wish, a promise one's own word. */
function howOf({ event, statements }: Told): ExpectedHow {
  const worded = wordedHow({ event, statements });
  if (worded) return worded;
  const own = event.sources.some(({ key, country }) =>
    event.actors.some((actor) => actor.key === key || (country !== null && actor.country === country)),
  );
  if (event.sources.length > 0 && !own && event.status === 'hypothetical') return 'demanded';
  if (!own) return 'planned';
  return event.quad >= 3 ? 'threatened' : 'promised';
}

/** By the cue of its status or of the statement that tells it; null where no word says how. Harm is not promised. */
function wordedHow({ event, statements }: Told): ExpectedHow | null {
  const cues = [event.statusCue?.quote, ...statements.map(({ cue }) => cue?.quote)].join(' ').toLowerCase();
  const words = cues.split(/[^\p{L}]+/u);
  const found = HOW_WORDS.find(
    ([how, beginnings]) =>
      (how !== 'promised' || event.quad < 3) &&
      words.some((word) => beginnings.some((start) => word.startsWith(start))),
  );
  return found?.[0] ?? null;
}

interface Around {
  readonly at: string | null;
  readonly others: readonly KeptHappening[];
}

/**
 * What became of it, by its own reports from its first announcement on, then by other happenings: met in time; called off up to the day; missed
 * where a later report says that it was not done, or only later; else missed once it is overdue.
 */
function fateOf(due: Due, kept: KeptHappening, { at, others }: Around): Fate {
  const since = due.members.map(({ event }) => event.published ?? '').sort()[0]!;
  const limit = due.to ?? '9';
  const later = kept.members.filter(({ event }) => (event.published ?? '9') >= since);
  const { done, dated, inTime } = doneIn(later, since, limit);
  const self = kept.happening.id;
  const not = later.filter(({ event }) => isNot(event));
  const early = due.to === null ? [] : not.filter(({ event }) => (event.published ?? '9') <= limit);
  const called = others.find(
    (other) => mayCallOff(kept, other, since) && (other.happening.first ?? '9') <= limit,
  );
  const isOff = called !== undefined || early.length > 0;
  // a report that it was called off stands above one that tells it as done without a day
  if (inTime.length > 0 && (dated.length > 0 || !isOff)) return toFate('met', self, inTime, dayOf(inTime));
  const met = others.find(({ happening: row }) => mayMeet(kept.happening, row) && isDue(row, due, since));
  if (met) return toFate('met', met.happening.id, met.members, met.happening.date.from);
  if (called) return toFate('called-off', called.happening.id, called.members, called.happening.date.from);
  if (isOff) return toFate('called-off', self, early, early[0]!.event.published);
  if (not.length > 0 || done.length > 0) return toFate('missed', null, not.length > 0 ? not : done, null);
  const overdue = due.to !== null && at !== null && at > addDays(due.to, MISSED_AFTER_DAYS);
  return toFate(overdue ? 'missed' : 'open', null, [], null);
}

/** Reports that it was done; those with a day in words; and those by which it was done in time: where some have a day these alone. */
function doneIn(later: readonly HappeningMember[], since: string, limit: string) {
  // what was done on a day before it was announced is another act, or an error of joining
  const done = later.filter(
    ({ event }) => isDone(event) && (event.date.basis !== 'time' || (event.date.to ?? '9') >= since),
  );
  const dated = done.filter(({ event }) => event.date.basis === 'time');
  const inTime = dated.length > 0 ? dated.filter(({ event }) => doneOn(event) <= limit) : done;
  return { done, dated, inTime };
}

const toFate = (
  state: ExpectationState,
  by: string | null,
  members: readonly HappeningMember[],
  day: string | null,
): Fate => ({
  state,
  by,
  day,
  evidence: members.map((member): Telling => tellingOf(member)).sort(byPublication),
});

/** The day on which a report says that it was done: by its words, else at the latest when it was published. */
const doneOn = ({ date, published }: EventRow): string => date.from ?? published ?? '';
const dayOf = (members: readonly HappeningMember[]): string | null => {
  const worded = members.filter(({ event }) => event.date.basis === 'time');
  const among = (worded.length > 0 ? worded : members).map(({ event }) => doneOn(event)).filter(Boolean);
  return among.sort()[0] ?? null;
};

/** Whether a happening falls into the days of an expectation; without a day in words it must be reported later than the announcement. */
function isDue({ date, first }: HappeningRow, { from, to }: Due, since: string): boolean {
  if (date.basis === 'time' && date.from !== null) return date.from >= since && date.from <= (to ?? '9');
  return first !== null && first > since && first >= (from ?? '') && first <= (to ?? '9');
}

/** Whether a happening that occurred is what another one expected: the same type (and mode, where both have one) by the same parties. */
export function mayMeet(expected: HappeningRow, done: HappeningRow): boolean {
  if (done.id === expected.id || done.status !== 'occurred' || done.type !== expected.type) return false;
  if (expected.mode !== null && done.mode !== null && expected.mode !== done.mode) return false;
  return shares(expected, done, 'actors') && shares(expected, done, 'recipients');
}

/** Whether both have the side empty, or share a party on it. */
function shares(a: HappeningRow, b: HappeningRow, side: 'actors' | 'recipients'): boolean {
  if (a[side].length === 0 || b[side].length === 0)
    return side === 'recipients' && a[side].length === b[side].length;
  return a[side].some(({ key }) => b[side].some((other) => other.key === key));
}

/** Whether a happening says that another one will not be: it rejects, by a word for calling off, and its sentence names the act. */
export function mayCallOff(
  { happening: expected, members }: KeptHappening,
  { happening, members: rejecting }: KeptHappening,
  since: string,
): boolean {
  if (happening.type !== 'REJECT' || happening.status !== 'occurred') return false;
  if (happening.id === expected.id || (happening.last ?? '') < since) return false;
  const named = new Set(members.flatMap(({ event }) => stemsOf(event.trigger.quote)));
  return rejecting.some(
    ({ event }) =>
      CALL_OFF_WORDS.some((start) => event.trigger.quote.toLowerCase().startsWith(start)) &&
      stemsOf(event.sentence.quote).some((stem) => named.has(stem)),
  );
}
