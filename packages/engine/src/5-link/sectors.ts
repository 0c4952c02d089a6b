// Chains → the sectors they act for: of the known body, of the role nouns in their words, of the body inside or before them.
import type { Knowledge, OfficeHolderRow, RoleRow } from '@entente/knowledge';
import type { Sector } from '@entente/record';
import { organizationNamed } from '../3-analyse/index.js';
import type { ChainView, MentionView } from './chain-views.js';

/** What the sectors of a chain are read from. */
export interface SectorGiven {
  readonly knowledge: Knowledge;
  readonly person: OfficeHolderRow | undefined;
  /** the byline names him */
  readonly isReporter: boolean;
  /** sectors of another chain, where it is settled */
  readonly sectorsOf: (chain: number) => readonly Sector[];
}

/** Sectors in the order of certainty; empty when nothing tells. */
export function findSectors(view: ChainView, given: SectorGiven): readonly Sector[] {
  const { chain, mentions } = view;
  if (chain.known?.startsWith('country:')) return ['GOV'];
  const body = knownBody(view, given.knowledge);
  if (body) return body;
  if (given.person) return sectorsOfOffice(given.person, given.knowledge);
  if (chain.kind === 'country') return ['GOV'];
  if (given.isReporter) return ['MED'];
  if (chain.kind === 'organization' && isOutlet(chain.name, given.knowledge)) return ['MED'];
  if (chain.kind === 'group' && mentions.some(({ text }) => isPeople(text, given.knowledge))) return ['CVL'];
  for (const mention of mentions) {
    const sectors = sectorsIn(mention, given);
    if (sectors.length > 0) return sectors;
  }
  return [];
}

/** `Setouchi Times`, `Radio Northlight`. */
const isOutlet = (name: string, { words }: Knowledge): boolean =>
  name
    .toLowerCase()
    .split(/\s+/)
    .some((word) => words('outlet-words').includes(word));

/** `the Czechs`, `several thousand Malagasy`. */
const isPeople = (text: string, { demonym }: Knowledge): boolean => {
  const last = text.split(/\s+/).at(-1) ?? '';
  return /^\p{Lu}/u.test(last) && demonym(last) !== undefined;
};

/** Sectors of a known organisation or outlet. */
function knownBody({ chain, mentions }: ChainView, knowledge: Knowledge): readonly Sector[] | undefined {
  if (chain.kind === 'person' || chain.kind === 'group') return undefined;
  for (const name of [chain.name, ...mentions.map(({ text }) => text)]) {
    const row = organizationNamed(name, knowledge);
    if (row && (!chain.known || chain.known === row.key)) return row.sectors;
    const outlet = chain.known ? undefined : knowledge.outlet(name);
    if (outlet) return outlet.type === 'platform' ? ['BUS'] : ['MED'];
  }
  return undefined;
}

function sectorsOfOffice({ office, organization }: OfficeHolderRow, knowledge: Knowledge): readonly Sector[] {
  const body = organization ? knowledge.organizations.find(({ key }) => key === organization) : undefined;
  if (body) return body.sectors;
  return office === 'speaker' ? ['LEG'] : ['GOV'];
}

/** By role noun, else by the body that the words hold or belong to. */
function sectorsIn(
  { text, kind, inside, owner }: MentionView,
  { knowledge, sectorsOf }: SectorGiven,
): readonly Sector[] {
  const role = (kind === 'organization' && describedAs(text, knowledge)) || knowledge.role(text);
  const near = [...inside, ...(owner === null ? [] : [owner])]
    .map(sectorsOf)
    .find((sectors) => sectors.length > 0);
  // `president of the Committee for Freedom`: an office of a body, not of a state
  if (kind === 'person' && OFFICE_OF_BODY.test(text) && role?.sectors.includes('GOV'))
    return near ?? (countryAfter(text, knowledge) ? role.sectors : []);
  if (role && role.sectors.length > 0) return role.sectors;
  if (/\b(?:counterparts?|opposite numbers?)\b/.test(text)) return ['GOV'];
  return kind === 'country' || kind === 'place' ? [] : (near ?? []);
}

/** `the Doctors Network, an aid group`: what is said of a body goes before the nouns of its name. */
const describedAs = (text: string, { role }: Knowledge): RoleRow | undefined => {
  const words = text.match(/,\s+an? (.+)$/)?.[1];
  return words ? role(words) : undefined;
};

const OFFICE_OF_BODY = /\b(?:president|vice president|secretary|director|chief|head) of (?:the )?\p{Lu}/u;

/** A country or capital follows `of`. */
const countryAfter = (text: string, { country, seat }: Knowledge): boolean => {
  const name = text.match(/ of (?:the )?((?:\p{Lu}[\p{L}.'’-]*\s?)+)/u)?.[1]?.trim() ?? '';
  return country(name) !== undefined || seat(name) !== undefined;
};
