// Views of chains → identities: key, name, country, sectors, office, location of each. Countries and places first, for the others lean on them.
import type { Knowledge } from '@entente/knowledge';
import type { Actor, Location, Sector, Span } from '@entente/record';
import { organizationNamed } from '../3-analyse/index.js';
import type { ChainView } from './chain-views.js';
import { type Anchor, countryAround, type Homeless, surround } from './context.js';
import { nationIn } from './nations.js';
import { findPerson, roleOf } from './persons.js';
import { resolvePlace } from './places.js';
import { findSectors } from './sectors.js';

/** What linking knows of one chain. */
export interface Identity {
  /** canonical key, where knowledge is sure */
  readonly key: string | undefined;
  /** the known name */
  readonly name: string | undefined;
  /** alpha-3, or IGO */
  readonly country: string | undefined;
  readonly sectors: readonly Sector[];
  readonly role: Actor['role'];
  readonly location: Location | null;
  readonly by: readonly string[];
}

/** Rule: a known key, name or office settles who an actor is. */
export const KNOWN = 'link-known@1';
/** Rule: nationality, possessor, body or place in the words tells whose an actor is. */
export const NATION = 'link-nation@1';
/** Rule: an actor without a nation belongs to the country that the text around it speaks of. */
export const CONTEXT = 'link-context@1';
/** Rule: a place is the likeliest bearer of its name. */
export const PLACE = 'link-place@1';

/** The text and its layout. */
export interface Given {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly paragraphs: readonly Span[];
  readonly published: string | null;
  /** words of the byline */
  readonly byline?: string | undefined;
  readonly knowledge: Knowledge;
}

/** One identity a chain, in the order of the chains. */
export function identifyChains(views: readonly ChainView[], given: Given): Identity[] {
  const countries = weighCountries(views, given.knowledge);
  const places = views.map((view) => (view.chain.kind === 'place' ? locate(view, countries, given) : null));
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
        : actorIdentity(view, { ...given, countries, other, persons });
    if (depth === 0) settled.set(number, identity);
    return identity;
  };
  return fillIn(
    views,
    views.map((_, number) => identify(number)),
    given,
  );
}

/** The country that the surroundings make likely, for whom the words give none. */
function fillIn(views: readonly ChainView[], identities: readonly Identity[], given: Given): Identity[] {
  const around = surround(anchorsOf(views, identities), given);
  const weights = given.knowledge.weights('country');
  return identities.map((identity, number) => {
    const homeless = homelessOf(views[number]!, identity);
    const country = homeless ? countryAround(homeless, around, weights) : undefined;
    return country ? { ...identity, country, by: [...identity.by, CONTEXT] } : identity;
  });
}

