// Average linkage (UPGMA, Sokal and Michener 1958) over a few hundred items, some of which must or must not be together.

/** What is joined: how many items, how alike two are, the least mean likeness that joins, groups to begin with, and pairs that stay apart. */
export interface Linkage {
  readonly likeness: (i: number, j: number) => number;
  readonly joinAt: number;
  /** disjoint groups of items that cover all of them */
  readonly begin: readonly (readonly number[])[];
  readonly apart: readonly (readonly [number, number])[];
}

/** Groups of items. Ties fall to the groups that stand first in `begin`, so the order of `begin` decides them. */
export function averageLinkage({ likeness, joinAt, begin, apart }: Linkage): number[][] {
  const groups = begin.map((group) => [...group]);
  const count = groups.length;
  const sums = Array.from({ length: count }, () => new Float64Array(count));
  const groupOf = new Map(groups.flatMap((group, g) => group.map((item) => [item, g] as const)));
  for (let g = 0; g < count; g++)
    for (let h = g + 1; h < count; h++) {
      let sum = 0;
      for (const i of groups[g]!) for (const j of groups[h]!) sum += likeness(i, j);
      sums[g]![h] = sums[h]![g] = sum;
    }
  for (const [i, j] of apart) {
    const [g, h] = [groupOf.get(i)!, groupOf.get(j)!];
    sums[g]![h] = sums[h]![g] = Number.NEGATIVE_INFINITY;
  }
  const alive = new Set(groups.keys());
  const mean = (g: number, h: number) => sums[g]![h]! / (groups[g]!.length * groups[h]!.length);
  const bestOf = (g: number): number => {
    let best = -1;
    for (const h of alive) if (h > g && (best < 0 || mean(g, h) > mean(g, best))) best = h;
    return best;
  };
  const best = groups.map((_, g) => bestOf(g));
  for (;;) {
    let g = -1;
    for (const h of alive) if (best[h]! >= 0 && (g < 0 || mean(h, best[h]!) > mean(g, best[g]!))) g = h;
    if (g < 0 || !(mean(g, best[g]!) >= joinAt)) break;
    const h = best[g]!;
    groups[g]!.push(...groups[h]!);
    alive.delete(h);
    for (const k of alive) if (k !== g) sums[g]![k] = sums[k]![g] = sums[g]![k]! + sums[h]![k]!;
    for (const k of alive) if (k <= g || best[k] === h) best[k] = bestOf(k);
  }
  return [...alive].map((g) => groups[g]!);
}
