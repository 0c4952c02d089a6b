// An event's sentence → the numbers of people in it that belong to the event: killed, wounded, arrested …, with their words.
import { type EventRow, MONTH_PATTERN, ownValue, type QuotedSpan } from '@entente/record';
import {
  CARDINALS,
  MULTIPLES,
  NOT_PEOPLE,
  NOT_THINGS,
  QUALIFIERS,
  TOLLS,
  type Toll,
  VAGUE,
} from './number-words.js';

/** A number as the text gives it: the least and the most that it can mean. */
export interface Numbered {
  /** what is counted: `killed` */
  readonly of: string;
  readonly from: number;
  /** may be infinite: `at least 12` */
  readonly to: number;
  readonly words: { readonly shown: string; readonly span: QuotedSpan };
}

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}
/** A number among the tokens; `at` and `after` are indexes of tokens. */
interface Found {
  readonly at: number;
  readonly after: number;
  readonly from: number;
  readonly to: number;
}

/** Tokens between a number and the word that tells what it counts. */
const MOST_BETWEEN = 6;
const PASSIVE = new Set(['was', 'were', 'been', 'be', 'is', 'are', 'being', 'got']);
const STOPS = new Set(', ; : – — ( ) “ ” " and but while after when'.split(' '));

/**
 * The numbers of an event: tolls, and numbers of what else its sentence counts (`25 percent`, `40 lorries`). Where its text is known, the
 * next sentence may tell the toll, or another one (`The union put the number at 20`).
 * @param text of its article, into which the offsets point
 */
export function numbersOf(event: EventRow, text?: string): readonly Numbered[] {
  const own = readSentence(event, event.sentence);
  const next = text === undefined ? null : nextSentence(text, event.sentence.end);
  if (!next) return own;
  const tolls = own.filter(({ of }) => isToll(of));
  if (tolls.length > 0) return [...own, ...tolls.slice(0, 1).flatMap(({ of }) => otherNumber(of, next))];
  return [...own, ...readTolls(event, next).filter(({ of }) => of === 'killed' || of === 'wounded')];
}

/** A number that is a toll is not that of a thing as well. */
function readSentence(event: EventRow, sentence: QuotedSpan): readonly Numbered[] {
  const tolls = readTolls(event, sentence);
  const taken = new Set(tolls.map(({ words }) => words.span.start));
  return [...tolls, ...readThings(sentence).filter(({ words }) => !taken.has(words.span.start))];
}

/** Of several tolls of one kind in a sentence that whose word is nearest to the trigger: the others are of other acts. */
function readTolls(event: EventRow, sentence: QuotedSpan): readonly Numbered[] {
  const tokens = tokensOf(sentence.quote);
  const numbers = findNumbers(tokens).filter(({ after }) => !NOT_PEOPLE.has(wordAt(tokens, after)));
  return TOLLS.filter((toll) => belongs(event, toll)).flatMap((toll) => {
    const found = tokens.flatMap((token, i) => {
      const number = toll.words.includes(token.text.toLowerCase()) ? numberBeside(tokens, numbers, i) : null;
      return number ? [{ number, far: Math.abs(sentence.start + token.start - event.trigger.start) }] : [];
    });
    const nearest = found.sort((a, b) => a.far - b.far)[0];
    return nearest ? [toNumbered(toll.name, nearest.number, { tokens, sentence })] : [];
  });
}

/** Numbers of things, by the noun that follows them: `percent`, `lorries`. */
function readThings(sentence: QuotedSpan): readonly Numbered[] {
  const tokens = tokensOf(sentence.quote);
  return findNumbers(tokens).flatMap((number) => {
    const text = tokens[number.at]!.text;
    const noun = text.endsWith('%') ? 'percent' : nounAt(tokens, number.after);
    return noun === null || NOT_THINGS.has(noun) ? [] : [toNumbered(noun, number, { tokens, sentence })];
  });
}

/** The plural noun that a number counts: the next word or the one after it. */
function nounAt(tokens: readonly Token[], at: number): string | null {
  const [first, second] = [tokens[at]?.text ?? '', tokens[at + 1]?.text ?? ''];
  if (first === 'percent' || (first === 'per' && second === 'cent')) return 'percent';
  return [first, second].find((word) => PLURAL.test(word) && !NO_PLURAL.test(word)) ?? null;
}
const NO_PLURAL = /(?:ss|ous|this|was|has)$/;
const PLURAL = /^\p{Ll}{3,}s$/u;
const wordAt = (tokens: readonly Token[], i: number): string => tokens[i]?.text.toLowerCase() ?? '';

/** `The association put the number at 20`: another number for the toll of the sentence before. */
function otherNumber(of: string, sentence: QuotedSpan): readonly Numbered[] {
  const tokens = tokensOf(sentence.quote);
  const number = findNumbers(tokens).find(
    ({ at }) =>
      /^(?:at|to|of|was|is)$/.test(wordAt(tokens, at - 1)) &&
      /^(?:number|toll|figure|count|total)$/.test(wordAt(tokens, at - 2)),
  );
  return number ? [toNumbered(of, number, { tokens, sentence })] : [];
}

const belongs = ({ type, trigger }: EventRow, { words, types }: Toll): boolean =>
  types.includes(type) ||
  trigger.quote
    .toLowerCase()
    .split(/[\s-]+/)
    .some((word) => words.includes(word));

