// Plurals that stand for actors named one by one (`the two countries`, `both leaders`, `their`) → the clusters they stand for.
import type { Cluster } from './clusters.js';
import type { Profile, Scene } from './profile.js';
import type { Discourse } from './pronouns.js';

const REACH = 30;
const SENTENCES = 4;
/** How many sentences back a plural that stands for countries is taken up by another. */
const AGAIN = 15;
const COUNTRY =
  /^(?:countries|nations|neighbou?rs|states|governments|capitals|allies|rivals|sides|parties|powers)$/;
const BODY = /^(?:sides|parties|groups|organi[sz]ations|agencies|companies)$/;
const OPENED = /^(?:the two|the three|both|both the|these two|the)$/;

interface PluralDiscourse extends Pick<Discourse, 'profiles' | 'clusters' | 'scene'> {
  /** what plurals before this one stand for, by mention */
  readonly members: ReadonlyMap<number, readonly number[]>;
}

/** Roots of the clusters that a plural stands for: none unless at least two are sure. */
export function findMembers(plural: Profile, discourse: PluralDiscourse): readonly number[] {
  if (plural.number !== 'many' || plural.names.length > 0) return [];
  if (plural.person === 3) return twoOrMore(coordinated(plural, discourse));
  if (!opens(plural, discourse.scene)) return [];
  const named = twoOrMore(described(plural, discourse));
  return named.length > 0 ? named : again(plural, discourse);
}

const twoOrMore = (found: number[]): number[] => (found.length >= 2 ? found : []);

/** `the two countries` … `both governments`: those of the last such plural, where no two are named near. */
function again(plural: Profile, { profiles, clusters, scene, members }: PluralDiscourse): readonly number[] {
  if (!COUNTRY.test(plural.head)) return [];
  const count = countIn(plural, scene);
  const isCountry = (root: number) => clusters.of(root).key?.startsWith('country:');
  for (const [at, found] of [...members].reverse()) {
    if (plural.sentence - profiles[at]!.sentence > AGAIN) return [];
    if (found.length === count && found.every(isCountry)) return found;
  }
  return [];
}

const hasName = ({ mentions }: Cluster): boolean => mentions.some(({ names }) => names.length > 0);

const wordsOf = ({ from, to }: Profile, { words }: Scene): string[] =>
  words.slice(from, to).map(({ lower }) => lower);

const countIn = (plural: Profile, scene: Scene): number => (wordsOf(plural, scene).includes('three') ? 3 : 2);

/** Whether its words are those of a plural that stands for others: `both sides`, `the two countries`, `the neighbours`. */
function opens(plural: Profile, scene: Scene): boolean {
  const opening = wordsOf(plural, scene).slice(0, -1).join(' ');
  return OPENED.test(opening) && (opening !== 'the' || /^(?:sides|parties|neighbou?rs)$/.test(plural.head));
}

/** `the two countries`: the last two of that kind, in the sentence or the few before it. */
function described(plural: Profile, { profiles, clusters, scene }: PluralDiscourse): number[] {
  const count = countIn(plural, scene);
  const wantsPerson = plural.role?.kind === 'person';
  const fits = (other: Profile): boolean => {
    const cluster = clusters.of(other.at);
    if (wantsPerson) return cluster.isPerson === true && hasName(cluster);
    if (COUNTRY.test(plural.head) && cluster.key?.startsWith('country:')) return true;
    // `both sides` are two who were named, not `the presidency` that speaks of them
    return (
      BODY.test(plural.head) && other.kind === 'organization' && (cluster.key !== null || hasName(cluster))
    );
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
function coordinated(plural: Profile, { profiles, clusters, scene }: PluralDiscourse): number[] {
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
