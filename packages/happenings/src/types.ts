// What joining needs of an event and of an article, as plain JSON: a store keeps both and compares them without the records.
import type { Context, EventType, RowDate, Status } from '@entente/record';

/** A party of an event: as `Party` of rows, without what joining does not use. */
export interface ProfileParty {
  readonly key: string;
  readonly name: string;
  readonly kind: string;
  readonly country: string | null;
}

/** The place of an event. */
export interface ProfilePlace {
  readonly name: string;
  readonly country: string | null;
  readonly geonames: number | null;
}

/** All that joining needs to know of one event. */
export interface EventProfile {
  readonly id: string;
  readonly article: string;
  /** events of one article that share it are one happening by the reading of that article */
  readonly happening: string;
  readonly type: EventType;
  readonly mode: string | null;
  readonly contexts: readonly Context[];
  readonly status: Status;
  readonly actors: readonly ProfileParty[];
  readonly recipients: readonly ProfileParty[];
  readonly place: ProfilePlace | null;
  readonly date: Pick<RowDate, 'from' | 'to' | 'basis'>;
  readonly published: string | null;
  /** stems of the trigger, in order, separated by spaces; so are the next five */
  readonly trigger: string;
  /** families of acts that the trigger's words belong to (act-families.ts) */
  readonly acts: string;
  /** distinct stems of what is around (the sentences before and after too), of the sentence, of the words near the trigger, and of those that follow it, without the trigger's own */
  readonly scene: string;
  readonly sentence: string;
  readonly near: string;
  readonly after: string;
  /** figures in the sentence, in words or digits */
  readonly figures: readonly string[];
  /** near the trigger stands a word that sets it off from another act of the kind: `second`, `again`, `last year` */
  readonly another: boolean;
  readonly sentenceNumber: number;
  readonly confidence: number | null;
}

/** The terms of an article. */
export interface ArticleTerms {
  /** the terms of most weight, the weights of all of them make a vector of length 1 */
  readonly weights: readonly (readonly [stem: string, weight: number])[];
  /** hashes (32 bits, signed) of its most telling terms, in order of size */
  readonly keys: readonly number[];
}

/** An event with what is known of its article. */
export interface Told {
  readonly profile: EventProfile;
  readonly terms: ArticleTerms;
}

/** What a person decided on two events. */
export interface Join {
  readonly a: string;
  readonly b: string;
  readonly together: boolean;
}
