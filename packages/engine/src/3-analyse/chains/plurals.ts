// Plurals that stand for actors named one by one (`the two countries`, `both leaders`, `their`) → the clusters they stand for.
// A log-linear choice among pairs (data/weights/plural.json): which two are joined by `and`, named together, or what the text is about.
import { language } from '../../language.js';
import { type Features, likeliest } from '../weigh.js';
import type { Cluster } from './clusters.js';
import type { Profile, Scene } from './profile.js';
import type { Discourse } from './pronouns.js';

/** How many mentions back the members of a pronoun or of a triple are looked for. */
const REACH = 30;
const SENTENCES = 4;
/** How many mentions back the members of a pair are looked for. */
const PAIR_REACH = 150;
/** Clusters that a pair is chosen from: those named last and those named most. */
const RECENT = 5;
const FREQUENT = 4;
const COUNTRY = language.nouns.pluralCountry;
const BODY = language.nouns.pluralBody;
const OPENED = language.nouns.pluralOpening;
const JOINS = language.nouns.joins;

interface PluralDiscourse extends Pick<Discourse, 'profiles' | 'clusters' | 'scene'> {
  /** what plurals before this one stand for, by mention */
  readonly members: ReadonlyMap<number, readonly number[]>;
}

/** Roots of the clusters that a plural stands for: none unless at least two are sure. */
export function findMembers(plural: Profile, discourse: PluralDiscourse): readonly number[] {
  if (plural.number !== 'many' || plural.names.length > 0) return [];
  if (plural.person === 3) return twoOrMore(coordinated(plural, discourse));
  if (!opens(plural, discourse.scene)) return [];
  if (countIn(plural, discourse.scene) === 3) return lastThree(plural, discourse);
  const weights = discourse.scene.knowledge.weights('chains/plural');
  return likeliest(pairCandidates(plural, discourse), weights)?.members ?? [];
}

/** Whether a mention is a plural whose members `findMembers` chooses among pairs. */
export const standsForTwo = (plural: Profile, scene: Scene): boolean =>
  plural.number === 'many' &&
  plural.names.length === 0 &&
  plural.person === 0 &&
  opens(plural, scene) &&
  countIn(plural, scene) === 2;

const twoOrMore = (found: number[]): number[] => (found.length >= 2 ? found : []);

const hasName = ({ mentions }: Cluster): boolean => mentions.some(({ names }) => names.length > 0);

const wordsOf = ({ from, to }: Profile, { words }: Scene): string[] =>
  words.slice(from, to).map(({ lower }) => lower);

const countIn = (plural: Profile, scene: Scene): number => (wordsOf(plural, scene).includes('three') ? 3 : 2);

/** Whether its words are those of a plural that stands for others: `both sides`, `the two countries`, `the neighbours`. */
function opens(plural: Profile, scene: Scene): boolean {
  const opening = wordsOf(plural, scene).slice(0, -1).join(' ');
  return OPENED.test(opening) && (opening !== 'the' || language.nouns.pairs.test(plural.head));
}

/** The sort of actors that a plural stands for. */
type Sort = 'person' | 'side' | 'state';

const sortOf = ({ role, head }: Profile): Sort | undefined => {
  if (role?.kind === 'person' || language.nouns.pluralPersons.test(head)) return 'person';
  if (BODY.test(head)) return 'side';
  return COUNTRY.test(head) ? 'state' : undefined;
};

/** Whether a cluster is of the sort. */
function fits(sort: Sort, cluster: Cluster): boolean {
  if (sort === 'person') return cluster.isPerson === true && hasName(cluster);
  if (cluster.isPerson) return false;
  if (cluster.key?.startsWith('country:')) return true;
  if (sort === 'state') return false;
  const isBody = cluster.mentions.some(({ kind }) => kind === 'organization');
  return (isBody && (cluster.key !== null || hasName(cluster))) || isOpponent(cluster);
}

/** `the rebels`: a group that is a side of its own though nobody names it. */
const isOpponent = ({ mentions }: Cluster): boolean =>
  mentions.some(
    ({ kind, role }) => kind === 'group' && role?.sectors.some((sector) => OPPONENTS.has(sector)),
  );
