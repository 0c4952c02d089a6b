// Reported speech: cues, sources, addressees, carriers and where a content begins and ends: what a language has to give.

/** Reported speech: cues, sources, addressees, carriers and where a content begins and ends. */
export interface SpeechWords {
  /** first words of a content that its features name (3-analyse/contents) */
  readonly contentStarts: ReadonlySet<string>;
  /** participles of verbs that quote (3-analyse/contents) */
  readonly citedVerb: RegExp;
  /** where a relative clause begins (3-analyse/contents) */
  readonly relativeClause: RegExp;
  /** a relative clause up to the end (3-analyse/contents) */
  readonly lastRelativeClause: RegExp;
  /** a conjunction at the end of a clause (3-analyse/contents) */
  readonly trailingJoint: RegExp;
  /** marks and a conjunction before a content (3-analyse/contents) */
  readonly leadingJoint: RegExp;
  /** what stands before a content and is no part of it (3-analyse/contents) */
  readonly contentLead: RegExp;
  /** the conjunction before a content, which is part of it (3-analyse/contents) */
  readonly thatBefore: RegExp;
  /** where a second clause begins that the source does not say (3-analyse/contents) */
  readonly butWithin: RegExp;
  /** what stands behind a content and is no part of it, but for abbreviations (3-analyse/contents) */
  readonly contentTail: RegExp;
  /** prepositions before the occasion of a speech (3-analyse/contents) */
  readonly occasion: RegExp;
  /** single words that are no content (3-analyse/contents) */
  readonly emptyContent: RegExp;
  /** forms of the plain verbs of speech (3-analyse/contents) */
  readonly plainSay: RegExp;
  /** the speaker's name before a colon (3-analyse/contents) */
  readonly speakerLabel: RegExp;
  /** verbs of speech that take a clause without `that` (3-analyse/contents) */
  readonly bareSay: RegExp;
  /** forms of `claim` (3-analyse/contents) */
  readonly claim: RegExp;
  /** days between a cue and its content (3-analyse/contents) */
  readonly dayAfterCue: RegExp;
  /** where a clause may begin that a trailing attribution belongs to (3-analyse/contents) */
  readonly trailingOpening: RegExp;
  /** adverbs and conjunctions that open such a clause (3-analyse/contents) */
  readonly trailingLead: RegExp;
  /** a relative pronoun at the end (3-analyse/contents) */
  readonly endsRelative: RegExp;
  /** a day, then the end of the sentence (3-analyse/contents) */
  readonly dayThenEnd: RegExp;
  /** `and` between two sources (3-analyse/contents) */
  readonly andBetween: RegExp;
  /** what may open the content of a second cue (3-analyse/contents) */
  readonly contentOpening: RegExp;
  /** past forms of verbs of speech (3-analyse/contents) */
  readonly pastCue: RegExp;
  /** words that no source ends with (3-analyse/contents) */
  readonly danglingSource: RegExp;
  /** nouns of time at the end of a phrase, which is no subject (3-analyse/contents) */
  readonly timeEnd: RegExp;
  /** words that join a phrase to the source behind it (3-analyse/contents) */
  readonly danglingBeforeSource: RegExp;
  /** words that join a source to the phrase before it (3-analyse/contents) */
  readonly joinsSource: RegExp;
  /** verbs that take a clause as object: of speech, thought and perception (3-analyse/grammar) */
  readonly sayingVerb: RegExp;
  /** forms of `be` before a cue (4-extract/statements) */
  readonly passiveBeforeCue: RegExp;
  /** prepositions between a cue and its addressee (4-extract/statements) */
  readonly addresseeGap: RegExp;
  /** `to` within such a gap (4-extract/statements) */
  readonly toWithin: RegExp;
  /** prepositions at the end of a cue (4-extract/statements) */
  readonly addresseePreposition: RegExp;
  /** words between a statement and the outlet that relayed it (4-extract/statements) */
  readonly relayed: RegExp;
  /** words between an outlet and the source that it cites (4-extract/statements) */
  readonly citing: RegExp;
  /** verbs of learning (4-extract/statements) */
  readonly learned: RegExp;
  /** verbs of quoting behind an outlet (4-extract/statements) */
  readonly quotes: RegExp;
  /** `as saying` behind a source (4-extract/statements) */
  readonly asSaying: RegExp;
  /** `quoted by` before an outlet (4-extract/statements) */
  readonly quotedBy: RegExp;
  /** `the` at the end (4-extract/statements) */
  readonly finalThe: RegExp;
  /** forms of `be` between a source and its cue (4-extract/statements) */
  readonly beBetween: RegExp;
  /** `according to` (4-extract/statements) */
  readonly accordingTo: RegExp;
  /** `from` behind a cue (4-extract/statements) */
  readonly fromBehind: RegExp;
  /** the verb behind an outlet (4-extract/statements) */
  readonly verbBehind: RegExp;
  /** what stands between two sources of one statement (4-extract/statements) */
  readonly betweenSources: RegExp;
}
