// Records → the short anchors of one page: e1 events, s1 statements, a1 actors, p1 places, m1 mentions, t1 times, in text order.
import type { Lookup } from '../lookup.js';

/** Anchor by record id. Also the status cue of an event, under `cue:` and the event's id (`u1`). */
export type Anchors = ReadonlyMap<string, string>;

/** Names every record of the page. */
export function makeAnchors(lookup: Lookup): Anchors {
  const anchors = new Map<string, string>();
  const name = (letter: string, ids: Iterable<string>) => {
    let n = 0;
    for (const id of ids) anchors.set(id, `${letter}${++n}`);
  };
  name('e', lookup.events.keys());
  name('s', lookup.statements.keys());
  name('a', lookup.actors.keys());
  name('p', lookup.places.keys());
  name('m', lookup.mentions.keys());
  name('t', lookup.times.keys());
  for (const { id, status } of lookup.events.values())
    if (status.cue) anchors.set(statusKey(id), `u${anchors.get(id)!.slice(1)}`);
  for (const { id, cue } of lookup.statements.values())
    if (cue) anchors.set(cueKey(id), `c${anchors.get(id)!.slice(1)}`);
  return anchors;
}

/** Key of an event's status words in `Anchors`. */
export const statusKey = (event: string): string => `status ${event}`;
/** Key of a statement's cue in `Anchors`. */
export const cueKey = (statement: string): string => `cue ${statement}`;
