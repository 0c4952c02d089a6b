// Longest common runs of two texts after Ratcliff and Obershelp (1988), as Python's difflib.SequenceMatcher finds them without junk.

/** `size` characters from `a` on in the one text are those from `b` on in the other. */
export interface MatchingBlock {
  readonly a: number;
  readonly b: number;
  readonly size: number;
}

/** The longest common run, then those left and right of it, in text order. */
export function matchingBlocks(one: string, other: string): MatchingBlock[] {
  const places = new Map<string, number[]>();
  for (let i = 0; i < other.length; i++) {
    const list = places.get(other[i]!);
    if (list) list.push(i);
    else places.set(other[i]!, [i]);
  }
  const blocks: MatchingBlock[] = [];
  const queue: [number, number, number, number][] = [[0, one.length, 0, other.length]];
  for (let next = queue.pop(); next; next = queue.pop()) {
    const [aFrom, aTo, bFrom, bTo] = next;
    const block = longestRun(one, places, { aFrom, aTo, bFrom, bTo });
    if (block.size === 0) continue;
    blocks.push(block);
    if (aFrom < block.a && bFrom < block.b) queue.push([aFrom, block.a, bFrom, block.b]);
    const [aEnd, bEnd] = [block.a + block.size, block.b + block.size];
    if (aEnd < aTo && bEnd < bTo) queue.push([aEnd, aTo, bEnd, bTo]);
  }
  return blocks.sort((x, y) => x.a - y.a);
}

/** Twice the common characters over all characters, from 0 to 1. */
export function similarity(one: string, other: string): number {
  if (one.length + other.length === 0) return 1;
  const common = matchingBlocks(one, other).reduce((sum, { size }) => sum + size, 0);
  return (2 * common) / (one.length + other.length);
}

function longestRun(
  one: string,
  places: ReadonlyMap<string, readonly number[]>,
  { aFrom, aTo, bFrom, bTo }: { aFrom: number; aTo: number; bFrom: number; bTo: number },
): MatchingBlock {
  let best: MatchingBlock = { a: aFrom, b: bFrom, size: 0 };
  let lengths = new Map<number, number>();
  for (let i = aFrom; i < aTo; i++) {
    const next = new Map<number, number>();
    for (const j of places.get(one[i]!) ?? []) {
      if (j < bFrom) continue;
      if (j >= bTo) break;
      const size = (lengths.get(j - 1) ?? 0) + 1;
      next.set(j, size);
      if (size > best.size) best = { a: i - size + 1, b: j - size + 1, size };
    }
    lengths = next;
  }
  return best;
}
