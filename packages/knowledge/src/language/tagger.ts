// Parts of speech, as every language's tagger gives them.

/** Universal part of speech, with `POSS` for the possessive mark. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'POSS'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** A word or mark: where it stands (offsets in UTF-16 units, the end excluded) and its part of speech. */
export interface TaggedToken {
  readonly start: number;
  readonly end: number;
  readonly pos: PartOfSpeech;
}

/** A paragraph → its words and marks in order, without white space; what the tagger can't place is left out. Linear in the length of the text. */
export type TagTokens = (text: string) => readonly TaggedToken[];
