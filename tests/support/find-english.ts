// For the structure test: English in a source file of the engine. Patterns: any with letters in a row that are no escapes. Words: string literals
// of up to three words of which one is a word of English grammar, a month, a weekday or a number; longer strings are prose for people.
import { english } from '@entente/knowledge';
import { findLiterals } from './strip-code.js';

const { calendar } = english;
const OTHER =
  'the a an is are was were be been being has have had did does do not never no and or but nor i he she it they we you him her them us me ' +
  'his its their our my your who which that whom whose what how whether of in on at to for from by with as than about against between said say ' +
  "night morning evening summer spring autumn day's ago earlier later both each every such other";
/** Words that the engine's code uses as names: sides of a place in the text, forms of expressions, names of lists. */
const NAMES_IN_CODE = new Set([
  'before',
  'after',
  'around',
  'within',
  'through',
  'over',
  'under',
  'into',
  'how',
  'when',
  'other',
  'never',
  'say',
  'ago',
  'since',
]);
const WORDS = new Set(
  [
    ...OTHER.split(' '),
    ...calendar.months.keys(),
    ...calendar.weekdays.keys(),
    ...calendar.numbers.keys(),
    ...calendar.functionWords,
    ...calendar.clauseStarts,
    ...calendar.datePrepositions,
  ].filter((word) => word.length > 1 && !NAMES_IN_CODE.has(word)),
);
const MOST_WORDS = 3;

/** What of a pattern may be words: without escapes, names of properties and groups, ranges of letters, and flags. */
const bare = (pattern: string): string =>
  pattern
    .replace(/\\\\/g, '\\')
    .replace(/\\[pP]\{[^}]*\}|\\k<\w+>|\\u(?:\{[0-9a-f]+\}|[0-9a-f]{4})|\\[a-zA-Z]/gi, ' ')
    .replace(/\(\?<[A-Za-z]\w*>/g, '(')
    .replace(/[a-z]-[a-z]/gi, ' ')
    .replace(/\/[a-z]*$/, '/');

/** Lists of words in code: a set or map of words in small letters, a string that is split at spaces. */
const LISTS = [
  /\bnew (?:Set|Map)(?:<[^(]*>)?\(\s*\[{1,2}\s*['"][a-z]{2,}['"]/g,
  /['"][a-z]+(?: [a-z]+)+['"]\s*\.split\(' '\)/g,
];

/** Patterns with words and lists of words, and English words in strings, of one source file. */
export function findEnglish(source: string): {
  readonly patterns: string[];
  readonly words: string[];
} {
  const literals = findLiterals(source);
  const patterns = literals
    .filter(
      ({ kind, text }) =>
        ((kind === 'pattern' && text.endsWith('/')) ||
          (kind === 'template' && /\(\?|\\\\[bsSwd]/.test(text))) &&
        /[a-z]{2}/i.test(bare(text)),
    )
    .map(({ text }) => text);
  const words = literals
    .filter(({ kind, text }) => kind === 'string' && !text.startsWith('.') && !text.startsWith('@'))
    .map(({ text }) => text.trim().toLowerCase())
    .filter((text) => {
      const parts = text.split(/[\s,;:.]+/);
      return parts.length <= MOST_WORDS && parts.some((part) => WORDS.has(part));
    });
  const lists = LISTS.flatMap((list) => source.match(list) ?? []);
  return { patterns: [...patterns, ...lists], words };
}
