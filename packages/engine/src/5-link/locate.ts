// A chain of kind place → its location, with the countries, provinces and places of the article and what stands beside its mentions as evidence.
import type { Knowledge, PlaceRow } from '@entente/knowledge';
import type { Location } from '@entente/record';
import type { ChainView } from './chain-views.js';
import { containedIn } from './containers.js';
import { describedPlaces } from './described-places.js';
import type { Given } from './identity.js';
import { nationIn } from './nations.js';
import { distanceKm, likeliestPlace, type PlaceEvidence, type Point, regionKey } from './place-choice.js';
import { locationOf, placesBearing } from './places.js';

type Ground = Pick<Given, 'text' | 'knowledge'>;

/** A candidate with no rival. */
interface Settled {
  readonly row: PlaceRow;
  readonly count: number;
}

/** What the article says of where its places lie: by its countries, their people, and places whose name or container leaves no doubt. */
export function weighPlaces(views: readonly ChainView[], ground: Ground): PlaceEvidence {
  const { knowledge } = ground;
  const countries = new Map<string, number>();
  const regions = new Map<string, number>();
  const points: Point[] = [];
  const add = (map: Map<string, number>, key: string | undefined, weight: number) => {
    if (key) map.set(key, (map.get(key) ?? 0) + weight);
  };
  for (const view of views) {
    const { chain, mentions } = view;
    if (chain.known?.startsWith('country:')) add(countries, chain.known.slice(8), mentions.length);
    else if (chain.kind !== 'place')
      for (const { text } of mentions) add(countries, nationIn(text, knowledge), PEOPLE);
    else {
      const settled = settledPlace(view, ground);
      if (!settled) continue;
      const { row, count } = settled;
      add(countries, row.country, PEOPLE * count);
      if (row.admin1 || row.feature === 'admin1') add(regions, regionKey(row), count);
      if (row.feature === 'city' && row.lat !== undefined && row.lon !== undefined)
        points.push({ lat: row.lat, lon: row.lon, count });
    }
  }
  return { countries, regions, points };
}

/** What a mention of a country's people or place counts beside one of the country. */
const PEOPLE = 0.5;
/** Bearers of a name this near one another are one place. */
const SAME_KM = 50;
/** So many times the people of any other bearer, and so many people, leave no doubt. */
const DOMINANCE = { times: 50, people: 200_000 };

function settledPlace(view: ChainView, ground: Ground): Settled | undefined {
  const rows = placesBearing(view.chain.name, ground.knowledge);
  const [first, ...others] = rows;
  if (!first) return undefined;
  const count = view.mentions.length;
  const named = besideMentions(rows, view, ground);
  if (named) return { row: named, count };
  const isDominant =
    first.population >= DOMINANCE.people &&
    others.every((row) => row.population * DOMINANCE.times <= first.population || isSame(row, first));
  return isDominant || others.every((row) => isSame(row, first)) ? { row: first, count } : undefined;
}

const isSame = (a: PlaceRow, b: PlaceRow): boolean =>
  distanceKm(a, b) <= SAME_KM || (a.country === b.country && regionKey(a) === regionKey(b));

/** Where a chain of kind place lies; null when its name is unknown. */
export function locate(view: ChainView, evidence: PlaceEvidence, ground: Ground): Location | null {
  const rows = candidatePlaces(view, evidence, ground);
  const row =
    besideMentions(rows, view, ground) ??
    likeliestPlace(rows, evidence, ground.knowledge.weights('location'));
  return row ? locationOf(row) : null;
}

/** The places that the chain's name, or else the words of one of its mentions, may mean. */
export function candidatePlaces(
  { chain, mentions }: ChainView,
  evidence: PlaceEvidence,
  { knowledge }: Ground,
): readonly PlaceRow[] {
  const known = chain.known?.startsWith('country:')
    ? knowledge.countryByCode(chain.known.slice(8))
    : undefined;
  // `northern Syria` is a place of its own, though its name is Syria
  const told = mentions.map(({ text }) => text).filter((text) => /^\p{Ll}.*\p{Lu}/su.test(text));
  const within = (rows: readonly PlaceRow[], name: string) =>
    rows.filter((row) => isSpokenOf(row, { name, count: mentions.length }, { evidence, knowledge }));
  for (const name of new Set([...(known ? [] : told), chain.name, ...mentions.map(({ text }) => text)])) {
    const rows = within(placesBearing(name, knowledge, known), name);
    if (rows.length > 0) return rows;
  }
  for (const description of told) {
    const rows = within(describedPlaces(description, knowledge), description);
    if (rows.length > 0) return rows;
  }
  return [];
}

/** The candidate that the words beside or inside a mention point at: its container, its nation, its owner. */
export function besideMentions(
  rows: readonly PlaceRow[],
  { mentions }: ChainView,
  { text, knowledge }: Ground,
): PlaceRow | undefined {
  for (const mention of mentions) {
    // `Sibi, Balochistan` is one mention; `Paris`, then `, Texas` stands after another
    const own = mention.text.match(/^([^,]+)(,.*)$/s);
    const after = (own ? own[2]! : '') + text.slice(mention.end, mention.end + 60);
    const within = containedIn(rows, after, knowledge);
    if (within) return within;
    const owner = text
      .slice(Math.max(0, mention.start - 40), mention.start)
      .match(/((?:\p{Lu}[\p{L}.]*\s?){1,4})['’]s?\s$/u)?.[1];
    const nation =
      nationIn(mention.text, knowledge, true) ?? (owner ? knowledge.country(owner.trim())?.code : undefined);
    const national = nation && rows.find((row) => row.country === nation);
    if (national && national.feature !== 'country') return national;
  }
  return undefined;
}

/** A village of fewer people than this is not meant where nothing of its country is spoken of. */
const KNOWN_ABROAD = 10_000;

/** Small places, and names of direction (`the North East`, `Central`), count only where other mentions speak of their country: the latter where they speak of it most. */
function isSpokenOf(
  row: PlaceRow,
  { name, count }: { readonly name: string; readonly count: number },
  { evidence, knowledge }: { readonly evidence: PlaceEvidence; readonly knowledge: Knowledge },
): boolean {
  const mentions = evidence.countries.get(row.country ?? '') ?? 0;
  const common = knowledge.words('common-place-words');
  const words = name.toLowerCase().split(/[\s-]+/);
  if (words.every((word) => common.includes(word)))
    return mentions > 0 && mentions === Math.max(...evidence.countries.values());
  const isSmall = row.feature === 'city' && row.population > 0 && row.population < KNOWN_ABROAD;
  return !isSmall || mentions > PEOPLE * count;
}
