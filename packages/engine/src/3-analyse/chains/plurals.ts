// Plurals that stand for actors named one by one (`the two countries`, `both leaders`, `their`) → the clusters they stand for.
import type { Cluster, Clusters } from './clusters.js';
import type { Profile, Scene } from './profile.js';

const REACH = 30;
const SENTENCES = 4;
const COUNTRY =
  /^(?:countries|nations|neighbou?rs|states|governments|capitals|allies|rivals|sides|parties|powers)$/;
const BODY = /^(?:sides|parties|groups|organi[sz]ations|agencies|companies)$/;
const OPENED = /^(?:the two|the three|both|both the|these two|the)$/;

/** Roots of the clusters that a plural stands for: none unless at least two are sure. */
export function findMembers(
  plural: Profile,
  { profiles, clusters, scene }: { profiles: readonly Profile[]; clusters: Clusters; scene: Scene },
): number[] {
  if (plural.number !== 'many' || plural.names.length > 0) return [];
  const pairs =
    plural.person === 3
      ? coordinated(plural, { profiles, clusters, scene })
      : described(plural, { profiles, clusters, scene });
  return pairs.length >= 2 ? pairs : [];
}

const isNamed = ({ key, mentions }: Cluster): boolean =>
  key !== null || mentions.some(({ names }) => names.length > 0);

/** `the two countries`: the last two of that kind, in the sentence or the few before it. */
function described(
  plural: Profile,
  { profiles, clusters, scene }: { profiles: readonly Profile[]; clusters: Clusters; scene: Scene },
): number[] {
  const words = scene.words.slice(plural.from, plural.to).map(({ lower }) => lower);
  const opening = words.slice(0, -1).join(' ');
  const count = words.includes('three') ? 3 : 2;
  if (!OPENED.test(opening) || (opening === 'the' && !/^(?:sides|parties|neighbou?rs)$/.test(plural.head)))
    return [];
  const wantsPerson = plural.role?.kind === 'person';
  const fits = (other: Profile): boolean => {
    const cluster = clusters.of(other.at);
    if (wantsPerson)
      return cluster.isPerson === true && cluster.mentions.some(({ names }) => names.length > 0);
    if (COUNTRY.test(plural.head) && cluster.key?.startsWith('country:')) return true;
    // `both sides` are two who were named, not `the presidency` that speaks of them
    return BODY.test(plural.head) && other.kind === 'organization' && isNamed(cluster);
  };
  const found: number[] = [];
  for (let at = plural.at - 1; at >= Math.max(0, plural.at - REACH) && found.length < count; at--) {
    const other = profiles[at]!;
    if (plural.sentence - other.sentence > SENTENCES) break;
    const root = clusters.root(at);
    if (!found.includes(root) && other.mention.end <= plural.mention.start && fits(other)) found.push(root);
  }
  return found.length === count ? found.sort((a, b) => a - b) : [];
}

/** `X and Y … they`: the mentions that `and` joins, in this sentence or the one before. */
function coordinated(
  plural: Profile,
  { profiles, clusters, scene }: { profiles: readonly Profile[]; clusters: Clusters; scene: Scene },
): number[] {
  for (let at = plural.at - 1; at >= Math.max(1, plural.at - REACH); at--) {
    const right = profiles[at]!;
    if (plural.sentence - right.sentence > 1) break;
    if (right.person > 0) continue;
    const left = [at - 1, at - 2, at - 3]
      .map((i) => profiles[i])
      .find((other) => other && other.to === right.from - 1);
    if (!left || scene.words[left.to]?.lower !== 'and' || left.person > 0) continue;
    if (right.mention.end > plural.mention.start || left.kind === 'place' || right.kind === 'place') continue;
    const roots = [...new Set([clusters.root(left.at), clusters.root(right.at)])];
    if (roots.length === 2) return roots.sort((a, b) => a - b);
  }
  return [];
}
