// Words → the names of countries and organisations that knowledge is sure of, longest first. A name starts with a capital or a figure.
import type { CountryRow, Knowledge } from '@entente/knowledge';
import { fold } from '@entente/knowledge';
import { organizationNamed } from '../known-organization.js';
import type { Word } from '../parts-of-speech.js';
import type { NameRange } from './noun-phrases.js';

/** A known name in the text: words `from` to `to` (exclusive). */
export interface KnownName extends NameRange {
  readonly kind: 'country' | 'organization';
  /** `country:RUS`, `org:nato` */
  readonly key: string;
}

type Index = ReadonlyMap<string, number>;
const indexes = new WeakMap<readonly CountryRow[], Index>();

/** Known names in text order, none overlapping another. */
export function findKnownNames(text: string, words: readonly Word[], knowledge: Knowledge): KnownName[] {
  const longest = indexOf(knowledge);
  const found: KnownName[] = [];
  let i = 0;
  while (i < words.length) {
    const name = nameAt(i, { text, words, longest, knowledge });
    if (name) found.push(name);
    i = name ? name.to : i + 1;
  }
  return found;
}

/** First word of every name, folded → length in words of the longest name that starts with it. */
function indexOf({ countries, organizations }: Knowledge): Index {
  const known = indexes.get(countries);
  if (known) return known;
  const index = new Map<string, number>();
  const names = [
    ...countries.flatMap((row) => [row.name, ...row.names]),
    ...organizations.flatMap((row) => [row.name, ...row.names]),
  ];
  for (const name of names) {
    const parts = fold(name).split(' ');
    index.set(parts[0]!, Math.max(index.get(parts[0]!) ?? 0, parts.length));
  }
  indexes.set(countries, index);
  return index;
}

function nameAt(
  i: number,
  {
    text,
    words,
    longest,
    knowledge,
  }: { text: string; words: readonly Word[]; longest: Index; knowledge: Knowledge },
): KnownName | undefined {
  const word = words[i]!;
  if (!/^[\p{Lu}\p{N}]/u.test(word.text)) return undefined;
  const most = longest.get(fold(word.text).split(' ')[0] ?? '');
  if (!most) return undefined;
  for (let length = Math.min(most, words.length - i); length >= 1; length--) {
    const last = words[i + length - 1]!;
    if (last.paragraph !== word.paragraph || last.pos === 'POSS' || !/^[\p{L}\p{N}]/u.test(last.text))
      continue;
    const name = text.slice(word.start, last.end);
    if (length === 1 && /^\p{Lu}\p{Ll}/u.test(name) && !word.capital && words[i]!.pos !== 'PROPN') continue;
    const country = knowledge.country(name);
    if (country) return { from: i, to: i + length, kind: 'country', key: `country:${country.code}` };
    const organization = organizationNamed(name, knowledge);
    if (organization) return { from: i, to: i + length, kind: 'organization', key: organization.key };
  }
  return undefined;
}
