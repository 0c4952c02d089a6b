// Closed classes of words that dates and times are made of: what a language has to give.

/** The units that amounts of time are counted in. */
export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

/** The day of a feast in a year: a month and a day, days after Easter, a month and a day of the Islamic calendar, or the nth of a weekday in a month. */
export type Feast =
  | { readonly month: number; readonly day: number }
  | { readonly fromEaster: number }
  | { readonly islamicMonth: number; readonly day: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number };

/** Words of dates and times, and of the tenses that they are read with; all of them for 3-analyse/times, `numbers` for 4-extract/days too. */
export interface CalendarWords {
  /** words that a time expression may begin with, besides months, weekdays, seasons, numbers and feasts */
  readonly beginnings: ReadonlySet<string>;
  /** feasts and named days: the words in small letters without apostrophes, and their day in a year */
  readonly feasts: ReadonlyMap<string, Feast>;
  /** feasts that are a stretch of days, and how many */
  readonly feastLengths: ReadonlyMap<string, number>;
  /** the words before a feast that make it the day before (`the eve of`) */
  readonly eveOf: readonly string[];
  /** Months by name and abbreviation. */
  readonly months: ReadonlyMap<string, number>;
  /** Weekdays, Monday 1 to Sunday 7. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** Abbreviated weekdays count only before a date (`Mon, 14 March`): `Sun` and `Sat` are words of their own. */
  readonly shortWeekdays: ReadonlyMap<string, number>;
  /** The first month of each season, by the meteorologists' calendar of the northern half of the world. */
  readonly seasons: ReadonlyMap<string, number>;
  /** Number words; compounds (`thirty-two`) are put together by the grammar. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Ordinals of days, quarters and centuries. */
  readonly ordinals: ReadonlyMap<string, number>;
  /** Amounts that give no number: the expression is vague. */
  readonly vagueCounts: ReadonlySet<string>;
  /** Words that date something without a day; they count only where the model saw a time. */
  readonly vagueWords: ReadonlyMap<string, 'PAST' | 'PRESENT' | 'FUTURE'>;
  /** A noun of time: how many of which unit. `winters` count years (`seven winters ago`). */
  readonly units: ReadonlyMap<string, readonly [number, Unit]>;
  /** Parts of the day that belong to the expression before them (`Monday night`). */
  readonly dayParts: ReadonlySet<string>;
  /** Nouns that may follow `that` and `the … before`. */
  readonly dayNouns: ReadonlySet<string>;
  /** Words that move a unit to the one before or after. */
  readonly shifts: ReadonlyMap<string, -1 | 0 | 1>;
  /** After these a bare month, season or feast is a date (`in May`, `until spring`) … */
  readonly datePrepositions: ReadonlySet<string>;
  /** … and after these a bare year as well. */
  readonly yearPrepositions: ReadonlySet<string>;
  /** What follows a date that stands alone: after other words the date belongs to a noun. */
  readonly functionWords: ReadonlySet<string>;
  /** Nouns that say that `the May …` is a month and no minister. */
  readonly votes: ReadonlySet<string>;
  /** Nouns of what nobody announces: `the Oct. 13 attack` is over, whatever the verb beside it says. */
  readonly unplanned: ReadonlySet<string>;
  /** A number before one of these counts things, it is no year and no day. */
  readonly counted: ReadonlySet<string>;
  /** A weekday or date before one of these is part of a name (`Sunday Times`, `March 14 alliance`, `May 13 Square`). */
  readonly nameHeads: ReadonlySet<string>;
  /** A weekday after one of these is a name of its own (`Black Friday`, `Bloody Sunday`). */
  readonly nameHeadedBy: ReadonlySet<string>;
  /** Auxiliaries of the past and the perfect. */
  readonly pastAuxiliaries: ReadonlySet<string>;
  /** Auxiliaries and adjectives that look ahead wherever they stand. */
  readonly futureWords: ReadonlySet<string>;
  /** These look ahead before `on` too (`planned on Monday`, but not `condemned the plan on Monday`). */
  readonly futureBeforeOn: ReadonlySet<string>;
  /** These look ahead only before `to` or `for` (`set for Monday`, `plans to`): else they are nouns or past. */
  readonly futureBeforeTo: ReadonlySet<string>;
  /** Verbs whose past is the bare form; in news without an auxiliary they are past far more often than present. */
  readonly unchangedPasts: ReadonlySet<string>;
  /** Past forms and participles of the strong verbs; regular ones are told by -ed. */
  readonly strongPasts: ReadonlySet<string>;
  /** Words in -ed that are no past forms. */
  readonly notPast: ReadonlySet<string>;
  /** Participles that look forward when they stand after `is`, `are` or a noun (`exercise fixed for Wednesday`). */
  readonly forwardParticiples: ReadonlySet<string>;
  /** Verbs whose infinitive was carried out when they were (`came to reason with the men on Monday`). */
  readonly carriedOut: ReadonlySet<string>;
  /** Verbs whose plain present tells of a timetable (`flies in on Thursday`); other presents are captions and headlines, of what was. */
  readonly timetableVerbs: ReadonlySet<string>;
  /** Verbs that are planned when they stand in the progressive (`is visiting tomorrow`); others go on now (`is mourning Monday's dead`). */
  readonly plannedProgressives: ReadonlySet<string>;
  /** What is `from Tuesday` when it was made then. */
  readonly records: ReadonlySet<string>;
  /** Nouns that follow `to` without an article: no infinitive. */
  readonly nounsAfterTo: ReadonlySet<string>;
  /** Words that open a clause with a verb of its own. */
  readonly clauseStarts: ReadonlySet<string>;
}
