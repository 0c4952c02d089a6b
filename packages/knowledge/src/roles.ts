// Reading a phrase of role. In: rows of data/roles.jsonl, word lists, and what knowledge says of names. Out: `role` of Knowledge.
// Sectors after PLOVER 2 as the coding manual uses them (corpus/GUIDE.md, Mentions).
import { once } from './name-index.js';
import { remember } from './remember.js';
import { indexRoleNouns, longestNounAt, type RoleIndex } from './role-index.js';
import { complementOf, type Segment, splitPhrase } from './role-phrase.js';
import type { RoleRow } from './types.js';

/** What the look-up asks of the rest of knowledge. */
export interface RoleOptions {
  readonly words: (list: string) => readonly string[];
  /** whether a word is a country's name or demonym: `Saudi King` is a role, `Daniel King` a name */
  readonly isNational: (word: string) => boolean;
  /** the sectors of a known organisation or of what stands for a government: `Kremlin spokeswoman` acts for GOV */
  readonly sectorsOfName: (name: string) => RoleRow['sectors'] | undefined;
}

/** A noun or name found in a segment: words `start` to `end`. */
interface Match {
  readonly row: RoleRow;
  readonly start: number;
  readonly end: number;
  /** the name of an organisation or seat: it lends its sector and is no role itself */
  readonly name: boolean;
}

interface Reader extends RoleOptions {
  readonly index: RoleIndex;
}

/** Where a head stands. */
interface Place {
  readonly segment: Segment;
  readonly reader: Reader;
}

/** Sectors of an office: who held it once is ELI; a former soldier, though, is no former official. */
const OFFICE_SECTORS: ReadonlySet<string> = new Set(['GOV', 'LEG', 'JUD', 'SPY', 'IGO']);
/** What soldiers and forces may be besides the army's: `Houthi forces`. */
const ARMED_SECTORS: ReadonlySet<string> = new Set(['REB', 'UAF', 'CRM', 'COP']);
/** Words in the longest name that is tried as a lender: `the UN High Commissioner for Refugees`. */
const LONGEST_NAME = 5;

/**
 * The look-up: the role noun that heads a phrase, singular or plural, with its name, complement or apposition still on it.
 * The name of an organisation is no role: `the White House` → undefined, `a White House official` → official, GOV.
 *
 * `two senior Kenyan police officers` → police officer; `Foreign Minister Daniel Otieno` → foreign minister;
 * `an army spokesman` → army spokesman, of the army's sector; `the former minister` → former minister, ELI.
 */
export function indexRoles(
  readRoles: () => readonly RoleRow[],
  options: RoleOptions,
): (phrase: string) => RoleRow | undefined {
  const indexed = once(() => indexRoleNouns(readRoles(), options.words));
  return remember((phrase) => {
    const reader = { ...options, index: indexed() };
    for (const segment of splitPhrase(phrase, reader.index.lists)) {
      const role = segmentRole(segment, reader);
      if (role) return role;
    }
    return undefined;
  });
}

function segmentRole(segment: Segment, reader: Reader): RoleRow | undefined {
  const { lists } = reader.index;
  const matches = findMatches(segment, reader);
  const head = headMatch(matches, segment, lists);
  if (!head) return undefined;
  if (head.name) return roleInName(head, segment, reader);
  const before = segment.words.slice(segment.start, head.start).map((word) => word.folded);
  const role = borrowSectors(head, matches, { segment, reader });
  if (before.some((word) => lists['former-words'].has(word))) return formerRole(role);
  const lower = before.find((word) => lists['rank-lowering'].has(word));
  return lower === undefined ? role : withoutOffice(role, lower);
}

/** A name that ends in a common noun is a role after all: `Taliban fighters`, `the U.S. military`; `the U.S. Navy` is none. */
function roleInName(head: Match, segment: Segment, { index }: Reader): RoleRow | undefined {
  const last = head.end - 1;
  const noun = segment.words[last]?.capitalized ? undefined : longestNounAt(segment.words, last, index);
  return noun && { ...noun.row, noun: head.row.noun, sectors: head.row.sectors };
}

