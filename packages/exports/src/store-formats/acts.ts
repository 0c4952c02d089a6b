// Events of one article → one act per happening and pair of parties, the unit of dyadic data sets.
import { dyadPairs, type EventRow, type Party } from '@entente/record';
import type { Tally } from './tally.js';

/** All events of one happening in the file; the first one with both actor and recipient represents it. */
export interface Happening {
  readonly event: EventRow;
  readonly mentions: readonly EventRow[];
}
/** One happening between one pair. */
export interface Act extends Happening {
  readonly source: Party | null;
  readonly target: Party | null;
}

/** Groups events by happening, in text order. */
export function listHappenings(events: readonly EventRow[]): Happening[] {
  const groups = new Map<string, EventRow[]>();
  for (const event of events) {
    const group = groups.get(event.happening);
    if (group) group.push(event);
    else groups.set(event.happening, [event]);
  }
  return [...groups.values()].map((mentions) => ({ event: pickSpeaker(mentions), mentions }));
}

const sides = ({ actors, recipients }: EventRow) =>
  Math.min(2, actors.length) + Math.min(2, recipients.length);
const pickSpeaker = (mentions: readonly EventRow[]): EventRow =>
  mentions.reduce((best, event) => (sides(event) > sides(best) ? event : best));

/** The pairs of an event; a pair with an empty role where only one role is filled. */
export function listPairs(event: EventRow): { source: Party | null; target: Party | null }[] {
  const pairs = dyadPairs(event);
  if (pairs.length > 0) return pairs.map(({ actor, recipient }) => ({ source: actor, target: recipient }));
  const { actors, recipients } = event;
  if (recipients.length > 0 && actors.length === 0)
    return recipients.map((target) => ({ source: null, target }));
  return actors.map((source) => ({ source, target: null }));
}

/** Counts the events of a happening as written, or as left out for a reason. */
export function countMentions({ mentions }: Happening, tally: Tally, reason: string | null): void {
  for (const event of mentions)
    if (reason) tally.leaveOut(reason);
    else tally.keep(event);
}

/** Why a happening can't be a dyadic row; null if it can. */
export function missingSide(event: EventRow, needs: 'one side' | 'both sides' | 'actor'): string | null {
  if (event.date.from === null) return 'no day is known';
  const named = event.actors.length + event.recipients.length;
  if (named === 0) return 'neither actor nor recipient is named';
  if (needs === 'one side') return null;
  if (event.actors.length === 0) return 'no actor is named';
  if (needs === 'both sides' && listPairs(event).every(({ target }) => target === null))
    return 'no recipient is named';
  return null;
}
