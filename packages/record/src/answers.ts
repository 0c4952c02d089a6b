// Answers: what the views give and the page shows. Every number comes with `evidence`, the filter under which `events` (or `statements`) lists what was counted.
import type { Article, Correction, Record } from './kinds/index.js';
import type { Filter, Page, StatementFilter } from './question.js';
import type { ActorRole, ActorSummary } from './reader.js';
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
  readonly evidence: Filter;
}
/** One direction of a pair. */
export interface Direction {
  readonly points: readonly PeriodPoint[];
  readonly total: Tally;
  readonly types: readonly {
    readonly type: string;
    readonly events: number;
    readonly happenings: number;
    readonly evidence: Filter;
  }[];
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
}
