// Which language a text is in, by script and function words; short texts pass as the engine's own language. In: text. Out: ISO 639-1 code (or `und`) and confidence.

import type { Knowledge } from '@entente/knowledge';
import { language } from '../language.js';

/** A language and how sure that is, 0 to 1. */
export interface Language {
  readonly value: string;
  readonly confidence: number;
}

/** Scripts other than Latin, and the language that each stands for unless function words say otherwise. */
const SCRIPTS: readonly (readonly [pattern: RegExp, language: string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Telugu}/gu, 'te'],
  [/\p{Script=Gujarati}/gu, 'gu'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Khmer}/gu, 'km'],
  [/\p{Script=Myanmar}/gu, 'my'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Ethiopic}/gu, 'am'],
];

/** As much of a text as is looked at: enough for certainty, little enough to cost nothing. */
const SAMPLE = 8000;
/** From this share of function words on, a text of some length is in that language; English news has 0.3 to 0.45. */
const CERTAIN_SHARE = 0.16;
/** Words below which a text is short: it is in another language only where several function words of that language say so, none of which English or a name could hold. */
const ENOUGH_WORDS = 40;
const DISTINCT_WORDS = 3;

/** Tells the language. `declared` is what the page says of itself; it decides only where the words do not. */
export function detectLanguage(text: string, declared: string | undefined, knowledge: Knowledge): Language {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return { value: declared ?? 'und', confidence: 0 };
  const shares = functionWordShares(sample, knowledge);
  const best = shares[0];
  const script = mainScript(sample, letters);
  if (script)
    return best && best.share >= 0.05 && best.value !== language.code && !isLatin(best.word)
      ? { value: best.value, confidence: script.share }
      : { value: script.value, confidence: script.share };
  return latinLanguage(shares, { words: sample.match(/[\p{L}\p{M}'’]+/gu)?.length ?? 0, declared });
}

const isLatin = (word: string): boolean => /\p{Script=Latin}/u.test(word);

function mainScript(sample: string, letters: number): { value: string; share: number } | null {
  const counts = SCRIPTS.map(([pattern, value]) => ({
    value,
    share: (sample.match(pattern)?.length ?? 0) / letters,
  }));
  const foreign = counts.reduce((sum, { share }) => sum + share, 0);
  if (foreign < 0.5) return null;
  const japanese = counts.find(({ value }) => value === 'ja')!.share;
  const value = japanese > 0.08 ? 'ja' : counts.toSorted((a, b) => b.share - a.share)[0]!.value;
  return { value, share: Math.min(1, foreign) };
}

interface Share {
  readonly value: string;
  readonly share: number;
  /** how many different words of the language the text holds; of a short text without those that English has too */
  readonly distinct: number;
  /** one of the language's words, to tell its script */
  readonly word: string;
}

/** Share of each language's function words among the tokens, the greatest first. */
function functionWordShares(sample: string, knowledge: Knowledge): Share[] {
  const tokens = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  const shared = new Set(knowledge.words('english-homographs'));
  return knowledge
    .words('language-words')
    .map((row) => {
      const [value, ...words] = row.split(' ') as [string, ...string[]];
      const own =
        value === language.code || tokens.length >= ENOUGH_WORDS
          ? words
          : words.filter((word) => !shared.has(word));
      const found = own.filter((word) => counts.has(word));
      const hits = found.reduce((sum, word) => sum + counts.get(word)!, 0);
      const share = hits / Math.max(1, tokens.length);
      return { value, share, distinct: found.length, word: words[0] ?? '' };
    })
    .toSorted((a, b) => b.share - a.share);
}

function latinLanguage(
  shares: readonly Share[],
  { words, declared }: { words: number; declared: string | undefined },
): Language {
  const english = shares.find(({ value }) => value === language.code)?.share ?? 0;
  const other = shares.find(({ value }) => value !== language.code) ?? {
    value: 'und',
    share: 0,
    distinct: 0,
  };
  const certainty = (share: number, rival: number) =>
    Math.round(Math.min(1, (share / CERTAIN_SHARE) * (share / (share + rival + 1e-9))) * 100) / 100;
  if (english >= other.share && (english >= CERTAIN_SHARE / 2 || words < 40))
    return {
      value: language.code,
      confidence: english > 0 ? Math.max(0.3, certainty(english, other.share)) : 0.3,
    };
  if (words < ENOUGH_WORDS && other.distinct < DISTINCT_WORDS && other.share < 0.3)
    return { value: declared ?? language.code, confidence: 0.3 };
  if (other.share >= CERTAIN_SHARE / 2)
    return { value: other.value, confidence: certainty(other.share, english) };
  return { value: declared ?? 'und', confidence: 0.2 };
}
