// Nouns of role. In: rows of data/roles.jsonl and the word lists that phrases are read by. Out: `role` of Knowledge.
// Sectors after PLOVER 2 as the coding manual uses them (corpus/GUIDE.md, Mentions).
import { fold } from './fold.js';
import { once } from './name-index.js';
import { complementOf, type Segment, splitPhrase } from './role-phrase.js';
import type { RoleRow } from './types.js';

/** A role noun found in a segment: words `start` to `end`. */
interface Match {
  readonly row: RoleRow;
  readonly start: number;
  readonly end: number;
}

const LISTS = [
  'prepositions',
  'relatives',
  'quantities',
  'sector-borrowers',
  'surname-roles',
  'former-words',
  'rank-lowering',
  'determiners',
] as const;

/** What the reading of a phrase needs: the nouns by singular and plural, and the lists. */
interface RoleIndex {
  readonly nouns: ReadonlyMap<string, RoleRow>;
  /** rows that win before a capitalised name: `Father John` (REL) against `her father` (CVL) */
  readonly titles: ReadonlyMap<string, RoleRow>;
  readonly longest: number;
  readonly lists: Readonly<Record<(typeof LISTS)[number], ReadonlySet<string>>>;
  readonly modifiers: ReadonlyMap<string, RoleRow['sectors']>;
}

/** What the look-up asks of the rest of knowledge. */
export interface RoleOptions {
  readonly words: (list: string) => readonly string[];
  /** whether a word is a country's name or demonym: `Saudi King` is a role, `Daniel King` a name */
  readonly isNational: (word: string) => boolean;
}

/** The nouns and lists, and the question of nationality. */
interface Reader {
  readonly index: RoleIndex;
  readonly isNational: (word: string) => boolean;
}

/** Where a head stands. */
interface Place {
  readonly segment: Segment;
  readonly reader: Reader;
}

/** Sectors of an office: who held it once is ELI; a former soldier, though, is no former official. */
const OFFICE_SECTORS: ReadonlySet<string> = new Set(['GOV', 'LEG', 'JUD', 'SPY', 'IGO']);

/**
 * The look-up: the role noun that heads a phrase, singular or plural, with its name, complement or apposition still on it.
 *
 * `two senior Kenyan police officers` → police officer; `Foreign Minister Daniel Otieno` → foreign minister;
 * `an army spokesman` → army spokesman, of the army's sector; `the former minister` → former minister, ELI.
 */
export function indexRoles(
  readRoles: () => readonly RoleRow[],
  { words, isNational }: RoleOptions,
): (phrase: string) => RoleRow | undefined {
  const indexed = once(() => buildIndex(readRoles(), words));
  return (phrase) => {
    const index = indexed();
    for (const segment of splitPhrase(phrase, index.lists)) {
      const role = segmentRole(segment, { index, isNational });
      if (role) return role;
    }
    return undefined;
  };
}

function buildIndex(rows: readonly RoleRow[], words: RoleOptions['words']): RoleIndex {
  const titles = indexNouns(rows.filter((row) => row.title === true));
  const nouns = new Map([...titles, ...indexNouns(rows.filter((row) => row.title !== true))]);
  return {
    nouns,
    titles,
    longest: [...nouns.keys()].reduce((most, noun) => Math.max(most, noun.split(' ').length), 1),
    lists: readLists(words),
    modifiers: new Map(words('sector-modifiers').map(readModifier)),
  };
}

function readLists(words: (list: string) => readonly string[]): RoleIndex['lists'] {
  const lists: Partial<Record<(typeof LISTS)[number], ReadonlySet<string>>> = {};
  for (const list of LISTS) lists[list] = new Set(words(list));
  return lists as RoleIndex['lists'];
}

/** By plural and by singular; where one noun is another's plural (`bombers`), the noun's own row wins. */
function indexNouns(rows: readonly RoleRow[]): ReadonlyMap<string, RoleRow> {
  const plurals = rows.flatMap((row) => (row.plural === undefined ? [] : [[fold(row.plural), row] as const]));
  return new Map([...plurals, ...rows.map((row) => [fold(row.noun), row] as const)]);
}

/** A line of words/sector-modifiers.txt: `military MIL`. */
function readModifier(line: string): readonly [string, RoleRow['sectors']] {
  const [word = '', ...sectors] = line.split(/\s+/);
  return [word, sectors as unknown as RoleRow['sectors']];
}

