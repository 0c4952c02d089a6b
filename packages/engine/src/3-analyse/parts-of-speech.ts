// Paragraphs → words with their part of speech, the ground on which noun phrases stand. The language's tagger gives the tokens; compounds,
// possessives, participles and capitals are mended here.

import type { PartOfSpeech } from '@entente/knowledge';
import type { Span } from '@entente/record';
import { language } from '../language.js';

/** A word or punctuation mark. Hyphenated compounds are one word. */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  readonly pos: PartOfSpeech;
  /** number of its paragraph */
  readonly paragraph: number;
  /** begins with a capital letter where a small one would be usual */
  readonly capital: boolean;
}

type Tagged = { text: string; start: number; end: number; pos: PartOfSpeech };

const APOSTROPHE = /^['’]$/;
const POSSESSIVE = /^(.{2,})(['’]s)$/i;
const CONTRACTION = language.grammar.contractedPronoun;
const ENDS_SENTENCE = /^(?:[.!?…:;]|["“”‘’'«»([\]]|[-–—•▸]+)$/;

/** The longest compound, in characters. */
const LONGEST = 256;

/** The words of all paragraphs, in text order. Linear in the length of the text. */
export function tagWords(text: string, paragraphs: readonly Span[]): Word[] {
  return paragraphs.flatMap((span, paragraph) => {
    const tokens = mendTokens(splitTagged(text, span));
    return mendTags(tokens, text).map((token, i) => ({
      ...token,
      lower: token.text.toLowerCase().replaceAll('’', "'"),
      paragraph,
      capital: isCapital(tokens, i),
    }));
  });
}

function splitTagged(text: string, { start, end }: Span): Tagged[] {
  return language.tagTokens(text.slice(start, end)).map((token) => ({
    text: text.slice(start + token.start, start + token.end),
    start: start + token.start,
    end: start + token.end,
    pos: token.pos,
  }));
}

/** Compounds joined (`al-Sudani`, `Xi'an`, `U.S.-led`), possessive marks set apart (`the states' `, `Rufay’i’s`). */
function mendTokens(tokens: readonly Tagged[]): Tagged[] {
  const split = tokens.flatMap((token) => {
    const contraction = token.text.match(CONTRACTION);
    const match = contraction ?? (['PART', 'AUX'].includes(token.pos) ? null : token.text.match(POSSESSIVE));
    if (!match) return [token];
    const cut = token.start + match[1]!.length;
    return [
      { ...token, text: match[1]!, end: cut, pos: contraction ? ('PRON' as const) : token.pos },
      { ...token, text: match[2]!, start: cut, pos: contraction ? ('AUX' as const) : ('POSS' as const) },
    ];
  });
  const joined: Tagged[] = [];
  for (let i = 0; i < split.length; i++) {
    const token = split[i]!;
    const last = joined.at(-1);
    const next = split[i + 1];
    const glued = last?.end === token.start && next?.start === token.end && /^[\p{L}\p{N}]/u.test(next.text);
    if (
      glued &&
      last!.text.length < LONGEST &&
      /[\p{L}\p{N}.]$/u.test(last!.text) &&
      /^[-‐‑–‘’'ʻʼ]$/.test(token.text)
    ) {
      joined[joined.length - 1] = joinTokens(last!, token, next!);
      i++;
    } else joined.push(token);
  }
  return joined.map((token, i) => (isPossessive(joined, i) ? { ...token, pos: 'POSS' } : token));
}

function joinTokens(first: Tagged, mark: Tagged, last: Tagged): Tagged {
  const text = first.text + mark.text + last.text;
  const isName = /^\p{Lu}/u.test(last.text) || (/^\p{Lu}/u.test(first.text) && last.pos === 'PROPN');
  // `U.S.-led`, `war-torn`: a participle as second part makes an adjective
  const pos = isName ? 'PROPN' : last.pos === 'VERB' || last.pos === 'ADV' ? 'ADJ' : last.pos;
  return { text, start: first.start, end: last.end, pos };
}

function isPossessive(tokens: readonly Tagged[], i: number): boolean {
  const { text, start, pos, end } = tokens[i]!;
  if (pos === 'PART' && /^['’]s?$/i.test(text)) return true;
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (!APOSTROPHE.test(text) || before?.end !== start || !/s$/i.test(before.text)) return false;
  return after !== undefined && after.start > end && /^[\p{L}\p{N}]/u.test(after.text);
}

/** Capitals decide what the tagger could not know: `IS` the group, `Jaffar Express` the train. */
function mendTags(tokens: readonly Tagged[], text: string): Tagged[] {
  const inTitleCase = isTitleCase(tokens);
  const inCapitals = !/\p{Ll}/u.test(text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0));
  return tokens.map((token, i) => {
    if (token.pos === 'POSS') return token;
    if (!inCapitals && /^\p{Lu}[\p{Lu}\d.&-]+$/u.test(token.text) && /\p{Lu}.*\p{Lu}/u.test(token.text))
      return { ...token, pos: 'PROPN' };
    if (inTitleCase || inCapitals || !isCapital(tokens, i)) return mendVerb(tokens, i);
    return ['VERB', 'AUX', 'NOUN', 'ADV', 'INTJ', 'X'].includes(token.pos) && token.text.length > 1
      ? { ...token, pos: 'PROPN' }
      : token;
  });
}

/** A participle before a noun is an adjective (`jailed publisher`, `the banned group`); a past form before a number is a verb. */
function mendVerb(tokens: readonly Tagged[], i: number): Tagged {
  const token = tokens[i]!;
  const next = tokens[i + 1];
  const before = tokens[i - 1];
  if (!next) return token;
  if (token.pos === 'NOUN' && language.grammar.pastNoun.test(token.text) && ['NUM', 'DET'].includes(next.pos))
    return { ...token, pos: 'VERB' };
  if (token.pos !== 'VERB' || !language.grammar.participle.test(token.text)) return token;
  const opens =
    !before || ['DET', 'ADJ', 'ADP', 'SCONJ', 'POSS', 'NUM'].includes(before.pos) || isPossessor(before);
  if (!opens || !['NOUN', 'PROPN', 'ADJ'].includes(next.pos)) return token;
  // `after killing soldiers` is an act, `after jailed publisher` is not
  if (language.grammar.ing.test(token.text) && (!before || before.pos === 'ADP' || before.pos === 'SCONJ'))
    return token;
  return { ...token, pos: 'ADJ' };
}

const isPossessor = ({ text }: Tagged): boolean => language.pronouns.anyPossessive.test(text);

function isCapital(tokens: readonly Tagged[], i: number): boolean {
  const before = tokens[i - 1];
  if (!/^\p{Lu}/u.test(tokens[i]!.text)) return false;
  return before !== undefined && !ENDS_SENTENCE.test(before.text);
}

function isTitleCase(tokens: readonly Tagged[]): boolean {
  const long = tokens.filter(({ text }) => /^\p{L}{4,}/u.test(text));
  return long.length >= 4 && long.filter(({ text }) => /^\p{Lu}/u.test(text)).length >= 0.8 * long.length;
}

/** Whether a word is written like a name: `Sudani`, `al-Sudani`, `d'Ivoire`. */
export const hasNameForm = (text: string): boolean => /^(?:\p{Lu}|\p{Ll}{1,4}[-'’‘ʼ]\p{Lu})/u.test(text);
