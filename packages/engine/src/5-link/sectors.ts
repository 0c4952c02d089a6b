// Chains → the sectors they act for: of the known body, of the role nouns in their words, of the body inside or before them.

import { type Knowledge, type OfficeHolderRow, organizationOn, type RoleRow } from '@entente/knowledge';
import type { Sector } from '@entente/record';
import { bodyNamed, organizationNamed } from '../3-analyse/index.js';
import { language } from '../language.js';
import { type ChainView, isSurnameOf, type MentionView, namesOf } from './chain-views.js';
import { holds } from './persons.js';

/** What the sectors of a chain are read from. */
export interface SectorGiven {
  readonly knowledge: Knowledge;
  readonly person: OfficeHolderRow | undefined;
  /** date of the article, YYYY-MM-DD */
  readonly published: string | null;
  /** the byline names him */
  readonly isReporter: boolean;
  /** sectors of another chain, where it is settled */
  readonly sectorsOf: (chain: number) => readonly Sector[];
}

/** Sectors in the order of certainty; empty when nothing tells. */
export function findSectors(view: ChainView, given: SectorGiven): readonly Sector[] {
  const { chain, mentions } = view;
  if (chain.known?.startsWith('country:')) return ['GOV'];
  const body = knownBody(view, given);
  if (body) return body;
  const office = given.person && sectorsOfPerson(view, given.person, given);
  if (office) return office;
  if (chain.kind === 'country') return ['GOV'];
  if (given.isReporter) return ['MED'];
  if (chain.kind === 'organization' && isOutlet(chain.name, given.knowledge)) return ['MED'];
  if (chain.kind === 'group' && mentions.some(({ text }) => isPeople(text, given.knowledge))) return ['CVL'];
  for (const mention of mentions) {
    if (isSurnameOf(chain, mention)) continue;
    const sectors = sectorsIn(mention, given);
    if (sectors.length > 0) return sectors;
  }
  return [];
}

/** `Setouchi Times`, `Radio Northlight`; the `EU observer mission` is none. */
function isOutlet(name: string, { words }: Knowledge): boolean {
  const parts = name.toLowerCase().split(/\s+/);
  const end = parts.findIndex((word, at) => at > 0 && words('prepositions').includes(word));
  const head = ` ${parts.slice(0, end < 0 ? parts.length : end).join(' ')}`;
  return (
    parts.some((word) => words('outlet-words').includes(word)) &&
    !words('outlet-exceptions').some((body) => head.endsWith(` ${body}`))
  );
}

/** `the Czechs`, `several thousand Malagasy`. */
const isPeople = (text: string, { demonym }: Knowledge): boolean => {
  const last = text.split(/\s+/).at(-1) ?? '';
  return /^\p{Lu}/u.test(last) && demonym(last) !== undefined;
};

/** Sectors of a known organisation or outlet. */
function knownBody(
  { chain, mentions }: ChainView,
  { knowledge, published }: SectorGiven,
): readonly Sector[] | undefined {
  if (chain.kind === 'person' || chain.kind === 'group') return undefined;
  for (const name of namesOf(chain, mentions)) {
    const row = bodyNamed(name, knowledge);
    if (row && (!chain.known || chain.known === row.key)) return organizationOn(row, published).sectors;
    const outlet = chain.known ? undefined : knowledge.outlet(name);
    if (outlet) return outlet.type === 'platform' ? ['BUS'] : ['MED'];
  }
  return undefined;
}

/**
 * Of a known office holder: the sectors of the office held on the date; ELI for who held one before, unless the words name another office than those.
 * Undefined for who held none yet: the words tell.
 */
function sectorsOfPerson(
  { mentions }: ChainView,
  person: OfficeHolderRow,
  { knowledge, published }: SectorGiven,
): readonly Sector[] | undefined {
  const rows = knowledge.person(person.name, published).filter(({ key }) => key === person.key);
  const held = published === null ? person : rows.find((row) => holds(row, published));
  if (held) return sectorsOfOffice(held, published, knowledge);
  if (!rows.some(({ to }) => to !== undefined && published !== null && to < published)) return undefined;
  const past = new Set(rows.map(({ office }) => office));
  const other = mentions
    .map(({ text }) => knowledge.role(text))
    .find((role) => role && role.sectors.length > 0 && !past.has(role.office ?? '') && isPost(role));
  return other?.sectors ?? ['ELI'];
}

/** Whether a role is one that who left an office may hold today: no mere title of courtesy or kinship. */
const isPost = ({ sectors, kind }: RoleRow): boolean =>
  kind === 'person' && !sectors.includes('CVL') && !sectors.includes('GOV') && !sectors.includes('ELI');

function sectorsOfOffice(
  { office, organization, country }: OfficeHolderRow,
  published: string | null,
  knowledge: Knowledge,
): readonly Sector[] {
  const body = organization ? knowledge.organizations.find(({ key }) => key === organization) : undefined;
  if (body) return organizationOn(body, published).sectors;
  const line = knowledge.words('office-sectors').find((each) => each.startsWith(`${office} `));
  if (line) return [line.slice(office.length + 1) as Sector];
  return country === 'IGO' ? ['IGO'] : ['GOV'];
}

/** By role noun, else by the body that the words hold or belong to. */
function sectorsIn(
  { text, kind, inside, owner }: MentionView,
  { knowledge, published, sectorsOf }: SectorGiven,
): readonly Sector[] {
  const role = (kind === 'organization' && describedAs(text, knowledge)) || knowledge.role(text);
  const near = [...inside, ...(owner === null ? [] : [owner])]
    .map(sectorsOf)
    .find((sectors) => sectors.length > 0);
  // `president of the Committee for Freedom`: an office of a body, not of a state
  if (kind === 'person' && OFFICE_OF_BODY.test(text) && role?.sectors.includes('GOV'))
    return near ?? (countryAfter(text, knowledge) ? role.sectors : []);
  if (role && role.sectors.length > 0) return bodyThen(text, role, { knowledge, published }) ?? role.sectors;
  if (language.links.counterpart.test(text)) return ['GOV'];
  return kind === 'country' || kind === 'place' ? [] : (near ?? []);
}

/** `Taliban spokesman` in 2023: the sectors on the date of a known body whose sectors the role borrows. */
function bodyThen(
  text: string,
  role: RoleRow,
  { knowledge, published }: Pick<SectorGiven, 'knowledge' | 'published'>,
): readonly Sector[] | undefined {
  for (const name of text.match(/\p{Lu}[\p{L}.&-]*(?: \p{Lu}[\p{L}.&-]*)*/gu) ?? []) {
    const body = organizationNamed(name, knowledge);
    if (body?.terms && body.sectors.join() === role.sectors.join())
      return organizationOn(body, published).sectors;
  }
  return undefined;
}

/** `the Doctors Network, an aid group`: what is said of a body goes before the nouns of its name. */
const describedAs = (text: string, { role }: Knowledge): RoleRow | undefined => {
  const words = text.match(language.links.appositionTail)?.[1];
  return words ? role(words) : undefined;
};

const OFFICE_OF_BODY = language.links.officeOfBody;

/** A country or capital follows `of`. */
const countryAfter = (text: string, { country, seat }: Knowledge): boolean => {
  const name = text.match(language.links.ofName)?.[1]?.trim() ?? '';
  return country(name) !== undefined || seat(name) !== undefined;
};
