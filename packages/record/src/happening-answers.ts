// Answers on happenings: what one holds, what is expected, what is new, the briefing. Each value names who says it, where and in which words.
import type { LeftOut, Named, Tally } from './answers.js';
import type { HappeningRow, Joining } from './happenings.js';
import type { EventType, Status } from './ontology.js';
import type { Filter, Page } from './question.js';
import type { RowArticle } from './rows.js';
import type { QuotedSpan } from './span.js';

/** One report that says something: its event (or statement), article and outlet, and the words with their offsets in the article. */
export interface Telling extends RowArticle {
  /** id of the event; of a denial the event that is denied */
  readonly event: string;
  /** id of the article of its group of copies that was published first: tellings of one origin count once */
  readonly origin: string;
  /** whom the report names as its source for it: empty where the outlet says it in its own voice */
  readonly sources: readonly Named[];
  readonly words: QuotedSpan;
}

/** The outlets of reports, each once. */
export const outletsOf = (tellings: readonly Telling[]): string =>
  [...new Set(tellings.map(({ publisher }) => publisher ?? 'unknown outlet'))].join(', ');

/** An event of a happening, as the lists of a happening show it. */
export interface MemberView extends RowArticle {
  /** id of the event */
  readonly event: string;
  readonly origin: string;
  /** another article of its group of copies was published first */
  readonly copy: boolean;
  readonly type: EventType;
  readonly mode: string | null;
  readonly status: Status;
  /** the trigger's offsets in the article, and its words */
  readonly span: { readonly start: number; readonly end: number };
  readonly quote: string;
  readonly sentence: QuotedSpan;
  readonly sources: readonly Named[];
}

