// Events of many articles → happenings: the graph of pairs that score JOIN_AT or more, and average linkage within each of its components.
import { areCandidates } from './candidates.js';
import { averageLinkage } from './linkage.js';
import { candidateOf, pairScore, scoreOf } from './pair-score.js';
import type { Join, Told } from './types.js';

/** The mean score from which on two groups are one happening; the graph has the pairs that score as much. */
export const JOIN_AT = 0.4;
/** Version of the rule: of profiles, keys, the score of a pair and JOIN_AT. A store whose events were joined by another one joins them anew. */
export const JOIN_RULE = 2;
/** A larger component is cut: its weakest edges go until the pieces fit. */
export const MOST_TOGETHER = 400;
const STEP = 0.05;

/** Groups of event ids. Each group is sorted, and so are the groups by their first members. */
export type Groups = readonly (readonly string[])[];

export interface JoinOptions {
  /** instead of JOIN_AT: measurements try others */
  readonly joinAt?: number;
}

/**
 * Joins events into happenings. The same events and decisions give the same groups in whatever order events come. Of several decisions on one pair the last counts. What
 * must be together is, what must not be is not; where decisions contradict one another over third events, staying apart wins.
 */
export function joinEvents(
  told: readonly Told[],
  joins: readonly Join[] = [],
  { joinAt = JOIN_AT }: JoinOptions = {},
): Groups {
  const events = sorted(told);
  const edges = edgesOf(events, joinAt);
  const groups = components(events.length, [...edges, ...mustEdges(events, joins)]).flatMap((members) =>
    clusterComponent(
      members.map((i) => events[i]!),
      joins,
      { joinAt },
    ),
  );
  return groups.sort(byFirst);
}

/** The same for the events of one component, all of whose pairs are compared. */
export function clusterComponent(
  told: readonly Told[],
  joins: readonly Join[] = [],
  { joinAt = JOIN_AT }: JoinOptions = {},
): Groups {
  const events = sorted(told);
  const decided = decisionsOf(events, joins);
  const scores = scoresOf(events);
  const pieces = fitting(scores, decided, joinAt);
  return pieces
    .flatMap((piece) => clusterPiece(piece, scores, joinAt))
    .map((group) => group.map((i) => events[i]!.profile.id).sort())
    .sort(byFirst);
}

const byFirst = ([a]: readonly string[], [b]: readonly string[]): number => (a! < b! ? -1 : 1);

const sorted = (told: readonly Told[]): Told[] =>
  [...new Map(told.map((one) => [one.profile.id, one])).values()].sort((a, b) =>
    a.profile.id < b.profile.id ? -1 : 1,
  );

type Edge = readonly [number, number];

/** Pairs that score JOIN_AT or more; events are compared by articles that are candidates. */
function edgesOf(events: readonly Told[], joinAt: number): Edge[] {
  const byArticle = new Map<string, number[]>();
  for (const [i, { profile }] of events.entries())
    byArticle.set(profile.article, [...(byArticle.get(profile.article) ?? []), i]);
  const articles = [...byArticle.values()];
  const edges: Edge[] = [];
  for (const [n, one] of articles.entries())
    for (const other of articles.slice(n)) {
      if (!areCandidates(candidateOf(events[one[0]!]!), candidateOf(events[other[0]!]!))) continue;
      for (const i of one)
        for (const j of other)
          if ((one !== other || i < j) && scoreOf(events[i]!, events[j]!) >= joinAt) edges.push([i, j]);
    }
  return edges;
}

interface Decisions {
  /** groups of what must be together, one for each event that is alone */
  readonly begin: readonly (readonly number[])[];
  readonly apart: readonly Edge[];
}

/** Decisions on pairs of these events: the last on each pair. */
function lastDecisions(events: readonly Told[], joins: readonly Join[]): [Edge, boolean][] {
  const numbers = new Map(events.map(({ profile }, i) => [profile.id, i]));
  const decided = new Map<string, [Edge, boolean]>();
  for (const { a, b, together } of joins) {
    const [i, j] = [numbers.get(a), numbers.get(b)];
    if (i === undefined || j === undefined || i === j) continue;
    const pair: Edge = i < j ? [i, j] : [j, i];
    decided.set(pair.join(), [pair, together]);
  }
  return [...decided.values()].sort(([[a, b]], [[c, d]]) => a - c || b - d);
}

