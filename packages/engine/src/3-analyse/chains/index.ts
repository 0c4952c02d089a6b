// Mentions → chains: which mentions name the same actor or place, and which plurals stand for several. Precise rather than large.
import type { Knowledge } from '@entente/knowledge';
import type { Chain, MentionLayer, QuoteRegion, Reading, Span } from '@entente/record';
import type { Word } from '../parts-of-speech.js';
import { linkAhead } from './ahead.js';
import { type Cluster, type Clusters, kindOf, startClusters } from './clusters.js';
import { findDescribed } from './descriptions.js';
import { linkNames } from './name-links.js';
import { findMembers } from './plurals.js';
import { type Profile, profileMentions, type Scene } from './profile.js';
import { type Discourse, type Evidence, findAntecedent } from './pronouns.js';
import { findSpeakers } from './speakers.js';

export { CHAIN_RULES } from './rules.js';

/** What chains are found from. */
export interface ChainGiven {
  readonly mentions: readonly MentionLayer[];
  readonly words: readonly Word[];
  readonly sentences: readonly Span[];
  readonly quotes: readonly QuoteRegion[];
  readonly reading: Reading;
  readonly knowledge: Knowledge;
  /** date of publication, YYYY-MM-DD */
  readonly published: string | null;
}

/** Chains in order of their first mention; every mention is in exactly one. */
export function findChains(text: string, given: ChainGiven): Chain[] {
  const small = given.words.filter(({ text: word }) => /^\p{Ll}/u.test(word));
  const scene: Scene = { ...given, text, common: new Set(small.map(({ text: word }) => word)) };
  const profiles = profileMentions(scene);
  const clusters = startClusters(profiles);
  linkNames(profiles, clusters, given.knowledge);
  const members = linkAnaphors({ profiles, clusters, scene, reading: given.reading });
  return writeChains(profiles, clusters, members);
}

/** Descriptions, pronouns and plurals from left to right; gives the members of plurals by mention. */
function linkAnaphors({
  profiles,
  clusters,
  scene,
  reading,
}: {
  profiles: readonly Profile[];
  clusters: Clusters;
  scene: Scene;
  reading: Reading;
}): ReadonlyMap<number, readonly number[]> {
  const speakers = findSpeakers(profiles, scene, reading);
  const discourse: Discourse = {
    profiles,
    clusters,
    scene,
    speakers,
    evidence: evidenceOf(profiles, reading),
  };
  const members = new Map<number, readonly number[]>();
  const ours = new Map<number, number>();
  for (const profile of profiles) {
    const plural = findMembers(profile, { profiles, clusters, scene });
    if (plural.length > 0 && (profile.person === 0 || !isTakenUp(profile))) {
      members.set(profile.at, plural);
      continue;
    }
    const before = antecedentOf(profile);
    if (before !== undefined) clusters.join(before, profile.at);
  }
  linkAhead({ profiles, clusters, scene });
  return members;

  function isTakenUp(profile: Profile): boolean {
    const before = findAntecedent(profile, discourse);
    return before !== undefined && profiles[before]!.sentence === profile.sentence;
  }
  function antecedentOf(profile: Profile): number | undefined {
    if (profile.person === 3) return findAntecedent(profile, discourse);
    if (profile.person === 1) return speakerOf(profile);
    if (profile.person === 0 && profile.names.length === 0 && !profile.key && profile.definite)
      return findDescribed(profile, { profiles, clusters, scene });
    return undefined;
  }
  /** An office holder's `we` is the country, where the text names it. */
  function countryOf({ nation, mentions }: Cluster, { at }: Profile): number | undefined {
    if (!nation || !mentions.some(({ role }) => role?.sectors.includes('GOV'))) return undefined;
    return profiles.find((other) => other.at < at && other.key === `country:${nation}`)?.at;
  }
  function speakerOf(profile: Profile): number | undefined {
    const speaker = speakers.get(profile.quote);
    if (speaker === undefined || speaker === profile.at) return undefined;
    if (profile.number === 'one') return speaker;
    // `we` of one speaker is one group; a body that speaks is that group itself
    if (clusters.of(speaker).isPerson === false) return speaker;
    const root = clusters.root(speaker);
    const first = ours.get(root) ?? countryOf(clusters.of(speaker), profile);
    if (first === undefined) ours.set(root, profile.at);
    return first;
  }
}

/** The model's coreference arcs between mended mentions, both ways of a pair, the best score of each. */
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

function writeChains(
  profiles: readonly Profile[],
  clusters: Clusters,
  members: ReadonlyMap<number, readonly number[]>,
): Chain[] {
  const roots = [...new Set(profiles.map(({ at }) => clusters.root(at)))].sort((a, b) => a - b);
  const numberOf = new Map(roots.map((root, i) => [root, i]));
  return roots.map((root) => {
    const cluster = clusters.of(root);
    const plural = cluster.mentions.flatMap(({ at }) => members.get(at) ?? []);
    const stands = [...new Set(plural.map((at) => numberOf.get(clusters.root(at))!))].filter(
      (i) => i !== numberOf.get(root),
    );
    return {
      mentions: cluster.mentions.map(({ at }) => at),
      name: nameOf(cluster),
      kind: kindOf(cluster),
      known: cluster.key,
      members: stands.length > 1 ? stands.sort((a, b) => a - b) : [],
    };
  });
}

/** The fullest name, or the first description, or the first words. */
function nameOf({ mentions }: Cluster): string {
  const names = mentions.flatMap((profile) => profile.names.slice(0, 1));
  if (names.length > 0) return names.reduce((a, b) => (b.tokens.length > a.tokens.length ? b : a)).text;
  return (mentions.find(({ person }) => person === 0) ?? mentions[0]!).text;
}
