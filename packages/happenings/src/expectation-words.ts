// Words that tell how something is expected. Rows, read by `expectations.ts`.
import type { ExpectedHow } from '@entente/record';

/** Beginnings of words in the cue of a statement or of a status. */
export const HOW_WORDS: readonly (readonly [how: ExpectedHow, beginnings: readonly string[]])[] = [
  ['threatened', ['threat', 'warn', 'vow', 'unless', 'ultimatum']],
  ['demanded', ['demand', 'urg', 'call', 'ask', 'request', 'appeal', 'must', 'should', 'press', 'insist']],
  ['promised', ['promis', 'pledg', 'commit', 'undert', 'assur', 'guarant', 'agree']],
];
/** Beginnings of triggers of acts that call off what was to be. */
export const CALL_OFF_WORDS: readonly string[] = [
  ...[
    'call',
    'cancel',
    'postpon',
    'put',
    'scrap',
    'suspend',
    'shelv',
    'abandon',
    'withdr',
    'withdraw',
    'pull',
  ],
  ...['drop', 'delay', 'boycott', 'stay', 'refus', 'reject', 'freez', 'froze', 'halt', 'stop'],
];
/** Behind an act: it was called off. */
export const PUT_OFF =
  /^[^.;:“”]{0,80}?\b(?:has|have|had|was|were|is|are|been|be)(?: \p{L}+ly)? (?:been )?(?:deferred|postponed|cancell?ed|called off|put off|scrapped|shelved|abandoned|adjourned)\b/iu;
/** Before an act: what is said to be not is only a condition. */
export const CONDITION = /\b(?:if|unless|should|in case)\b/i;
