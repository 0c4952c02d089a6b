// Actors: descriptions that tell whom someone belongs to: what a language has to give.

/** Actors: descriptions that tell whom someone belongs to. */
export interface LinksWords {
  /** words before examples (5-link) */
  readonly examples: RegExp;
  /** those whom a state sends to another (5-link) */
  readonly sentAbroad: RegExp;
  /** nouns for those who need not be of the same state as whose they are: `its allies` (5-link) */
  readonly related: RegExp;
  /** descriptions of those who come from several states (5-link) */
  readonly several: RegExp;
  /** nouns behind the name of a leader: `the Smith administration` (5-link) */
  readonly government: RegExp;
  /** words that open a description, not a name (5-link) */
  readonly openingWord: RegExp;
  /** nouns for missions abroad (5-link) */
  readonly abroad: RegExp;
  /** what opens a byline (5-link) */
  readonly bylineOpening: RegExp;
  /** nouns for the bearer of the same office elsewhere (5-link) */
  readonly counterpart: RegExp;
  /** a description behind a comma (5-link) */
  readonly appositionTail: RegExp;
  /** an office, `of`, then the body (5-link) */
  readonly officeOfBody: RegExp;
  /** `of`, then a name (5-link) */
  readonly ofName: RegExp;
}
