// A trigger in its sentence → its grammatical form, by its ending, its part of speech and the words beside it.

import { firstEndingAfter, type Span, type TaggedWord, type TriggerForm } from '@entente/record';
import { language } from '../../language.js';

/** What the form of a trigger is read from. */
export interface FormGiven {
  readonly text: string;
  readonly words: readonly TaggedWord[];
  /** whether the lexicon has it as a verb (true), as a noun (false), or as both or not at all (null) */
  readonly isVerb: boolean | null;
}

const BE = language.grammar.beforeParticiple;
const HAVE = language.grammar.have;
const MODAL = language.grammar.modalOrDo;
const ADVERB = language.grammar.innerAdverb;
const DETERMINER = language.grammar.nounOpening;
const PREPOSITION = language.grammar.gerundPreposition;
const PAST = language.grammar.pastShape;

/** The form of a trigger. Pure: reads the words beside it alone. */
export function formOf(trigger: Span, { text, words, isVerb }: FormGiven): TriggerForm {
  const at = firstEndingAfter(words, trigger.start);
  const word = words[at]?.lower ?? '';
  let back = at - 1;
  while (back >= 0 && ADVERB.test(words[back]!.lower)) back--;
  const before = words[back]?.lower ?? '';
  const previous = words[at - 1];
  const after = words[firstEndingAfter(words, trigger.end - 1) + 1]?.lower ?? '';
  if (isVerb === false || DETERMINER.has(previous?.lower ?? ''))
    return language.grammar.ed.test(word) ? 'participle' : 'noun';
  if (before === 'to') return 'infinitive';
  if (language.grammar.ing.test(word)) return BE.has(before) ? 'active' : 'gerund';
  const looksPast = PAST.test(word);
  if (looksPast && BE.has(before)) return 'passive';
  if (HAVE.has(before) || MODAL.has(before)) return 'active';
  if (looksPast && after === 'by') return 'participle';
  if (isVerb === null && !looksPast) {
    // `closed after raid`: no verb stands right behind a preposition
    if (PREPOSITION.test(previous?.lower ?? '')) return 'noun';
    const gap = text.slice(previous?.end ?? 0, trigger.start);
    if (/^\s$/.test(gap) && language.grammar.nounPreposition.test(after)) return 'noun';
  }
  return 'active';
}
