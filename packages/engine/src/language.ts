// The language that the engine reads: its words, patterns, tagger, lemmatizer and inflection. The only file of the engine that names it.
import { english, type Language } from '@entente/knowledge';

/** English. Rooms take words and patterns from here and hold none of their own (decision 30). */
export const language: Language = english;
