// Types of events that are done by speaking: told by an outlet they are of the day on which somebody spoke, and lie where the speaker is.
import type { EventType } from '@entente/record';

/** See above. */
export const SPEECH_ACTS: ReadonlySet<EventType> = new Set<EventType>([
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'SUPPORT',
  'CONCEDE',
  'AGREE',
]);
