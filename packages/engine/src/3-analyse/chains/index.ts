// Mentions → chains: which mentions name the same actor or place, and which plurals stand for several. Precise rather than large.

import type { Knowledge } from '@entente/knowledge';
import type { Chain, IsOn, MentionLayer, QuoteRegion, Reading, Span } from '@entente/record';
import { language } from '../../language.js';
import type { Word } from '../parts-of-speech.js';
import { type Anaphors, linkAnaphors } from './anaphors.js';
import { type Cluster, type Clusters, kindOf, startClusters } from './clusters.js';
import { linkNames } from './name-links.js';
import type { Name } from './names.js';
import { type Profile, profileMentions, type Scene } from './profile.js';

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
  /** which of the rules are applied; all by default */
  readonly isOn?: IsOn;
}

/** Chains in order of their first mention; every mention is in exactly one. */
export function findChains(text: string, given: ChainGiven): Chain[] {
  const small = given.words.filter(({ text: word }) => /^\p{Ll}/u.test(word));
  const scene: Scene = { ...given, text, common: new Set(small.map(({ text: word }) => word)) };
  const profiles = profileMentions(scene);
  const clusters = startClusters(profiles, given.isOn);
  linkNames(profiles, clusters, given.knowledge);
  const anaphors = linkAnaphors(profiles, clusters, { scene, reading: given.reading });
  return writeChains(profiles, clusters, anaphors);
}

function writeChains(
  profiles: readonly Profile[],
  clusters: Clusters,
  { members, owners }: Anaphors,
): Chain[] {
  const roots = [...new Set(profiles.map(({ at }) => clusters.root(at)))].sort((a, b) => a - b);
  const numberOf = new Map(roots.map((root, i) => [root, i]));
  return roots.map((root) => {
    const cluster = clusters.of(root);
    const plural = cluster.mentions.flatMap(({ at }) => members.get(at) ?? []);
    const stands = [...new Set(plural.map((at) => numberOf.get(clusters.root(at))!))].filter(
      (i) => i !== numberOf.get(root),
    );
    const possessor = owners.get(cluster.mentions.find(({ at }) => owners.has(at))?.at ?? -1);
    const owner = possessor === undefined ? root : clusters.root(possessor);
    return {
      mentions: cluster.mentions.map(({ at }) => at),
      name: nameOf(cluster),
      kind: kindOf(cluster),
      known: cluster.key,
      members: stands.length > 1 ? stands.sort((a, b) => a - b) : [],
      ...(owner === root ? {} : { owner: numberOf.get(owner)! }),
      by: [...cluster.by, ...(stands.length > 1 ? ['chain-plural@1'] : [])],
    };
  });
}

/** The fullest name, rather not in capitals (`LIMA` of a dateline); or the first description, or the first words. */
function nameOf({ mentions }: Cluster): string {
  const names = mentions.flatMap((profile) => profile.names.slice(0, 1));
  if (names.length > 0) return names.reduce((a, b) => (isBetter(b, a) ? b : a)).text;
  const described = (mentions.find(({ person }) => person === 0) ?? mentions[0]!).text;
  return described.replace(language.nouns.openingNo, '');
}

const isBetter = (a: Name, b: Name): boolean =>
  a.tokens.length > b.tokens.length ||
  (a.folded === b.folded && !/\p{Ll}/u.test(b.text) && /\p{Ll}/u.test(a.text));
