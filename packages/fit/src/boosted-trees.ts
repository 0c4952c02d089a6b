// Rows of numbers with yes-or-no labels → boosted decision trees for log loss (Friedman 2001), grown leaf by leaf over histograms (Ke et al. 2017, LightGBM).
import type { TreesModel } from '@entente/knowledge';
import { seededChance } from './seeded-chance.js';

/** What the trees are fitted on: one row, label and weight an example. */
export interface TreeExamples {
  readonly features: readonly string[];
  readonly rows: readonly Float64Array[];
  readonly labels: readonly boolean[];
  readonly weights: readonly number[];
}

export interface TreeOptions {
  readonly trees?: number;
  readonly leaves?: number;
  /** step of each tree */
  readonly rate?: number;
  /** L2 penalty on leaf values */
  readonly penalty?: number;
  /** least sum of second derivatives in a leaf */
  readonly leastLeaf?: number;
  /** share of examples and of features that a tree sees */
  readonly rowShare?: number;
  readonly featureShare?: number;
  readonly seed?: number;
}

const BINS = 48;
const DEFAULTS = {
  trees: 160,
  leaves: 14,
  rate: 0.08,
  penalty: 6,
  leastLeaf: 6,
  rowShare: 0.7,
  featureShare: 0.35,
  seed: 1,
};

/** Fits trees; the same examples, options and seed give the same trees. */
export function fitTrees(examples: TreeExamples, options: TreeOptions = {}): TreesModel {
  const settings = { ...DEFAULTS, ...options };
  const { features, rows, labels, weights } = examples;
  const binned = binColumns(rows, features.length);
  const chance = seededChance(settings.seed);
  const positive = weights.reduce((sum, weight, i) => sum + (labels[i] ? weight : 0), 0);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const bias = Math.log((positive + 1) / (total - positive + 1));
  const scores = new Float64Array(rows.length).fill(bias);
  const out = {
    roots: [] as number[],
    feature: [] as number[],
    threshold: [] as number[],
    child: [] as number[],
  };
  const [gradient, hessian] = [new Float64Array(rows.length), new Float64Array(rows.length)];
  for (let tree = 0; tree < settings.trees; tree++) {
    for (let i = 0; i < rows.length; i++) {
      const p = 1 / (1 + Math.exp(-scores[i]!));
      gradient[i] = weights[i]! * (p - (labels[i] ? 1 : 0));
      hessian[i] = weights[i]! * Math.max(1e-6, p * (1 - p));
    }
    const sample = Int32Array.from({ length: rows.length }, (_, i) => i).filter(
      () => chance() < settings.rowShare,
    );
    const columns = features.map((_, i) => i).filter(() => chance() < settings.featureShare);
    const nodes = growTree({ binned, gradient, hessian, columns, settings }, sample);
    appendTree(out, nodes);
    for (let i = 0; i < rows.length; i++) scores[i]! += leafValue(nodes, binned, i);
  }
  return { features, bias: round(bias), ...out };
}

interface Binned {
  /** by feature: the bin of each row, and the upper edge of each bin */
  readonly bins: readonly Uint8Array[];
  readonly edges: readonly Float64Array[];
}

function binColumns(rows: readonly Float64Array[], width: number): Binned {
  const bins: Uint8Array[] = [];
  const edges: Float64Array[] = [];
  for (let f = 0; f < width; f++) {
    const values = Float64Array.from(rows, (row) => row[f]!);
    const distinct = quantiles(values);
    edges.push(distinct);
    bins.push(Uint8Array.from(values, (value) => binOf(value, distinct)));
  }
  return { bins, edges };
}

/** At most BINS upper edges, of equal counts where there are more values than that. */
function quantiles(values: Float64Array): Float64Array {
  const sorted = values.slice().sort();
  const distinct = [...new Set(sorted)];
  if (distinct.length <= BINS) return Float64Array.from(distinct);
  const edges = new Set<number>();
  for (let k = 1; k <= BINS; k++)
    edges.add(sorted[Math.min(sorted.length - 1, Math.floor((k * sorted.length) / BINS))]!);
  return Float64Array.from(edges);
}