/** Whether all who give a value give the same, only one origin gives any, or they differ. */
export const VERDICTS = ['agreed', 'single', 'disputed'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** One value of a field, with those who give it. */
export interface FieldValue {
  /** by which it is compared: keys of parties, a day or range of days, a number or range */
  readonly value: string;
  /** for people: names, `at least 12` */
  readonly shown: string;
  /** number of independent origins that give it, those who revised it later left out */
  readonly origins: number;
  readonly tellings: readonly Telling[];
  /** every outlet that gave it gave another value later: an update, no dispute */
  readonly revised: boolean;
}
/** A field of a happening: `type`, `mode`, `status`, `actors`, `recipients`, `day`, `place`, or a number: `killed`, `wounded`, `arrested`, … */
export interface FieldView {
  readonly name: string;
  /** whether it is a number of people or things, read from the sentences */
  readonly number: boolean;
  readonly verdict: Verdict;
  /** the value that most origins give first */
  readonly values: readonly FieldValue[];
}

/** The disputed fields that tell what is said of a happening, not how it is coded: outlets that use other words for an act dispute nothing. */
export const disputedFacts = (fields: readonly FieldView[]): readonly FieldView[] =>
  fields.filter(({ name, verdict }) => verdict === 'disputed' && name !== 'type' && name !== 'mode');

/** What a denial denies: that it happened, a part of it (its toll, whom it hit), or whose doing it was. */
export const DENIAL_OF = ['act', 'part', 'responsibility'] as const;
export type DenialOf = (typeof DENIAL_OF)[number];
/** `Kenya denies …`, for people. */
export const DENIES: Readonly<Record<DenialOf, string>> = {
  act: 'denies',
  part: 'denies in part',
  responsibility: 'denies a part in',
};

/** Who denies a happening or something in it, with the words. */
export interface Denial {
  readonly by: readonly Named[];
  readonly of: DenialOf;
  /** id of the statement; null where the event itself is told as denied */
  readonly statement: string | null;
  /** the event that is denied: where the claim stands in that article */
  readonly claim: QuotedSpan;
  readonly telling: Telling;
}

/** One step of what became of it: on a day of publication its reports had this status. */
export interface CourseStep {
  readonly day: string | null;
  readonly status: Status;
  readonly origins: number;
  readonly tellings: readonly Telling[];
}

/** A happening of the same matter that is another act. */
export interface RelatedHappening {
  /** what the happening does to this one: `announces`, `threatens`, `answers`, `follows on`, or `announced by` … */
  readonly relation: string;
  readonly happening: HappeningItem;
}

/** A happening in a list. With `full`: also its members and fields. */
export interface HappeningItem extends HappeningRow {
  /** first day of its date; null where none is known */
  readonly day: string | null;
  readonly members?: readonly MemberView[];
  readonly fields?: readonly FieldView[];
}
/** Happenings that match a filter, newest first, with their counts: what every number lists. */
export interface HappeningList extends Page<HappeningItem> {
  readonly total: Tally;
  readonly leftOut: LeftOut;
}

/** One happening with all that its reports say. */
export interface HappeningView extends HappeningItem {
  readonly members: readonly MemberView[];
  readonly fields: readonly FieldView[];
  readonly denials: readonly Denial[];
  /** by day of publication: announced, done, called off */
  readonly course: readonly CourseStep[];
  readonly expectations: readonly Expectation[];
  readonly related: readonly RelatedHappening[];
  /** what persons said on which of its events are one happening with others */
  readonly joinings: readonly Joining[];
}

/** What became of what was expected. */
export const EXPECTATION_STATES = ['met', 'missed', 'called-off', 'open'] as const;
export type ExpectationState = (typeof EXPECTATION_STATES)[number];

/** How something is expected: announced or planned, threatened, promised, demanded. */
export const EXPECTED_HOW = ['planned', 'promised', 'threatened', 'demanded'] as const;
export type ExpectedHow = (typeof EXPECTED_HOW)[number];

/** One report that something is to happen. */
export interface Announcement extends Telling {
  readonly how: ExpectedHow;
  /** words of the time at which it is due; null where the report has none */
  readonly due: string | null;
}

/** Something that is to happen, by whom it was announced, and what became of it. */
export interface Expectation {
  /** id of its happening and the day it is due: `event-…@2024-03-20`, `event-…@-` */
  readonly id: string;
  readonly happening: HappeningItem;
  /** first and last day on which it is due; null where no report says when */
  readonly from: string | null;
  readonly to: string | null;
  readonly announcements: readonly Announcement[];
  readonly state: ExpectationState;
  /** id of the happening that met it, or that called it off; null where none is known */
  readonly by: string | null;
  /** day on which it was met or called off; null where neither */
  readonly day: string | null;
  /** the reports that say so; empty where it is open, or missed only because its time passed without a report */
  readonly evidence: readonly Telling[];
}

/** The calendar: what is due, by day; those without a day last. */
export interface Calendar {
  readonly at: string | null;
  readonly items: readonly Expectation[];
  readonly counts: Readonly<globalThis.Record<ExpectationState, number>>;
  /** number of future, promised, threatened and demanded events that were looked at, and whether there are older ones */
  readonly weighed: number;
  readonly more: boolean;
  readonly evidence: Filter;
}

/** How often what someone announced came true. */
export interface Announcer extends Named {
  readonly met: number;
  readonly missed: number;
  readonly calledOff: number;
  readonly open: number;
  /** met of those that are settled (met, missed, called off); null where none is */
  readonly kept: number | null;
  /** ids of the expectations */
  readonly expectations: readonly string[];
}
/** Whose announcements came true, those with most settled ones first. */
export interface Announcers {
  readonly at: string | null;
  readonly announcers: readonly Announcer[];
  readonly weighed: number;
  readonly more: boolean;
  readonly evidence: Filter;
}

/** A type of act or a pair of countries of which more, or less, is reported than in the weeks before. */
export interface Movement {
  readonly kind: 'type' | 'pair';
  /** of a type one, of a pair its two parties */
  readonly parties: readonly Named[];
  /** happenings of these days, and those of the weeks before */
  readonly now: number;
  readonly before: number;
  /** how many would be usual in these days, by the weeks before */
  readonly usual: number;
  /** (now + 1) / (usual + 1) */
  readonly ratio: number;
  readonly evidence: Filter;
  readonly evidenceBefore: Filter;
}
/** What is new: happenings of the last days by independent origins, what moved, what is due. */
export interface News {
  /** last of the days; null in an empty store */
  readonly at: string | null;
  readonly from: string | null;
  readonly days: number;
  readonly total: Tally;
  readonly leftOut: LeftOut;
  readonly happenings: readonly HappeningItem[];
  readonly moved: readonly Movement[];
  /** due in as many days from then on, or in these days */
  readonly due: readonly Expectation[];
  readonly evidence: Filter;
}

/** A happening of the briefing: its reports, one of each origin, and what is disputed in it. */
export interface BriefItem {
  readonly happening: HappeningItem;
  readonly tellings: readonly Telling[];
  /** fields of fact in which reports differ: status, day, place, parties, numbers */
  readonly disputed: readonly FieldView[];
  readonly denials: readonly Denial[];
}
/** What happened, who says so, what is disputed, what is expected, in the days from `from` to `to`. */
export interface Briefing {
  readonly from: string | null;
  readonly to: string | null;
  readonly total: Tally;
  readonly leftOut: LeftOut;
  /** by independent origins */
  readonly happened: readonly BriefItem[];
  /** number of further happenings that match */
  readonly further: number;
  readonly expected: readonly Expectation[];
  /** expectations that were met, missed or called off in these days */
  readonly settled: readonly Expectation[];
  readonly evidence: Filter;
}
