// A cue and the words before it → whether the source says the content or denies it, or will not say it.

import type { Rule, Span, Statement } from '@entente/record';
import type { StatementLexicon } from '../../3-analyse/index.js';
import { language } from '../../language.js';

/** The rule. */
export const DENIED: Rule = {
  id: 'denied@1',
  room: '4-extract',
  reason:
    'The network gives no polarity; the cue and a negation before it do (`denied`, `declined to say`, `did not confirm`).',
  clause: '`neg`: the source denies the content or declines to say it.',
};

const NEGATION = language.grammar.polarityNegation;
const LOOK_BACK = 4;

/** The polarity of a statement by its cue. */
export function polarityOf(text: string, cue: Span | null, lexicon: StatementLexicon): Statement['polarity'] {
  if (!cue) return 'affirmed';
  const words = split(text.slice(cue.start, cue.end));
  const head = words[lexicon.headOf(words)] ?? words.at(-1) ?? '';
  if (lexicon.has('deny', head)) return isNegated(text, cue, words) ? 'affirmed' : 'denied';
  if (words.some((word) => lexicon.has('withhold', word)) && words.length > 1) return 'denied';
  const before = split(text.slice(Math.max(0, cue.start - 60), cue.start)).slice(-2);
  if (before.at(-1) === 'to' && lexicon.has('withhold', before[0] ?? '')) return 'denied';
  return isNegated(text, cue, words) ? 'denied' : 'affirmed';
}

/** Whether `not` or `never` stands in the cue or among the auxiliaries before it. */
function isNegated(text: string, cue: Span, words: readonly string[]): boolean {
  if (words.some((word) => NEGATION.test(word))) return true;
  const clause = text.slice(Math.max(0, cue.start - 60), cue.start).match(/[^,;:.!?“”"()—–\n]*$/)![0];
  const before = split(clause).slice(-LOOK_BACK);
  for (let i = before.length - 1; i >= 0; i--) {
    if (NEGATION.test(before[i]!)) return true;
    if (!language.grammar.polarityPassed.test(before[i]!)) return false;
  }
  return false;
}

const split = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? [];
