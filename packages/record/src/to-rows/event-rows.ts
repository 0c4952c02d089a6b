// Events → flat rows: codes, parties, place, days, sources and carriers.

import type { Event, Participant } from '../kinds/index.js';
import { listSentences, sentenceNumber } from '../list-sentences.js';
import type { Lookup } from '../lookup.js';
import { listReporting } from '../reporting-chain.js';
import { type Coder, type EventRow, type RowArticle, SCALE_TABLES } from '../rows.js';
import { dateOf, placeOf } from './circumstances.js';
import { listParties } from './parties.js';

/** Inputs of event rows. */
export interface EventGiven {
  readonly lookup: Lookup;
  readonly article: RowArticle;
  readonly coder: Coder;
  readonly corrections: ReadonlyMap<string, readonly string[]>;
}

/** One row per event, in text order. */
export function listEventRows(given: EventGiven): EventRow[] {
  const events = [...given.lookup.events.values()];
  const sentences = listSentences(given.lookup.article, events);
  return events.map((event) => ({
    ...eventRow(event, given),
    sentenceNumber: sentenceNumber(given.lookup.article, sentences, event.sentence),
  }));
}

function eventRow(
  event: Event,
  { lookup, article, coder, corrections }: EventGiven,
): Omit<EventRow, 'sentenceNumber'> {
  const { id, type, mode, contexts, status, trigger, sentence, statements } = event;
  return {
    ...article,
    id,
    happening: happeningOf(lookup, event),
    type,
    mode,
    contexts,
    status: status.value,
    statusCue: status.cue,
    quad: coder.quad(type),
    ...codesOf(event, coder),
    actors: listParties(lookup, event.actors),
    recipients: listParties(lookup, event.recipients),
    place: placeOf(lookup, event),
    date: dateOf(lookup, event),
    trigger,
    sentence,
    statements,
    ...tellersOf(lookup, statements),
    confidence: event.confidence ?? null,
    belief: (corrections.has(id) ? undefined : event.belief) ?? null,
    corrections: corrections.get(id) ?? [],
  };
}

/** The first event of the happening, following `sameAs` over several steps. */
function happeningOf(lookup: Lookup, event: Event): string {
  const path: string[] = [];
  let at: Event | undefined = event;
  while (at && !path.includes(at.id)) {
    path.push(at.id);
    at = at.sameAs ? lookup.events.get(at.sameAs) : undefined;
  }
  // a cycle has no first event: its smallest id represents it
  return at ? path.slice(path.indexOf(at.id)).sort()[0]! : path.at(-1)!;
}

function codesOf({ type, mode, contexts }: Event, coder: Coder): Pick<EventRow, 'cameo' | 'goldstein'> {
  const cameo = coder.cameo(type, mode, contexts);
  const plover = mode ? `${type}/${mode}` : type;
  const goldstein = Object.fromEntries(
    SCALE_TABLES.map((table) => [table, coder.goldstein(table === 'plover' ? plover : cameo, table) ?? null]),
  ) as EventRow['goldstein'];
  return { cameo, goldstein };
}

/** The innermost sources of the reporting chain claim the event; all later links, down to the outlet, are carriers. */
function tellersOf(lookup: Lookup, statements: readonly string[]): Pick<EventRow, 'sources' | 'carriers'> {
  const [first, ...rest] = listReporting(lookup, statements);
  const sources = listParties(lookup, first?.role === 'source' ? first.participants : []);
  const carriers = listParties(
    lookup,
    rest.flatMap(({ participants }): readonly Participant[] => participants),
  );
  return {
    sources,
    carriers: carriers.filter(({ key }) => sources.every((source) => source.key !== key)),
  };
}