/** Who has no country though actors of that sort have one; undefined for all others. */
export function homelessOf(
  { chain, mentions }: ChainView,
  { country, key, sectors }: Identity,
): Homeless | undefined {
  if (country || key || chain.kind === 'place' || chain.kind === 'country' || chain.members.length > 0)
    return undefined;
  if (mentions.some(({ text }) => NATIONS.test(text)) || mentions[0]!.form === 'pronoun') return undefined;
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

/** How much the article speaks of each country: mentions of it, and half of those of its people and places. */
function weighCountries(views: readonly ChainView[], knowledge: Knowledge): ReadonlyMap<string, number> {
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

function locate(
  { chain, mentions }: ChainView,
  countries: ReadonlyMap<string, number>,
  { text, knowledge }: Given,
): Location | null {
  if (chain.known?.startsWith('country:')) {
    const row = knowledge.countryByCode(chain.known.slice(8));
    return row ? resolvePlace(row.name, { countries, after: '', nation: undefined }, knowledge) : null;
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
    const location = resolvePlace(chain.name, { countries, after, nation }, knowledge);
    if (location) return location;
  }
  return null;
}

function placeIdentity({ chain }: ChainView, location: Location | null, { knowledge }: Given): Identity {
  const country = chain.known?.startsWith('country:')
    ? knowledge.countryByCode(chain.known.slice(8))
    : undefined;
  return {
    key: chain.known ?? (location?.geonames ? `geonames:${location.geonames}` : undefined),
    name: country?.name,
    country: location?.country,
    sectors: [],
    role: undefined,
    location,
    by: location ? [PLACE] : [],
  };
}

interface ActorGiven extends Given {
  readonly countries: ReadonlyMap<string, number>;
  readonly other: (chain: number) => Identity | undefined;
  /** chains of persons by the last word of their name */
  readonly persons: ReadonlyMap<string, number>;
}

function actorIdentity(view: ChainView, given: ActorGiven): Identity {
  const { chain } = view;
  const { knowledge, published, other } = given;
  if (chain.members.length > 0) return pluralIdentity(view, given);
  const nation = nationOf(view, given);
  const person = findPerson(view, { knowledge, published, nation });
  const isReporter = chain.kind === 'person' && wrote(view, given);
  const found = findSectors(view, {
    knowledge,
    person,
    isReporter,
    sectorsOf: (number) => other(number)?.sectors ?? [],
  });
  const known =
    knownRow(view, knowledge) ?? (person && { name: person.name, country: person.country, key: person.key });
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
  mentions.some(({ start }) => /(?:^|\n)(?:By|From)\s$/.test(text.slice(Math.max(0, start - 6), start)));

/** Countries, organisations and outlets by key or name. */
function knownRow(
  { chain, mentions }: ChainView,
  knowledge: Knowledge,
): { key: string; name: string; country: string | undefined } | undefined {
  if (chain.known?.startsWith('country:')) {
    const row = knowledge.countryByCode(chain.known.slice(8));
    return row && { key: chain.known, name: row.name, country: row.code };
  }
  if (chain.kind === 'person' || chain.kind === 'group') return undefined;
  for (const name of [chain.name, ...mentions.map(({ text }) => text)]) {
    const row = organizationNamed(name, knowledge);
    if (row) return { key: row.key, name: row.name, country: row.country };
    const outlet = knowledge.outlet(name);
    if (outlet) return { key: `outlet:${outlet.name}`, name: outlet.name, country: outlet.country };
  }
  return undefined;
}

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

/** Whose it is, as its words, its possessor or the bodies and places in its words tell. */
function nationOf(view: ChainView, given: ActorGiven): string | undefined {
  const { knowledge, other } = given;
  const { mentions } = view;
  const first = <T>(find: (mention: ChainView['mentions'][number]) => T | undefined): T | undefined => {
    for (const mention of mentions) {
      const found = find(mention);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  if (mentions.some(({ text }) => NATIONS.test(text))) return undefined;
  return (
    first(({ owner, kind }) => (owner === null || kind === 'person' ? undefined : other(owner)?.country)) ??
    first(({ text }) => nationIn(text, knowledge)) ??
    first(({ owner }) => (owner === null ? undefined : other(owner)?.country)) ??
    first(({ text }) => bodyIn(text, knowledge)) ??
    first(({ text, kind }) => (kind === 'person' ? undefined : leaderIn(text, given))) ??
    first(({ inside }) =>
      inside.map((chain) => other(chain)?.country).find((country) => country !== undefined),
    ) ??
    first(({ text }) => nationIn(text, knowledge, true))
  );
}

/** Several states, or their ministers, have no one country. */
const NATIONS =
  /\b(?:countries|nations|states|governments|democracies|neighbou?rs|powers)\b|\b(?:ministers|leaders|presidents|diplomats) (?:of|from) the?\b/i;

/** `the Trump administration`: the country of the person that a body is called after. */
function leaderIn(text: string, { persons, other }: ActorGiven): string | undefined {
  const name = text.match(
    /(\p{Lu}[\p{L}-]+) (?:administration|government|camp|cabinet|family|loyalists|allies)\b/u,
  )?.[1];
  const chain = name ? persons.get(name) : undefined;
  return chain === undefined ? undefined : other(chain)?.country;
}

/** `State Department spokesman`, `NATO chief`: the country of a known body in the words. */
function bodyIn(text: string, knowledge: Knowledge): string | undefined {
  const words = text.split(/[\s,()]+/).filter((word) => word !== '');
  for (let i = 0; i < words.length; i++) {
    if (!/^\p{Lu}/u.test(words[i]!)) continue;
    for (let length = Math.min(5, words.length - i); length >= 1; length--) {
      const country = organizationNamed(words.slice(i, i + length).join(' '), knowledge)?.country;
      if (country) return country;
    }
  }
  return undefined;
}
