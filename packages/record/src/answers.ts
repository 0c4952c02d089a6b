// Answers: the return types of the views, shown by the page. Every number comes with `evidence`: the filter under which `happenings` (or `statements`) lists the counted items.
import type { HappeningRow, ReportCounts } from './happenings.js';
import type { Article, Correction, Record } from './kinds/index.js';
import type { Filter, Page, StatementFilter } from './question.js';
import type { ActorRole, ActorSummary, TextCount, TextHit, Totals } from './reader.js';
import type { ActorRow, EventRow, RowPlace, ScaleTable, StatementRow } from './rows.js';

/** Counts of one group of happenings, in every unit. */
export interface Tally extends ReportCounts {
  readonly happenings: number;
  /** of quad classes 1 and 2, and of 3 and 4, in the unit that was asked for */
  readonly cooperation: number;
  readonly conflict: number;
  /** mean Goldstein value of the happenings, in the table that the answer names; null without any */
  readonly goldstein: number | null;
}
/** What matches a filter except for its `status` and `minConfidence`, by the reason why it is not counted; in the unit of the answer. */
export interface LeftOut {
  /** of another status than requested: by default all but `occurred` */
  readonly otherStatus: number;
  /** of the requested status, but below the requested confidence */
  readonly unsure: number;
}
/** A key with its display name. */
export interface Named {
  readonly key: string;
  readonly name: string;
}
/** One period of a curve: `2024-05`, `2024-05-14`, `2024`. */
export interface PeriodPoint extends Tally {
  readonly period: string;
  readonly evidence: Filter;
}
/** Lengths of periods. */
export const UNITS = ['day', 'month', 'year'] as const;
export type Unit = (typeof UNITS)[number];

