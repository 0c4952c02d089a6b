// Pairs of events → connected parts. A part that is too large to compare all its pairs is cut at its weakest ones.

/** A pair of items by number; `alike` 0: a person put them together. */
export interface Pair {
  readonly one: number;
  readonly other: number;
  readonly alike: number;
}
/** The largest part, and from where on weak pairs go. */
export interface CutOptions {
  readonly most: number;
  readonly joinAt: number;
}
const STEP = 0.05;

/**
 * The parts of a graph, each with its members in the order given. Parts of more than `most` members lose their pairs below `joinAt` plus a step, two steps, … until they
 * fit or all that is left is as alike as can be; what a person put together stays. The result depends on members and pairs alone.
 */
export function connectedParts(
  members: readonly number[],
  pairs: readonly Pair[],
  { most, joinAt }: CutOptions,
): readonly (readonly number[])[] {
  const cut = (part: readonly number[], own: readonly Pair[], steps: number): (readonly number[])[] => {
    const least = joinAt + steps * STEP;
    if (part.length <= most || least > 1) return [part];
    const left = own.filter(({ alike }) => alike === 0 || alike >= least);
    return split(part, left).flatMap((piece) => {
      const within = new Set(piece);
      return cut(
        piece,
        left.filter(({ one }) => within.has(one)),
        steps + 1,
      );
    });
  };
  return split(members, pairs).flatMap((part) => {
    const within = new Set(part);
    return cut(
      part,
      pairs.filter(({ one }) => within.has(one)),
      1,
    );
  });
}

function split(members: readonly number[], pairs: readonly Pair[]): (readonly number[])[] {
  const top = new Map(members.map((n) => [n, n]));
  const topOf = (n: number): number => {
    let last = n;
    while (top.get(last) !== last) last = top.get(last)!;
    for (let at = n; at !== last; ) {
      const next = top.get(at)!;
      top.set(at, last);
      at = next;
    }
    return last;
  };
  for (const { one, other } of pairs) if (top.has(one) && top.has(other)) top.set(topOf(one), topOf(other));
  const parts = new Map<number, number[]>();
  for (const n of members) {
    const own = parts.get(topOf(n));
    if (own) own.push(n);
    else parts.set(topOf(n), [n]);
  }
  return [...parts.values()];
}