/** Longest names and nouns from left to right, none inside another; the words of a name are none (`Daniel King`). */
function findMatches(segment: Segment, reader: Reader): readonly Match[] {
  const matches: Match[] = [];
  for (let start = 0; start < segment.end; ) {
    const match = nameAt(segment, start, reader) ?? nounAt(segment, start, reader);
    if (match && !isSurname(match, matches.at(-1), segment, reader) && !isGivenName(match, segment, reader))
      matches.push(match);
    start = match ? match.end : start + 1;
  }
  return matches;
}

function nounAt({ words }: Segment, start: number, { index }: Reader): Match | undefined {
  const found = longestNounAt(words, start, index);
  return found && { ...found, start, name: false };
}

/** A known name; where a longer role noun starts at the same word (`UN envoy`), that is read instead. */
function nameAt({ words }: Segment, start: number, reader: Reader): Match | undefined {
  if (!words[start]?.capitalized || reader.index.lists.determiners.has(words[start].folded)) return undefined;
  const noun = longestNounAt(words, start, reader.index);
  for (let end = Math.min(words.length, start + LONGEST_NAME); end > start; end -= 1) {
    if (noun && noun.end > end) return undefined;
    const name = words
      .slice(start, end)
      .map((word) => word.written)
      .join(' ');
    const sectors = reader.sectorsOfName(name);
    if (sectors) {
      return {
        row: { noun: name, sectors, kind: 'organization', source: 'organizations' },
        start,
        end,
        name: true,
      };
    }
  }
  return undefined;
}

/** `Daniel King`: a capital title that ends a name. `Saudi King`, `The King`, `King Daniel` are none. */
function isSurname(match: Match, last: Match | undefined, segment: Segment, reader: Reader): boolean {
  const { words } = segment;
  const { lists } = reader.index;
  const word = words[match.start];
  const previous = words[match.start - 1];
  if (!word?.capitalized || !previous?.capitalized || previous.possessive) return false;
  if (match.end - match.start > 1) return false;
  if (last && isAfterTitle(match, last, segment, reader)) return true;
  if (!lists['surname-roles'].has(word.folded)) return false;
  const titleBeforeName = match.row.title === true && words[match.end]?.capitalized === true;
  const afterRole = last?.end === match.start;
  return !(
    titleBeforeName ||
    afterRole ||
    lists.determiners.has(previous.folded) ||
    reader.isNational(previous.folded)
  );
}

/** `President Walker`, `Senator Anna Hunter`: what follows a title is a name, whatever it means. `Chief Economist`, `Senator Aide` are none. */
function isAfterTitle(match: Match, last: Match, { words }: Segment, { index }: Reader): boolean {
  const { row } = match;
  const { lists } = index;
  if (last.name || !last.row.title || last.row.kind !== 'person') return false;
  if (lists['role-openings'].has(last.row.noun)) return false;
  if (row.kind !== 'person' || row.title || row.noun !== words[match.start]?.folded) return false;
  if (lists['sector-borrowers'].has(row.noun)) return false;
  return words
    .slice(last.start, match.start)
    .every(({ capitalized, possessive }) => capitalized && !possessive);
}

/** `Hunter Biden`: a capital role noun that opens a name. */
function isGivenName({ start, end }: Match, { words }: Segment, { index }: Reader): boolean {
  const word = words[start];
  if (!word?.capitalized || end - start > 1 || !index.lists['given-name-roles'].has(word.folded))
    return false;
  return words[end]?.capitalized === true && !word.possessive;
}

