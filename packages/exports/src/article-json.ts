// Article and records → one JSON object per article, in the form that corpus/score.py reads, with all other fields added.
// Chains are the ids of Actor and Place records; spans are [start, end) in UTF-16 code units of `text`.
import type { Article, Event, Mention, Participant, Record, Span, Statement } from '@entente/record';
import { indexRecords, type Lookup } from './lookup.js';

type Range = readonly [start: number, end: number];
const range = ({ start, end }: Span): Range => [start, end];
const refs = (participants: readonly Participant[]): string[] => [
  ...new Set(participants.map(({ ref }) => ref)),
];

/** The article with its facts as one plain object. @see corpus/score.py for `mentions`, `statements` and `events` */
export function toArticleObject(article: Article, records: readonly Record[]) {
  const lookup = indexRecords(article, records);
  const { kind: _, text, runs: __, ...fields } = article;
  return {
    ...fields,
    text,
    mentions: [...lookup.mentions.values()].map(mentionObject),
    statements: [...lookup.statements.values()].map(statementObject),
    events: [...lookup.events.values()].map((event) => eventObject(lookup, event)),
    actors: [...lookup.actors.values()].map(withoutShared),
    places: [...lookup.places.values()].map(withoutShared),
    times: [...lookup.times.values()].map((time) => ({ ...spanOf(time), ...withoutShared(time) })),
  };
}

/** `toArticleObject` on one line. */
export const toArticleJson = (article: Article, records: readonly Record[]): string =>
  `${JSON.stringify(toArticleObject(article, records))}\n`;

/** The fields that the enclosing object already states (article, kind) or that its ranges replace (spans) are left out. */
function withoutShared<R extends Record>(item: R) {
  const { kind: _, article: __, spans: ___, ...rest } = item;
  return rest;
}
const spanOf = (item: Record) =>
  item.spans[0] ? { start: item.spans[0].start, end: item.spans[0].end } : {};

function mentionObject(mention: Mention) {
  const { chain, mentionKind, ...rest } = withoutShared(mention);
  return { ...spanOf(mention), chain, kind: mentionKind, ...rest };
}

function statementObject(statement: Statement) {
  const { content, cue, sources, addressees, via, type, sourceSpans, ...rest } = withoutShared(statement);
  return {
    content: content.map(range),
    cue: cue && range(cue),
    source: refs(sources),
    to: refs(addressees),
    via: refs(via),
    type,
    sourceSpans: sourceSpans.map(range),
    parent: null as string | null,
    ...rest,
    participants: { sources, addressees, via },
  };
}

function eventObject(lookup: Lookup, event: Event) {
  const { trigger, type, mode, status, actors, recipients, place, time, sentence, ...rest } =
    withoutShared(event);
  return {
    trigger: range(trigger),
    type,
    mode: mode ?? '-',
    status: status.value,
    actors: refs(actors),
    recipients: refs(recipients),
    place: place?.ref ?? null,
    time: time?.value ?? null,
    statusCue: status.cue && range(status.cue),
    timeSpan: time ? spanRange(lookup, time.ref) : null,
    sentence: range(sentence),
    ...rest,
    participants: { actors, recipients, place },
  };
}

function spanRange(lookup: Lookup, time: string): Range | null {
  const span = lookup.times.get(time)?.spans[0];
  return span ? range(span) : null;
}
