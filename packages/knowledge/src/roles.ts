// Nouns of role. In: rows of data/roles.jsonl and the word lists that phrases are read by. Out: `role` of Knowledge.
// Sectors after PLOVER 2 as the coding manual uses them (corpus/GUIDE.md, Mentions).
import { fold } from './fold.js';
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
] as const;

/** What the reading of a phrase needs: the nouns by singular and plural, and the lists. */
interface RoleIndex {
  readonly nouns: ReadonlyMap<string, RoleRow>;
  readonly longest: number;
  readonly lists: Readonly<Record<(typeof LISTS)[number], ReadonlySet<string>>>;
  readonly modifiers: ReadonlyMap<string, RoleRow['sectors']>;
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
  rows: readonly RoleRow[],
  words: (list: string) => readonly string[],
): (phrase: string) => RoleRow | undefined {
  const nouns = new Map(rows.flatMap((row) => nounForms(row).map((form) => [form, row] as const)));
  const lists = readLists(words);
  const index: RoleIndex = {
    nouns,
    longest: Math.max(1, ...[...nouns.keys()].map((noun) => noun.split(' ').length)),
    lists,
    modifiers: new Map(words('sector-modifiers').map(readModifier)),
  };
  return (phrase) => {
    for (const segment of splitPhrase(phrase, lists)) {
      const role = segmentRole(segment, index);
      if (role) return role;
    }
    return undefined;
  };
}

function readLists(words: (list: string) => readonly string[]): RoleIndex['lists'] {
  const lists: Partial<Record<(typeof LISTS)[number], ReadonlySet<string>>> = {};
  for (const list of LISTS) lists[list] = new Set(words(list));
  return lists as RoleIndex['lists'];
}

function nounForms(row: RoleRow): readonly string[] {
  return (row.plural === undefined ? [row.noun] : [row.noun, row.plural]).map(fold);
}

/** A line of words/sector-modifiers.txt: `military MIL`. */
function readModifier(line: string): readonly [string, RoleRow['sectors']] {
  const [word = '', ...sectors] = line.split(/\s+/);
  return [word, sectors as unknown as RoleRow['sectors']];
}

function segmentRole(segment: Segment, index: RoleIndex): RoleRow | undefined {
  const matches = findMatches(segment, index);
  const head = headMatch(
    matches.filter((match) => match.end > segment.start),
    segment,
    index,
  );
  if (!head) return undefined;
  const before = segment.words.slice(segment.start, head.start).map((word) => word.folded);
  const role = borrowSectors(head, matches, { segment, index });
  const former = before.find((word) => index.lists['former-words'].has(word));
  if (former !== undefined) return formerRole(role);
  const lower = before.find((word) => index.lists['rank-lowering'].has(word));
  return lower === undefined ? role : withoutOffice(role, lower);
}

/** Longest nouns from left to right, none inside another; the words of a name are none (`Daniel King`). */
function findMatches(segment: Segment, index: RoleIndex): readonly Match[] {
  const folded = segment.words.map((word) => word.folded);
  const matches: Match[] = [];
  for (let start = 0; start < segment.end; ) {
    const match = longestAt(folded, start, index);
    if (match && !isSurname(match, matches.at(-1), { segment, index })) matches.push(match);
    start = match ? match.end : start + 1;
  }
  return matches;
}

function longestAt(folded: readonly string[], start: number, index: RoleIndex): Match | undefined {
  for (let end = Math.min(folded.length, start + index.longest); end > start; end -= 1) {
    const row = index.nouns.get(folded.slice(start, end).join(' '));
    if (row) return { row, start, end };
  }
  return undefined;
}

interface Reading {
  readonly segment: Segment;
  readonly index: RoleIndex;
}

/** `Daniel King`: a capital title after a capital word that is itself no role. `Saudi King` at the start of a phrase is none. */
function isSurname(match: Match, last: Match | undefined, { segment, index }: Reading): boolean {
  const word = segment.words[match.start];
  const previous = segment.words[match.start - 1];
  if (!word?.capitalized || !previous?.capitalized || match.end - match.start > 1) return false;
  if (!index.lists['surname-roles'].has(word.folded) || previous.possessive) return false;
  return last ? last.end < match.start : match.start > 1;
}

/** The last noun heads the phrase, unless it is a bare title beside an office (`Defence Minister General X`). */
function headMatch(matches: readonly Match[], segment: Segment, index: RoleIndex): Match | undefined {
  const last = matches.at(-1);
  const office = matches.at(-2);
  if (!last || !office || last.row.office !== undefined || last.row.title !== true) return last;
  const beside = office.end === last.start && !segment.words[last.start - 1]?.possessive;
  return beside && office.row.office !== undefined && !index.lists['sector-borrowers'].has(last.row.noun)
    ? office
    : last;
}

/** A spokesman, official or leader acts for what stands before (`army spokesman`) or after (`leader of the rebels`). */
function borrowSectors(head: Match, matches: readonly Match[], { segment, index }: Reading): RoleRow {
  const { row } = head;
  if (row.sectors.length > 0 && !index.lists['sector-borrowers'].has(row.noun)) return row;
  for (let at = head.start - 1; at >= 0; at -= 1) {
    const word = segment.words[at]?.folded ?? '';
    const match = matches.find((other) => other.end === at + 1 && other.end <= head.start);
    const sectors = match ? match.row.sectors : (index.modifiers.get(word) ?? []);
    if (sectors.length > 0) return borrowed(row, sectors, `${match ? match.row.noun : word} ${row.noun}`);
  }
  const rest = complementOf(segment, index.lists);
  const complement = rest && segmentRole(rest, index);
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
