// How two happenings that are not one are related, by what one sentence says of both: few relations, but right ones.
import type { EventRow, EventType } from '@entente/record';

/** The first announces, demands or threatens the second; answers it; follows on it. */
export type Relation = 'announced' | 'threatened' | 'response' | 'follow-up';

/** Types whose content is another act: that act is asked for, agreed or promised. */
const ANNOUNCING: readonly EventType[] = ['REQUEST', 'AGREE', 'CONCEDE'];
/** Words between two triggers that make the first an answer to the second, and those that make the second one to the first. */
const ANSWER_TO =
  /\b(?:in (?:response|reply|answer|retaliation|revenge|protest|reaction) (?:to|for|at|against)|in retaliation|over|after|because of|following)\b/i;
/** What follows on an act on the same party: type and mode of the first, of the second. */
const FOLLOWING: readonly (readonly [string, string])[] = [
  ['COERCE/arrest', 'RETREAT/release'],
  ['COERCE/arrest', 'ACCUSE/allege'],
  ['COERCE/arrest', 'SANCTION/convict'],
  ['ACCUSE/allege', 'SANCTION/convict'],
  ['ASSAULT/abduct', 'RETREAT/release'],
  ['COERCE/seize', 'RETREAT/return'],
  ['SANCTION/convict', 'RETREAT/release'],
];

/** How the first of two happenings is related to the second; null where no sentence tells, or the other way round. */
export function relation(a: readonly EventRow[], b: readonly EventRow[]): Relation | null {
  for (const one of a)
    for (const other of b) {
      const found = one.article === other.article ? told(one, other) : null;
      if (found) return found;
    }
  return a.some((one) => b.some((other) => follows(one, other))) ? 'follow-up' : null;
}

/** What the sentence that both stand in says. */
function told(one: EventRow, other: EventRow): Relation | null {
  if (one.sentence.start !== other.sentence.start || one.trigger.end > other.trigger.start) return null;
  const between = one.sentence.quote.slice(
    one.trigger.end - one.sentence.start,
    other.trigger.start - one.sentence.start,
  );
  const isAhead = other.status === 'future' || other.status === 'hypothetical';
  if (one.type === 'THREATEN')
    return isAhead && /\b(?:to|with|that|would|of)\b/.test(between) ? 'threatened' : null;
  if (ANNOUNCING.includes(one.type) && isAhead && /\b(?:to|that|for|would)\b/.test(between))
    return 'announced';
  return one.status === 'occurred' && other.status === 'occurred' && ANSWER_TO.test(between)
    ? 'response'
    : null;
}

/** Whether the first is the later step of a known order of acts on the same party. */
function follows(one: EventRow, other: EventRow): boolean {
  const [later, earlier] = [`${one.type}/${one.mode}`, `${other.type}/${other.mode}`];
  if (!FOLLOWING.some(([first, second]) => first === earlier && second === later)) return false;
  if (one.status !== 'occurred' || other.status !== 'occurred') return false;
  if (one.date.from !== null && other.date.to !== null && one.date.from < other.date.from!) return false;
  const keys = new Set(other.recipients.filter(({ kind }) => kind !== 'country').map(({ key }) => key));
  return one.recipients.some(({ key }) => keys.has(key));
}
