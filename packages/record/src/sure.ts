// Which events are counted by default: those that occurred and of which the reading is sure enough, or which a person has been over.
import type { Event } from './kinds/event.js';
import type { EventRow } from './rows.js';

/**
 * Threshold on the `confidence` of an event from which on it is counted by default (0 to 1). Chosen on annotated real news, so that at least three of
 * four counted events are right in type, status, actors and recipients. A store that was made with another value renews its sums when it is opened.
 */
export const SURE = 0.6;

/** The filter that every door applies unless told otherwise. */
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

/** The same of a record: whether it is sure enough to be counted, or a person has been over it. */
export const isSureEvent = ({ confidence, by }: Pick<Event, 'confidence' | 'by'>): boolean =>
  confidence === undefined || confidence >= SURE || by.some((name) => name.startsWith('person:'));
