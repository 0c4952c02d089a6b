// Inflection: the written forms of a word.

/** How a form is inflected: base, third person, past or participle, -ing; singular, plural. */
export type WordForm = 'base' | 's' | 'ed' | 'ing' | 'singular' | 'plural';

/** Tables of the data folder that forms of verbs are made with. */
export interface VerbTables {
  /** base → past and participle */
  readonly irregular: ReadonlyMap<string, readonly string[]>;
  readonly doubling: ReadonlySet<string>;
}

/** Base form → written forms, each with how it is inflected; for the look-up of words that name acts (`EventLexicon`). */
export interface Inflect {
  /** forms of a verb, whose first word is inflected (`call for` → `called for`) */
  readonly verbForms: (lemma: string, tables: VerbTables) => ReadonlyMap<string, WordForm>;
  /** forms of a noun, whose last word is inflected; one that is already plural keeps its form */
  readonly nounForms: (lemma: string) => ReadonlyMap<string, WordForm>;
}
