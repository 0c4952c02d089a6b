// Datelines: where a story was written: what a language has to give.

/** Datelines: where a story was written. */
export interface DatelinesWords {
  /** places of a dateline in title case, with the small words of their names (2-article) */
  readonly places: RegExp;
}
