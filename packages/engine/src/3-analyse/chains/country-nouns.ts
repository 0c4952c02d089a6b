// `the government`, `the country`, `the kingdom` → which country it is: a log-linear choice among those that the text speaks of (data/weights/country-noun.json).
// What speaks for one: how much the text is about it, whose officials and bodies stand near, who is quoted; against it, that it is named in the same clause.
import type { MentionKind } from '@entente/record';
import { type Features, weighedSum } from '../weigh.js';
import type { Clusters } from './clusters.js';
import type { Profile } from './profile.js';
import type { Discourse } from './pronouns.js';

const COUNTRY_NOUN = /^(?:country|nation|republic|kingdom|state|government|sultanate|emirate|monarchy)$/;
/** How many mentions back a country is looked for, besides those that the text is most about. */
const REACH = 60;
/** Countries that a text is most about, looked for wherever they stand. */
const TOP = 3;

/** Whether a mention is such a noun, with nothing that says which: `the government`, not `the Kenyan government`. */
export const isCountryNoun = ({ head, nation, number, definite }: Profile): boolean =>
  COUNTRY_NOUN.test(head) && definite && nation === null && number !== 'many';

/** What country nouns are resolved against. */
export interface CountryDiscourse extends Discourse {
  /** how much the text is about each country: the share of its mentions that name it, or somebody or some place of it */
  readonly prominence: ReadonlyMap<string, number>;
  /** countries of the first sentence: a title, where there is one */
  readonly opening: ReadonlySet<string>;
  /** the first mention that names a country, by its code */
  readonly named: ReadonlyMap<string, number>;
  /** alpha-3 of the country that a mention is, or is of */
  readonly nationOf: (at: number) => string | null;
}

/** Looks at the countries of a text once. */
export function surveyCountries(
  profiles: readonly Profile[],
  clusters: Clusters,
  scene: Pick<Discourse['scene'], 'knowledge'>,
): Pick<CountryDiscourse, 'prominence' | 'opening' | 'nationOf'> & { readonly named: Map<string, number> } {
  const nationOf = readNations(profiles, clusters, scene);
  const counts = new Map<string, number>();
  const opening = new Set<string>();
  const named = new Map<string, number>();
  let all = 0;
  for (const { at, sentence } of profiles) {
    const code = nationOf(at);
    if (!code) continue;
    all++;
    counts.set(code, (counts.get(code) ?? 0) + 1);
    if (sentence === 0) opening.add(code);
    if (!named.has(code) && clusters.of(at).key === `country:${code}`) named.set(code, at);
  }
  return {
    prominence: new Map([...counts].map(([code, count]) => [code, count / all])),
    opening,
    named,
    nationOf,
  };
}

/** The country that the noun stands for; undefined when none is likelier than none at all. */
export function findCountry(noun: Profile, discourse: CountryDiscourse): string | undefined {
  const weights = discourse.scene.knowledge.weights('country-noun');
  let best: { code: string; score: number } | undefined;
  for (const { code, features } of countryCandidates(noun, discourse)) {
    const score = weighedSum(features, weights, 'yes');
    if (score > (best?.score ?? 0)) best = { code, score };
  }
  return best?.code;
}

/** The countries that the noun may stand for, with the factors that speak for and against each. */
export function countryCandidates(
  noun: Profile,
  discourse: CountryDiscourse,
): { code: string; features: Features }[] {
  const { profiles, prominence, nationOf } = discourse;
  const near = profiles.slice(Math.max(0, noun.at - REACH), noun.at).map(({ at }) => nationOf(at));
  const top = [...prominence].sort((a, b) => b[1] - a[1]).slice(0, TOP);
  const spoken = [...near, ...top.map(([code]) => code)].filter((code) => code !== null && code !== 'IGO');
  const codes = [...new Set(spoken as string[])];
  const called = codes.filter((code) => isCalled(noun.head, code, discourse));
  return (called.length > 0 ? called : codes).map((code) => ({
    code,
    features: featuresOf(noun, code, discourse),
  }));
}

