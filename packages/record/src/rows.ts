// Rows: what the store keeps beside the records so that they can be questioned: each event and statement flat, with names, codes and dates resolved.
import type { Belief } from './kinds/event.js';
import type { Context, EventType, Sector, Status } from './ontology.js';
import type { QuotedSpan } from './span.js';

/** Publishers whose scales differ (docs/exports.md, Quad classes and Goldstein values). */
export const SCALE_TABLES = ['gdelt', 'icews', 'phoenix', 'plover'] as const;
export type ScaleTable = (typeof SCALE_TABLES)[number];

/** Codes that follow from what was read; knowledge answers, as an argument. */
export interface Coder {
  cameo(type: EventType, mode: string | null, contexts: readonly string[]): string;
  /** for `plover` of `TYPE` or `TYPE/mode`, else of a CAMEO code */
  goldstein(code: string, table: ScaleTable): number | undefined;
  quad(type: EventType): number;
}

/**
 * Someone in a role. `key` names the same actor in every article: the canonical id (`country:KEN`, `org:nato`, `person:sergey-lavrov`), else
 * `name:` + folded name + `|` + country or `-`. In filters a bare ISO 3166 alpha-3 code (or IGO) stands for everyone who belongs to it.
 */
export interface Party {
  readonly key: string;
  readonly name: string;
  readonly kind: string;
  readonly country: string | null;
  readonly sectors: readonly Sector[];
  /** id of the Actor (or Place) record in this article, and of the mention from which the role was read */
  readonly ref: string;
  readonly mention: string;
}

/** Where: the Place or Actor record resolved. */
export interface RowPlace {
  readonly name: string;
  readonly country: string | null;
  readonly admin1: string | null;
  readonly geonames: number | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly feature: string | null;
  readonly ref: string;
}

/**
 * When, as days (YYYY-MM-DD, both included). basis `time`: from the words of the event's time; `published`: the event names no datable time, so it is
 * filed under the day of publication, and says so; `unknown`: neither (from and to are null).
 */
export interface RowDate {
  readonly from: string | null;
  readonly to: string | null;
  readonly value: string | null;
  readonly granularity: string | null;
  readonly basis: 'time' | 'published' | 'unknown';
}

/** Fields of an article that every row repeats. */
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
  /** statements that assert it, outermost first; who says it and through whom it came, in order */
  readonly statements: readonly string[];
  readonly sources: readonly Party[];
  readonly carriers: readonly Party[];
  /** calibrated probability that type, status, actors and recipients are all right; null where none is known */
  readonly confidence: number | null;
  /** the same of each part alone; null where none is known, and where a person has been over the event */
  readonly belief: Belief | null;
  /** ids of the corrections that made it what it is or confirm it */
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
  /** ids of the events in its content, and everyone who is named there */
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
  /** how often the article names, describes or points to it; 0 for a pronoun that nothing told whom it means (`We`), so that it leads no list */
  readonly mentions: number;
}

/** All rows of one article. */
export interface Rows {
  readonly events: readonly EventRow[];
  readonly statements: readonly StatementRow[];
  readonly actors: readonly ActorRow[];
}
