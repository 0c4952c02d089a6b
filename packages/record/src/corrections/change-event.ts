// A change → the event with the changed fields. If the change names a party that the reading lacks, it fails as a whole.
import { granularityOf } from '../days.js';
import { hash } from '../id.js';
import type { Correction, Event, Participant, Record, Time } from '../kinds/index.js';
import type { Span } from '../span.js';
import { type Draft, findParty, inRole, insertRecord } from './find-named.js';

/** Prefix of a person in `by`. */
export const byPerson = (who: string): string => `person:${who}`;

/** Returns the records with the event changed; null when a party of the change is not found in them. */
export function changeEvent(draft: Draft, event: Event, correction: Correction): Record[] | null {
  const { change, who, named } = correction;
  const find = (ids: readonly string[] | undefined, before: readonly Participant[]) =>
    ids && findRoles(ids, { draft, trigger: event.trigger, named, before });
  const actors = find(change.actors, event.actors);
  const recipients = find(change.recipients, event.recipients);
  const place = find(change.place ? [change.place] : undefined, event.place ? [event.place] : []);
  if (actors === null || recipients === null || place === null) return null;
  const { records, time } = withTime(draft, event, correction);
  const mode =
    change.mode !== undefined ? change.mode : change.type && change.type !== event.type ? null : event.mode;
  // what was read elsewhere does not outlive a person's word on the time or the place
  const { day, where, ...rest } = event;
  const changed: Event = {
    ...rest,
    ...(day && change.time === undefined ? { day } : {}),
    ...(where && change.place === undefined ? { where } : {}),
    by: [...new Set([...event.by, byPerson(who)])],
    type: change.type ?? event.type,
    mode,
    contexts: change.contexts ?? event.contexts,
    actors: actors ?? event.actors,
    recipients: recipients ?? event.recipients,
    place: change.place === undefined ? event.place : (place?.[0] ?? null),
    time,
    status:
      change.status && change.status !== event.status.value
        ? { value: change.status, cue: null } // the cue of the previous status does not support the new one
        : event.status,
  };
  return records.map((item) => (item.id === event.id ? changed : item));
}

/** The parties of a role in the order given, each once; parties that already had the role keep their mention. Null when one is not found. */
function findRoles(
  ids: readonly string[],
  {
    draft: { records },
    trigger,
    named,
    before,
  }: {
    readonly draft: Draft;
    readonly trigger: Span;
    readonly named: Correction['named'];
    readonly before: readonly Participant[];
  },
): Participant[] | null {
  const found = ids.map((id) => {
    const ref = findParty(records, id, named?.find((words) => words.ref === id)?.words);
    return ref && (before.find((who) => who.ref === ref) ?? inRole(records, ref, trigger));
  });
  if (found.some((who) => !who)) return null;
  return [...new Map((found as Participant[]).map((who) => [who.ref, who])).values()];
}

/** A time value without a Time record in the article gets a new record without spans, made by the person. */
function withTime({ article, records }: Draft, event: Event, { change, who }: Correction) {
  const value = change.time;
  if (value === undefined || (value !== null && value === event.time?.value))
    return { records: [...records], time: event.time };
  if (value === null) return { records: [...records], time: null };
  const distance = ({ spans }: Time) =>
    spans[0] ? Math.abs(spans[0].start - event.trigger.start) : Number.MAX_SAFE_INTEGER;
  const known = records
    .filter((item): item is Time => item.kind === 'time' && item.value === value)
    .sort((a, b) => distance(a) - distance(b))[0];
  if (known) return { records: [...records], time: { ref: known.id, value } };
  const time: Time = {
    kind: 'time',
    id: `time-${hash('time', article.id, [], value)}`,
    article: article.id,
    spans: [],
    quote: '',
    by: [byPerson(who)],
    confidence: 1,
    value,
    granularity: granularityOf(value),
    basis: 'explicit',
  };
  return {
    records: insertRecord(records, time, ['mention', 'actor', 'place']),
    time: { ref: time.id, value },
  };
}