function featuresOf(noun: Profile, code: string, discourse: CountryDiscourse): Features {
  const { profiles, evidence, speakers, prominence, opening, nationOf } = discourse;
  const before = profiles.slice(Math.max(0, noun.at - REACH), noun.at);
  const own = before.filter(({ at }) => nationOf(at) === code);
  const byName = own.filter(({ key }) => key !== null);
  const of = (sentence: number, list: readonly Profile[]) =>
    list.filter((other) => other.sentence === noun.sentence - sentence);
  const lastNation = before.findLast(({ at }) => nationOf(at) !== null);
  const lastNamed = before.findLast(({ key }) => key?.startsWith('country:'));
  const lastActor = before.findLast(({ at, kind, key }) => !key && isActor(kind) && nationOf(at) !== null);
  const speaker = noun.quote >= 0 ? speakers.get(noun.quote) : undefined;
  const distance = noun.sentence - (own.at(-1)?.sentence ?? noun.sentence - 12);
  const share = prominence.get(code) ?? 0;
  const word = noun.head === 'government' ? noun.head : 'country';
  const one = (holds: boolean): number => (holds ? 1 : 0);
  const sees = (other: Profile | undefined): number =>
    one(other !== undefined && nationOf(other.at) === code);
  const top = Math.max(...prominence.values());
  return {
    share,
    [`share:${word}`]: share,
    top: one(share === top),
    recent: own.length / Math.max(1, before.filter(({ at }) => nationOf(at) !== null).length),
    distance: Math.min(12, Math.max(0, distance)),
    last: sees(lastNation),
    lastNamed: sees(lastNamed),
    [`lastNamed:${word}`]: sees(lastNamed),
    lastActor: sees(lastActor),
    [`lastActor:${word}`]: sees(lastActor),
    namedHere: one(of(0, byName).length > 0),
    [`namedHere:${word}`]: one(of(0, byName).length > 0),
    actorHere: one(of(0, own).some(({ key, kind }) => !key && isActor(kind))),
    placeHere: one(of(0, own).some(({ key, kind }) => !key && kind === 'place')),
    namedBefore: one(of(1, byName).length > 0),
    actorBefore: one(of(1, own).some(({ key, kind }) => !key && isActor(kind))),
    placeBefore: one(of(1, own).some(({ key, kind }) => !key && kind === 'place')),
    subjectHere: one(of(0, own).some(({ subject }) => subject)),
    subjectBefore: one(of(1, own).some(({ subject }) => subject)),
    governs: one(own.some((other) => other.head === 'government')),
    said: speaker === undefined ? 0 : one(nationOf(speaker) === code),
    otherSaid: speaker === undefined ? 0 : one(nationOf(speaker) !== null && nationOf(speaker) !== code),
    title: one(opening.has(code)),
    model: own.reduce((best, { at }) => Math.max(best, evidence(noun.at, at)), 0),
    known: one(discourse.named.has(code)),
  };
}

/** Whether the noun is what the country is called: `the kingdom` of Jordan. */
const isCalled = (head: string, code: string, { scene }: CountryDiscourse): boolean =>
  scene.knowledge
    .words('country-forms')
    .some((line) => line.startsWith(`${head} `) && line.split(' ').includes(code));

const isActor = (kind: MentionKind): boolean => kind !== 'place' && kind !== 'country';

/** Reads the nation of each mention: of its cluster, or of the capital that a place is. */
function readNations(
  profiles: readonly Profile[],
  clusters: Clusters,
  { knowledge }: Pick<Discourse['scene'], 'knowledge'>,
): (at: number) => string | null {
  const seats = profiles.map(({ kind, text }) => {
    const seat = kind === 'place' ? knowledge.seat(text) : undefined;
    return seat && 'demonyms' in seat ? seat.code : null;
  });
  return (at) => clusters.of(at).nation ?? seats[at]!;
}
