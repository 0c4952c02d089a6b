// A trigger in its clause → the tense in which it is told, by its auxiliaries and its form.

import { firstEndingAfter, type Span, type TaggedWord, type TriggerForm } from '@entente/record';
import { isPastForm } from '../../3-analyse/index.js';
import { language } from '../../language.js';

/** How an act is told: `attacked`, `has attacked`, `had attacked`, `attacks`, `will attack`, and forms without a tense of their own (`attack`, `attacking`, `to attack`). */
export type Telling = 'past' | 'perfect' | 'pluperfect' | 'present' | 'future' | 'noun' | 'bare';

const SKIPPED = new Set(['ADV', 'PART']);
const AUXILIARIES: ReadonlyMap<string, Telling> = language.days.auxiliaries;
const INNER = language.days.innerAuxiliary;
/** Words before a verb among which its auxiliaries stand. */
const REACH = 7;

/** The tense of a trigger. `words`: all words of the article, tagged. */
export function tenseOf(
  trigger: Span,
  { form, isNoun }: { readonly form: TriggerForm; readonly isNoun: boolean },
  words: readonly TaggedWord[],
): { readonly telling: Telling; readonly auxiliary: Span | null } {
  if (isNoun || form === 'noun') return { telling: 'noun', auxiliary: null };
  if (form === 'infinitive' || form === 'gerund') return { telling: 'bare', auxiliary: null };
  const at = firstEndingAfter(words, trigger.start);
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const word = words[i]!;
    const telling = AUXILIARIES.get(word.lower);
    if (telling) return { telling, auxiliary: { start: word.start, end: word.end } };
    if (!INNER.has(word.lower) && !SKIPPED.has(word.pos)) break;
  }
  const own = words[at]?.lower ?? '';
  if (form === 'participle') return { telling: 'bare', auxiliary: null };
  if (isPastForm(own)) return { telling: 'past', auxiliary: null };
  return { telling: form === 'passive' ? 'bare' : 'present', auxiliary: null };
}
