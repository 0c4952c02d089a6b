// An event's sentence number, from 1 over the whole text: third-party formats have no title, so a title is sentence 1.
import type { EventRow } from '@entente/record';

/** Number of the sentence from 1, a title being the first. */
export const sentenceInText = ({ sentenceNumber, title }: EventRow): number =>
  sentenceNumber + (title === null ? 0 : 1);
