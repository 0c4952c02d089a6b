// English: actors: descriptions that tell whom someone belongs to.
import type { LinksWords } from '../language/links.js';

/** Actors: descriptions that tell whom someone belongs to, in English. */
export const links: LinksWords = {
  examples: /,? (?:including|such as|among them|led by) /,
  sentAbroad:
    /^(?:its|his|her|their) (?:\S+ )?(?:ambassadors?|envoys?|consuls?|diplomats?|high commissioners?) (?:in|to|at) /i,
  related:
    /\b(?:ally|allies|neighbou?rs?|hosts?|guests?|visitors?|critics?|rivals?|foes?|enem(?:y|ies)|opponents?|opposite numbers?|counterparts?|partners?|members?)\b/i,
  several:
    /\b(?:[Bb]oth|two|three) (?:leaders|sides|parties|presidents|ministers|men)\b|\bthe (?:parties|sides)\b|\b(?:countries|nations|states|governments|democracies|neighbou?rs|powers)\b|\b(?:ministers|leaders|presidents|diplomats) (?:of|from) the?\b/,
  government: /(\p{Lu}[\p{L}-]+) (?:administration|government|camp|cabinet|family|loyalists|allies)\b/u,
  openingWord: /^(?:The|A|An|His|Her|Its|Their|One) /,
  abroad: /\b(?:embass(?:y|ies)|consulates?|high commission)$/i,
  bylineOpening: /(?:^|\n)(?:By|From)\s$/,
  counterpart: /\b(?:counterparts?|opposite numbers?)\b/,
  appositionTail: /,\s+an? (.+)$/,
  officeOfBody: /\b(?:president|vice president|secretary|director|chief|head) of (?:the )?\p{Lu}/u,
  ofName: / of (?:the )?((?:\p{Lu}[\p{L}.'’-]*\s?)+)/u,
};