const mustEdges = (events: readonly Told[], joins: readonly Join[]): Edge[] =>
  lastDecisions(events, joins).flatMap(([pair, together]) => (together ? [pair] : []));

function decisionsOf(events: readonly Told[], joins: readonly Join[]): Decisions {
  const decided = lastDecisions(events, joins);
  const apart = decided.flatMap(([pair, together]) => (together ? [] : [pair]));
  const groups = events.map((_, i) => [i]);
  for (const [[i, j], together] of decided) {
    const [one, other] = [groups[i]!, groups[j]!];
    if (!together || one === other) continue;
    const isKeptApart = apart.some(
      ([a, b]) => (one.includes(a) && other.includes(b)) || (one.includes(b) && other.includes(a)),
    );
    if (isKeptApart) continue;
    const both = [...one, ...other].sort((a, b) => a - b);
    for (const member of both) groups[member] = both;
  }
  return { begin: [...new Set(groups)], apart };
}

type Scores = readonly Float32Array[];

function scoresOf(events: readonly Told[]): Scores {
  const scores = events.map(() => new Float32Array(events.length));
  for (let i = 0; i < events.length; i++)
    for (let j = i + 1; j < events.length; j++)
      scores[i]![j] = scores[j]![i] = pairScore(events[i]!, events[j]!);
  return scores;
}

/** The groups to begin with, in pieces of at most MOST_TOGETHER events, and what is kept apart in each. */
function fitting(scores: Scores, { begin, apart }: Decisions, joinAt: number): Decisions[] {
  return cutGroups(begin, scores, joinAt).map((piece) => {
    const members = new Set(piece.flat());
    return { begin: piece, apart: apart.filter(([i, j]) => members.has(i) && members.has(j)) };
  });
}

type Piece = readonly (readonly number[])[];

/** Cuts at edges below `least`, and what is still too large at higher ones. */
function cutGroups(groups: Piece, scores: Scores, least: number): Piece[] {
  const size = groups.reduce((sum, { length }) => sum + length, 0);
  if (size <= MOST_TOGETHER || groups.length === 1) return [groups];
  if (least > 1) return chunks(groups);
  const edges: Edge[] = [];
  for (let g = 0; g < groups.length; g++)
    for (let h = g + 1; h < groups.length; h++)
      if (groups[g]!.some((i) => groups[h]!.some((j) => scores[i]![j]! >= least))) edges.push([g, h]);
  return components(groups.length, edges).flatMap((part) =>
    cutGroups(
      part.map((g) => groups[g]!),
      scores,
      least + STEP,
    ),
  );
}

/** Consecutive groups of together at most MOST_TOGETHER events. */
function chunks(groups: Piece): Piece[] {
  const made: (readonly number[])[][] = [[]];
  let size = 0;
  for (const group of groups) {
    if (size > 0 && size + group.length > MOST_TOGETHER) {
      made.push([]);
      size = 0;
    }
    made.at(-1)!.push(group);
    size += group.length;
  }
  return made;
}

const clusterPiece = ({ begin, apart }: Decisions, scores: Scores, joinAt: number): number[][] =>
  averageLinkage({ likeness: (i, j) => scores[i]![j]!, joinAt, begin, apart });

/** Connected parts of a graph; members in order. */
function components(count: number, edges: readonly Edge[]): number[][] {
  const parent = Int32Array.from({ length: count }, (_, i) => i);
  const root = (i: number): number => {
    while (parent[i] !== i) i = parent[i] = parent[parent[i]!]!;
    return i;
  };
  for (const [i, j] of edges) {
    const [a, b] = [root(i), root(j)];
    parent[Math.max(a, b)] = Math.min(a, b);
  }
  const parts = new Map<number, number[]>();
  for (let i = 0; i < count; i++) parts.set(root(i), [...(parts.get(root(i)) ?? []), i]);
  return [...parts.values()];
}
