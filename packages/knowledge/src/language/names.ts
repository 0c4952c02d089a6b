// Names: titles, particles and what stands before them: what a language has to give.

/** Names: titles, particles and what stands before them. */
export interface NamesWords {
  /** openings of a plural that names others than those before (3-analyse/chains) */
  readonly notSame: RegExp;
  /** words of a name that say too little to stand for it (3-analyse/chains) */
  readonly openNoun: RegExp;
  /** the number of a group within a description (3-analyse/chains) */
  readonly groupCount: RegExp;
  /** openings of a group that is not the one before (3-analyse/chains) */
  readonly twoOrAnother: RegExp;
  /** particles within names (3-analyse/chains) */
  readonly particle: RegExp;
  /** titles and ranks before a name (3-analyse/chains) */
  readonly title: RegExp;
  /** capitalised amounts that open a sentence and are no name (3-analyse/chains) */
  readonly manyOpening: RegExp;
  /** what tells two people of one name apart (3-analyse/chains) */
  readonly generation: RegExp;
  /** articles before Arabic surnames (3-analyse/chains) */
  readonly arabicArticle: RegExp;
  /** words that open another name: `also known as` (3-analyse/chains) */
  readonly alias: RegExp;
  /** prepositions that end a name (3-analyse/chains) */
  readonly afterName: RegExp;
  /** a name of two or three letters that is no abbreviation (3-analyse) */
  readonly shortName: RegExp;
  /** `also known as` (3-analyse/mentions) */
  readonly alsoKnown: RegExp;
  /** `formerly known`, `better known` (3-analyse/mentions) */
  readonly formerlyKnown: RegExp;
  /** Arabic articles, which are no name alone (3-analyse/mentions) */
  readonly loneArticle: RegExp;
  /** abbreviated titles before a name (3-analyse/times) */
  readonly abbreviatedTitle: RegExp;
}
