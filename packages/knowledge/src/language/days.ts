// Days of acts: words that count days or move an act to another day: what a language has to give.

/** Days of acts: words that count days or move an act to another day. */
export interface DaysWords {
  /** the end of a clause: a mark, or a comma unless a participle goes on (4-extract/days) */
  readonly clauseEnd: RegExp;
  /** auxiliaries → the tense in which they tell (4-extract/days) */
  readonly auxiliaries: ReadonlyMap<string, 'past' | 'perfect' | 'pluperfect' | 'present' | 'future'>;
  /** `two days after`: count, unit and direction (4-extract/days) */
  readonly countedPhrase: RegExp;
  /** counts that give no number (4-extract/days) */
  readonly vagueCount: ReadonlySet<string>;
  /** words that count one (4-extract/days) */
  readonly one: ReadonlySet<string>;
  /** words and marks between the clauses of a sentence (4-extract/days) */
  readonly clauseParts: RegExp;
  /** the end of words within a relative clause (4-extract/days) */
  readonly inRelative: RegExp;
  /** the end of words between two acts that are joined (4-extract/days) */
  readonly joins: RegExp;
  /** words that look ahead (4-extract/days) */
  readonly ahead: RegExp;
  /** a weekday (4-extract/days) */
  readonly weekday: RegExp;
  /** words that move an act away from the day that is being told of (4-extract/days) */
  readonly elsewhen: RegExp;
  /** words and marks between the parts of a sentence (4-extract/days) */
  readonly sentenceParts: RegExp;
  /** what may stand before a date that opens a sentence (4-extract/days) */
  readonly sentenceOpening: RegExp;
  /** auxiliaries that say nothing of the tense (4-extract/days) */
  readonly innerAuxiliary: ReadonlySet<string>;
}
