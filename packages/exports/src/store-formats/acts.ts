// Events of one article in, acts out: one a happening and pair of parties, as data sets of dyads count them.
import { dyadPairs, type EventRow, type Party } from '@entente/record';
import type { Tally } from './tally.js';

/** All mentions of one happening that are in the file; the first of them to name both sides speaks for it. */
export interface Happening {
  readonly event: EventRow;
  readonly mentions: readonly EventRow[];
}
/** One happening between one pair. */
export interface Act extends Happening {
  readonly source: Party | null;
  readonly target: Party | null;
}

/** Groups events that are the very same happening, in text order. */
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

/** The pairs of an event; one with a side left empty where only one side is named. */
export function listPairs(event: EventRow): { source: Party | null; target: Party | null }[] {
  const pairs = dyadPairs(event);
  if (pairs.length > 0) return pairs.map(({ actor, recipient }) => ({ source: actor, target: recipient }));
  const { actors, recipients } = event;
  if (recipients.length > 0 && actors.length === 0)
    return recipients.map((target) => ({ source: null, target }));
  return actors.map((source) => ({ source, target: null }));
}

/** Counts the mentions of a happening that has rows, or leaves them all out. */
export function countMentions({ mentions }: Happening, tally: Tally, reason: string | null): void {
  for (const event of mentions)
    if (reason) tally.leaveOut(reason);
    else tally.keep(event);
}

/** Why a happening can't be a row of dyads, if so. */
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
