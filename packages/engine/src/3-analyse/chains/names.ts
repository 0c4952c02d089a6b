// Segments of a mention → the names in them, without determiners, titles and nationalities.

import { fold, type Knowledge } from '@entente/knowledge';
import type { MentionKind } from '@entente/record';
import { language } from '../../language.js';
import { organizationNamed } from '../known-organization.js';
import { hasNameForm, type Word } from '../parts-of-speech.js';
import type { Segment } from './segments.js';

/** A proper name: as written, folded, and its folded words. */
export interface Name {
  readonly text: string;
  readonly folded: string;
  readonly tokens: readonly string[];
}

interface Given {
  readonly words: readonly Word[];
  readonly kind: MentionKind;
  readonly knowledge: Knowledge;
  /** words that the text writes with a small letter somewhere */
  readonly common: ReadonlySet<string>;
  /** the whole mention is a noun of role that is a surname here (`King` of `Kevin King`) */
  readonly isSurname?: boolean;
}

const PARTICLE = language.names.particle;

/** The name of each segment that has one, fullest of the first segment first. */
export function namesIn(segments: readonly Segment[], given: Given): Name[] {
  const own = given.kind === 'place' ? placeSegments(segments, given) : segments;
  return own.flatMap((segment) => {
    const range = given.kind === 'person' ? personName(segment, given) : properName(segment, given);
    return range ? [nameOf(range, given)] : [];
  });
}

/** `the capital, Khartoum` and `the city of Irbil` name Khartoum and Irbil; `Sibi, Balochistan` names Sibi. */
function placeSegments(segments: readonly Segment[], given: Given): readonly Segment[] {
  const { words, knowledge } = given;
  const [first] = segments;
  if (!first) return [];
  const isNoun = knowledge.words('place-nouns').includes(words[first.to - 1]?.lower ?? '');
  if (isNoun && words[first.to]?.lower === 'of' && hasNameForm(words[first.to + 1]?.text ?? '')) {
    let to = first.to + 1;
    while (hasNameForm(words[to]?.text ?? '')) to++;
    return [{ from: first.to + 1, to }];
  }
  return isNoun &&
    /^\p{Ll}/u.test(words[first.to - 1]!.text) &&
    segments[1] &&
    !hasNameForm(words[first.from]!.text)
    ? segments.slice(1, 2)
    : [first];
}

function nameOf({ from, to }: Segment, { words }: Given): Name {
  const parts = words.slice(from, to).filter(({ pos }) => pos !== 'PUNCT');
  const text = parts.map((part) => part.text).join(' ');
  const folded = fold(text);
  return { text, folded, tokens: parts.map((part) => fold(part.text)).filter((token) => token !== '') };
}

/** The run of capital words that ends the segment (or stands before `of` and a country), after the last title or role noun. */
function personName(segment: Segment, given: Given): Segment | null {
  const { words } = given;
  if (given.isSurname) return segment;
  if (isTitleAlone(segment, given)) return null;
  const { from } = segment;
  const to = endBeforeCountry(segment, given);
  let start = to;
  while (start > from && isNamePart(start - 1, { start: from, end: to }, given)) start--;
  while (start < to && PARTICLE.test(words[start]!.text) && /^\p{Ll}/u.test(words[start]!.text)) start++;
  // `Secretary of State Marco Rubio`: a title of several words ends inside the run
  for (let end = to - 1; end > start; end--) {
    const role = given.knowledge.role(phraseOf(words, { from, to: end }));
    if (role?.noun.includes(' ') && role.noun.split(' ').at(-1) === words[end - 1]!.lower)
      return { from: end, to };
  }
  return start < to ? { from: start, to } : null;
}

/** `The President`, `the Foreign Minister`: an article and a noun of role, however it is written, name nobody. */
function isTitleAlone({ from, to }: Segment, { words, knowledge }: Given): boolean {
  if (words[from]!.pos !== 'DET' || to - from < 2) return false;
  const noun = phraseOf(words, { from: from + 1, to });
  const role = knowledge.role(noun);
  return role?.kind === 'person' && role.noun === noun.toLowerCase().replaceAll('-', ' ');
}

