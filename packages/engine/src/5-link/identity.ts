// What linking finds out about one chain, and what it is found from.
import type { Knowledge } from '@entente/knowledge';
import type { Actor, IsOn, Location, Sector, Span } from '@entente/record';

/** What linking knows of one chain. */
export interface Identity {
  /** canonical key, where knowledge is sure */
  readonly key: string | undefined;
  /** the known name */
  readonly name: string | undefined;
  /** alpha-3, or IGO */
  readonly country: string | undefined;
  readonly sectors: readonly Sector[];
  readonly role: Actor['role'];
  readonly location: Location | null;
  readonly by: readonly string[];
}

/** Rule: a known key, name or office settles who an actor is. */
export const KNOWN = 'link-known@1';
/** Rule: nationality, possessor, body or place in the words tells whose an actor is. */
export const NATION = 'link-nation@1';
/** Rule: an actor without a nation belongs to the country that the text around it speaks of. */
export const CONTEXT = 'link-context@1';
/** Rule: a place is the likeliest bearer of its name. */
export const PLACE = 'link-place@1';

/** The text and its layout. */
export interface Given {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly paragraphs: readonly Span[];
  readonly published: string | null;
  /** words of the byline */
  readonly byline?: string | undefined;
  readonly knowledge: Knowledge;
  readonly isOn: IsOn;
}
