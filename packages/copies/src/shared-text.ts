// How much text two articles have in common: runs of at least 30 characters that stand in both. The rule looks at the two texts alone, so it gives the same answer whatever else is known.

/** Number of the rule by which texts are compared and grouped; a store that was grouped by another one is grouped anew. Raise it with every change of a number or a hash here. */
export const COPY_RULE = 1;
/** Shortest run that counts, in characters of the folded text. */
const RUN = 30;
/** Least common text of copies: in characters, and as a share of the shorter text. Reports made from one template (results, match reports) have less. Chosen on the dev half of ../shared/bench/dedup. */
const LEAST_COMMON = 450;
const LEAST_SHARE = 0.35;
/** Texts too short for that are copies where nearly all of the shorter one is common and neither is twice as long. */
const NEARLY_ALL = 0.9;

/** A text prepared for comparison. */
export interface Comparable {
  /** number of characters of the folded text */
  readonly length: number;
  /** hash of the run that begins at each character */
  readonly runs: Int32Array;
}

/** Text as it is compared: lower case, white space as one space, typographic quotes and dashes as plain ones. */
export const foldText = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();

const BASE = 0x01000193;

/** Hashes of all runs of `length` characters, by a rolling polynomial modulo 2³². */
export function runHashes(text: string, length: number): Int32Array {
  const count = Math.max(0, text.length - length + 1);
  const hashes = new Int32Array(count);
  let highest = 1;
  for (let i = 1; i < length; i++) highest = Math.imul(highest, BASE);
  let hash = 0;
  for (let i = 0; i < text.length; i++) {
    if (i >= length) hash = (hash - Math.imul(text.charCodeAt(i - length), highest)) | 0;
    hash = (Math.imul(hash, BASE) + text.charCodeAt(i)) | 0;
    if (i >= length - 1) hashes[i - length + 1] = hash;
  }
  return hashes;
}

/** Prepares a folded text. Cost is linear in its length. */
export function comparable(folded: string): Comparable {
  return { length: folded.length, runs: runHashes(folded, RUN) };
}

/** One text that is compared with many: its runs as a set, made once. */
export interface Compared extends Comparable {
  readonly known: ReadonlySet<number>;
}
/** Prepares the text that others are compared with. */
export const compared = (text: Comparable): Compared => ({ ...text, known: new Set(text.runs) });

/** Characters of the shorter text (the first of two that are equally long) that stand in common runs. */
export function commonLength(one: Compared, other: Comparable): number {
  if (other.length < one.length) return covered(other, (hash) => one.known.has(hash));
  const common = new Set<number>();
  for (const hash of other.runs) if (one.known.has(hash)) common.add(hash);
  return common.size === 0 ? 0 : covered(one, (hash) => common.has(hash));
}

function covered({ runs }: Comparable, isCommon: (hash: number) => boolean): number {
  let count = 0;
  let until = 0;
  for (let i = 0; i < runs.length; i++) {
    if (!isCommon(runs[i]!)) continue;
    count += i + RUN - Math.max(until, i);
    until = i + RUN;
  }
  return count;
}

/** How alike two texts are: the common share of the shorter one where they are copies, else 0. Symmetric. */
export function likeness(one: Compared, other: Comparable): number {
  const shorter = Math.min(one.length, other.length);
  if (shorter < RUN) return 0;
  const common = commonLength(one, other);
  const share = common / shorter;
  const isShort = shorter < LEAST_COMMON / NEARLY_ALL;
  if (isShort) return share >= NEARLY_ALL && Math.max(one.length, other.length) < 2 * shorter ? share : 0;
  return common >= LEAST_COMMON && share >= LEAST_SHARE ? share : 0;
}