const OPPONENTS: ReadonlySet<string> = new Set(['REB', 'OPP', 'UAF', 'LAB', 'MIL']);

/** A cluster as it stands before the plural. */
interface Candidate {
  readonly root: number;
  readonly cluster: Cluster;
  /** mentions before the plural */
  readonly earlier: readonly Profile[];
  readonly last: Profile;
}

/** The pairs that the plural may stand for, with the factors that speak for and against each. */
export function pairCandidates(
  plural: Profile,
  discourse: PluralDiscourse,
): { members: readonly number[]; features: Features }[] {
  const sort = sortOf(plural);
  if (!sort) return [];
  const candidates = candidatesFor(plural, sort, discourse);
  const ranks = new Map(
    [...candidates]
      .sort((a, b) => b.earlier.length - a.earlier.length)
      .map(({ root }, rank) => [root, rank] as const),
  );
  const joined = joinedPairs(plural, discourse);
  return candidates.flatMap((a, i) =>
    candidates.slice(i + 1).map((b) => ({
      members: [a.root, b.root].sort((x, y) => x - y),
      features: pairFeatures(plural, [a, b], { ...discourse, sort, ranks, joined }),
    })),
  );
}

function candidatesFor(plural: Profile, sort: Sort, { profiles, clusters }: PluralDiscourse): Candidate[] {
  const found = new Map<number, Candidate>();
  for (let at = plural.at - 1; at >= Math.max(0, plural.at - PAIR_REACH); at--) {
    const last = profiles[at]!;
    const root = clusters.root(at);
    if (found.has(root) || last.mention.end > plural.mention.start) continue;
    const cluster = clusters.of(at);
    if (!fits(sort, cluster)) continue;
    found.set(root, { root, cluster, last, earlier: cluster.mentions.filter((each) => each.at < plural.at) });
  }
  const all = [...found.values()];
  const frequent = [...all].sort((a, b) => b.earlier.length - a.earlier.length).slice(0, FREQUENT);
  return [...new Set([...all.slice(0, RECENT), ...frequent])];
}

const pairKey = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Pairs that `and` or `with` joins before the plural, with the sentence where they last are. */
function joinedPairs(plural: Profile, { profiles, clusters, scene }: PluralDiscourse): Map<string, number> {
  const joined = new Map<string, number>();
  for (let at = Math.max(1, plural.at - PAIR_REACH); at < plural.at; at++) {
    const right = profiles[at]!;
    for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
      const left = profiles[i]!;
      const between = scene.words.slice(left.to, right.from).map(({ lower }) => lower);
      if (between.length > 0 && between.length <= 2 && JOINS.test(between[0]!))
        joined.set(pairKey(clusters.root(i), clusters.root(at)), right.sentence);
    }
  }
  return joined;
}

interface Compared extends PluralDiscourse {
  readonly sort: Sort;
  readonly ranks: ReadonlyMap<number, number>;
  readonly joined: ReadonlyMap<string, number>;
}