/** Happenings over time. Periods without any are left out; those without any date are counted in `undated`. */
export interface Timeline {
  readonly unit: Unit;
  readonly table: ScaleTable;
  readonly points: readonly PeriodPoint[];
  readonly total: Tally;
  readonly undated: number;
  readonly leftOut: LeftOut;
  readonly evidence: Filter;
}
/** A cell of the matrix: what `actor` did to `recipient`. */
export interface DyadCell extends Tally {
  readonly actor: string;
  readonly recipient: string;
  readonly evidence: Filter;
}
/** A matrix of actors and recipients: the parties with the most events (countries, or single actors) and the events between them. */
export interface DyadMatrix {
  readonly level: 'country' | 'actor';
  readonly table: ScaleTable;
  readonly parties: readonly Named[];
  readonly cells: readonly DyadCell[];
  readonly leftOut: LeftOut;
  readonly evidence: Filter;
}
/** One direction of a pair. */
export interface Direction {
  readonly points: readonly PeriodPoint[];
  readonly total: Tally;
  readonly types: readonly {
    readonly type: string;
    /** quad class of the type (PLOVER), 1 to 4 */
    readonly quad: number;
    readonly happenings: number;
    readonly origins: number;
    readonly reports: number;
    readonly evidence: Filter;
  }[];
  readonly leftOut: LeftOut;
  readonly evidence: Filter;
}
/** A dyad: events from a to b and from b to a, and their statements about each other. */
export interface Dyad {
  readonly a: Named;
  readonly b: Named;
  readonly unit: Unit;
  readonly table: ScaleTable;
  /** a to b, and b to a */
  readonly there: Direction;
  readonly back: Direction;
  readonly statements: {
    readonly aOfB: number;
    readonly bOfA: number;
    readonly evidence: readonly [StatementFilter, StatementFilter];
  };
}
/** Everything known about one actor. */
export interface Dossier {
  readonly actor: ActorSummary;
  readonly roles: readonly ActorRole[];
  readonly table: ScaleTable;
  readonly did: Deeds;
  readonly undergone: Deeds;
  readonly said: Sayings;
  readonly saidOf: Sayings;
}
/** What happened with an actor in one role: total, by type, by counterpart, and the newest. */
export interface Deeds {
  readonly total: Tally;
  readonly types: readonly {
    readonly type: string;
    /** quad class of the type (PLOVER), 1 to 4 */
    readonly quad: number;
    readonly happenings: number;
    readonly origins: number;
    readonly reports: number;
    readonly evidence: Filter;
  }[];
  readonly with: readonly (Named & {
    readonly happenings: number;
    readonly origins: number;
    readonly reports: number;
    readonly evidence: Filter;
  })[];
  readonly newest: readonly HappeningRow[];
  readonly leftOut: LeftOut;
  readonly evidence: Filter;
}
/** Statements by or about an actor: their number, and the newest. */
export interface Sayings {
  readonly statements: number;
  readonly newest: readonly StatementRow[];
  readonly evidence: StatementFilter;
}
/** Statements by speaker, by manner, and by carrier. */
export interface Speakers {
  readonly speakers: readonly (Named & {
    readonly statements: number;
    readonly direct: number;
    readonly indirect: number;
    readonly mixed: number;
    readonly denied: number;
    readonly evidence: StatementFilter;
  })[];
  /** how often each outlet (or intermediate carrier: `via`) carries each speaker */
  readonly carried: readonly {
    readonly outlet: string;
    readonly how: 'publisher' | 'carrier';
    readonly source: Named;
    readonly statements: number;
    readonly evidence: StatementFilter;
  }[];
}
/** Counts by any dimensions. */
export interface Breakdown {
  readonly by: readonly string[];
  readonly table: ScaleTable;
  readonly rows: readonly (Tally & {
    readonly values: readonly (Named | null)[];
    readonly evidence: Filter;
  })[];
  readonly total: Tally;
  readonly leftOut: LeftOut;
}
/** A network of actors and what happened between them; an edge sums both directions, `there` is source to target. */
export interface Network {
  readonly level: 'country' | 'actor';
  readonly nodes: readonly (Named & {
    readonly country: string | null;
    readonly kind: string;
    /** sum over its edges, in the unit that was asked for */
    readonly size: number;
  })[];
  readonly edges: readonly (Tally & {
    readonly source: string;
    readonly target: string;
    /** in the unit that was asked for */
    readonly there: number;
    readonly back: number;
    readonly evidence: Filter;
  })[];
  readonly leftOut: LeftOut;
}
/** Events on the map: one point per place. */
export interface PlaceMap {
  readonly points: readonly (Tally & {
    readonly key: string;
    readonly place: RowPlace;
    readonly evidence: Filter;
  })[];
  /** happenings without a place, or whose place has no coordinates, in the unit that was asked for */
  readonly unplaced: number;
  readonly leftOut: LeftOut;
}
/** One article with all its layers, corrections applied. */
export interface ArticleView {
  readonly article: Article;
  readonly records: readonly Record[];
  readonly corrections: readonly Correction[];
  readonly events: readonly EventRow[];
  readonly statements: readonly StatementRow[];
  readonly actors: readonly ActorRow[];
  /** names of the collections that it is in */
  readonly collections: readonly string[];
}
/** Events (mentions in articles) that match a filter, newest first, with their total number. */
export interface EventList extends Page<EventRow> {
  readonly total: number;
  readonly leftOut: LeftOut;
}
/** Articles found by full-text search, best first, with their total number, by outlet and year. */
export interface SearchAnswer extends Page<TextHit> {
  readonly found: TextCount;
}
/** Size of the store: happenings that count by default, and how many do not. */
export interface TotalsAnswer extends Totals {
  readonly leftOut: LeftOut;
}
/** Parts of an event with a probability. */
export const DOUBT_PARTS = ['trigger', 'type', 'status', 'actor', 'recipient'] as const;
export type DoubtPart = (typeof DOUBT_PARTS)[number];
/** One part of an event and the probability that it is right. */
export interface Doubt {
  readonly part: DoubtPart;
  /** the extracted value: the words of trigger, actor or recipient; the type; the status */
  readonly value: string;
  readonly probability: number;
  /** the best alternative, where the reading has one; `none`: no event */
  readonly runnerUp: { readonly value: string; readonly probability: number } | null;
}
/** An unreviewed event with the probabilities of its parts. */
export interface ReviewItem {
  readonly event: EventRow;
  /** probability that all parts are right: the product of their probabilities */
  readonly probability: number;
  /** the parts, lowest probability first */
  readonly doubts: readonly Doubt[];
  /** URL path of the event in the page's reader */
  readonly address: string;
}
/** An article with its unreviewed events. */
export interface ReviewArticle {
  readonly article: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  /** how many of its events were scored, and how many of them are expected to be wrong in some part */
  readonly events: number;
  readonly wrong: number;
  /** lists its events, reviewed ones included */
  readonly evidence: Filter;
}
/** What to review next: the events of lowest probability, and the articles with most expected errors. */
export interface Review {
  readonly items: readonly ReviewItem[];
  readonly articles: readonly ReviewArticle[];
  /** number of unreviewed events that were scored: the newest that match the filter */
  readonly weighed: number;
  /** number of events skipped because they are reviewed */
  readonly reviewed: number;
  /** cursor to the older events that were not scored; null when all were */
  readonly next: string | null;
  readonly evidence: Filter;
}