/** The last noun heads the phrase, unless it is a bare title beside an office (`Defence Minister General X`). */
function headMatch(found: readonly Match[], segment: Segment, lists: RoleIndex['lists']): Match | undefined {
  const matches = found.filter((match) => match.end > segment.start);
  const at = lastRole(matches, segment);
  const last = matches[at];
  const office = matches[at - 1];
  if (!last || !office || last.row.office !== undefined || last.row.title !== true) return last;
  const beside = office.end === last.start && !segment.words[last.start - 1]?.possessive;
  return beside && office.row.office !== undefined && !lists['sector-borrowers'].has(last.row.noun)
    ? office
    : last;
}

/** The last match; but what looks like a known name after a role is a person's: `President Washington`, `leader Jan Paris`. */
function lastRole(matches: readonly Match[], segment: Segment): number {
  const last = matches.at(-1);
  const role = matches.findLastIndex((match) => !match.name);
  const between = segment.words.slice(matches[role]?.end ?? 0, last?.start ?? 0);
  const oneWord = last?.name === true && last.end - last.start === 1;
  const partOfName = oneWord && role >= 0 && between.every((word) => word.capitalized && !word.possessive);
  return partOfName ? role : matches.length - 1;
}

/** A spokesman, official or leader acts for what stands before (`army spokesman`) or after (`leader of the rebels`). */
function borrowSectors(head: Match, matches: readonly Match[], place: Place): RoleRow {
  const { row } = head;
  const { lists } = place.reader.index;
  const armed = lists['armed-borrowers'].has(row.noun);
  if (row.sectors.length > 0 && !armed && !lists['sector-borrowers'].has(row.noun)) return row;
  const { body, person } = lendersBefore(head, matches, place);
  const lender = body ?? lenderAfter(head, place) ?? person;
  if (!lender || (armed && !lender.sectors.some((sector) => ARMED_SECTORS.has(sector)))) return row;
  return borrowed(row, lender.sectors, lender.noun);
}

interface Lender {
  readonly noun: string;
  readonly sectors: RoleRow['sectors'];
}

interface LendersBefore {
  /** a named body, a noun of a body, an adjective of one */
  readonly body?: Lender;
  /** another noun: it gives way to a body named after the head (`the fugitive leader of Hamas`) */
  readonly person?: Lender;
}

/** The nearest of each kind before the head. */
function lendersBefore(head: Match, matches: readonly Match[], { segment, reader }: Place): LendersBefore {
  const { office, title, sectors: own } = head.row;
  const earlier = matches.filter((match) => match.end <= head.start).toReversed();
  const lent = ({ row }: Match): Lender => ({ noun: `${row.noun} ${head.row.noun}`, sectors: row.sectors });
  const body = earlier.find(({ row }) => row.kind !== 'person' && row.sectors.length > 0);
  const person = earlier.find(({ row }) => row.kind === 'person' && row.sectors.length > 0);
  const at = segment.words.findLastIndex(
    ({ folded }, word) => word < head.start && reader.index.modifiers.has(folded),
  );
  const adjective = segment.words[at]?.folded ?? '';
  const modifier = reader.index.modifiers.get(adjective);
  // a president stays one though `Republican`, `Islamist` or `military`; of a union or a parliament he is theirs
  const described = office === undefined && modifier && at >= (body?.end ?? 0);
  const adjectival = described ? { noun: `${adjective} ${head.row.noun}`, sectors: modifier } : undefined;
  const named = body && (office === undefined || body.row.kind === 'organization') ? lent(body) : undefined;
  const nearest = adjectival ?? named;
  const titled = title === true && own.length > 0;
  return {
    ...(nearest && { body: nearest }),
    ...(person && !titled && office === undefined && { person: lent(person) }),
  };
}

function lenderAfter(head: Match, { segment, reader }: Place): Lender | undefined {
  const rest = complementOf(segment, head.end, reader.index.lists);
  if (!rest) return undefined;
  const named = headMatch(findMatches(rest, reader), rest, reader.index.lists);
  const row = named?.name ? named.row : segmentRole(rest, reader);
  return row && row.sectors.length > 0
    ? { noun: `${head.row.noun} of ${row.noun}`, sectors: row.sectors }
    : undefined;
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
