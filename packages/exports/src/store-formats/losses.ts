// Information that third-party formats can't represent, each with a test whether an event has it. Formats select from this list.
import type { EventRow } from '@entente/record';
import type { Loss } from './tally.js';

const offsets: Loss = { what: 'offsets: spans of trigger, sentence and mentions' };
const statements: Loss = {
  what: 'the statement that asserts the event: its source and reporting chain',
  seen: ({ statements }) => statements.length > 0,
};
const status: Loss = {
  what: 'the status: an event that did not (yet) occur looks like one that did',
  seen: ({ status }) => status !== 'occurred',
};
const unresolved: Loss = {
  what: 'affiliation: an actor or recipient of unknown country and sector has a name and no code',
  seen: ({ actors, recipients }) =>
    [...actors, ...recipients].some(({ country, sectors }) => country === null && sectors.length === 0),
};
const vague: Loss = {
  what: 'a time longer than a day: the file has its first day',
  seen: ({ date }) => date.from !== date.to,
};
const published: Loss = {
  what: 'a missing date: the event gets the day of publication',
  seen: ({ date }) => date.basis === 'published',
};
const joint: Loss = {
  what: 'reciprocity: in a reciprocal event each actor is written as acting on each other one',
  seen: ({ actors, recipients }) => recipients.length === 0 && actors.length > 1,
};
const several: Loss = {
  what: 'joint action of several actors, or on several recipients: each pair is a separate row',
  seen: ({ actors, recipients }) => recipients.length > 0 && actors.length * recipients.length > 1,
};
const contexts: Loss = { what: 'contexts', seen: ({ contexts }) => contexts.length > 0 };
const mode: Loss = {
  what: "PLOVER's type and mode: only the CAMEO code derived from them",
  seen: (event: EventRow) => event.mode !== null,
};
const place: Loss = {
  what: 'GeoNames ids of places',
  seen: ({ place }) => place !== null && place.geonames !== null,
};
const corrections: Loss = {
  what: 'corrections of the event, with person and reason',
  seen: ({ corrections }) => corrections.length > 0,
};
const reports: Loss = {
  what: 'how many mentions, articles, origins and outlets report it, and what each of them says',
  seen: ({ events = 1 }) => events > 1,
};
const confidence: Loss = { what: 'confidence', seen: ({ confidence }) => confidence !== null };

/** Losses by name. */
export const LOSSES = {
  offsets,
  statements,
  status,
  unresolved,
  vague,
  published,
  joint,
  several,
  contexts,
  mode,
  place,
  corrections,
  confidence,
  reports,
} as const;

/** Losses of every table with one row per happening and pair. */
export const TABLE_LOSSES: readonly Loss[] = [
  LOSSES.vague,
  LOSSES.published,
  LOSSES.joint,
  LOSSES.several,
  LOSSES.mode,
  LOSSES.contexts,
  LOSSES.place,
  LOSSES.corrections,
  LOSSES.confidence,
  LOSSES.offsets,
];
