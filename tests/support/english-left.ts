// What findEnglish finds in the engine, file by file. Patterns are none of English. Words that rules ask for one at a time still are: they may only
// get fewer, and structure.test.ts holds their sum.

/** A file of the engine (path from its src), how many patterns with words and how many English words it holds, and why. */
export type EnglishLeft = readonly [path: string, patterns: number, words: number, reason: string];

/** The sum of the words below. */
export const MOST_ENGLISH_LEFT = 256;

const MARKUP = 'markup: names of elements, attributes, classes and types of data, addresses, character sets';
const MARKUP_AND_MESSAGES = 'markup, and words of messages for people';
const MESSAGES = 'words of messages for people';
const ADDRESSES = 'addresses of the web';
const CODES = 'codes of languages';
const FEATURES = 'names of features of fitted models, which their weights go by';
const FIELDS = 'names of fields and layers';
const SINGLE = 'single words of English that a rule asks for by itself';
const SINGLE_AND_FIELDS = 'single words of English that a rule asks for by itself, and names of fields';
const SINGLE_AND_NAMES =
  'single words of English that a rule asks for by itself, and names of lists or features';
const TAGS = 'names of parts of speech';
const TAGS_AND_SINGLE = 'names of parts of speech, and single words of English';
const KINDS = 'kinds of mentions or actors';
const FORMS = 'forms of time expressions';
const FORMS_AND_SINGLE = 'forms of time expressions, and single words of English';

/** All files with any. */
export const ENGLISH_LEFT: readonly EnglishLeft[] = [
  ['1-read/decode.ts', 3, 0, MARKUP],
  ['1-read/html-depth.ts', 1, 0, MARKUP],
  ['1-read/html-main.ts', 1, 0, MARKUP],
  ['1-read/html-metadata.ts', 2, 0, MARKUP],
  ['1-read/html-page.ts', 7, 0, MARKUP],
  ['1-read/html-prune.ts', 3, 0, MARKUP],
  ['1-read/index.ts', 0, 4, MESSAGES],
  ['1-read/json-ld.ts', 4, 0, MARKUP],
  ['1-read/media-type.ts', 6, 5, MARKUP_AND_MESSAGES],
  ['1-read/page-authors.ts', 4, 0, MARKUP],
  ['1-read/page-date.ts', 2, 0, MARKUP],
  ['1-read/page-names.ts', 3, 0, MARKUP],
  ['1-read/page-publisher.ts', 4, 0, MARKUP],
  ['1-read/written-date.ts', 2, 0, MARKUP],
  ['2-article/address-date.ts', 1, 0, ADDRESSES],
  ['2-article/furniture.ts', 1, 0, ADDRESSES],
  ['2-article/index.ts', 0, 2, MESSAGES],
  ['2-article/language.ts', 0, 2, CODES],
  ['2-article/publisher.ts', 1, 0, ADDRESSES],
  ['3-analyse/chains/agreement.ts', 0, 8, SINGLE_AND_FIELDS],
  ['3-analyse/chains/anaphors.ts', 0, 1, SINGLE],
  ['3-analyse/chains/country-nouns.ts', 0, 1, FIELDS],
  ['3-analyse/chains/descriptions.ts', 0, 1, SINGLE],
  ['3-analyse/chains/known-key.ts', 0, 4, SINGLE_AND_FIELDS],
  ['3-analyse/chains/led-body.ts', 0, 3, SINGLE_AND_FIELDS],
  ['3-analyse/chains/name-links.ts', 0, 1, SINGLE],
  ['3-analyse/chains/names.ts', 0, 1, SINGLE],
  ['3-analyse/chains/plurals.ts', 0, 3, SINGLE],
  ['3-analyse/chains/profile.ts', 0, 7, SINGLE_AND_FIELDS],
  ['3-analyse/chains/pronouns.ts', 0, 3, SINGLE],
  ['3-analyse/contents/keep-features.ts', 0, 6, SINGLE],
  ['3-analyse/contents/labelled-speech.ts', 1, 0, KINDS],
  ['3-analyse/contents/missed-clauses.ts', 0, 1, SINGLE],
  ['3-analyse/contents/phrase.ts', 0, 1, SINGLE],
  ['3-analyse/contents/second-cue.ts', 0, 3, SINGLE],
  ['3-analyse/contents/source-features.ts', 0, 1, SINGLE],
  ['3-analyse/contents/subject.ts', 0, 1, SINGLE],
  ['3-analyse/contents/whole-source.ts', 0, 1, SINGLE],
  ['3-analyse/grammar/clauses.ts', 1, 8, TAGS_AND_SINGLE],
  ['3-analyse/grammar/relations.ts', 0, 6, SINGLE],
  ['3-analyse/grammar/trigger-form.ts', 0, 2, SINGLE],
  ['3-analyse/mentions/appositions.ts', 0, 5, SINGLE],
  ['3-analyse/mentions/complements.ts', 0, 1, SINGLE],
  ['3-analyse/mentions/coordinations.ts', 0, 5, SINGLE],
  ['3-analyse/mentions/draft.ts', 0, 11, SINGLE_AND_FIELDS],
  ['3-analyse/mentions/index.ts', 0, 1, FIELDS],
  ['3-analyse/mentions/missed-descriptions.ts', 0, 3, SINGLE_AND_FIELDS],
  ['3-analyse/mentions/missed-names.ts', 0, 3, SINGLE_AND_FIELDS],
  ['3-analyse/mentions/missed-pronouns.ts', 0, 1, SINGLE],
  ['3-analyse/mentions/noun-phrases.ts', 0, 2, SINGLE],
  ['3-analyse/mentions/phrase-pieces.ts', 1, 0, TAGS],
  ['3-analyse/times/calendar-grammar.ts', 0, 19, SINGLE],
  ['3-analyse/times/day-grammar.ts', 0, 6, SINGLE],
  ['3-analyse/times/figures.ts', 0, 1, SINGLE],
  ['3-analyse/times/grammar.ts', 1, 3, FORMS_AND_SINGLE],
  ['3-analyse/times/name-traps.ts', 0, 1, SINGLE],
  ['3-analyse/times/relative-grammar.ts', 0, 13, SINGLE_AND_FIELDS],
  ['3-analyse/times/resolve.ts', 1, 0, FORMS],
  ['3-analyse/times/tense.ts', 0, 17, SINGLE_AND_FIELDS],
  ['3-analyse/triggers/negated-after.ts', 0, 1, SINGLE],
  ['3-analyse/triggers/status-words.ts', 0, 2, SINGLE_AND_NAMES],
  ['3-analyse/triggers/status.ts', 0, 7, SINGLE_AND_NAMES],
  ['4-extract/events/belief-features.ts', 1, 0, KINDS],
  ['4-extract/events/candidate-features.ts', 0, 53, FEATURES],
  ['4-extract/events/role-features.ts', 0, 2, FEATURES],
  ['4-extract/events/set-features.ts', 0, 1, FEATURES],
  ['4-extract/events/time-features.ts', 0, 7, FEATURES],
  ['4-extract/events/word-features.ts', 0, 8, FEATURES],
  ['4-extract/statements/polarity.ts', 0, 1, SINGLE_AND_NAMES],
  ['4-extract/statements/roles.ts', 0, 3, FIELDS],
  ['5-link/nations.ts', 0, 3, SINGLE_AND_FIELDS],
];
