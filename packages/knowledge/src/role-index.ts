// The index behind `role`: nouns by singular and plural, titles apart, and the word lists that phrases are read by.
import { fold } from './fold.js';
import type { PhraseWord } from './role-phrase.js';
import type { RoleRow } from './types.js';

const LISTS = [
  'prepositions',
  'belonging-prepositions',
  'relatives',
  'quantities',
  'approximators',
  'determiners',
  'sector-borrowers',
  'armed-borrowers',
  'surname-roles',
  'role-openings',
  'given-name-roles',
  'capital-roles',
  'former-words',
  'rank-lowering',
] as const;

/** The nouns and the lists. */
export interface RoleIndex {
  readonly nouns: ReadonlyMap<string, RoleRow>;
  /** rows that win before a capitalised name: `Father John` (REL) against `her father` (CVL) */
  readonly titles: ReadonlyMap<string, RoleRow>;
  /** what nouns and titles begin with: at all other words none needs to be looked for */
  readonly openings: ReadonlySet<string>;
  /** words in the longest noun */
  readonly longest: number;
  readonly lists: Readonly<Record<(typeof LISTS)[number], ReadonlySet<string>>>;
  /** adjectives that lend a sector: `military` MIL */
  readonly modifiers: ReadonlyMap<string, RoleRow['sectors']>;
}

/** Builds the index from the rows and the lists of data/words. */
export function indexRoleNouns(
  rows: readonly RoleRow[],
  words: (list: string) => readonly string[],
): RoleIndex {
  const titles = indexNouns(rows.filter((row) => row.title === true));
  const nouns = new Map([...titles, ...indexNouns(rows.filter((row) => row.title !== true))]);
  return {
    nouns,
    titles,
    openings: new Set([...nouns.keys()].map((noun) => noun.split(' ', 1)[0]!)),
    longest: [...nouns.keys()].reduce((most, noun) => Math.max(most, noun.split(' ').length), 1),
    lists: readLists(words),
    modifiers: new Map(words('sector-modifiers').map(readModifier)),
  };
}

/** The row of the longest noun that starts at word `start`, and one past its last word. */
export function longestNounAt(
  words: readonly PhraseWord[],
  start: number,
  index: RoleIndex,
): { readonly row: RoleRow; readonly end: number } | undefined {
  const first = words[start];
  if (!first || !(mayOpen(first.folded, index) || mayOpen(first.owner, index))) return undefined;
  for (let end = Math.min(words.length, start + index.longest); end > start; end -= 1) {
    const before = words.slice(start, end - 1).map((word) => word.folded);
    const noun = [...before, words[end - 1]?.folded].join(' ');
    const { capitalized } = first;
    const title = capitalized && words[end]?.capitalized ? index.titles.get(noun) : undefined;
    const row =
      title ?? index.nouns.get(noun) ?? index.nouns.get([...before, words[end - 1]?.owner].join(' '));
    if (row && (capitalized || !index.lists['capital-roles'].has(noun))) return { row, end };
  }
  return undefined;
}

const mayOpen = (folded: string, { openings }: RoleIndex): boolean =>
  openings.has(folded) || folded.includes(' ');

/** By plural and by singular; where one noun is another's plural (`bombers`), the noun's own row wins. */
function indexNouns(rows: readonly RoleRow[]): ReadonlyMap<string, RoleRow> {
  const plurals = rows.flatMap((row) => (row.plural === undefined ? [] : [[fold(row.plural), row] as const]));
  return new Map([...plurals, ...rows.map((row) => [fold(row.noun), row] as const)]);
}

function readLists(words: (list: string) => readonly string[]): RoleIndex['lists'] {
  const lists: Partial<Record<(typeof LISTS)[number], ReadonlySet<string>>> = {};
  for (const list of LISTS) lists[list] = new Set(words(list));
  return lists as RoleIndex['lists'];
}

/** A line of words/sector-modifiers.txt: `military MIL`. */
function readModifier(line: string): readonly [string, RoleRow['sectors']] {
  const [word = '', ...sectors] = line.split(/\s+/);
  return [word, sectors as unknown as RoleRow['sectors']];
}
