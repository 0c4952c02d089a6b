// Mentions without a name of their own (descriptions, pronouns, `we` of a quote) → joined to what they take up, from left to right.
import { ALL_RULES, type Reading } from '@entente/record';
import { linkAhead } from './ahead.js';
import type { Cluster, Clusters } from './clusters.js';
import { type CountryDiscourse, findCountry, isCountryNoun, surveyCountries } from './country-nouns.js';
import { findDescribed, findOwnGovernment } from './descriptions.js';
import { findMembers } from './plurals.js';
import type { Profile, Scene } from './profile.js';
import { type Discourse, type Evidence, findAntecedent, findPossessor } from './pronouns.js';
import { findSpeakers } from './speakers.js';

/** What mentions stand for besides themselves, by number of the mention. */
export interface Anaphors {
  /** mentions of those that a plural stands for */
  readonly members: ReadonlyMap<number, readonly number[]>;
  /** the mention that owns a description */
  readonly owners: ReadonlyMap<number, number>;
}

/** Joins anaphors in the clusters; gives those that plurals stand for, and who owns descriptions. */
export function linkAnaphors(
  profiles: readonly Profile[],
  clusters: Clusters,
  { scene, reading }: { scene: Scene; reading: Reading },
): Anaphors {
  const speakers = findSpeakers(profiles, scene, reading);
  const isOn = scene.isOn ?? ALL_RULES;
  const discourse = {
    profiles,
    clusters: clusters.under('chain-description@1'),
    scene,
    speakers,
    evidence: evidenceOf(profiles, reading),
  };
  const countries = surveyCountries(profiles, clusters, scene);
  const members = new Map<number, readonly number[]>();
  const owners = new Map<number, number>();
  const ours = new Map<number, number>();
  for (const profile of profiles) {
    const plural = isOn('chain-plural@1') ? findMembers(profile, { ...discourse, members }) : [];
    if (plural.length > 0 && (profile.person === 0 || !isTakenUp(profile, discourse))) {
      members.set(profile.at, plural);
      continue;
    }
    if (isCountryNoun(profile) && !profile.key) {
      linkCountry(profile, { ...discourse, ...countries });
      continue;
    }
    const owner = isOn('chain-pronoun@1') ? findPossessor(profile, discourse) : undefined;
    if (owner !== undefined) owners.set(profile.at, owner);
    const before = antecedentOf(profile, discourse, ours);
    const rule = profile.person > 0 ? 'chain-pronoun@1' : 'chain-description@1';
    if (before !== undefined) clusters.under(rule).join(before, profile.at);
  }
  linkAhead(discourse);
  return { members, owners };
}

/** Joins `the government` with the country that it is of, or makes it that country where no mention names it. */
function linkCountry(noun: Profile, discourse: CountryDiscourse): void {
  const { clusters, named } = discourse;
  const code = findCountry(noun, discourse);
  if (!code) return;
  const at = named.get(code);
  if (at !== undefined) clusters.join(at, noun.at);
  else {
    clusters.settle(noun.at, code);
    named.set(code, noun.at);
  }
}

/** Whether a pronoun that could stand for two takes up one plural in its own sentence. */
function isTakenUp(profile: Profile, discourse: Discourse): boolean {
  const before = findAntecedent(profile, discourse);
  return before !== undefined && discourse.profiles[before]!.sentence === profile.sentence;
}

function antecedentOf(profile: Profile, discourse: Discourse, ours: Map<number, number>): number | undefined {
  if (profile.person === 3) return findAntecedent(profile, discourse);
  if (profile.person === 1) return speakerOf(profile, discourse, ours);
  if (profile.person > 0 || profile.names.length > 0 || profile.key) return undefined;
  return profile.definite ? findDescribed(profile, discourse) : findOwnGovernment(profile, discourse);
}

/** `I` is the speaker; `we` of a body that speaks is the body, of an office holder his country, of anyone else one group. */
function speakerOf(
  profile: Profile,
  { profiles, clusters, speakers }: Discourse,
  ours: Map<number, number>,
): number | undefined {
  const speaker = speakers.get(profile.quote);
  if (speaker === undefined || speaker === profile.at) return undefined;
  if (profile.number === 'one' || clusters.of(speaker).isPerson === false) return speaker;
  const root = clusters.root(speaker);
  const first = ours.get(root) ?? countryOf(clusters.of(speaker), profile.at, profiles);
  if (first === undefined) ours.set(root, profile.at);
  return first;
}

/** The country of an office holder, where the text has named it. */
function countryOf(
  { nation, mentions }: Cluster,
  at: number,
  profiles: readonly Profile[],
): number | undefined {
  if (!nation || !mentions.some(({ role }) => role?.sectors.includes('GOV'))) return undefined;
  return profiles.find((other) => other.at < at && other.key === `country:${nation}`)?.at;
}

/** The model's coreference arcs between mended mentions, the best score of each pair. */
export function evidenceOf(profiles: readonly Profile[], reading: Reading): Evidence {
  const at = new Map<number, number[]>();
  for (const { at: number, mention } of profiles)
    for (const origin of mention.origins) at.set(origin, [...(at.get(origin) ?? []), number]);
  const scores = new Map<string, number>();
  for (const { kind, from, to, score } of reading.arcs) {
    if (kind !== 'coref') continue;
    for (const pronoun of at.get(from) ?? [])
      for (const antecedent of at.get(to) ?? []) {
        const key = `${pronoun} ${antecedent}`;
        scores.set(key, Math.max(scores.get(key) ?? 0, score));
      }
  }
  return (pronoun, antecedent) => scores.get(`${pronoun} ${antecedent}`) ?? 0;
}
