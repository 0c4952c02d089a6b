// Knowledge's word lists `statement-*` → the look-ups by which cues are told apart. Base forms are listed; inflected ones are lemmatised.

import type { Knowledge } from '@entente/knowledge';
import { language } from '../../language.js';

/** What a cue does: says, judges, asks, thinks, names an utterance, is a fixed phrase; a word may do several. */
export type CueClass = 'say' | 'judge' | 'ask' | 'attitude' | 'nouns' | 'phrases';
const VERB_CLASSES = ['say', 'judge', 'ask', 'attitude'] as const;

/** Look-ups over lower-case words. */
export interface StatementLexicon {
  /** the classes of a cue's words; empty for a cue that no list knows */
  classesOf(words: readonly string[]): ReadonlySet<CueClass>;
  /** index of the word that carries the cue: the first one that is no auxiliary and that a list knows */
  headOf(words: readonly string[]): number;
  /** whether a word (any form) stands in a list */
  has(list: string, word: string): boolean;
  /** whether a word of a cue is an auxiliary, an adverb or `not` */
  isLight(word: string): boolean;
}

const lexicons = new WeakMap<object, StatementLexicon>();

/** The look-ups, built once for each knowledge. */
export function statementLexicon(knowledge: Pick<Knowledge, 'words'>): StatementLexicon {
  const known = lexicons.get(knowledge);
  if (known) return known;
  const lexicon = buildLexicon(knowledge);
  lexicons.set(knowledge, lexicon);
  return lexicon;
}

function buildLexicon({ words }: Pick<Knowledge, 'words'>): StatementLexicon {
  const lists = new Map<string, ReadonlySet<string>>();
  const list = (name: string) => {
    let set = lists.get(name);
    if (!set) {
      set = new Set(words(`statement-${name}`));
      lists.set(name, set);
    }
    return set;
  };
  const has = (name: string, word: string) =>
    list(name).has(word) ||
    list(name).has(language.verbLemma(word)) ||
    list(name).has(language.nounLemma(word));
  const isVerb = (word: string) => VERB_CLASSES.some((name) => list(name).has(language.verbLemma(word)));
  const isLight = (word: string) =>
    list('light').has(word) ||
    language.grammar.lightEnd.test(word) ||
    language.grammar.contraction.test(word);
  const headOf = (cue: readonly string[]) => {
    const verb = cue.findIndex((word) => !isLight(word) && isVerb(word));
    return verb >= 0 ? verb : cue.findIndex((word) => !isLight(word) && has('nouns', word));
  };
  return {
    has,
    isLight,
    headOf,
    classesOf: (cue) => {
      const classes = new Set<CueClass>();
      if (list('phrases').has(cue.join(' '))) return classes.add('phrases');
      const head = cue[headOf(cue)];
      if (head === undefined) return classes;
      for (const name of VERB_CLASSES) if (list(name).has(language.verbLemma(head))) classes.add(name);
      if (has('nouns', head)) classes.add('nouns');
      return classes;
    },
  };
}
