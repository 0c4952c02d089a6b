// Happenings: what one or more articles report as the same act, merged into one row; what views count.
import type { EventRow, Rows, StatementRow } from './rows.js';

/** What a number counts: happenings, their reports by independent origins (copies of one text count once), or all reports. */
export const COUNT_UNITS = ['happenings', 'origins', 'reports'] as const;
export type CountUnit = (typeof COUNT_UNITS)[number];

/** How often something is reported. */
export interface ReportCounts {
  /** articles that report it; an article that tells it twice reports it once */
  readonly reports: number;
  /** independent origins of these articles: articles that are copies of one another have one */
  readonly origins: number;
}

/**
 * One happening: the events that tell it, in one article or in several, merged into one row. Each value is the one that most origins give, weighed by their
 * confidence (`mergeEvents` of package happenings). Article, trigger and sentence are those of the event that tells it best (`lead`); sources and carriers those of
 * all. `id` and `happening` are the smallest id of its events, so they do not depend on the order in which articles came in; the id of every other event of it leads to it as well.
 */
export interface HappeningRow extends EventRow, ReportCounts {
  /** id of the event that tells it best; `id` may be another one's */
  readonly lead: string;
  /** number of events: mentions that tell it */
  readonly events: number;
  /** outlets that report it, by name; those without a name are left out */
  readonly outlets: readonly string[];
  /** first and last day on which it was reported; null where no day of publication is known */
  readonly first: string | null;
  readonly last: string | null;
}

/** An event of a happening, with what stands around it in its article. */
export interface HappeningMember {
  readonly event: EventRow;
  /** id of the article of its group of copies that was published first; its own article where it has no copies */
  readonly origin: string;
  /** statements of its article that assert or deny it */
  readonly statements: readonly StatementRow[];
  /** all rows of its article, where they are known: a denial may stand in another sentence */
  readonly article?: Rows;
}

/** A happening with all that tell it, by day of publication (unknown days last), then by id. */
export interface KeptHappening {
  readonly happening: HappeningRow;
  readonly members: readonly HappeningMember[];
}

/** A person's word that two events are one happening (`together`), or that they are not. */
export interface Joining {
  /** ids of two events, the smaller one first */
  readonly one: string;
  readonly other: string;
  readonly together: boolean;
  readonly who: string;
  /** ISO 8601, UTC */
  readonly when: string;
  readonly reason: string;
}
