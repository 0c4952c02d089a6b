// A chain of kind place → its location, with the countries of the article and what stands around its mentions as evidence.
import type { Knowledge } from '@entente/knowledge';
import type { Location } from '@entente/record';
import type { ChainView } from './chain-views.js';
import type { Given } from './identity.js';
import { nationIn } from './nations.js';
import { type PlaceContext, resolvePlace } from './places.js';

/** How much the article speaks of each province, by places whose name leaves no doubt. */
export function weighRegions(views: readonly ChainView[], knowledge: Knowledge): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { chain, mentions } of views) {
    if (chain.kind !== 'place' || chain.known) continue;
    const rows = knowledge.places(chain.name);
    const regions = new Set(
      rows.map(({ country, name, admin1, feature }) => `${country}|${feature === 'admin1' ? name : admin1}`),
    );
    if (regions.size !== 1) continue;
    const region = [...regions][0]!;
    weights.set(region, (weights.get(region) ?? 0) + mentions.length);
  }
  return weights;
}

/** How much the article speaks of each country: mentions of it, and half of those of its people and places. */
export function weighCountries(
  views: readonly ChainView[],
  knowledge: Knowledge,
): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  const add = (code: string | undefined, weight: number) => {
    if (code) weights.set(code, (weights.get(code) ?? 0) + weight);
  };
  for (const { chain, mentions } of views) {
    if (chain.known?.startsWith('country:')) add(chain.known.slice(8), mentions.length);
    else if (chain.kind !== 'place') for (const { text } of mentions) add(nationIn(text, knowledge), 0.5);
    else {
      const rows = knowledge.places(chain.name);
      const only = new Set(rows.map(({ country }) => country));
      if (only.size === 1) add(rows[0]!.country, 0.5 * mentions.length);
    }
  }
  return weights;
}

/** Where a chain of kind place lies; null when its name is unknown. */
export function locate(
  { chain, mentions }: ChainView,
  { countries, regions }: Pick<PlaceContext, 'countries' | 'regions'>,
  { text, knowledge }: Pick<Given, 'text' | 'knowledge'>,
): Location | null {
  if (chain.known?.startsWith('country:')) {
    const row = knowledge.countryByCode(chain.known.slice(8));
    return row
      ? resolvePlace(row.name, { countries, regions, after: '', nation: undefined }, knowledge)
      : null;
  }
  for (const mention of mentions) {
    // `Sibi, Balochistan` is one mention; `Paris`, then `, Texas` stands after another
    const own = mention.text.match(/^([^,]+)(,.*)$/s);
    const after = own ? own[2]! : text.slice(mention.end, mention.end + 60);
    const owner = text
      .slice(Math.max(0, mention.start - 40), mention.start)
      .match(/((?:\p{Lu}[\p{L}.]*\s?){1,4})['’]s?\s$/u)?.[1];
    const nation =
      nationIn(mention.text, knowledge, true) ?? (owner ? knowledge.country(owner.trim())?.code : undefined);
    const location = resolvePlace(
      chain.name,
      { countries, regions, after, nation, isState: true },
      knowledge,
    );
    if (location) return location;
  }
  return null;
}
