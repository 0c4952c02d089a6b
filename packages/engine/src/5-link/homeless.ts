// Actors whose words give no country → the country of their surroundings, where that is likely.

import type { Knowledge } from '@entente/knowledge';
import { organizationNamed } from '../3-analyse/index.js';
import { language } from '../language.js';
import { isOfSeveral } from './affiliations.js';
import type { ChainView } from './chain-views.js';
import { type Anchor, countryAround, type Homeless, type Surroundings, surround } from './context.js';
import { CONTEXT, type Given, type Identity } from './identity.js';
import { isOfTwo, matches } from './nations.js';

/** The country that the surroundings make likely, for whom the words give none. */
export function fillCountries(
  views: readonly ChainView[],
  identities: readonly Identity[],
  given: Given,
): Identity[] {
  if (!given.isOn(CONTEXT)) return [...identities];
  const around = surround(anchorsOf(views, identities), given);
  const weights = given.knowledge.weights('chains/country');
  return identities.map((identity, number) => {
    const homeless = homelessOf(views[number]!, identity, given.knowledge);
    if (!homeless) return identity;
    const country =
      countryOfParty(homeless, around, given.knowledge) ?? countryAround(homeless, around, weights);
    return country ? { ...identity, country, by: [...identity.by, CONTEXT] } : identity;
  });
}

/** `House Republicans`, `Democrat Amy Doe`: of all countries that have a party of the name, the one that the text speaks of most. */
function countryOfParty(
  { mentions }: Homeless,
  { shares }: Surroundings,
  knowledge: Knowledge,
): string | undefined {
  const spoken = knowledge
    .words('party-phrases')
    .filter(
      (line) => shares.has(line.slice(0, 3)) && mentions.some(({ text }) => matches(text, line.slice(4))),
    );
  return spoken.map((line) => line.slice(0, 3)).sort((a, b) => shares.get(b)! - shares.get(a)!)[0];
}

/** Who has no country though actors of that sort have one; undefined for all others. */
export function homelessOf(
  view: ChainView,
  { country, key, sectors }: Identity,
  knowledge: Knowledge,
): Homeless | undefined {
  const { chain, mentions } = view;
  if (country || key || chain.kind === 'place' || chain.kind === 'country' || chain.members.length > 0)
    return undefined;
  if (mentions.some(({ text }) => isOfTwo(text, knowledge) || isStateless(text, knowledge))) return undefined;
  // `told reporters`: whoever was there
  if (sectors.includes('MED') && chain.kind === 'group' && mentions.every(({ text }) => !/\s/.test(text)))
    return undefined;
  if (isOfSeveral(view) || mentions[0]!.form === 'pronoun') return undefined;
  return { kind: chain.kind, sectors, mentions, named: chain.kind === 'person' && isName(chain.name) };
}

/** A name of a person, no description (`the president`, `The mayor of Kisumu`). */
const isName = (name: string): boolean => /^\p{Lu}/u.test(name) && !language.links.openingWord.test(name);

/** `seven members of Islamic State`: of a known body that is no country's. */
function isStateless(text: string, knowledge: Knowledge): boolean {
  const names = text.match(/\p{Lu}[\p{L}.&-]*(?: \p{Lu}[\p{L}.&-]*)*/gu) ?? [];
  return names.some((name) => {
    const body = organizationNamed(name, knowledge);
    return body !== undefined && body.country === undefined;
  });
}

/** An embassy says nothing of where its surroundings are: it stands abroad. */
const ABROAD = language.links.abroad;

/** Mentions whose country is settled. */
export function anchorsOf(views: readonly ChainView[], identities: readonly Identity[]): Anchor[] {
  return views.flatMap(({ chain, mentions }, number) => {
    const code = ABROAD.test(chain.name) ? undefined : identities[number]!.country;
    const type = chain.kind === 'country' || chain.kind === 'place' ? chain.kind : 'actor';
    return code ? mentions.map(({ start }) => ({ start, code, type }) as const) : [];
  });
}
