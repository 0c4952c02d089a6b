// Groups found against groups of the gold: B³ (Bagga and Baldwin 1998), CEAF-e with the best one-to-one matching (Luo 2005; Kuhn 1955), and pairs.

/** Precision, recall and their harmonic mean. */
export interface PartitionScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Item → its group. Both maps must hold the same items. */
export type Partition = ReadonlyMap<string, string>;

/** Mean over the items of the share of their group that is right. */
export function bCubed(gold: Partition, found: Partition): PartitionScore {
  const [g, f] = [groupsOf(gold), groupsOf(found)];
  let [precision, recall] = [0, 0];
  for (const [item, group] of gold) {
    const own = f.get(found.get(item)!)!;
    const right = g.get(group)!;
    const both = own.filter((other) => gold.get(other) === group).length;
    precision += both / own.length;
    recall += both / right.length;
  }
  return scoreOf(precision / gold.size, recall / gold.size);
}

/** Likeness (2 · common / sizes) of the groups that the best one-to-one matching pairs, over the number of groups. */
export function ceafE(gold: Partition, found: Partition): PartitionScore {
  const [g, f] = [groupsOf(gold), groupsOf(found)];
  let total = 0;
  for (const part of overlapping(gold, found)) {
    const [rows, columns] = [[...part.gold], [...part.found]];
    total += bestMatching(
      rows.map((a) =>
        columns.map((b) => {
          const both = g.get(a)!.filter((item) => found.get(item) === b).length;
          return (2 * both) / (g.get(a)!.length + f.get(b)!.length);
        }),
      ),
    );
  }
  return scoreOf(total / f.size, total / g.size);
}

/** Pairs of items in one group. */
export function pairScore(
  gold: Partition,
  found: Partition,
  counts: (a: string, b: string) => boolean = () => true,
): PartitionScore {
  const items = [...gold.keys()];
  let [right, told, wanted] = [0, 0, 0];
  for (const [i, a] of items.entries())
    for (const b of items.slice(i + 1)) {
      if (!counts(a, b)) continue;
      const [isGold, isFound] = [gold.get(a) === gold.get(b), found.get(a) === found.get(b)];
      right += Number(isGold && isFound);
      told += Number(isFound);
      wanted += Number(isGold);
    }
  return scoreOf(right / Math.max(1, told), right / Math.max(1, wanted));
}

const scoreOf = (precision: number, recall: number): PartitionScore => ({
  precision,
  recall,
  f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
});

function groupsOf(partition: Partition): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [item, group] of partition) {
    const members = groups.get(group);
    if (members) members.push(item);
    else groups.set(group, [item]);
  }
  return groups;
}

/** The groups of both sides that are linked by common items, part by part, so that each matching is small. */
function overlapping(gold: Partition, found: Partition): { gold: Set<string>; found: Set<string> }[] {
  const [g, f] = [groupsOf(gold), groupsOf(found)];
  const seen = new Set<string>();
  const parts: { gold: Set<string>; found: Set<string> }[] = [];
  for (const first of g.keys()) {
    if (seen.has(first)) continue;
    const part = { gold: new Set([first]), found: new Set<string>() };
    for (const group of part.gold)
      for (const item of g.get(group)!) {
        const other = found.get(item)!;
        if (part.found.has(other)) continue;
        part.found.add(other);
        for (const member of f.get(other)!) part.gold.add(gold.get(member)!);
      }
    for (const group of part.gold) seen.add(group);
    parts.push(part);
  }
  return parts;
}

/** The greatest sum that a one-to-one choice of rows and columns gives (Hungarian method with potentials). */
function bestMatching(worth: readonly (readonly number[])[]): number {
  const size = Math.max(worth.length, worth[0]!.length);
  const cost = (row: number, column: number) => -(worth[row - 1]?.[column - 1] ?? 0);
  const [u, v] = [new Float64Array(size + 1), new Float64Array(size + 1)];
  const rowOf = new Int32Array(size + 1);
  for (let row = 1; row <= size; row++) {
    rowOf[0] = row;
    const least = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
    const way = new Int32Array(size + 1);
    const used = new Uint8Array(size + 1);
    let column = 0;
    do {
      used[column] = 1;
      let [delta, next] = [Number.POSITIVE_INFINITY, 0];
      for (let j = 1; j <= size; j++) {
        if (used[j]) continue;
        const reduced = cost(rowOf[column]!, j) - u[rowOf[column]!]! - v[j]!;
        if (reduced < least[j]!) [least[j], way[j]] = [reduced, column];
        if (least[j]! < delta) [delta, next] = [least[j]!, j];
      }
      for (let j = 0; j <= size; j++)
        if (used[j]) {
          u[rowOf[j]!]! += delta;
          v[j]! -= delta;
        } else least[j]! -= delta;
      column = next;
    } while (rowOf[column] !== 0);
    for (; column !== 0; column = way[column]!) rowOf[column] = rowOf[way[column]!]!;
  }
  let sum = 0;
  for (let column = 1; column <= size; column++) sum -= cost(rowOf[column]!, column);
  return sum;
}
