// Places: prepositions and phrases that locate: what a language has to give.

/** Places: prepositions and phrases that locate. */
export interface PlacesWords {
  /** a preposition before the place that completes an actor's description (5-link) */
  readonly complement: RegExp;
  /** what follows a place and names where it lies, with the name as its group (5-link) */
  readonly container: RegExp;
  /** prepositions before a place that locate what stands before them (5-link) */
  readonly locates: RegExp;
  /** a preposition of place, and what may stand between it and the place (5-link/event-places) */
  readonly locative: RegExp;
  /** prepositions before a place that say someone is of it (5-link) */
  readonly local: RegExp;
  /** prepositions before a place that someone deals with (5-link) */
  readonly foreign: RegExp;
  /** what stands before the place that a sentence opens with: `In [Poland], …` (3-analyse/chains, 5-link) */
  readonly frame: RegExp;
  /** nouns for a border (5-link) */
  readonly border: RegExp;
  /** words for a part of a place, then the place (5-link) */
  readonly part: RegExp;
  /** nouns for the ground of a country (5-link) */
  readonly ground: RegExp;
}
