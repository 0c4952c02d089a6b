// Words of grammar: determiners, prepositions, conjunctions, auxiliaries, endings of verbs: what a language has to give.

/** Words of grammar: determiners, prepositions, conjunctions, auxiliaries, endings of verbs. */
export interface GrammarWords {
  /** determiners that make a noun definite (3-analyse/chains) */
  readonly definite: RegExp;
  /** words that open a clause with a subject of its own (3-analyse/chains) */
  readonly clauseOpening: RegExp;
  /** relative pronouns (3-analyse/chains, 4-extract/statements) */
  readonly anyRelative: RegExp;
  /** the ending of the present participle (3-analyse, 3-analyse/contents, 3-analyse/grammar) */
  readonly ing: RegExp;
  /** forms of `be` (3-analyse/contents) */
  readonly be: RegExp;
  /** words that end a clause of reported speech (3-analyse/contents) */
  readonly clauseStop: RegExp;
  /** conjunctions that may open a content (3-analyse/contents) */
  readonly contentJoint: RegExp;
  /** negation within a cue (3-analyse/contents) */
  readonly cueNegation: RegExp;
  /** relative and interrogative pronouns (3-analyse/contents) */
  readonly interrogative: RegExp;
  /** modal verbs (3-analyse/contents) */
  readonly modal: RegExp;
  /** endings of adverbs and contracted negations (3-analyse/contents) */
  readonly lightEnd: RegExp;
  /** contracted auxiliaries (3-analyse/contents) */
  readonly contraction: RegExp;
  /** forms of `be`, and `to` (3-analyse/contents) */
  readonly beOrTo: RegExp;
  /** prepositions that are conjunctions as well (3-analyse/contents) */
  readonly timePreposition: RegExp;
  /** endings of past participles (3-analyse/contents) */
  readonly participleEnd: RegExp;
  /** `and`, `but` (3-analyse/contents) */
  readonly andBut: RegExp;
  /** auxiliaries of the perfect (3-analyse/contents) */
  readonly perfect: RegExp;
  /** relative pronouns for a subject (3-analyse/grammar) */
  readonly subjectRelative: RegExp;
  /** auxiliaries of the passive (3-analyse/grammar) */
  readonly passiveAuxiliary: RegExp;
  /** endings that a past participle may have (3-analyse/grammar) */
  readonly participleShape: RegExp;
  /** endings that only participles have (3-analyse/grammar) */
  readonly strictParticiple: RegExp;
  /** prepositions before the object that an infinitive has as subject (3-analyse/grammar) */
  readonly controlPreposition: RegExp;
  /** endings of participles (3-analyse/grammar) */
  readonly edOrIng: RegExp;
  /** prepositions before an act that is the occasion of another (3-analyse/grammar) */
  readonly occasionPreposition: RegExp;
  /** auxiliaries before a passive participle (3-analyse/grammar) */
  readonly beforeParticiple: ReadonlySet<string>;
  /** auxiliaries of the perfect, negated ones included (3-analyse/grammar) */
  readonly have: ReadonlySet<string>;
  /** modal verbs and forms of `do` (3-analyse/grammar) */
  readonly modalOrDo: ReadonlySet<string>;
  /** adverbs between auxiliary and verb (3-analyse/grammar) */
  readonly innerAdverb: RegExp;
  /** words before a noun (3-analyse/grammar) */
  readonly nounOpening: ReadonlySet<string>;
  /** prepositions before a gerund or a noun (3-analyse/grammar) */
  readonly gerundPreposition: RegExp;
  /** endings that a past form may have (3-analyse/grammar) */
  readonly pastShape: RegExp;
  /** the ending of regular past forms (3-analyse/grammar) */
  readonly ed: RegExp;
  /** prepositions behind a noun that names an act (3-analyse/grammar) */
  readonly nounPreposition: RegExp;
  /** prepositions that go on with a description (3-analyse/mentions) */
  readonly complementPreposition: RegExp;
  /** relative pronouns behind a name (3-analyse/mentions) */
  readonly relativeName: RegExp;
  /** determiners that open an apposition (3-analyse/mentions) */
  readonly appositionOpening: RegExp;
  /** prepositions that open the complement of a noun (3-analyse/mentions) */
  readonly complementOpening: RegExp;
  /** a verb that says of whom something is told or taken, and with `of` what (3-analyse/mentions) */
  readonly takesObjectOf: RegExp;
  /** articles and possessives of what is known (3-analyse/mentions) */
  readonly definiteOpening: RegExp;
  /** determiners that open a noun phrase (3-analyse/mentions) */
  readonly opening: RegExp;
  /** prepositions before a place (3-analyse/mentions) */
  readonly placePreposition: RegExp;
  /** words of amount before a noun (3-analyse/mentions) */
  readonly amount: RegExp;
  /** prepositions that show that a name is a place (3-analyse/mentions) */
  readonly locative: RegExp;
  /** words before a determiner (3-analyse/mentions) */
  readonly predeterminer: RegExp;
  /** determiners (3-analyse/mentions) */
  readonly determiner: RegExp;
  /** pronouns that open a clause and are no noun phrase (3-analyse/mentions) */
  readonly relativePhrase: RegExp;
  /** what joins the parts of a list (3-analyse/mentions, 3-analyse/times) */
  readonly andOrComma: RegExp;
  /** words before a determiner that belong to the noun phrase (3-analyse/mentions) */
  readonly beforeDeterminer: RegExp;
  /** the indefinite article (3-analyse/mentions) */
  readonly indefinite: RegExp;
  /** a pronoun and its contracted auxiliary (3-analyse) */
  readonly contractedPronoun: RegExp;
  /** a past form that the tagger may take for a noun (3-analyse) */
  readonly pastNoun: RegExp;
  /** endings of participles (3-analyse) */
  readonly participle: RegExp;
  /** words that open a subordinate clause (4-extract/events) */
  readonly subordinator: RegExp;
  /** `and` behind an actor (4-extract/events) */
  readonly commaAnd: RegExp;
  /** what stands between two actors who act together (4-extract/events) */
  readonly joinedActors: RegExp;
  /** an article that opens a mention (4-extract/statements) */
  readonly leadingArticle: RegExp;
  /** negation of a cue (4-extract/statements) */
  readonly polarityNegation: RegExp;
  /** words between a negation and its cue (4-extract/statements) */
  readonly polarityPassed: RegExp;
  /** `and`, `or` (5-link) */
  readonly andOr: RegExp;
  /** words between two nations (5-link) */
  readonly andOrThe: RegExp;
  /** relative pronouns that open a clause (3-analyse/times) */
  readonly relativeSubject: RegExp;
  /** conjunctions of a condition (3-analyse/times) */
  readonly conditional: RegExp;
  /** forms of `be` in the present, contracted ones included (3-analyse/times) */
  readonly presentBe: RegExp;
  /** `is`, `are` (3-analyse/times) */
  readonly isAre: RegExp;
  /** endings of nouns that follow `to` (3-analyse/times) */
  readonly nounEnd: RegExp;
  /** words that follow the preposition `to` (3-analyse/times) */
  readonly notInfinitive: RegExp;
}
