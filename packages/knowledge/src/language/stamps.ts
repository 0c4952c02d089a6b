// Time stamps: when a story was published or changed: what a language has to give.

/** Time stamps: when a story was published or changed. */
export interface StampsWords {
  /** words that say a text was published (2-article) */
  readonly published: RegExp;
  /** words that say a text was changed (2-article) */
  readonly updated: RegExp;
  /** a time counted back from now, or how long a text takes to read (2-article) */
  readonly relative: RegExp;
  /** a time of day (2-article) */
  readonly clock: RegExp;
  /** a time zone (2-article) */
  readonly zone: RegExp;
  /** a weekday, whole or cut short (2-article) */
  readonly weekday: RegExp;
  /** a full date with the month as a word or in figures (2-article) */
  readonly dates: RegExp;
  /** words that a time stamp may hold besides (2-article) */
  readonly fillers: RegExp;
  /** the label of a date (2-article) */
  readonly dateLabel: RegExp;
}