function segmentRole(segment: Segment, reader: Reader): RoleRow | undefined {
  const { lists } = reader.index;
  const matches = findMatches(segment, reader);
  const head = headMatch(
    matches.filter((match) => match.end > segment.start),
    segment,
    lists,
  );
  if (!head) return undefined;
  const before = segment.words.slice(segment.start, head.start).map((word) => word.folded);
  const role = borrowSectors(head, matches, { segment, reader });
  if (before.some((word) => lists['former-words'].has(word))) return formerRole(role);
  const lower = before.find((word) => lists['rank-lowering'].has(word));
  return lower === undefined ? role : withoutOffice(role, lower);
}

/** Longest nouns from left to right, none inside another; the words of a name are none (`Daniel King`). */
function findMatches(segment: Segment, reader: Reader): readonly Match[] {
  const matches: Match[] = [];
  for (let start = 0; start < segment.end; ) {
    const match = longestAt(segment, start, reader.index);
    if (match && !isSurname(match, matches.at(-1), segment, reader)) matches.push(match);
    start = match ? match.end : start + 1;
  }
  return matches;
}

function longestAt({ words }: Segment, start: number, index: RoleIndex): Match | undefined {
  for (let end = Math.min(words.length, start + index.longest); end > start; end -= 1) {
    const noun = words
      .slice(start, end)
      .map((word) => word.folded)
      .join(' ');
    const beforeName = words[start]?.capitalized && words[end]?.capitalized;
    const row = (beforeName ? index.titles.get(noun) : undefined) ?? index.nouns.get(noun);
    if (row) return { row, start, end };
  }
  return undefined;
}

/** `Daniel King`: a capital title that ends a name. `Saudi King`, `The King`, `King Daniel` are none. */
function isSurname(match: Match, last: Match | undefined, { words }: Segment, reader: Reader): boolean {
  const { lists } = reader.index;
  const word = words[match.start];
  const previous = words[match.start - 1];
  if (!word?.capitalized || !previous?.capitalized || previous.possessive) return false;
  if (match.end - match.start > 1 || !lists['surname-roles'].has(word.folded)) return false;
  const titleBeforeName = match.row.title === true && words[match.end]?.capitalized === true;
  const afterRole = last?.end === match.start;
  return !(
    titleBeforeName ||
    afterRole ||
    lists.determiners.has(previous.folded) ||
    reader.isNational(previous.folded)
  );
}

/** The last noun heads the phrase, unless it is a bare title beside an office (`Defence Minister General X`). */
function headMatch(
  matches: readonly Match[],
  segment: Segment,
  lists: RoleIndex['lists'],
): Match | undefined {
  const last = matches.at(-1);
  const office = matches.at(-2);
  if (!last || !office || last.row.office !== undefined || last.row.title !== true) return last;
  const beside = office.end === last.start && !segment.words[last.start - 1]?.possessive;
  return beside && office.row.office !== undefined && !lists['sector-borrowers'].has(last.row.noun)
    ? office
    : last;
}

/** A spokesman, official or leader acts for what stands before (`army spokesman`) or after (`leader of the rebels`). */
function borrowSectors(head: Match, matches: readonly Match[], { segment, reader }: Place): RoleRow {
  const { row } = head;
  const { lists, modifiers } = reader.index;
  if (row.sectors.length > 0 && !lists['sector-borrowers'].has(row.noun)) return row;
  for (let at = head.start - 1; at >= 0; at -= 1) {
    const word = segment.words[at]?.folded ?? '';
    const match = matches.find((other) => other.end === at + 1 && other.end <= head.start);
    const sectors = match ? match.row.sectors : (modifiers.get(word) ?? []);
    // a president stays one though `Republican` or `Islamist`; of a union or a parliament he is theirs
    const lends = row.office === undefined || match?.row.kind === 'organization';
    if (lends && sectors.length > 0)
      return borrowed(row, sectors, `${match ? match.row.noun : word} ${row.noun}`);
  }
  const rest = complementOf(segment, lists);
  const complement = rest && segmentRole(rest, reader);
  return complement && complement.sectors.length > 0
    ? borrowed(row, complement.sectors, `${row.noun} of ${complement.noun}`)
    : row;
}

function borrowed(row: RoleRow, sectors: RoleRow['sectors'], noun: string): RoleRow {
  const { office, plural, ...rest } = row;
  const same = sectors.every((sector) => row.sectors.includes(sector)) && office !== undefined;
  return same ? row : { ...rest, noun, sectors };
}

function formerRole(row: RoleRow): RoleRow {
  const lost = row.sectors.some((sector) => OFFICE_SECTORS.has(sector)) && row.kind === 'person';
  return lost ? { ...withoutOffice(row, 'former'), sectors: ['ELI'] } : row;
}

function withoutOffice(row: RoleRow, word: string): RoleRow {
  const { office, plural, ...rest } = row;
  return office === undefined ? row : { ...rest, noun: `${word} ${row.noun}` };
}