function pairFeatures(plural: Profile, [a, b]: readonly [Candidate, Candidate], given: Compared): Features {
  const { sort, ranks, joined, members, profiles } = given;
  const one = (holds: boolean): number => (holds ? 1 : 0);
  const distance = (candidate: Candidate): number => plural.sentence - candidate.last.sentence;
  const joinedIn = joined.get(pairKey(a.root, b.root));
  const together = sharedSentences(a, b);
  const lastPlural = [...members].filter(([at]) => at < plural.at).at(-1)?.[1];
  const rank = (ranks.get(a.root) ?? 9) + (ranks.get(b.root) ?? 9);
  const title = (candidate: Candidate): boolean => candidate.earlier[0]!.sentence === 0;
  const speaks = (candidate: Candidate): boolean =>
    candidate.last.sentence === plural.sentence && candidate.last.subject;
  const between = profiles
    .slice(0, plural.at)
    .filter(
      ({ at, sentence }) =>
        sentence === Math.max(a.last.sentence, b.last.sentence) && ranks.has(given.clusters.root(at)),
    ).length;
  return {
    [`${sort}:bias`]: 1,
    joined: one(joinedIn !== undefined),
    joinedNear: one(joinedIn !== undefined && plural.sentence - joinedIn <= 2),
    together: Math.min(3, together.length),
    togetherLast: one(together.length > 0 && plural.sentence - together.at(-1)! <= 2),
    farthest: Math.min(12, Math.max(distance(a), distance(b))),
    nearest: Math.min(12, Math.min(distance(a), distance(b))),
    topTwo: one(rank <= 1),
    rank: Math.min(8, rank),
    [`${sort}:topTwo`]: one(rank <= 1),
    title: one(title(a) && title(b)),
    again: one(lastPlural?.length === 2 && lastPlural.includes(a.root) && lastPlural.includes(b.root)),
    other: one(lastPlural?.length === 2 && !(lastPlural.includes(a.root) && lastPlural.includes(b.root))),
    speaks: one(speaks(a)) + one(speaks(b)),
    body: one(isWorldBody(a)) + one(isWorldBody(b)),
    states: one(isState(a) && isState(b)),
    [`${sort}:mixed`]: one(isState(a) !== isState(b)),
    sameNation: one(a.cluster.nation !== null && a.cluster.nation === b.cluster.nation),
    crowd: Math.min(4, Math.max(0, between - 2)),
    only: one(ranks.size === 2),
    sameRole: one([...a.cluster.roles].some((role) => b.cluster.roles.has(role))),
  };
}

const isState = ({ cluster }: Candidate): boolean => cluster.key?.startsWith('country:') === true;
/** `the United Nations`, an outlet: a body that more often speaks of two sides than is one. */
const isWorldBody = ({ cluster }: Candidate): boolean =>
  cluster.key?.startsWith('org:') === true && cluster.nation === null;

/** Sentences that name both, in order. */
function sharedSentences(a: Candidate, b: Candidate): number[] {
  const of = new Set(a.earlier.map(({ sentence }) => sentence));
  return [...new Set(b.earlier.map(({ sentence }) => sentence))].filter((sentence) => of.has(sentence));
}

/** `the three countries`: the last three of that sort, in the sentence or the few before it. */
function lastThree(plural: Profile, { profiles, clusters }: PluralDiscourse): number[] {
  const sort = sortOf(plural);
  const found: number[] = [];
  for (let at = plural.at - 1; sort && at >= Math.max(0, plural.at - REACH) && found.length < 3; at--) {
    const other = profiles[at]!;
    if (plural.sentence - other.sentence > SENTENCES) break;
    const root = clusters.root(at);
    if (!found.includes(root) && other.mention.end <= plural.mention.start && fits(sort, clusters.of(at)))
      found.push(root);
  }
  return found.length === 3 ? found.sort((a, b) => a - b) : [];
}

/** `X, Y and Z … they`: the mentions that `and` and commas join, in this sentence or the one before. */
function coordinated(plural: Profile, { profiles, clusters, scene }: PluralDiscourse): number[] {
  /** the mention that ends right before a mark (`and`, a comma) which stands right before this one */
  const joinedTo = ({ at, from }: Profile, mark: string): Profile | undefined =>
    scene.words[from - 1]?.lower === mark
      ? [at - 1, at - 2, at - 3].map((i) => profiles[i]).find((other) => other?.to === from - 1)
      : undefined;
  for (let at = plural.at - 1; at >= Math.max(1, plural.at - REACH); at--) {
    const right = profiles[at]!;
    if (plural.sentence - right.sentence > 1) break;
    if (right.person > 0 || right.mention.end > plural.mention.start) continue;
    const list = [right];
    for (let next = joinedTo(right, 'and'); next && next.person === 0; next = joinedTo(next, ','))
      list.push(next);
    if (list.length < 2 || list.some(({ kind }) => kind === 'place')) continue;
    const roots = [...new Set(list.map((each) => clusters.root(each.at)))];
    if (roots.length === list.length) return roots.sort((a, b) => a - b);
  }
  return [];
}
