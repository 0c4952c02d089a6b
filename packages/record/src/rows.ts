// Rows: flat events and statements with resolved names, codes and dates, which the store keeps beside the records for queries.
import type { Belief } from './kinds/event.js';
import type { Context, EventType, Sector, Status } from './ontology.js';
import type { QuotedSpan } from './span.js';

/** Publishers with different scales (docs/exports.md, Quad classes and Goldstein values). */
export const SCALE_TABLES = ['gdelt', 'icews', 'phoenix', 'plover'] as const;
export type ScaleTable = (typeof SCALE_TABLES)[number];

/** Codes derived from extracted values; implemented by knowledge. */
export interface Coder {
  cameo(type: EventType, mode: string | null, contexts: readonly string[]): string;
  /** for `plover` of `TYPE` or `TYPE/mode`, else of a CAMEO code */
  goldstein(code: string, table: ScaleTable): number | undefined;
  quad(type: EventType): number;
}

/**
 * A party in a role. `key` identifies the actor across articles: the canonical id (`country:KEN`, `org:nato`, `person:sergey-lavrov`), else
 * `name:` + folded name + `|` + country or `-`. In filters a bare ISO 3166 alpha-3 code (or IGO) matches every actor of that country.
 */
export interface Party {
  readonly key: string;
  readonly name: string;
  readonly kind: string;
  readonly country: string | null;
  readonly sectors: readonly Sector[];
  /** id of the Actor (or Place) record in this article, and of its mention in the role */
  readonly ref: string;
  readonly mention: string;
}

/** A resolved place, from a Place or Actor record. */
export interface RowPlace {
  readonly name: string;
  readonly country: string | null;
  readonly admin1: string | null;
  readonly geonames: number | null;
  readonly lat: number | null;
  readonly lon: number | null;
  /** `country`: the point stands for a whole country and is nowhere in particular */
  readonly feature: string | null;
  readonly ref: string;
  /** `context`: words in another place of the article tell it; absent where words of the event itself do */
  readonly basis?: 'context' | undefined;
}

/** Whether a place stands for a whole country: its point is nowhere in particular. */
export const isWholeCountry = ({ feature }: { readonly feature: string | null }): boolean =>
  feature === 'country';
/** `Lomé`; `somewhere in Togo` */
export const placeWords = (place: { readonly name: string; readonly feature: string | null }): string =>
  isWholeCountry(place) ? `somewhere in ${place.name}` : place.name;

/** Where the place of an event comes from, in filters and exports. */
export const PLACE_BASES = ['words', 'context'] as const;
export type PlaceBasis = (typeof PLACE_BASES)[number];
/** How a place is known; null where there is none. */
export const placeBasisOf = (place: RowPlace | null): PlaceBasis | null => place && (place.basis ?? 'words');

/** Where the day of an event comes from. */
export const BASES = ['time', 'context', 'published', 'unknown'] as const;
export type Basis = (typeof BASES)[number];

/**
 * The date as days (YYYY-MM-DD, both inclusive). basis `time`: from the event's time expression; `context`: it has none, and words in another place of the
 * article tell the day; `published`: no words tell it, so the day of publication is used, a guess; `unknown`: none of these, or told as past without a day
 * (from and to are null).
 */
export interface RowDate {
  readonly from: string | null;
  readonly to: string | null;
  readonly value: string | null;
  readonly granularity: string | null;
  readonly basis: Basis;
}

/** Article fields that every row includes. */
export interface RowArticle {
  readonly article: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
}

/** One event, flat. */
export interface EventRow extends RowArticle {
  readonly id: string;
  /** `sameAs` or its own id: events that share it are one happening (within an article) */
  readonly happening: string;
  readonly type: EventType;
  readonly mode: string | null;
  readonly contexts: readonly Context[];
  readonly status: Status;
  readonly statusCue: QuotedSpan | null;
  readonly quad: number;
  readonly cameo: string;
  readonly goldstein: Readonly<globalThis.Record<ScaleTable, number | null>>;
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
  readonly place: RowPlace | null;
  readonly date: RowDate;
  readonly trigger: QuotedSpan;
  readonly sentence: QuotedSpan;
  /** number of the sentence in the article's body, from 1; 0 for the title */
  readonly sentenceNumber: number;
  /** ids of the statements that assert it, outermost first; its sources and carriers in order */
  readonly statements: readonly string[];
  readonly sources: readonly Party[];
  readonly carriers: readonly Party[];
  /** calibrated probability that type, status, actors and recipients are all right; null where none is known */
  readonly confidence: number | null;
  /** the same for each part alone; null where unknown, and for reviewed events */
  readonly belief: Belief | null;
  /** ids of the corrections that changed, added or confirmed it */
  readonly corrections: readonly string[];
}

/** One statement, flat. */
export interface StatementRow extends RowArticle {
  readonly id: string;
  readonly type: 'direct' | 'indirect' | 'mixed';
  readonly content: readonly QuotedSpan[];
  readonly cue: QuotedSpan | null;
  readonly polarity: 'affirmed' | 'denied';
  readonly sources: readonly Party[];
  readonly addressees: readonly Party[];
  /** carriers in order, the one nearest to this outlet last */
  readonly via: readonly Party[];
  readonly parent: string | null;
  /** ids of the events in its content, and the parties mentioned there */
  readonly events: readonly string[];
  readonly about: readonly Party[];
  readonly confidence: number | null;
}

/** One actor of one article, with the names it goes by there. */
export interface ActorRow {
  readonly article: string;
  readonly published: string | null;
  readonly key: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly kind: string;
  readonly country: string | null;
  readonly sectors: readonly Sector[];
  readonly role: { readonly title: string; readonly from?: string; readonly to?: string } | null;
  readonly ref: string;
  /** number of its mentions in the article; 0 for an unresolved pronoun (`We`), so that it leads no list */
  readonly mentions: number;
}

/** All rows of one article. */
export interface Rows {
  readonly events: readonly EventRow[];
  readonly statements: readonly StatementRow[];
  readonly actors: readonly ActorRow[];
}
