// Actors whose words give no country → the country of their surroundings, where that is likely.
import { isOfSeveral } from './affiliations.js';
import type { ChainView } from './chain-views.js';
import { type Anchor, countryAround, type Homeless, surround } from './context.js';
import { CONTEXT, type Given, type Identity } from './identity.js';

/** The country that the surroundings make likely, for whom the words give none. */
export function fillCountries(
  views: readonly ChainView[],
  identities: readonly Identity[],
  given: Given,
): Identity[] {
  const around = surround(anchorsOf(views, identities), given);
  const weights = given.knowledge.weights('country');
  return identities.map((identity, number) => {
    const homeless = homelessOf(views[number]!, identity);
    const country = homeless ? countryAround(homeless, around, weights) : undefined;
    return country ? { ...identity, country, by: [...identity.by, CONTEXT] } : identity;
  });
}

/** Who has no country though actors of that sort have one; undefined for all others. */
export function homelessOf(view: ChainView, { country, key, sectors }: Identity): Homeless | undefined {
  const { chain, mentions } = view;
  if (country || key || chain.kind === 'place' || chain.kind === 'country' || chain.members.length > 0)
    return undefined;
  if (isOfSeveral(view) || mentions[0]!.form === 'pronoun') return undefined;
  return { kind: chain.kind, sectors, mentions, named: /\s/.test(chain.name) && chain.kind === 'person' };
}

/** Mentions whose country is settled. */
export function anchorsOf(views: readonly ChainView[], identities: readonly Identity[]): Anchor[] {
  return views.flatMap(({ chain, mentions }, number) => {
    const code = identities[number]!.country;
    const type = chain.kind === 'country' || chain.kind === 'place' ? chain.kind : 'actor';
    return code ? mentions.map(({ start }) => ({ start, code, type }) as const) : [];
  });
}
