// Folding of names: one spelling for all the ways a name is written, so that look-ups need no rules of their own.
// In: a name as a text writes it. Out: lower case, no accents, periods or apostrophes, hyphens as spaces, no leading `the`, no possessive `'s`.
import { ownValue } from '@entente/record';

const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ə: 'a',
};
const APOSTROPHES = "'’‘ʼʻʽʿʾ`´";
const POSSESSIVE = new RegExp(`[${APOSTROPHES}]s?$`, 'i');
const DROPPED = new RegExp(`[${APOSTROPHES}.“”"]`, 'g');
const PLAIN = /^[a-z0-9 ]*$/;

/** One word in lower case without accents, periods and apostrophes; `Sana'a` → `sanaa`, `U.S.` → `us`, `Gen.` → `gen`. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[øłđðþıßæœə]/g, (letter) => ownValue(LETTERS, letter) ?? letter)
    .replace(DROPPED, '')
    .replace(/&/g, ' and ');
}

/** A whole name: `the U.S. Security Council's` → `us security council`, `Guinea-Bissau` → `guinea bissau`, `Côte d'Ivoire` → `cote divoire`. */
export function fold(name: string): string {
  const lower = name.toLowerCase();
  const plain = PLAIN.test(lower) ? lower : foldWord(stripName(lower)).replace(/[^\p{L}\p{N}]+/gu, ' ');
  const folded = (plain.includes('  ') ? plain.replace(/ {2,}/g, ' ') : plain).trim();
  return folded.startsWith('the ') ? folded.slice(4) : folded;
}

/** The name as written, without outer white space, a leading `the` and the possessive: what an entry that keeps its case is compared with. */
export function stripName(name: string): string {
  return name
    .trim()
    .replace(POSSESSIVE, '')
    .replace(/^the\s+/i, '')
    .trim();
}
