// Answers: what the views give and the page shows. Every number comes with `evidence`, the filter under which `events` (or `statements`) lists what was counted.
import type { Article, Correction, Record } from './kinds/index.js';
import type { Filter, Page, StatementFilter } from './question.js';
import type { ActorRole, ActorSummary, TextCount, TextHit, Totals } from './reader.js';
import type { ActorRow, EventRow, RowPlace, ScaleTable, StatementRow } from './rows.js';

/** Counts of one group of events: `events` counts every mention of an act, `happenings` counts once what one article tells several times. */
export interface Tally {
  readonly events: number;
  readonly happenings: number;
  /** events of quad classes 1 and 2, and of 3 and 4 */
  readonly cooperation: number;
  readonly conflict: number;
  /** mean Goldstein value of the events, in the table that the answer names; null without events */
  readonly goldstein: number | null;
}
/** Events that fit a filter but for its `status` and `minConfidence`, by why they are not counted. */
export interface LeftOut {
  /** of another status than asked for: by default those that did not (yet) occur */
  readonly otherStatus: number;
  /** of the status asked for, but below the confidence asked for */
  readonly unsure: number;
}
/** A key with the name to show for it. */
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

/** What happened when. Periods without events are left out; events without any date are counted in `undated`. */
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
/** Who does how much to whom: the busiest parties (countries, or single actors) and what passes between them. */
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
    readonly events: number;
    readonly happenings: number;
    readonly evidence: Filter;
  }[];
  readonly leftOut: LeftOut;
  readonly evidence: Filter;
}
/** A pair: what a did to b and b to a, and what they said of each other. */
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
/** Everything known of one actor. */
export interface Dossier {
  readonly actor: ActorSummary;
  readonly roles: readonly ActorRole[];
  readonly table: ScaleTable;
  readonly did: Deeds;
  readonly undergone: Deeds;
  readonly said: Sayings;
  readonly saidOf: Sayings;
}
/** Events on one side of an actor: counted, by type, by counterpart, and the newest of them. */
export interface Deeds {
  readonly total: Tally;
  readonly types: readonly {
    readonly type: string;
    /** quad class of the type (PLOVER), 1 to 4 */
    readonly quad: number;
    readonly events: number;
    readonly happenings: number;
    readonly evidence: Filter;
  }[];
  readonly with: readonly (Named & {
    readonly events: number;
    readonly happenings: number;
    readonly evidence: Filter;
  })[];
  readonly newest: readonly EventRow[];
  readonly leftOut: LeftOut;
  readonly evidence: Filter;
}
/** Statements by or about an actor: counted, and the newest of them. */
export interface Sayings {
  readonly statements: number;
  readonly newest: readonly StatementRow[];
  readonly evidence: StatementFilter;
}
/** Who says how much, in what manner, through whom. */
export interface Speakers {
  readonly speakers: readonly (Named & {
    readonly statements: number;
    readonly direct: number;
    readonly indirect: number;
    readonly mixed: number;
    readonly denied: number;
    readonly evidence: StatementFilter;
  })[];
  /** how often each outlet (or carrier between: `via`) carries whom */
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
/** Actors and what passes between them; an edge holds both directions added up, `there` from source to target. */
export interface Network {
  readonly level: 'country' | 'actor';
  readonly nodes: readonly (Named & {
    readonly country: string | null;
    readonly kind: string;
    readonly events: number;
  })[];
  readonly edges: readonly (Tally & {
    readonly source: string;
    readonly target: string;
    readonly there: number;
    readonly back: number;
    readonly evidence: Filter;
  })[];
  readonly leftOut: LeftOut;
}
/** Events on the map: one point a place. */
export interface PlaceMap {
  readonly points: readonly (Tally & {
    readonly key: string;
    readonly place: RowPlace;
    readonly evidence: Filter;
  })[];
  /** events without a place, or whose place has no coordinates */
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
}
/** Events of a filter, newest first, with how many there are. */
export interface EventList extends Page<EventRow> {
  readonly total: Tally;
  readonly leftOut: LeftOut;
}
/** Articles found by their words, best first, with how many there are, by outlet and year. */
export interface SearchAnswer extends Page<TextHit> {
  readonly found: TextCount;
}
/** What the store holds, in numbers: of events those that are counted, and how many are not. */
export interface TotalsAnswer extends Totals {
  readonly leftOut: LeftOut;
}
/** Parts of an event of which a reading says how sure it is. */
export const DOUBT_PARTS = ['trigger', 'type', 'status', 'actor', 'recipient'] as const;
export type DoubtPart = (typeof DOUBT_PARTS)[number];
/** One part of an event, and with which probability it is right. */
export interface Doubt {
  readonly part: DoubtPart;
  /** what was read: the words of trigger, actor or recipient; the type; the status */
  readonly value: string;
  readonly probability: number;
  /** what it might be instead, where the reading says so; `none`: no event at all */
  readonly runnerUp: { readonly value: string; readonly probability: number } | null;
}
/** An event that nobody has reviewed, with what is doubtful about it. */
export interface ReviewItem {
  readonly event: EventRow;
  /** that all parts are right: the product of their probabilities */
  readonly probability: number;
  /** the parts, the least sure first */
  readonly doubts: readonly Doubt[];
  /** where the page's reader shows it */
  readonly address: string;
}
/** An article by its events that nobody has reviewed. */
export interface ReviewArticle {
  readonly article: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  /** how many of its events were weighed, and how many of them are expected to be wrong in some part */
  readonly events: number;
  readonly wrong: number;
  /** lists its events, those that were reviewed too */
  readonly evidence: Filter;
}
/** What to review next: the events, and by them the articles, of which the reading is least sure. */
export interface Review {
  readonly items: readonly ReviewItem[];
  readonly articles: readonly ReviewArticle[];
  /** events that nobody has reviewed and that were weighed: the newest of the filter */
  readonly weighed: number;
  /** events passed over, as a person has been over them */
  readonly reviewed: number;
  /** where older events begin that were not weighed; null when all were */
  readonly next: string | null;
  readonly evidence: Filter;
}
