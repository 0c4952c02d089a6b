// The words after a trigger → whether they say that it was not: `arrested nobody`, `the meeting did not take place`.

import type { Rule, Span } from '@entente/record';
import { language } from '../../language.js';
import type { Token } from '../tokens.js';

/** The rule. */
export const NEGATED_AFTER: Rule = {
  id: 'negated-after@1',
  room: '3-analyse',
  reason:
    'The words that show a status are looked for before the trigger; an object that is nobody (`arrested no one`) and a verb that says it did not happen stand behind it.',
  clause: '`negated`: it is said that it did not happen',
};

const NOBODY = language.acts.nobody;
/** Words after `no` with which it negates nothing: `killed no fewer than ten`. */
const NOT_NEGATED = language.acts.notNegated;
const NOT = language.acts.not;
const HAPPENS = language.acts.happens;
const PASSED = language.acts.passed;
/** So many words may stand between the trigger and the verb: `the meeting between the ministers of Kenya and Somalia did not take place`. */
const REACH = 9;

/**
 * The word after a trigger that negates it, null where there is none.
 * @param last index of the first word after the trigger
 */
export function negatedAfter(words: readonly Token[], last: number, sentence: Span): Token | null {
  const at = (i: number): Token | null => {
    const word = words[i];
    return word && word.end <= sentence.end ? word : null;
  };
  const next = at(last);
  if (!next || !isBeside(words, last)) return null;
  if (NOBODY.has(next.lower)) return next;
  if (next.lower === 'no') return NOT_NEGATED.has(at(last + 1)?.lower ?? 'end') ? null : next;
  for (let i = last; i < last + REACH; i++) {
    const word = at(i);
    if (!word || !isBeside(words, i)) return null;
    if (NOT.test(word.lower)) return saysHappens(words, i + 1) ? word : null;
  }
  return null;
}

/** Whether `take place`, `happened`, `been held` stands at this word. */
function saysHappens(words: readonly Token[], first: number): boolean {
  let i = first;
  while (PASSED.has(words[i]?.lower ?? '')) i++;
  const [word, next] = [words[i]?.lower ?? '', words[i + 1]?.lower];
  return HAPPENS.has(word) || (language.acts.take.test(word) && next === 'place');
}

/** Whether only a space stands before word i: no comma, dash or quote mark. */
const isBeside = (words: readonly Token[], i: number): boolean =>
  i > 0 && words[i]!.start - words[i - 1]!.end === 1;
