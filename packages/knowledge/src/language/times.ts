// Dates and times: the words around them: what a language has to give.

/** Dates and times: the words around them. */
export interface TimesWords {
  /** words for a part of a stretch of time (3-analyse/times) */
  readonly roughly: RegExp;
  /** nouns for a part of a stretch of time (3-analyse/times) */
  readonly partNoun: RegExp;
  /** which part of a stretch of time (3-analyse/times) */
  readonly partOrdinal: RegExp;
  /** units that a stretch of time has parts of (3-analyse/times) */
  readonly partUnit: RegExp;
  /** what stands between a month and its year (3-analyse/times) */
  readonly monthOf: RegExp;
  /** prepositions before a month that is no person (3-analyse/times) */
  readonly surePreposition: RegExp;
  /** what joins two dates (3-analyse/times) */
  readonly joins: RegExp;
  /** prepositions before a month or before a noun (3-analyse/times) */
  readonly loosePreposition: RegExp;
  /** words before a bare year (3-analyse/times) */
  readonly yearOpening: RegExp;
  /** what follows a number that is no year (3-analyse/times) */
  readonly yearTail: RegExp;
  /** determiners before a year that is part of a name (3-analyse/times) */
  readonly yearDeterminer: RegExp;
  /** openings of the year that runs (3-analyse/times) */
  readonly thisOpening: RegExp;
  /** what joins two days of a month (3-analyse/times) */
  readonly dayRange: RegExp;
  /** prepositions before a day of the month (3-analyse/times) */
  readonly dayPreposition: RegExp;
  /** nouns behind an ordinal that is no day of the month (3-analyse/times) */
  readonly notDay: RegExp;
  /** nouns behind `9/11`-like dates of 2001 (3-analyse/times) */
  readonly september11: RegExp;
  /** nouns behind `October 7` of 2023 (3-analyse/times) */
  readonly october7: RegExp;
  /** nouns behind `January 6` of 2021 (3-analyse/times) */
  readonly january6: RegExp;
  /** ends of the name of a feast that is a day (3-analyse/times) */
  readonly feastDay: RegExp;
  /** prepositions before a feast (3-analyse/times) */
  readonly feastPreposition: RegExp;
  /** months of few letters that are whole (3-analyse/times) */
  readonly shortMonth: RegExp;
  /** endings of ordinals in figures (3-analyse/times) */
  readonly ordinalEnd: RegExp;
  /** words that count one (3-analyse/times) */
  readonly oneOf: RegExp;
  /** what the model marks and the grammar does not know, yet is a time (3-analyse/times) */
  readonly datable: RegExp;
  /** what joins the ends of a stretch of time (3-analyse/times) */
  readonly rangeJoin: RegExp;
  /** prepositions before a month that is no person's name (3-analyse/times) */
  readonly monthPreposition: RegExp;
  /** words that make a day a habit (3-analyse/times) */
  readonly every: RegExp;
  /** prepositions before `the weekend` (3-analyse/times) */
  readonly weekendPreposition: RegExp;
  /** `earlier`, `later` (3-analyse/times) */
  readonly earlier: RegExp;
  /** units that are no calendar units (3-analyse/times) */
  readonly longUnit: RegExp;
  /** `later`, `afterwards` (3-analyse/times) */
  readonly later: RegExp;
  /** prepositions before a length of time (3-analyse/times) */
  readonly lengthPreposition: RegExp;
  /** `today`, `tonight` (3-analyse/times) */
  readonly thisDay: RegExp;
  /** determiners before a stretch of time (3-analyse/times) */
  readonly stretchOpening: RegExp;
  /** adjectives of a stretch before now (3-analyse/times) */
  readonly backward: RegExp;
  /** adjectives of a stretch after now (3-analyse/times) */
  readonly forward: RegExp;
  /** adjectives of a stretch that is told from now (3-analyse/times) */
  readonly clearSide: RegExp;
  /** units that need a number (3-analyse/times) */
  readonly nightOrSeason: RegExp;
  /** `last`, `next` (3-analyse/times) */
  readonly lastNext: RegExp;
  /** prepositions before a stretch of time (3-analyse/times) */
  readonly stretchPreposition: RegExp;
  /** `previous`, `preceding` (3-analyse/times) */
  readonly previous: RegExp;
  /** auxiliaries of the past behind `the day before` (3-analyse/times) */
  readonly pastVerb: RegExp;
  /** words for days that are counted from today (3-analyse/times) */
  readonly deictics: ReadonlyMap<string, number>;
  /** prepositions before a time of which the tense is looked for (3-analyse/times) */
  readonly onFromIn: RegExp;
  /** `until`, `till` (3-analyse/times) */
  readonly until: RegExp;
  /** `for`, `to` (3-analyse/times) */
  readonly forTo: RegExp;
  /** the preposition of a day (3-analyse/times) */
  readonly on: RegExp;
  /** `on`, `in` (3-analyse/times) */
  readonly onIn: RegExp;
  /** words for a start that lies ahead (3-analyse/times) */
  readonly starting: RegExp;
  /** calls for an act on a day (3-analyse/times) */
  readonly calledFor: RegExp;
  /** what opens a date within a noun phrase (3-analyse/times) */
  readonly dateOpening: RegExp;
}