function binOf(value: number, edges: Float64Array): number {
  let low = 0;
  let high = edges.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (edges[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Node {
  /** a leaf: -1 */
  feature: number;
  bin: number;
  /** value of a leaf, threshold of a split */
  value: number;
  left: number;
}

interface Growing {
  readonly binned: Binned;
  readonly gradient: Float64Array;
  readonly hessian: Float64Array;
  readonly columns: readonly number[];
  readonly settings: Required<TreeOptions>;
}

interface Split {
  readonly gain: number;
  readonly feature: number;
  readonly bin: number;
}

interface Leaf {
  readonly node: number;
  readonly rows: Int32Array;
  readonly histogram: Float64Array;
  readonly best: Split | null;
}

/** Grows one tree: the leaf whose best split gains most is split next. */
function growTree(given: Growing, sample: Int32Array): Node[] {
  const { binned, settings } = given;
  const nodes: Node[] = [leafNode(given, sample)];
  const toLeaf = (node: number, rows: Int32Array, histogram = fillHistogram(given, rows)): Leaf => ({
    node,
    rows,
    histogram,
    best: findSplit(given, histogram),
  });
  const leaves: Leaf[] = [toLeaf(0, sample)];
  while (leaves.length < settings.leaves) {
    const at = leaves.reduce(
      (top, leaf, i) => ((leaf.best?.gain ?? 0) > (leaves[top]?.best?.gain ?? 0) ? i : top),
      0,
    );
    const leaf = leaves[at]!;
    if (!leaf.best) break;
    const { feature, bin } = leaf.best;
    const column = binned.bins[feature]!;
    const left = leaf.rows.filter((i) => column[i]! <= bin);
    const right = leaf.rows.filter((i) => column[i]! > bin);
    const first = nodes.length;
    nodes.push(leafNode(given, left), leafNode(given, right));
    nodes[leaf.node] = { feature, bin, value: binned.edges[feature]![bin]!, left: first };
    const [small, large] = left.length <= right.length ? [left, right] : [right, left];
    const counted = fillHistogram(given, small);
    const rest = leaf.histogram.map((value, i) => value - counted[i]!);
    const smallNode = small === left ? first : first + 1;
    leaves.splice(
      at,
      1,
      toLeaf(smallNode, small, counted),
      toLeaf(smallNode === first ? first + 1 : first, large, rest),
    );
  }
  return nodes;
}

function leafNode({ gradient, hessian, settings }: Growing, rows: Int32Array): Node {
  let [g, h] = [0, 0];
  for (const i of rows) {
    g += gradient[i]!;
    h += hessian[i]!;
  }
  return { feature: -1, bin: 0, value: (-settings.rate * g) / (h + settings.penalty), left: -1 };
}

/** Sums of both derivatives by feature of the tree and bin. */
function fillHistogram({ binned, gradient, hessian, columns }: Growing, rows: Int32Array): Float64Array {
  const histogram = new Float64Array(columns.length * BINS * 2);
  for (let c = 0; c < columns.length; c++) {
    const column = binned.bins[columns[c]!]!;
    const base = c * BINS * 2;
    for (let k = 0; k < rows.length; k++) {
      const i = rows[k]!;
      const at = base + 2 * column[i]!;
      histogram[at]! += gradient[i]!;
      histogram[at + 1]! += hessian[i]!;
    }
  }
  return histogram;
}

function findSplit({ columns, settings, binned }: Growing, histogram: Float64Array): Split | null {
  let best: Split | null = null;
  for (let c = 0; c < columns.length; c++) {
    const base = c * BINS * 2;
    let [g, h] = [0, 0];
    for (let bin = 0; bin < BINS; bin++) {
      g += histogram[base + 2 * bin]!;
      h += histogram[base + 2 * bin + 1]!;
    }
    const worth = (sum: number, weight: number) => (sum * sum) / (weight + settings.penalty);
    const whole = worth(g, h);
    let [left, weight] = [0, 0];
    const last = binned.edges[columns[c]!]!.length - 1;
    for (let bin = 0; bin < last; bin++) {
      left += histogram[base + 2 * bin]!;
      weight += histogram[base + 2 * bin + 1]!;
      if (weight < settings.leastLeaf || h - weight < settings.leastLeaf) continue;
      const gain = worth(left, weight) + worth(g - left, h - weight) - whole;
      if (gain > (best?.gain ?? 1e-6)) best = { gain, feature: columns[c]!, bin };
    }
  }
  return best;
}

function leafValue(nodes: readonly Node[], { bins }: Binned, row: number): number {
  let node = nodes[0]!;
  while (node.feature >= 0) node = nodes[node.left + (bins[node.feature]![row]! <= node.bin ? 0 : 1)]!;
  return node.value;
}

const round = (value: number): number => Math.round(value * 1e4) / 1e4;

function appendTree(
  out: { roots: number[]; feature: number[]; threshold: number[]; child: number[] },
  nodes: readonly Node[],
): void {
  const base = out.feature.length;
  out.roots.push(base);
  for (const { feature, value, left } of nodes) {
    out.feature.push(feature);
    out.threshold.push(round(value));
    out.child.push(feature < 0 ? 0 : base + left);
  }
}
