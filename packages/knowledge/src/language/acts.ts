// Acts: what negates them or says that they happened: what a language has to give.

/** Acts: what negates them or says that they happened. */
export interface ActsWords {
  /** negation behind a verb (3-analyse/triggers) */
  readonly not: RegExp;
  /** forms of `take` (3-analyse/triggers) */
  readonly take: RegExp;
  /** subjects and objects that negate an act (3-analyse/triggers) */
  readonly nobody: ReadonlySet<string>;
  /** words behind `no` that negate nothing (3-analyse/triggers) */
  readonly notNegated: ReadonlySet<string>;
  /** words for a verdict that convicts nobody, from the first on (3-analyse/triggers) */
  readonly acquits: RegExp;
  /** natural hazards, which do no acts (4-extract/events) */
  readonly hazards: ReadonlySet<string>;
  /** words behind which a clause with a subject of its own begins (4-extract/events) */
  readonly hazardClause: ReadonlySet<string>;
  /** relative pronouns of things (4-extract/events) */
  readonly hazardRelative: ReadonlySet<string>;
  /** form of a participle that tells what came of the clause before it (4-extract/events) */
  readonly participle: RegExp;
  /** verbs that say of an act that it happened (3-analyse/triggers) */
  readonly happens: ReadonlySet<string>;
  /** words between a negation and such a verb (3-analyse/triggers) */
  readonly passed: ReadonlySet<string>;
  /** words between a status word and its verb (3-analyse/triggers) */
  readonly passedBeforeStatus: RegExp;
}