/** Where the name ends in `President Milo Dorvik of Kenya`: before the preposition; without one at the segment's end. */
function endBeforeCountry({ from, to }: Segment, given: Given): number {
  const { words, knowledge } = given;
  for (let i = from + 1; i < to - 1; i++) {
    if (!language.names.afterName.test(words[i]!.lower)) continue;
    const isName = isNamePart(i - 1, { start: from, end: i }, given) && !knowledge.role(words[i - 1]!.text);
    const after = words[i + 1]!.pos === 'DET' ? i + 2 : i + 1;
    if (isName && knowledge.country(phraseOf(words, { from: after, to }))) return i;
  }
  return to;
}

/** The words of a stretch as they are written, one space between. */
export const phraseOf = (words: readonly Word[], { from, to }: Segment): string =>
  words
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');

function isNamePart(i: number, { start, end }: { start: number; end: number }, given: Given): boolean {
  const { words, knowledge } = given;
  const word = words[i]!;
  if (!hasNameForm(word.text)) return PARTICLE.test(word.text) && i > start && i + 1 < end;
  if (word.pos === 'DET' || word.pos === 'POSS') return false;
  if (i === end - 1 && i === start) return isCapital(word, given);
  if (i < end - 1 && (knowledge.demonym(word.text) || knowledge.country(word.text))) return false;
  return !isTitle(i, { start, end }, given);
}

/** `Minister` of `Foreign Minister X`; the last word of a full name is none (`Stephen King`). */
function isTitle(
  i: number,
  { start, end }: { start: number; end: number },
  { words, knowledge }: Given,
): boolean {
  const word = words[i]!;
  if (TITLE.test(word.text)) return i < end - 1;
  // `Hunter Biden`: a role noun that is a given name here
  if (knowledge.words('given-name-roles').includes(word.lower) && i < end - 1) return false;
  const role = knowledge.role(word.text);
  // `Kevin King`, but neither `Crown Prince` nor `Saudi King`
  if (i === end - 1 && i > start && knowledge.words('surname-roles').includes(word.lower))
    return knowledge.role(phraseOf(words, { from: i - 1, to: end })) !== undefined;
  if (!role || (i === end - 1 && i > start && !knowledge.words('surname-roles').includes(word.lower)))
    return role !== undefined && i < end - 1;
  return role.title === true || role.kind === 'person';
}

const TITLE = language.names.title;

/** An organisation, country, place or people: from its first capital word to the end, or to its last capital word. */
function properName({ from, to }: Segment, given: Given): Segment | null {
  const { words, kind, knowledge } = given;
  let start = from;
  for (let i = from; i < to - 1; i++) if (words[i]!.pos === 'POSS') start = i + 1;
  while (start < to && !isCapital(words[start]!, given)) start++;
  let end = to;
  while (end > start && !isCapital(words[end - 1]!, given) && !/^\d/.test(words[end - 1]!.text)) end--;
  if (start >= end) return null;
  // `Iraqi officials`, `U.S. warplanes`: a nationality with a common noun names nobody; `the Trump administration` is a name as a whole
  if (kind === 'group' && end < to) return null;
  // `Balochistan province` is Balochistan, `Quetta railway station` is not Quetta
  const isPlain =
    kind === 'place' &&
    words.slice(end, to).every(({ lower }) => knowledge.words('place-nouns').includes(lower));
  return { from: start, to: kind === 'organization' || (kind === 'place' && !isPlain) ? to : end };
}

const MANY = language.names.manyOpening;

/** A capital that makes a name: not that of a common noun which opens the sentence (`Authorities said`). */
function isCapital({ text, lower, pos, capital }: Word, { common, knowledge }: Given): boolean {
  if (!hasNameForm(text) || pos === 'DET' || pos === 'PRON' || pos === 'ADP' || MANY.test(text)) return false;
  if (capital) return pos === 'PROPN' || pos === 'ADJ' || pos === 'NOUN' || pos === 'X' || pos === 'NUM';
  if (knowledge.country(text) || organizationNamed(text, knowledge)) return true;
  return pos === 'PROPN' && !common.has(lower) && knowledge.role(text) === undefined;
}
