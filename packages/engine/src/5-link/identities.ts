// Views of chains → identities: key, name, country, sectors, office, location of each. Places first, for the others lean on them.

import type { Knowledge, OrganizationRow } from '@entente/knowledge';
import type { Location } from '@entente/record';
import { bodyNamed } from '../3-analyse/index.js';
import { language } from '../language.js';
import { type Affiliated, nationOf } from './affiliations.js';
import { type ChainView, namesOf } from './chain-views.js';
import { fillCountries } from './homeless.js';
import { type Given, type Identity, KNOWN, NATION, PLACE } from './identity.js';
import { locate, weighPlaces } from './locate.js';
import { findPerson, roleOf } from './persons.js';
import { findSectors } from './sectors.js';

/** One identity a chain, in the order of the chains. */
export function identifyChains(views: readonly ChainView[], given: Given): Identity[] {
  const evidence = weighPlaces(views, given);
  const places = views.map((view) =>
    view.chain.kind === 'place' && given.isOn(PLACE) ? locate(view, evidence, given) : null,
  );
  const named = views.filter(({ chain }) => chain.kind === 'person');
  const persons = new Map(named.map(({ chain, number }) => [chain.name.split(' ').at(-1)!, number]));
  const settled = new Map<number, Identity>();
  const identify = (number: number, depth = 0): Identity => {
    const known = settled.get(number);
    if (known) return known;
    const view = views[number]!;
    // two chains that lean on one another would never end
    const other = (chain: number) => (depth < 3 ? identify(chain, depth + 1) : undefined);
    const identity =
      view.chain.kind === 'place'
        ? placeIdentity(view, places[number]!, given)
        : actorIdentity(view, { ...given, other, persons });
    if (depth === 0 || identity.key) settled.set(number, identity);
    return identity;
  };
  return fillCountries(
    views,
    views.map((_, number) => identify(number)),
    given,
  );
}

function placeIdentity({ chain }: ChainView, location: Location | null, { knowledge }: Given): Identity {
  // a town that bears a country's name (Lebanon, Pennsylvania) is not that country
  const known = location && location.feature !== 'country' ? undefined : chain.known;
  const country = known?.startsWith('country:') ? knowledge.countryByCode(known.slice(8)) : undefined;
  return {
    key: known ?? (location?.geonames ? `geonames:${location.geonames}` : undefined),
    name: country?.name,
    country: location?.country,
    sectors: [],
    role: undefined,
    location,
    by: location ? [PLACE] : [],
  };
}

interface ActorGiven extends Given, Affiliated {
  readonly other: (chain: number) => Identity | undefined;
}

function actorIdentity(view: ChainView, given: ActorGiven): Identity {
  const { chain } = view;
  const { knowledge, published, other, isOn } = given;
  if (chain.members.length > 0) return pluralIdentity(view, given);
  const body = isOn(KNOWN) ? knownRow(view, knowledge) : undefined;
  const nation = body ? body.country : isOn(NATION) ? nationOf(view, given) : undefined;
  const person = isOn(KNOWN) ? findPerson(view, { knowledge, published, nation }) : undefined;
  const isReporter = chain.kind === 'person' && wrote(view, given);
  const found = findSectors(view, {
    knowledge,
    person,
    published,
    isReporter,
    sectorsOf: (number) => other(number)?.sectors ?? [],
  });
  const known = body ?? (person && { name: person.name, country: person.country, key: person.key });
  const told = known ? known.country : nation;
  // officials and envoys of an intergovernmental body act for it
  const sectors =
    told === 'IGO' && !known && found.every((sector) => sector === 'GOV') ? (['IGO'] as const) : found;
  return {
    key: known?.key,
    name: known?.name,
    country: told,
    sectors,
    role: roleOf(view, person, { knowledge, published }),
    location: null,
    by: known ? [KNOWN] : told ? [NATION] : [],
  };
}

/** The byline names him, or a line of the text opens `By X`. */
const wrote = ({ chain, mentions }: ChainView, { byline, text }: Given): boolean =>
  byline?.includes(chain.name) ||
  mentions.some(({ start }) => language.links.bylineOpening.test(text.slice(Math.max(0, start - 6), start)));

/** Countries, organisations and outlets by key or name. */
function knownRow(
  { chain, mentions }: ChainView,
  knowledge: Knowledge,
): { key: string; name: string | undefined; country: string | undefined } | undefined {
  if (chain.known?.startsWith('country:')) {
    const row = knowledge.countryByCode(chain.known.slice(8));
    return row && { key: chain.known, name: row.name, country: row.code };
  }
  if (chain.kind === 'person' || chain.kind === 'group') return undefined;
  for (const name of namesOf(chain, mentions)) {
    const row = bodyNamed(name, knowledge);
    if (row) return { key: row.key, name: isComposed(row) ? undefined : row.name, country: row.country };
    const outlet = knowledge.outlet(name);
    if (outlet) return { key: `outlet:${outlet.name}`, name: outlet.name, country: outlet.country };
  }
  return undefined;
}

/** `Kenya's army`, known by pattern alone: it is called as the text calls it. */
const isComposed = ({ key, country, body }: OrganizationRow): boolean =>
  body !== undefined && key === `org:${country?.toLowerCase()}-${body}`;

/** A plural has the country and sectors that all its members share. */
function pluralIdentity({ chain }: ChainView, { other }: ActorGiven): Identity {
  const members = chain.members.map(other);
  const shared = <T>(values: readonly T[]): T | undefined =>
    new Set(values).size === 1 ? values[0] : undefined;
  const sectors = shared(members.map((member) => member?.sectors.join('+')));
  return {
    key: undefined,
    name: undefined,
    country: shared(members.map((member) => member?.country)),
    sectors: sectors ? members[0]!.sectors : [],
    role: undefined,
    location: null,
    by: [],
  };
}
