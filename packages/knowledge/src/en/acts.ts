// English: acts: what negates them or says that they happened.
import type { ActsWords } from '../language/acts.js';

/** Acts: what negates them or says that they happened, in English. */
export const acts: ActsWords = {
  not: /^(?:not|never|\p{L}+n't)$/u,
  take: /^(?:took|taken?)$/,
  nobody: new Set(['nobody', 'none', 'nothing', 'noone']),
  notNegated: new Set(['fewer', 'less', 'more', 'longer', 'later', 'sooner', 'doubt', 'matter', 'end']),
  acquits:
    /^(?:acquit(?:s|ted|ting|tals?)?|clear(?:s|ed|ing)|exonerat(?:e[sd]?|ing|ions?)|absolv(?:e[sd]?|ing)|(?:found )?not guilty)\b/i,
  happens: new Set(['happen', 'happened', 'occur', 'occurred', 'held', 'ahead']),
  passed: new Set(['been', 'be', 'actually', 'even', 'in', 'fact', 'ever', 'go', 'gone', 'went', 'yet']),
  passedBeforeStatus:
    /ly$|^(?:not|also|to|be|been|being|have|has|had|never|n't|the|a|an|its|their|his|her|any|more|new)$/,
};