/** The number that counts whom the word at `i` is about: `killed at least 12`, `12 soldiers were killed`, `a toll of 12 dead`. */
function numberBeside(tokens: readonly Token[], numbers: readonly Found[], i: number): Found | null {
  const passive = tokens.slice(Math.max(0, i - 3), i).some(({ text }) => PASSIVE.has(text.toLowerCase()));
  const after = numbers.find(({ at }) => at > i && at - i <= 3);
  if (after && !passive && tokens.slice(i + 1, after.at).every(({ text }) => !STOPS.has(text))) return after;
  const before = numbers.filter(({ after: end }) => end <= i && i - end <= MOST_BETWEEN).at(-1);
  if (!before) return null;
  const between = tokens.slice(before.after, i).map(({ text }) => text.toLowerCase());
  return between.some((word) => STOPS.has(word)) ? null : before;
}

function toNumbered(
  of: string,
  { at, after, from, to }: Found,
  { tokens, sentence }: { readonly tokens: readonly Token[]; readonly sentence: QuotedSpan },
): Numbered {
  const [start, end] = [tokens[at]!.start, tokens[after - 1]!.end];
  const quote = sentence.quote.slice(start, end);
  const span = { start: sentence.start + start, end: sentence.start + end, quote };
  return { of, from, to, words: { shown: quote, span } };
}

/** Words, numbers and marks of a sentence, with their offsets. */
const tokensOf = (sentence: string): readonly Token[] =>
  [...sentence.matchAll(/\d+(?:[,.]\d+)*%?|[\p{L}\p{M}]+(?:[-’'][\p{L}\p{M}]+)*|[^\s\p{L}\d]/gu)].map(
    (match) => ({
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
    }),
  );

/** The numbers of people in order, with the words before them that limit them. */
function findNumbers(tokens: readonly Token[]): readonly Found[] {
  const found: Found[] = [];
  for (let i = 0; i < tokens.length; ) {
    const number = numberAt(tokens, i);
    if (!number) {
      i += 1;
      continue;
    }
    i = number.after;
    if (!isPartOrDate(tokens, number)) found.push(qualified(tokens, number));
  }
  return found;
}

/** `two of them`, `including two`: a part of another number; `18 May`, `May 18`: a day. */
const isPartOrDate = (tokens: readonly Token[], { at, after }: Found): boolean =>
  (wordAt(tokens, after) === 'of' && /^(?:them|whom)$/.test(wordAt(tokens, after + 1))) ||
  /^(?:including|among|page|chapter|article)$/.test(wordAt(tokens, at - 1)) ||
  MONTH.test(tokens[at - 1]?.text ?? '') ||
  MONTH.test(tokens[after]?.text ?? '');
const MONTH = new RegExp(`^(?:${MONTH_PATTERN})$`, 'i');

/** The number that starts at a token: digits, words, `two dozen`, `dozens`, `12 to 15`. */
function numberAt(tokens: readonly Token[], i: number): Found | null {
  const word = tokens[i]!.text.toLowerCase();
  const vague = ownValue(VAGUE, word);
  if (vague)
    return { at: i, after: tokens[i + 1]?.text === 'of' ? i + 2 : i + 1, from: vague[0], to: vague[1] };
  const isOne = (word === 'a' || word === 'an') && multipleAt(tokens, i + 1) !== null;
  const first = isOne ? 1 : numberOf(word);
  if (first === null) return null;
  let [value, after] = [first, i + 1];
  for (let by = multipleAt(tokens, after); by !== null; by = multipleAt(tokens, after)) {
    value *= by;
    after += 1;
  }
  const second = /^(?:to|-|–)$/.test(tokens[after]?.text ?? '')
    ? numberOf(tokens[after + 1]?.text.toLowerCase() ?? '')
    : null;
  if (second !== null && second > value) return { at: i, after: after + 2, from: value, to: second };
  return { at: i, after, from: value, to: value };
}
const multipleAt = (tokens: readonly Token[], i: number): number | null =>
  ownValue(MULTIPLES, wordAt(tokens, i)) ?? null;

/** `12`, `1,200`, `twelve`, `twenty-one`; null for anything else, and for what looks like a year. */
function numberOf(word: string): number | null {
  if (/^\d{1,3}(?:,\d{3})+$/.test(word)) return Number(word.replaceAll(',', ''));
  if (/^\d+$/.test(word)) return /^(?:19|20)\d\d$/.test(word) ? null : Number(word);
  const parts = word.split('-').map((part) => ownValue(CARDINALS, part));
  return parts.every((part) => part !== undefined) && parts.length <= 2
    ? parts.reduce((a, b) => a + b)
    : null;
}

/** A number with what limits it: `at least 12` has no upper end. */
function qualified(tokens: readonly Token[], number: Found): Found {
  for (const [words, kind] of QUALIFIERS) {
    const own = words.split(' ');
    const at = number.at - own.length;
    if (at < 0 || !own.every((word, i) => tokens[at + i]!.text.toLowerCase() === word)) continue;
    if (kind === 'least') return { ...number, at, to: Number.POSITIVE_INFINITY };
    if (kind === 'most') return { ...number, at, from: 0 };
    return { ...number, at, from: Math.round(number.from * 0.9), to: Math.round(number.to * 1.1) };
  }
  return number;
}

/** The sentence that follows an offset in the same paragraph; null where the paragraph ends. */
function nextSentence(text: string, from: number): QuotedSpan | null {
  const rest = /^[ \t]*([^\n]+?[.!?]["”’]?)(?=\s|$)/.exec(text.slice(from, from + 600));
  if (!rest) return null;
  const start = from + rest[0].length - rest[1]!.length;
  return { start, end: start + rest[1]!.length, quote: rest[1]! };
}

/** Whether the sentence after that of an event may tell a toll of it. */
export const readsOn = (event: EventRow): boolean =>
  event.type === 'ASSAULT' || readTolls(event, event.sentence).length > 0;

/** Whether a number is of people to whom something was done. */
export const isToll = (name: string): boolean => TOLLS.some((toll) => toll.name === name);
