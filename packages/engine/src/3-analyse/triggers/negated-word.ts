// The trigger's own word → whether it says that there was no verdict: `acquitted`, `cleared of fraud`.
import type { Rule } from '@entente/record';
import { language } from '../../language.js';

/** The rule. */
export const NEGATED_WORD: Rule = {
  id: 'negated-word@1',
  room: '3-analyse',
  reason:
    'Words around a trigger show its status; an acquittal is a verdict that convicts nobody, by its own word.',
  clause: 'acquittal: SANCTION convict negated',
};

/** Whether the words of a trigger of this mode say that it was not. */
export const isNegatedWord = (words: string, mode: string | null): boolean =>
  mode === 'convict' && language.acts.acquits.test(words);
