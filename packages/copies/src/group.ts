// Pairs of copies → groups: average linkage (UPGMA, Sokal and Michener 1958) within the connected parts of the graph of pairs. The same groups in whatever order articles come.

/** Mean likeness of two groups from which on they are one; members that are no copies of one another count as 0. */
const LINKED = 0.1;

/** Two articles that are copies, and how alike: above 0, at most 1. */
export type CopyPair = readonly [one: string, other: string, alike: number];

/**
 * Groups of at least one member, each sorted, in the order of their first members. Each pair is given once, in either order; it depends on members and pairs
 * alone, not on their order. Cost: n log n in the number of pairs.
 */
export function groupCopies(
  members: readonly string[],
  pairs: readonly CopyPair[],
): readonly (readonly string[])[] {
  const names = [...new Set(members)].sort();
  const numbers = new Map(names.map((name, i) => [name, i]));
  const groups = new Map<number, number[]>(names.map((_, i) => [i, [i]]));
  const sums = new Map<number, Map<number, number>>(names.map((_, i) => [i, new Map()]));
  const queue: Link[] = [];
  const put = (i: number, j: number, sum: number) => {
    sums.get(i)!.set(j, sum);
    sums.get(j)!.set(i, sum);
    const mean = sum / (groups.get(i)!.length * groups.get(j)!.length);
    if (mean >= LINKED) push(queue, { i: Math.min(i, j), j: Math.max(i, j), mean, sum });
  };
  for (const [one, other, alike] of pairs) put(numbers.get(one)!, numbers.get(other)!, alike);
  for (let best = pop(queue); best; best = pop(queue)) {
    const { i, j, mean, sum } = best;
    const isCurrent =
      sums.get(i)?.get(j) === sum && mean === sum / (groups.get(i)!.length * groups.get(j)!.length);
    if (isCurrent) merge(i, j);
  }

  /** The second group becomes part of the first, which has the smaller number. */
  function merge(into: number, from: number): void {
    const moved = sums.get(from)!;
    sums.delete(from);
    groups.get(into)!.push(...groups.get(from)!);
    groups.delete(from);
    const kept = sums.get(into)!;
    kept.delete(from);
    for (const other of moved.keys()) sums.get(other)?.delete(from);
    moved.delete(into);
    for (const other of [...new Set([...kept.keys(), ...moved.keys()])].sort((a, b) => a - b))
      put(into, other, (kept.get(other) ?? 0) + (moved.get(other) ?? 0));
  }

  return [...groups.values()]
    .map((group) => group.map((i) => names[i]!).sort())
    .sort((a, b) => (a[0]! < b[0]! ? -1 : 1));
}

/** Two groups that may become one. */
interface Link {
  readonly i: number;
  readonly j: number;
  readonly mean: number;
  readonly sum: number;
}
/** The more alike first; among equals those with the first members. */
const isBefore = (a: Link, b: Link): boolean =>
  a.mean !== b.mean ? a.mean > b.mean : a.i !== b.i ? a.i < b.i : a.j < b.j;

/** Adds to a binary heap whose first entry comes before all others. */
function push(heap: Link[], link: Link): void {
  let at = heap.push(link) - 1;
  for (let up = (at - 1) >> 1; at > 0 && isBefore(link, heap[up]!); up = (at - 1) >> 1) {
    heap[at] = heap[up]!;
    at = up;
  }
  heap[at] = link;
}
/** Takes the first entry. */
function pop(heap: Link[]): Link | undefined {
  const first = heap[0];
  const last = heap.pop();
  if (!last || heap.length === 0) return first;
  let at = 0;
  for (let down = 1; down < heap.length; down = 2 * at + 1) {
    if (down + 1 < heap.length && isBefore(heap[down + 1]!, heap[down]!)) down++;
    if (!isBefore(heap[down]!, last)) break;
    heap[at] = heap[down]!;
    at = down;
  }
  heap[at] = last;
  return first;
}
