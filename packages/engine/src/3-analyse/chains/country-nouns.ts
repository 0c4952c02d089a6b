// `the government`, `the country`, `the kingdom` → which country it is: a log-linear choice among those that the text speaks of (data/weights/country-noun.json).
// What is looked at: how much the text is about each, whose officials and bodies stand near, what is named in the sentence, who is quoted.
import { language } from '../../language.js';
import { type Features, likeliest } from '../weigh.js';
import type { Clusters } from './clusters.js';
import { countryOfSeat } from './known-key.js';
import type { Profile } from './profile.js';
import type { Discourse } from './pronouns.js';

const COUNTRY_NOUN = language.nouns.country;
/** How many mentions back a country is looked for, besides those that the text is most about. */
const REACH = 60;
/** Countries that a text is most about, looked for wherever they stand. */
const TOP = 3;

/** Whether a mention is such a noun, with nothing that says which: `the government`, not `the Kenyan government`. */
export const isCountryNoun = ({ head, nation, number, definite }: Profile): boolean =>
  COUNTRY_NOUN.test(head) && definite && nation === null && number !== 'many';

/** What a text says of countries. */
export interface CountrySurvey {
  /** how much the text is about each country: the share of its mentions that name it, or somebody or some place of it; the most first */
  readonly prominence: ReadonlyMap<string, number>;
  /** countries of the first sentence: a title, where there is one */
  readonly opening: ReadonlySet<string>;
  /** the first mention that names a country, by its code; a noun that is found to be one is added */
  readonly named: Map<string, number>;
  /** alpha-3 of the country that a mention is, or is of */
  readonly nationOf: (at: number) => string | null;
}
/** What country nouns are resolved against. */
export type CountryDiscourse = Discourse & CountrySurvey;

/** Looks at the countries of a text once. */
export function surveyCountries(
  profiles: readonly Profile[],
  clusters: Clusters,
  scene: Pick<Discourse['scene'], 'knowledge'>,
): CountrySurvey {
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
  const sorted = [...counts].sort((a, b) => b[1] - a[1]);
  return {
    prominence: new Map(sorted.map(([code, count]) => [code, count / all])),
    opening,
    named,
    nationOf,
  };
}

/** The country that the noun stands for; undefined when none is likelier than none at all. */
export const findCountry = (noun: Profile, discourse: CountryDiscourse): string | undefined =>
  framedBy(noun, discourse) ??
  likeliest(countryCandidates(noun, discourse), discourse.scene.knowledge.weights('chains/country-noun'))
    ?.code;

/** `In Poland, the government …`: the country of the place that the sentence opens with. */
function framedBy(
  { at, sentence, mention }: Profile,
  { profiles, scene, nationOf }: CountryDiscourse,
): string | undefined {
  let first = at;
  while (profiles[first - 1]?.sentence === sentence) first--;
  const frame = profiles[first]!;
  const before = scene.text.slice(scene.sentences[sentence]?.start ?? 0, frame.mention.start);
  const isFrame =
    frame.mention.end < mention.start &&
    language.places.frame.test(before) &&
    scene.words[frame.to]?.text === ',';
  return isFrame ? (nationOf(first) ?? undefined) : undefined;
}

/** The countries that the noun may stand for, with the factors that speak for and against each. */
export function countryCandidates(
  noun: Profile,
  discourse: CountryDiscourse,
): { code: string; features: Features }[] {
  const { prominence, nationOf } = discourse;
  const near = lookBack(noun, discourse);
  const spoken = [...near.before.map(({ at }) => nationOf(at)), ...[...prominence.keys()].slice(0, TOP)];
  const codes = [...new Set(spoken)].filter((code): code is string => code !== null && code !== 'IGO');
  const called = codes.filter((code) => isCalled(noun.head, code, discourse));
  return (called.length > 0 ? called : codes).map((code) => ({
    code,
    features: featuresOf(noun, code, { near, discourse }),
  }));
}

