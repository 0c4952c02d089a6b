// An `add` (or a `confirm` whose event is missing) → the records with a new event: trigger, sentence, surrounding statements, and the fields that the person gave.

import type { Correction, Event, Record, Statement } from '../kinds/index.js';
import { listSentences } from '../list-sentences.js';
import { contains } from '../span.js';
import { byPerson, changeEvent } from './change-event.js';
import { type Draft, insertRecord } from './find-named.js';

/** Returns the records with the added event; null when the correction lacks a required field of an event, or its id belongs to another record. */
export function addEvent(draft: Draft, correction: Correction): Record[] | null {
  const { article, records } = draft;
  const { target, trigger, change, who } = correction;
  if (!trigger || !change.type || records.some(({ id }) => id === target)) return null;
  if (article.text.slice(trigger.start, trigger.end) !== trigger.quote) return null;
  const event: Event = {
    kind: 'event',
    id: target,
    article: article.id,
    spans: [trigger],
    quote: trigger.quote,
    by: [byPerson(who)],
    confidence: 1,
    type: change.type,
    mode: null,
    contexts: [],
    trigger,
    actors: [],
    recipients: [],
    place: null,
    time: null,
    status: { value: 'occurred', cue: null },
    statements: statementsAround(records, trigger),
    sentence: sentenceAround(draft, trigger),
    scores: { type: 1, runnerUp: null, status: 1, mode: 1 },
  };
  const added = insertRecord(records, event, ['mention', 'actor', 'place', 'time', 'statement']);
  return changeEvent({ article, records: added }, event, correction);
}

/** Statements that contain the trigger, outermost first: longer contents first, then by start. */
function statementsAround(records: readonly Record[], trigger: Event['trigger']): string[] {
  return records
    .filter((item): item is Statement => item.kind === 'statement')
    .flatMap(({ id, content }) => {
      const part = content.find((span) => contains(span, trigger));
      const length = content.reduce((sum, { start, end }) => sum + end - start, 0);
      return part ? [{ id, length, start: part.start }] : [];
    })
    .sort((a, b) => b.length - a.length || a.start - b.start)
    .map(({ id }) => id);
}

/** The sentence of another event where one holds the trigger, else the title or what a splitter finds. */
function sentenceAround({ article, records }: Draft, trigger: Event['trigger']): Event['sentence'] {
  const known = records.flatMap((item) => (item.kind === 'event' ? [item.sentence] : []));
  const all = [...known, ...(article.title ? [article.title] : []), ...listSentences(article, records)];
  // a trigger across two sentences (a splitter's mistake) is its own sentence
  return all.find((sentence) => contains(sentence, trigger)) ?? trigger;
}
