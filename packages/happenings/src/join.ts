// Events of many articles → happenings: the graph of pairs that score JOIN_AT or more, and average linkage within each of its components.
import { areCandidates } from './candidates.js';
import { connectedParts, type Pair } from './connected-parts.js';
import { groupBy } from './group-by.js';
import { averageLinkage } from './linkage.js';
import { candidateOf, pairScore, scoreOf } from './pair-score.js';
import type { Join, Told } from './types.js';

/** The mean score from which on two groups are one happening; the graph has the pairs that score as much. */
export const JOIN_AT = 0.4;
/** Version of the rule: of profiles, keys, the score of a pair and JOIN_AT. A store whose events were joined by another one joins them anew. */
export const JOIN_RULE = 3;
/** A larger part of the graph is cut: its weakest pairs go until the pieces fit (`connectedParts`). */
export const MOST_TOGETHER = 400;

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
  const pairs = [...pairsOf(events, joinAt), ...mustPairs(events, joins)];
  const parts = connectedParts([...events.keys()], pairs, { most: MOST_TOGETHER, joinAt });
  return parts
    .flatMap((part) =>
      clusterComponent(
        part.map((i) => events[i]!),
        joins,
        { joinAt },
      ),
    )
    .sort(byFirst);
}

/** The same for the events of one part of the graph, all of whose pairs are compared; of one that is still too large, within pieces of it. */
export function clusterComponent(
  told: readonly Told[],
  joins: readonly Join[] = [],
  { joinAt = JOIN_AT }: JoinOptions = {},
): Groups {
  const events = sorted(told);
  const { begin: all, apart } = decisionsOf(events, joins);
  const likeness = (i: number, j: number) => pairScore(events[i]!, events[j]!);
  return chunks(all)
    .flatMap((begin) => {
      const members = new Set(begin.flat());
      const within = apart.filter(([i, j]) => members.has(i) && members.has(j));
      return averageLinkage({ likeness, joinAt, begin, apart: within });
    })
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
function pairsOf(events: readonly Told[], joinAt: number): Pair[] {
  const articles = [...groupBy([...events.keys()], (i) => events[i]!.profile.article).values()];
  const pairs: Pair[] = [];
  for (const [n, one] of articles.entries())
    for (const other of articles.slice(n)) {
      if (!areCandidates(candidateOf(events[one[0]!]!), candidateOf(events[other[0]!]!))) continue;
      for (const i of one)
        for (const j of other) {
          if (one === other && i >= j) continue;
          const alike = scoreOf(events[i]!, events[j]!);
          if (alike >= joinAt) pairs.push({ one: i, other: j, alike });
        }
    }
  return pairs;
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

const mustPairs = (events: readonly Told[], joins: readonly Join[]): Pair[] =>
  lastDecisions(events, joins).flatMap(([[one, other], together]) =>
    together ? [{ one, other, alike: 0 }] : [],
  );

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

type Piece = readonly (readonly number[])[];

/** Consecutive groups of together at most MOST_TOGETHER events: what is as alike as can be has no weak pairs to cut at. */
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