/** What stands before a noun: the same for every country. */
interface Near {
  readonly before: readonly Profile[];
  /** how many of them are of some country */
  readonly ofCountries: number;
  /** of the last mention of any country, the last name of one, the last actor of one, and of who speaks */
  readonly last: string | null;
  readonly lastNamed: string | null;
  readonly lastActor: string | null;
  readonly speaker: string | null;
}

function lookBack(noun: Profile, { profiles, speakers, nationOf }: CountryDiscourse): Near {
  const before = profiles.slice(Math.max(0, noun.at - REACH), noun.at);
  const nation = (other: Pick<Profile, 'at'> | undefined) => (other ? nationOf(other.at) : null);
  const speaker = noun.quote >= 0 ? speakers.get(noun.quote) : undefined;
  const ofCountries = before.filter((other) => nation(other) !== null);
  return {
    before,
    ofCountries: ofCountries.length,
    last: nation(ofCountries.at(-1)),
    lastNamed: nation(before.findLast(({ key }) => key?.startsWith('country:'))),
    lastActor: nation(ofCountries.findLast(isActor)),
    speaker: speaker === undefined ? null : nationOf(speaker),
  };
}

function featuresOf(
  noun: Profile,
  code: string,
  { near, discourse }: { near: Near; discourse: CountryDiscourse },
): Features {
  const { evidence, prominence, opening, named, nationOf } = discourse;
  const own = near.before.filter(({ at }) => nationOf(at) === code);
  const here = own.filter(({ sentence }) => sentence === noun.sentence);
  const previous = own.filter(({ sentence }) => sentence === noun.sentence - 1);
  const distance = noun.sentence - (own.at(-1)?.sentence ?? noun.sentence - 12);
  const share = prominence.get(code) ?? 0;
  const [top] = prominence.values();
  const word = noun.head === 'government' ? noun.head : 'country';
  const one = (holds: boolean): number => (holds ? 1 : 0);
  return {
    share,
    [`share:${word}`]: share,
    top: one(share === top),
    recent: own.length / Math.max(1, near.ofCountries),
    distance: Math.min(12, Math.max(0, distance)),
    last: one(near.last === code),
    lastNamed: one(near.lastNamed === code),
    [`lastNamed:${word}`]: one(near.lastNamed === code),
    lastActor: one(near.lastActor === code),
    [`lastActor:${word}`]: one(near.lastActor === code),
    namedHere: one(here.some(isNamed)),
    [`namedHere:${word}`]: one(here.some(isNamed)),
    actorHere: one(here.some(isActor)),
    placeHere: one(here.some(isPlace)),
    namedBefore: one(previous.some(isNamed)),
    actorBefore: one(previous.some(isActor)),
    placeBefore: one(previous.some(isPlace)),
    subjectHere: one(here.some(({ subject }) => subject)),
    subjectBefore: one(previous.some(({ subject }) => subject)),
    governs: one(own.some(({ head }) => head === 'government')),
    said: one(near.speaker === code),
    otherSaid: one(near.speaker !== null && near.speaker !== code),
    title: one(opening.has(code)),
    model: own.reduce((best, { at }) => Math.max(best, evidence(noun.at, at)), 0),
    known: one(named.has(code)),
  };
}

const isNamed = ({ key }: Profile): boolean => key !== null;
const isPlace = ({ key, kind }: Profile): boolean => !key && kind === 'place';
const isActor = ({ key, kind }: Profile): boolean => !key && kind !== 'place' && kind !== 'country';

/** Whether the noun is what the country is called: `the kingdom` of Jordan. */
const isCalled = (head: string, code: string, { scene }: CountryDiscourse): boolean =>
  scene.knowledge
    .words('country-forms')
    .some((line) => line.startsWith(`${head} `) && line.split(' ').includes(code));

/** Reads the nation of each mention: of its cluster, or of the capital that a place is. */
function readNations(
  profiles: readonly Profile[],
  clusters: Clusters,
  { knowledge }: Pick<Discourse['scene'], 'knowledge'>,
): (at: number) => string | null {
  const seats = profiles.map(({ kind, text }) =>
    kind === 'place' ? (countryOfSeat(text, knowledge)?.code ?? null) : null,
  );
  return (at) => clusters.of(at).nation ?? seats[at]!;
}
