// English: days of acts: words that count days or move an act to another day.
import type { DaysWords } from '../language/days.js';

/** Days of acts: words that count days or move an act to another day, in English. */
export const days: DaysWords = {
  clauseEnd: /[;:–—]|,(?! \w+ing\b)/,
  auxiliaries: new Map(
    (
      [
        ['pluperfect', "had hadn't"],
        ['perfect', "has have hasn't haven't"],
        ['past', "was were wasn't weren't did didn't got"],
        ['present', "is are am isn't aren't does do doesn't don't"],
        ['future', 'will shall would may might could can must should'],
      ] as const
    ).flatMap(([telling, words]) => words.split(' ').map((word) => [word, telling] as const)),
  ),
  countedPhrase:
    /(?:\b(?<count>\d{1,2}|[a-z]+) )?\b(?<unit>hour|day|week|month|year)(?<many>s?) (?<direction>after|before)\b/gi,
  vagueCount: new Set(['few', 'several', 'some', 'many', 'just', 'only', 'barely', 'mere']),
  one: new Set(['a', 'an', 'one', 'the']),
  clauseParts: /\b(?:when|while|after|since|because|if|unless|where|but)\b|[;:—–“”"]/i,
  inRelative: /\b(?:who|which|whose|whom)\b[^,;]*$/i,
  joins: /\b(?:and|then)\s+(?:\w+\s+)?$/i,
  ahead: /\b(?:will|shall|is to|are to|due|set|planned|scheduled|fixed|slated|expected|would)\b/i,
  weekday: /^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i,
  elsewhen:
    /\b(?:later|earlier|since|next (?:day|morning)|(?:day|week|month|year|hour)s? (?:after|before)|within (?:\w+ )?(?:hours|days|weeks|months)|previous(?:ly)?|once|ago|in the past|meanwhile|eventually|finally|former|second|third|until|first \w+ (?:weeks|months)|hitherto|in between|traditionally|often|usually|repeatedly|over the years|decades?|anniversary|during)\b/i,
  sentenceParts:
    /\b(?:that|which|who|whom|whose|when|while|after|before|since|because|as|if|until|till|unless|where|over|for)\b|[;:—–“”"]/i,
  sentenceOpening:
    /^\W*(?:(?:but|and|then|later) )?(?:(?:late |early )?(?:on|in|at|during) )?(?:the )?(?:(?:morning|night|evening) of )?$/i,
  innerAuxiliary: new Set(['been', 'be', 'being', 'get', 'to', 'not', "n't"]),
};
