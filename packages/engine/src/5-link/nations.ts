// The words of a mention → the country they name as whose it is: `Kenyan Foreign Minister`, `prime minister of Turkey`, `investigators from Panama`.

import type { CountryRow, Knowledge } from '@entente/knowledge';
import { language } from '../language.js';

type Names = Pick<Knowledge, 'country' | 'demonym' | 'seat' | 'words'>;

/** A name of a country in a phrase and the word before it. */
interface Found {
  readonly code: string;
  readonly before: string;
  /** its words: `from` to `to` */
  readonly from: number;
  readonly to: number;
}

const LONGEST = 5;
/** prepositions after which a country is where someone is from or works, not whose he is */
const LOCAL = language.places.local;
const FOREIGN = language.places.foreign;

/** Alpha-3 of the country that owns or sends whoever the words name; `located` allows `in Panama` too. */
export function nationIn(text: string, knowledge: Names, located = false): string | undefined {
  return nationNamed(text, knowledge, located) ?? nationTold(text, knowledge);
}

/** `Republican Senator X`: a phrase that tells the country without naming it. */
function nationTold(text: string, { words }: Names): string | undefined {
  const lower = text.toLowerCase();
  return words('nation-phrases')
    .find((line) => matches(lower, line.slice(4)))
    ?.slice(0, 3);
}

const patterns = new Map<string, RegExp>();

/** Whether a text matches a pattern of a word list; each is compiled once. */
export function matches(text: string, source: string): boolean {
  const pattern = patterns.get(source) ?? new RegExp(source);
  patterns.set(source, pattern);
  return pattern.test(text);
}

function nationNamed(text: string, knowledge: Names, located: boolean): string | undefined {
  if (isOfTwo(text, knowledge)) return undefined;
  const found = countriesIn(text, knowledge);
  const own = found.find(({ before }) => !LOCAL.test(before) && !FOREIGN.test(before));
  if (own || !located) return own?.code;
  return found.find(({ before }) => LOCAL.test(before))?.code;
}

/** `U.S. and Iraqi officials` are of no one country. */
export const isOfTwo = (text: string, knowledge: Names): boolean =>
  areJoined(countriesIn(text, knowledge)) || joinedNations(text, knowledge).length > 0;

const areJoined = ([first, second]: readonly Found[]): boolean =>
  first !== undefined &&
  second !== undefined &&
  first.code !== second.code &&
  language.grammar.andOr.test(second.before);

/** Characters of a mention that are looked at: what is longer is no mention that a person wrote, and mentions within one another would cost the square of their length. */
const MOST = 600;
const wordsOf = (text: string): string[] =>
  text
    .slice(0, MOST)
    .split(/[\s,()“”"]+/)
    .filter((word) => word !== '');

/** A nation of several that a mention joins, and the mention's words with that nation alone. */
export interface JoinedNation {
  /** alpha-3 */
  readonly code: string;
  /** `Senior Hungarian officials` of `Senior Hungarian and Romanian officials` */
  readonly name: string;
}

/** The nations that the words join by commas and `and`, where whoever is meant is of each (`officials from Kenya and Somalia`); empty when there are not at least two. */
export function joinedNations(text: string, knowledge: Names): readonly JoinedNation[] {
  const words = wordsOf(text);
  const found = countriesIn(text, knowledge);
  const [first] = found;
  if (!first || (FOREIGN.test(first.before) && first.before !== 'and')) return [];
  if (LOCAL.test(first.before) && first.before !== 'from') return [];
  let isJoined = false;
  let last = first;
  const run = [first];
  for (const next of found.slice(1)) {
    const between = words.slice(last.to, next.from).map((word) => word.toLowerCase());
    if (!between.every((word) => language.grammar.andOrThe.test(word))) break;
    isJoined ||= between.length > 0;
    run.push(next);
    last = next;
  }
  if (!isJoined || new Set(run.map(({ code }) => code)).size < 2) return [];
  return run.map(({ code, from, to }) => ({
    code,
    name: [...words.slice(0, first.from), ...words.slice(from, to), ...words.slice(last.to)].join(' '),
  }));
}

function countriesIn(text: string, knowledge: Names): Found[] {
  const words = wordsOf(text);
  const found: Found[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!/^\p{Lu}/u.test(words[i]!)) continue;
    for (let length = Math.min(LONGEST, words.length - i); length >= 1; length--) {
      const country = named(words.slice(i, i + length), knowledge);
      if (!country) continue;
      found.push({ code: country.code, before: before(words, i), from: i, to: i + length });
      i += length - 1;
      break;
    }
  }
  return found;
}

const before = (words: readonly string[], i: number): string =>
  (words[i - 1]?.toLowerCase() === 'the' ? words[i - 2] : words[i - 1])?.toLowerCase() ?? '';

function named(words: readonly string[], { country, demonym, seat }: Names): CountryRow | undefined {
  const name = words.join(' ').replace(/[.;:]$/, (mark) => (mark === '.' ? '.' : ''));
  // `U.S.-backed` says who helps, not whose it is
  if (/\p{Lu}[\p{L}.]*-\p{Ll}/u.test(name)) return undefined;
  const row = country(name) ?? (words.length === 1 ? demonym(name) : undefined);
  if (row) return row;
  // `Moscow's envoy`: a capital that owns is its government
  const owner = /['’]s$/.test(name) ? seat(name) : undefined;
  return owner && 'demonyms' in owner ? owner : undefined;
}
