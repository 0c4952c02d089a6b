// Text → stems of its content words (Porter 2) and its figures, in order. Words of grammar are left out.
import { foldWord } from '@entente/knowledge';
import stem from 'wink-porter2-stemmer';

const GRAMMAR = new Set(
  (
    'the a an of in on at to for by with from and or but as is was were are be been being has have had having it its this that these those he she they his her hers him them their ' +
    'we us our you your i my who whom whose which what will would shall should can could may might must do does did not no nor so than then there here also more most some any all ' +
    'such only own same other said say says saying told tell after before over under into about out up down off if when while where why how during between against through until since ' +
    'because both each few just very too again once per via among amid upon within without'
  ).split(' '),
);
const WORD = /\p{L}[\p{L}\p{M}'’-]*|\d+(?:[.,]\d+)*/gu;
const known = new Map<string, string>();

/** The stem of one word as a text writes it; '' for a word of grammar. */
export function stemOf(word: string): string {
  const found = known.get(word);
  if (found !== undefined) return found;
  const made = makeStem(word);
  if (known.size > 50_000) known.clear();
  known.set(word, made);
  return made;
}

function makeStem(word: string): string {
  if (/^\d/.test(word)) return word.replace(/,(?=\d{3})/g, '');
  const folded = foldWord(word.replace(/['’]s$/i, ''));
  return folded.length < 2 || GRAMMAR.has(folded) ? '' : stem(folded);
}

/** The stems of a text; each is as often in the list as in the text. */
export const stemsOf = (text: string): string[] =>
  (text.match(WORD) ?? []).map(stemOf).filter((stem) => stem !== '');

/** Stem → how often it stands in a text, and how often with a capital. */
export function countStems(text: string): Map<string, { readonly count: number; readonly capitals: number }> {
  const counted = new Map<string, { readonly count: number; readonly capitals: number }>();
  for (const word of text.match(WORD) ?? []) {
    const stem = stemOf(word);
    if (stem === '') continue;
    const { count, capitals } = counted.get(stem) ?? { count: 0, capitals: 0 };
    counted.set(stem, { count: count + 1, capitals: capitals + Number(/^\p{Lu}/u.test(word)) });
  }
  return counted;
}
