// Which events count by default: those with status `occurred` whose confidence reaches the threshold, or which a person added, corrected or confirmed.
import type { Event } from './kinds/event.js';
import type { EventRow } from './rows.js';

/**
 * Minimum `confidence` of an event that counts by default (0 to 1). Chosen on annotated real news, so that at least three of
 * four counted events are right in type, status, actors and recipients. A store made with another value rebuilds its aggregates when it is opened.
 */
export const SURE = 0.6;

/** The default filter of every interface. */
export const COUNTED_BY_DEFAULT = { status: ['occurred'], minConfidence: SURE } as const;

type Told = Pick<EventRow, 'confidence' | 'corrections'>;

/** The confidence by which a row is filtered, 0 to 1: 1 where none is known, and where a person added, corrected or confirmed the event. */
export const confidenceOf = ({ confidence, corrections }: Told): number =>
  confidence === null || corrections.length > 0 ? 1 : confidence;

/** Whether a row's confidence reaches the threshold. */
export const isSure = (row: Told, minConfidence: number = SURE): boolean =>
  confidenceOf(row) >= minConfidence;

/** Whether an event is counted by default: it occurred and is sure. */
export const isCounted = (row: Told & Pick<EventRow, 'status'>): boolean =>
  row.status === 'occurred' && isSure(row);

/** The same for a record: whether its confidence reaches `SURE`, or a person changed, added or confirmed it. */
export const isSureEvent = ({ confidence, by }: Pick<Event, 'confidence' | 'by'>): boolean =>
  confidence === undefined || confidence >= SURE || by.some((name) => name.startsWith('person:'));
